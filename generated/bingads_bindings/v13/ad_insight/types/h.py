"""Types of Ad Insight v13: HistoricalSearchCountPeriodic"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import DayMonthAndYear


@record(TYPES, "ai:HistoricalSearchCountPeriodic")
class HistoricalSearchCountPeriodic(Record):
    """Complex type `HistoricalSearchCountPeriodic` of https://bingads.microsoft.com/AdInsight/v13."""

    search_count: int | Unset = element("SearchCount", "xs:long")
    day_month_and_year: DayMonthAndYear | None | Unset = nillable("DayMonthAndYear", "ai:DayMonthAndYear")
