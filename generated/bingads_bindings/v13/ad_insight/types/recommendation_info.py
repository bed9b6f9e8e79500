"""Types of Ad Insight v13: RecommendationInfo, RSARecommendationInfo"""

from __future__ import annotations

from ..._types import Record, TYPES, Unset, nillable, record


@record(TYPES, "ai:RecommendationInfo")
class RecommendationInfo(Record):
    """Complex type `RecommendationInfo` of https://bingads.microsoft.com/AdInsight/v13. Extended by …"""

    recommendation_hash: str | None | Unset = nillable("RecommendationHash", "xs:string")
    recommendation_id: str | None | Unset = nillable("RecommendationId", "xs:string")


@record(TYPES, "ai:RSARecommendationInfo")
class RSARecommendationInfo(RecommendationInfo):
    """Complex type `RSARecommendationInfo` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_id: int | None | Unset = nillable("AdId", "xs:long")
