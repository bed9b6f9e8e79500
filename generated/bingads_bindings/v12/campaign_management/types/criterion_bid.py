"""Types of Campaign Management v12: CriterionBid, FixedBid, BidMultiplier"""

from __future__ import annotations

from ..._types import Record, TYPES, Unset, element, nillable, record


@record(TYPES, "cm:CriterionBid")
class CriterionBid(Record):
    """Complex type `CriterionBid` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `FixedBid`, …"""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:FixedBid")
class FixedBid(CriterionBid):
    """Complex type `FixedBid` of https://bingads.microsoft.com/CampaignManagement/v12."""

    amount: float | Unset = element("Amount", "xs:double")


@record(TYPES, "cm:BidMultiplier")
class BidMultiplier(CriterionBid):
    """Complex type `BidMultiplier` of https://bingads.microsoft.com/CampaignManagement/v12."""

    multiplier: float | Unset = element("Multiplier", "xs:double")
