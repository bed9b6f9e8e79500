"""Types of Campaign Management v12: FixedBid"""

from __future__ import annotations

from ....record import element, record
from ....unset import Unset
from ..._types import TYPES
from .criterion import CriterionBid


@record(TYPES, "cm:FixedBid")
class FixedBid(CriterionBid):
    """Complex type `FixedBid` of https://bingads.microsoft.com/CampaignManagement/v12. Extends `CriterionBid`."""

    amount: float | Unset = element("Amount", "xs:double")
