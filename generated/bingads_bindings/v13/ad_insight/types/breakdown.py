"""Types of Ad Insight v13: Breakdown, LocationBreakdown"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import LocationInfo


@record(TYPES, "ai:Breakdown")
class Breakdown(Record):
    """Complex type `Breakdown` of https://bingads.microsoft.com/AdInsight/v13. Extended by `LocationBreakdown`."""

    keys: Sequence[str | None] | None | Unset = nillable("Keys", "arrays:ArrayOfstring")
    values: Sequence[int] | None | Unset = nillable("Values", "arrays:ArrayOfint")
    global_values: Sequence[int] | None | Unset = nillable("GlobalValues", "arrays:ArrayOfint")


@record(TYPES, "ai:LocationBreakdown")
class LocationBreakdown(Breakdown):
    """Complex type `LocationBreakdown` of https://bingads.microsoft.com/AdInsight/v13."""

    info: Sequence[LocationInfo | None] | None | Unset = nillable("Info", "ai:ArrayOfLocationInfo")
