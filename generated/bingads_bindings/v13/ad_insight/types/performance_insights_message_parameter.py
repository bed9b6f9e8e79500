"""Types of Ad Insight v13: PerformanceInsightsMessageParameter, TextParameter, UrlParameter, EntityParameter"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import EntityDetail, ParameterType, PerformanceInsightsEntityType, PerformanceInsightsUrlCategory
    from .. import PerformanceInsightsUrlId


@record(TYPES, "ai:PerformanceInsightsMessageParameter")
class PerformanceInsightsMessageParameter(Record):
    """Complex type `PerformanceInsightsMessageParameter` of https://bingads.microsoft.com/AdInsight/v13. Extended by …"""

    type: ParameterType | str | Unset = element("Type", "ai:ParameterType")


@record(TYPES, "ai:TextParameter")
class TextParameter(PerformanceInsightsMessageParameter):
    """Complex type `TextParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_text: str | None | Unset = nillable("SuggestedText", "xs:string")


@record(TYPES, "ai:UrlParameter")
class UrlParameter(PerformanceInsightsMessageParameter):
    """Complex type `UrlParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_text: str | None | Unset = nillable("SuggestedText", "xs:string")
    suggested_url: str | None | Unset = nillable("SuggestedUrl", "xs:string")
    url_category: PerformanceInsightsUrlCategory | str | Unset = element(
        "UrlCategory", "ai:PerformanceInsightsUrlCategory"
    )
    url_id: PerformanceInsightsUrlId | str | Unset = element("UrlId", "ai:PerformanceInsightsUrlId")


@record(TYPES, "ai:EntityParameter")
class EntityParameter(PerformanceInsightsMessageParameter):
    """Complex type `EntityParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    entity_count: int | Unset = element("EntityCount", "xs:int")
    entity_details: Sequence[EntityDetail | None] | None | Unset = nillable("EntityDetails", "ai:ArrayOfEntityDetail")
    entity_type: PerformanceInsightsEntityType | str | Unset = element("EntityType", "ai:PerformanceInsightsEntityType")
    suggested_text: str | None | Unset = nillable("SuggestedText", "xs:string")
