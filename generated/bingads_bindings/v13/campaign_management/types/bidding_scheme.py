"""Types of Campaign Management v13: BiddingScheme, EnhancedCpcBiddingScheme, InheritFromParentBiddingScheme, …"""

from __future__ import annotations

from ..._types import Record, TYPES, Unset, nillable, record


@record(TYPES, "cm:BiddingScheme")
class BiddingScheme(Record):
    """Complex type `BiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by …"""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:EnhancedCpcBiddingScheme")
class EnhancedCpcBiddingScheme(BiddingScheme):
    """Complex type `EnhancedCpcBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:InheritFromParentBiddingScheme")
class InheritFromParentBiddingScheme(BiddingScheme):
    """Complex type `InheritFromParentBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    inherited_bid_strategy_type: str | None | Unset = nillable("InheritedBidStrategyType", "xs:string")


@record(TYPES, "cm:PercentCpcBiddingScheme")
class PercentCpcBiddingScheme(BiddingScheme):
    """Complex type `PercentCpcBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_percent_cpc: float | None | Unset = nillable("MaxPercentCpc", "xs:double")


@record(TYPES, "cm:CommissionBiddingScheme")
class CommissionBiddingScheme(BiddingScheme):
    """Complex type `CommissionBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    commission_rate: float | None | Unset = nillable("CommissionRate", "xs:double")


@record(TYPES, "cm:CostPerSaleBiddingScheme")
class CostPerSaleBiddingScheme(BiddingScheme):
    """Complex type `CostPerSaleBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    target_cost_per_sale: float | None | Unset = nillable("TargetCostPerSale", "xs:double")
