"""Types of Ad Insight v13: ResponsiveSearchAdsRecommendation, ResponsiveSearchAdRecommendation, ResponsiveSearchAdAssetRecommendation"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import TYPES, Unset, element, nillable, record
from .recommendation import Recommendation, RecommendationBase

if TYPE_CHECKING:
    from .. import SuggestedResponsiveSearchAd


@record(TYPES, "ai:ResponsiveSearchAdsRecommendation")
class ResponsiveSearchAdsRecommendation(Recommendation):
    """Complex type `ResponsiveSearchAdsRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_ad: SuggestedResponsiveSearchAd | None | Unset = nillable("SuggestedAd", "ai:SuggestedResponsiveSearchAd")


@record(TYPES, "ai:ResponsiveSearchAdRecommendation")
class ResponsiveSearchAdRecommendation(RecommendationBase):
    """Complex type `ResponsiveSearchAdRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_ad: SuggestedResponsiveSearchAd | None | Unset = nillable("SuggestedAd", "ai:SuggestedResponsiveSearchAd")


@record(TYPES, "ai:ResponsiveSearchAdAssetRecommendation")
class ResponsiveSearchAdAssetRecommendation(RecommendationBase):
    """Complex type `ResponsiveSearchAdAssetRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    recommended_responsive_search_ad: SuggestedResponsiveSearchAd | None | Unset = nillable(
        "RecommendedResponsiveSearchAd", "ai:SuggestedResponsiveSearchAd"
    )
    responsive_search_ad_id: int | Unset = element("ResponsiveSearchAdId", "xs:long")
