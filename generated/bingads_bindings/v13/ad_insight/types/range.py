"""Types of Ad Insight v13: RangeResultOfDecimalRoundedResult, RangeResultOfdouble, RangeResultByTypeOfdouble"""

from __future__ import annotations

from ..._types import Record, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import DecimalRoundedResult


@record(TYPES, "ai:RangeResultOfDecimalRoundedResult")
class RangeResultOfDecimalRoundedResult(Record):
    """Complex type `RangeResultOfDecimalRoundedResult` of https://bingads.microsoft.com/AdInsight/v13."""

    high: DecimalRoundedResult | None | Unset = nillable("High", "ai:DecimalRoundedResult")
    low: DecimalRoundedResult | None | Unset = nillable("Low", "ai:DecimalRoundedResult")


@record(TYPES, "ai:RangeResultOfdouble")
class RangeResultOfdouble(Record):
    """Complex type `RangeResultOfdouble` of https://bingads.microsoft.com/AdInsight/v13."""

    high: float | Unset = element("High", "xs:double")
    low: float | Unset = element("Low", "xs:double")


@record(TYPES, "ai:RangeResultByTypeOfdouble")
class RangeResultByTypeOfdouble(Record):
    """Complex type `RangeResultByTypeOfdouble` of https://bingads.microsoft.com/AdInsight/v13."""
