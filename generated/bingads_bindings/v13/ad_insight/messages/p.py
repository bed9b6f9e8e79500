"""Messages of Ad Insight v13: GetPerformanceInsightsDetailDataByAccountIdRequest, GetPerformanceInsightsDetailDataByAccountIdResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import DayMonthAndYear, EntityType, PerformanceInsightsDetail


@record(TYPES, "ai:GetPerformanceInsightsDetailDataByAccountIdRequest")
class GetPerformanceInsightsDetailDataByAccountIdRequest(Record):
    """Element `GetPerformanceInsightsDetailDataByAccountIdRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    entity_type: EntityType | str | Unset = element("EntityType", "ai:EntityType")
    start_date: DayMonthAndYear | None | Unset = nillable("StartDate", "ai:DayMonthAndYear")
    end_date: DayMonthAndYear | None | Unset = nillable("EndDate", "ai:DayMonthAndYear")


@record(TYPES, "ai:GetPerformanceInsightsDetailDataByAccountIdResponse")
class GetPerformanceInsightsDetailDataByAccountIdResponse(Record):
    """Element `GetPerformanceInsightsDetailDataByAccountIdResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    result: Sequence[PerformanceInsightsDetail | None] | None | Unset = nillable(
        "Result", "ai:ArrayOfPerformanceInsightsDetail"
    )
