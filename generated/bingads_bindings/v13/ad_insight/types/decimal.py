"""Types of Ad Insight v13: DecimalRoundedResult, DecimalRoundedRangeResultByType, DecimalRoundedByType"""

from __future__ import annotations

from ..._types import Record, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import ScaleUnit


@record(TYPES, "ai:DecimalRoundedResult")
class DecimalRoundedResult(Record):
    """Complex type `DecimalRoundedResult` of https://bingads.microsoft.com/AdInsight/v13."""

    value: float | None | Unset = nillable("Value", "xs:double")
    unit: ScaleUnit | str | None | Unset = nillable("Unit", "ai:ScaleUnit")


@record(TYPES, "ai:DecimalRoundedRangeResultByType")
class DecimalRoundedRangeResultByType(Record):
    """Complex type `DecimalRoundedRangeResultByType` of https://bingads.microsoft.com/AdInsight/v13."""


@record(TYPES, "ai:DecimalRoundedByType")
class DecimalRoundedByType(Record):
    """Complex type `DecimalRoundedByType` of https://bingads.microsoft.com/AdInsight/v13."""
