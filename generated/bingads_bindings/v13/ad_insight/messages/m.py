"""Messages of Ad Insight v13: PutMetricDataRequest, PutMetricDataResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import MetricData


@record(TYPES, "ai:PutMetricDataRequest")
class PutMetricDataRequest(Record):
    """Element `PutMetricDataRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    metrics: Sequence[MetricData | None] | None | Unset = nillable("Metrics", "ai:ArrayOfMetricData")


@record(TYPES, "ai:PutMetricDataResponse")
class PutMetricDataResponse(Record):
    """Element `PutMetricDataResponse` of https://bingads.microsoft.com/AdInsight/v13."""
