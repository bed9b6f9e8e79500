"""Types of Ad Insight v13: RSARecommendationInfo, RemoveConflictingNegativeKeywordRecommendation, RadiusTarget …"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record
from .recommendation import RecommendationBase, RecommendationInfo


class RadiusUnit(StrEnum):
    """Enumeration `RadiusUnit` of https://bingads.microsoft.com/AdInsight/v13."""

    MILES = "Miles"
    KILOMETERS = "Kilometers"


@record(TYPES, "ai:RSARecommendationInfo")
class RSARecommendationInfo(RecommendationInfo):
    """Complex type `RSARecommendationInfo` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_id: int | None | Unset = nillable("AdId", "xs:long")


@record(TYPES, "ai:RemoveConflictingNegativeKeywordRecommendation")
class RemoveConflictingNegativeKeywordRecommendation(RecommendationBase):
    """Complex type `RemoveConflictingNegativeKeywordRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    negative_keyword: str | None | Unset = nillable("NegativeKeyword", "xs:string")
    negative_keyword_id: int | Unset = element("NegativeKeywordId", "xs:long")
    negative_keyword_list_name: str | None | Unset = nillable("NegativeKeywordListName", "xs:string")
    negative_keyword_match_type: int | Unset = element("NegativeKeywordMatchType", "xs:int")
    negative_keyword_shared_list_id: int | None | Unset = nillable("NegativeKeywordSharedListId", "xs:long")
    source: str | None | Unset = nillable("Source", "xs:string")


@record(TYPES, "ai:RadiusTarget")
class RadiusTarget(Record):
    """Complex type `RadiusTarget` of https://bingads.microsoft.com/AdInsight/v13."""

    radius: int | Unset = element("Radius", "xs:int")
    radius_unit: RadiusUnit | str | Unset = element("RadiusUnit", "ai:RadiusUnit")
    center_latitude: float | Unset = element("CenterLatitude", "xs:double")
    center_longitude: float | Unset = element("CenterLongitude", "xs:double")
