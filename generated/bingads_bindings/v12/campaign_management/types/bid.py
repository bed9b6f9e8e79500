"""Types of Campaign Management v12: Bid, BidOption, BidMultiplier"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record
from .criterion import CriterionBid


class BidOption(StrEnum):
    """Enumeration `BidOption` of https://bingads.microsoft.com/CampaignManagement/v12."""

    BID_VALUE = "BidValue"
    BID_BOOST = "BidBoost"


@record(TYPES, "cm:Bid")
class Bid(Record):
    """Complex type `Bid` of https://bingads.microsoft.com/CampaignManagement/v12."""

    amount: float | None | Unset = nillable("Amount", "xs:double")


@record(TYPES, "cm:BidMultiplier")
class BidMultiplier(CriterionBid):
    """Complex type `BidMultiplier` of https://bingads.microsoft.com/CampaignManagement/v12."""

    multiplier: float | Unset = element("Multiplier", "xs:double")
