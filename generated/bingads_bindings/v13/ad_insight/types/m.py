"""Types of Ad Insight v13: MatchType, MetricData"""

from __future__ import annotations

from enum import StrEnum
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES


class MatchType(StrEnum):
    """Enumeration `MatchType` of https://bingads.microsoft.com/AdInsight/v13."""

    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"
    AGGREGATE = "Aggregate"


@record(TYPES, "ai:MetricData")
class MetricData(Record):
    """Complex type `MetricData` of https://bingads.microsoft.com/AdInsight/v13."""

    metric_detail: str | None | Unset = nillable("MetricDetail", "xs:string")
    metric_type: str | None | Unset = nillable("MetricType", "xs:string")
