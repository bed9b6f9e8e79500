"""Types of Ad Insight v13: DayMonthAndYear, DomainCategory, DismissRecommendationEntity, DeviceEnum"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record


class DeviceEnum(StrEnum):
    """Enumeration `DeviceEnum` of https://bingads.microsoft.com/AdInsight/v13."""

    DESKTOP = "Desktop"
    SMARTPHONE = "Smartphone"
    TABLET = "Tablet"


@record(TYPES, "ai:DayMonthAndYear")
class DayMonthAndYear(Record):
    """Complex type `DayMonthAndYear` of https://bingads.microsoft.com/AdInsight/v13."""

    day: int | Unset = element("Day", "xs:int")
    month: int | Unset = element("Month", "xs:int")
    year: int | Unset = element("Year", "xs:int")


@record(TYPES, "ai:DomainCategory")
class DomainCategory(Record):
    """Complex type `DomainCategory` of https://bingads.microsoft.com/AdInsight/v13."""

    bid: float | Unset = element("Bid", "xs:double")
    category_name: str | None | Unset = nillable("CategoryName", "xs:string")
    coverage: float | Unset = element("Coverage", "xs:double")


@record(TYPES, "ai:DismissRecommendationEntity")
class DismissRecommendationEntity(Record):
    """Complex type `DismissRecommendationEntity` of https://bingads.microsoft.com/AdInsight/v13."""

    recommendation_id: str | None | Unset = nillable("RecommendationId", "xs:string")
    recommendation_type: str | None | Unset = nillable("RecommendationType", "xs:string")
