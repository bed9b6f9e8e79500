"""Types of Ad Insight v13: Recommendation, RecommendationInfo, RecommendationBase …"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record


class RecommendationType(StrEnum):
    """Enumeration `RecommendationType` of https://bingads.microsoft.com/AdInsight/v13."""

    CAMPAIGN_BUDGET_RECOMMENDATION = "CampaignBudgetRecommendation"
    KEYWORD_RECOMMENDATION = "KeywordRecommendation"
    RESPONSIVE_SEARCH_AD_RECOMMENDATION = "ResponsiveSearchAdRecommendation"
    REMOVE_CONFLICTING_NEGATIVE_KEYWORD_RECOMMENDATION = "RemoveConflictingNegativeKeywordRecommendation"
    USE_BROAD_MATCH_KEYWORD_RECOMMENDATION = "UseBroadMatchKeywordRecommendation"
    RESPONSIVE_SEARCH_AD_ASSET_RECOMMENDATION = "ResponsiveSearchAdAssetRecommendation"


@record(TYPES, "ai:Recommendation")
class Recommendation(Record):
    """Complex type `Recommendation` of https://bingads.microsoft.com/AdInsight/v13. Extended by
    `ResponsiveSearchAdsRecommendation`."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    current_clicks: int | Unset = element("CurrentClicks", "xs:long")
    current_conversions: int | Unset = element("CurrentConversions", "xs:long")
    current_cost: float | Unset = element("CurrentCost", "xs:double")
    current_impressions: int | Unset = element("CurrentImpressions", "xs:long")
    estimated_increase_in_clicks: int | Unset = element("EstimatedIncreaseInClicks", "xs:long")
    estimated_increase_in_conversions: int | Unset = element("EstimatedIncreaseInConversions", "xs:long")
    estimated_increase_in_cost: float | Unset = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | Unset = element("EstimatedIncreaseInImpressions", "xs:long")
    recommendation_hash: str | None | Unset = nillable("RecommendationHash", "xs:string")
    recommendation_id: str | None | Unset = nillable("RecommendationId", "xs:string")
    recommendation_type: str | None | Unset = nillable("RecommendationType", "xs:string")


@record(TYPES, "ai:RecommendationInfo")
class RecommendationInfo(Record):
    """Complex type `RecommendationInfo` of https://bingads.microsoft.com/AdInsight/v13. Extended by
    `RSARecommendationInfo`."""

    recommendation_hash: str | None | Unset = nillable("RecommendationHash", "xs:string")
    recommendation_id: str | None | Unset = nillable("RecommendationId", "xs:string")


@record(TYPES, "ai:RecommendationBase")
class RecommendationBase(Record):
    """Complex type `RecommendationBase` of https://bingads.microsoft.com/AdInsight/v13. Extended by
    `CampaignBudgetRecommendation`, `KeywordRecommendation`, `ResponsiveSearchAdRecommendation`,
    `RemoveConflictingNegativeKeywordRecommendation`, `UseBroadMatchKeywordRecommendation`,
    `ResponsiveSearchAdAssetRecommendation`."""

    account_id: int | Unset = element("AccountId", "xs:long")
    account_name: str | None | Unset = nillable("AccountName", "xs:string")
    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    ad_group_name: str | None | Unset = nillable("AdGroupName", "xs:string")
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    campaign_name: str | None | Unset = nillable("CampaignName", "xs:string")
    current_clicks: int | Unset = element("CurrentClicks", "xs:long")
    current_conversions: int | Unset = element("CurrentConversions", "xs:long")
    current_cost: float | Unset = element("CurrentCost", "xs:double")
    current_impressions: int | Unset = element("CurrentImpressions", "xs:long")
    dismissed: bool | Unset = element("Dismissed", "xs:boolean")
    estimated_increase_in_clicks: int | Unset = element("EstimatedIncreaseInClicks", "xs:long")
    estimated_increase_in_conversions: int | Unset = element("EstimatedIncreaseInConversions", "xs:long")
    estimated_increase_in_cost: float | Unset = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | Unset = element("EstimatedIncreaseInImpressions", "xs:long")
    recommendation_hash: str | None | Unset = nillable("RecommendationHash", "xs:string")
    recommendation_id: str | None | Unset = nillable("RecommendationId", "xs:string")
    recommendation_type: str | None | Unset = nillable("RecommendationType", "xs:string")
    type: RecommendationType | str | Unset = element("Type", "ai:RecommendationType")
