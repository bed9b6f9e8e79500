"""Types of Ad Insight v13: EntityType, EntityParameter, EntityDetail"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .performance import PerformanceInsightsMessageParameter

if TYPE_CHECKING:
    from .. import PerformanceInsightsEntityType


class EntityType(StrEnum):
    """Enumeration `EntityType` of https://bingads.microsoft.com/AdInsight/v13."""

    ACCOUNT = "Account"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    KEYWORD = "Keyword"


@record(TYPES, "ai:EntityParameter")
class EntityParameter(PerformanceInsightsMessageParameter):
    """Complex type `EntityParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    entity_count: int | Unset = element("EntityCount", "xs:int")
    entity_details: Sequence[EntityDetail | None] | None | Unset = nillable("EntityDetails", "ai:ArrayOfEntityDetail")
    entity_type: PerformanceInsightsEntityType | str | Unset = element("EntityType", "ai:PerformanceInsightsEntityType")
    suggested_text: str | None | Unset = nillable("SuggestedText", "xs:string")


@record(TYPES, "ai:EntityDetail")
class EntityDetail(Record):
    """Complex type `EntityDetail` of https://bingads.microsoft.com/AdInsight/v13."""

    entity_id: int | Unset = element("EntityId", "xs:long")
    entity_name: str | None | Unset = nillable("EntityName", "xs:string")
