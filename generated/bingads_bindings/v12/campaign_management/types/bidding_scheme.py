"""Types of Campaign Management v12: BiddingScheme, MaxClicksBiddingScheme, MaxConversionsBiddingScheme, …"""

from __future__ import annotations

from ..._types import Record, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import Bid


@record(TYPES, "cm:BiddingScheme")
class BiddingScheme(Record):
    """Complex type `BiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by …"""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:MaxClicksBiddingScheme")
class MaxClicksBiddingScheme(BiddingScheme):
    """Complex type `MaxClicksBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")


@record(TYPES, "cm:MaxConversionsBiddingScheme")
class MaxConversionsBiddingScheme(BiddingScheme):
    """Complex type `MaxConversionsBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")


@record(TYPES, "cm:TargetCpaBiddingScheme")
class TargetCpaBiddingScheme(BiddingScheme):
    """Complex type `TargetCpaBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")
    target_cpa: float | None | Unset = nillable("TargetCpa", "xs:double")


@record(TYPES, "cm:ManualCpcBiddingScheme")
class ManualCpcBiddingScheme(BiddingScheme):
    """Complex type `ManualCpcBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""


@record(TYPES, "cm:EnhancedCpcBiddingScheme")
class EnhancedCpcBiddingScheme(BiddingScheme):
    """Complex type `EnhancedCpcBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""


@record(TYPES, "cm:InheritFromParentBiddingScheme")
class InheritFromParentBiddingScheme(BiddingScheme):
    """Complex type `InheritFromParentBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""

    inherited_bid_strategy_type: str | None | Unset = nillable("InheritedBidStrategyType", "xs:string")
