"""Types of Ad Insight v13: LocationSearchParameter, LocationCriterion, LocationBreakdown …"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, Unset, element, nillable, record
from .b import Breakdown
from .c import Criterion
from .search import SearchParameter


@record(TYPES, "ai:LocationSearchParameter")
class LocationSearchParameter(SearchParameter):
    """Complex type `LocationSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    locations: Sequence[LocationCriterion | None] | None | Unset = nillable("Locations", "ai:ArrayOfLocationCriterion")


@record(TYPES, "ai:LocationCriterion")
class LocationCriterion(Criterion):
    """Complex type `LocationCriterion` of https://bingads.microsoft.com/AdInsight/v13."""

    location_id: int | Unset = element("LocationId", "xs:long")


@record(TYPES, "ai:LocationBreakdown")
class LocationBreakdown(Breakdown):
    """Complex type `LocationBreakdown` of https://bingads.microsoft.com/AdInsight/v13."""

    info: Sequence[LocationInfo | None] | None | Unset = nillable("Info", "ai:ArrayOfLocationInfo")


@record(TYPES, "ai:LocationInfo")
class LocationInfo(Record):
    """Complex type `LocationInfo` of https://bingads.microsoft.com/AdInsight/v13."""

    name: str | None | Unset = nillable("Name", "xs:string")
