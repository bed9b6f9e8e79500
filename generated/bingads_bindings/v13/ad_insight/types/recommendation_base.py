"""Types of Ad Insight v13: RecommendationBase, CampaignBudgetRecommendation, KeywordRecommendation, …"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BudgetLimitType, BudgetPoint, RecommendationType, SuggestedResponsiveSearchAd


@record(TYPES, "ai:RecommendationBase")
class RecommendationBase(Record):
    """Complex type `RecommendationBase` of https://bingads.microsoft.com/AdInsight/v13. Extended by …"""

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


@record(TYPES, "ai:CampaignBudgetRecommendation")
class CampaignBudgetRecommendation(RecommendationBase):
    """Complex type `CampaignBudgetRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    budget_points: Sequence[BudgetPoint | None] | None | Unset = nillable("BudgetPoints", "ai:ArrayOfBudgetPoint")
    budget_type: BudgetLimitType | str | Unset = element("BudgetType", "ai:BudgetLimitType")
    current_budget: float | Unset = element("CurrentBudget", "xs:double")
    recommended_budget: float | Unset = element("RecommendedBudget", "xs:double")


@record(TYPES, "ai:KeywordRecommendation")
class KeywordRecommendation(RecommendationBase):
    """Complex type `KeywordRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    competition: float | Unset = element("Competition", "xs:double")
    match_type: int | Unset = element("MatchType", "xs:int")
    monthly_searches: int | Unset = element("MonthlySearches", "xs:long")
    suggested_bid: float | Unset = element("SuggestedBid", "xs:double")
    suggested_keyword: str | None | Unset = nillable("SuggestedKeyword", "xs:string")


@record(TYPES, "ai:ResponsiveSearchAdRecommendation")
class ResponsiveSearchAdRecommendation(RecommendationBase):
    """Complex type `ResponsiveSearchAdRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_ad: SuggestedResponsiveSearchAd | None | Unset = nillable("SuggestedAd", "ai:SuggestedResponsiveSearchAd")


@record(TYPES, "ai:RemoveConflictingNegativeKeywordRecommendation")
class RemoveConflictingNegativeKeywordRecommendation(RecommendationBase):
    """Complex type `RemoveConflictingNegativeKeywordRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    negative_keyword: str | None | Unset = nillable("NegativeKeyword", "xs:string")
    negative_keyword_id: int | Unset = element("NegativeKeywordId", "xs:long")
    negative_keyword_list_name: str | None | Unset = nillable("NegativeKeywordListName", "xs:string")
    negative_keyword_match_type: int | Unset = element("NegativeKeywordMatchType", "xs:int")
    negative_keyword_shared_list_id: int | None | Unset = nillable("NegativeKeywordSharedListId", "xs:long")
    source: str | None | Unset = nillable("Source", "xs:string")


@record(TYPES, "ai:UseBroadMatchKeywordRecommendation")
class UseBroadMatchKeywordRecommendation(RecommendationBase):
    """Complex type `UseBroadMatchKeywordRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    current_match_type: int | Unset = element("CurrentMatchType", "xs:int")
    current_status: str | None | Unset = nillable("CurrentStatus", "xs:string")
    keyword: str | None | Unset = nillable("Keyword", "xs:string")
    keyword_order_item_id: int | Unset = element("KeywordOrderItemId", "xs:long")
    suggested_bid: float | Unset = element("SuggestedBid", "xs:double")
    suggested_match_type: int | Unset = element("SuggestedMatchType", "xs:int")
    suggested_status: str | None | Unset = nillable("SuggestedStatus", "xs:string")


@record(TYPES, "ai:ResponsiveSearchAdAssetRecommendation")
class ResponsiveSearchAdAssetRecommendation(RecommendationBase):
    """Complex type `ResponsiveSearchAdAssetRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    recommended_responsive_search_ad: SuggestedResponsiveSearchAd | None | Unset = nillable(
        "RecommendedResponsiveSearchAd", "ai:SuggestedResponsiveSearchAd"
    )
    responsive_search_ad_id: int | Unset = element("ResponsiveSearchAdId", "xs:long")
