"""Types of Ad Insight v13: NegativeKeyword"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import MatchType


@record(TYPES, "ai:NegativeKeyword")
class NegativeKeyword(Record):
    """Complex type `NegativeKeyword` of https://bingads.microsoft.com/AdInsight/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    match_type: MatchType | str | Unset = element("MatchType", "ai:MatchType")
    text: str | None | Unset = nillable("Text", "xs:string")
