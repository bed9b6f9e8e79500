"""Types of Ad Insight v13: RecommendationType, RadiusTarget, RadiusUnit"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, record


class RecommendationType(StrEnum):
    """Enumeration `RecommendationType` of https://bingads.microsoft.com/AdInsight/v13."""

    CAMPAIGN_BUDGET_RECOMMENDATION = "CampaignBudgetRecommendation"
    KEYWORD_RECOMMENDATION = "KeywordRecommendation"
    RESPONSIVE_SEARCH_AD_RECOMMENDATION = "ResponsiveSearchAdRecommendation"
    REMOVE_CONFLICTING_NEGATIVE_KEYWORD_RECOMMENDATION = "RemoveConflictingNegativeKeywordRecommendation"
    USE_BROAD_MATCH_KEYWORD_RECOMMENDATION = "UseBroadMatchKeywordRecommendation"
    RESPONSIVE_SEARCH_AD_ASSET_RECOMMENDATION = "ResponsiveSearchAdAssetRecommendation"


class RadiusUnit(StrEnum):
    """Enumeration `RadiusUnit` of https://bingads.microsoft.com/AdInsight/v13."""

    MILES = "Miles"
    KILOMETERS = "Kilometers"


@record(TYPES, "ai:RadiusTarget")
class RadiusTarget(Record):
    """Complex type `RadiusTarget` of https://bingads.microsoft.com/AdInsight/v13."""

    radius: int | Unset = element("Radius", "xs:int")
    radius_unit: RadiusUnit | str | Unset = element("RadiusUnit", "ai:RadiusUnit")
    center_latitude: float | Unset = element("CenterLatitude", "xs:double")
    center_longitude: float | Unset = element("CenterLongitude", "xs:double")
