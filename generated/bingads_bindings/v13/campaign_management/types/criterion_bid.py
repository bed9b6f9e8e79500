"""Types of Campaign Management v13: CriterionBid, RateBid, FixedBid, BidMultiplier"""

from __future__ import annotations

from ..._types import Record, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import RateAmount


@record(TYPES, "cm:CriterionBid")
class CriterionBid(Record):
    """Complex type `CriterionBid` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `RateBid`, …"""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:RateBid")
class RateBid(CriterionBid):
    """Complex type `RateBid` of https://bingads.microsoft.com/CampaignManagement/v13."""

    rate_amount: RateAmount | None | Unset = nillable("RateAmount", "cm:RateAmount")


@record(TYPES, "cm:FixedBid")
class FixedBid(CriterionBid):
    """Complex type `FixedBid` of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: float | Unset = element("Amount", "xs:double")


@record(TYPES, "cm:BidMultiplier")
class BidMultiplier(CriterionBid):
    """Complex type `BidMultiplier` of https://bingads.microsoft.com/CampaignManagement/v13."""

    multiplier: float | Unset = element("Multiplier", "xs:double")
