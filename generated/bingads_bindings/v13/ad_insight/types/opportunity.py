"""Types of Ad Insight v13: Opportunity, BidOpportunity, BudgetOpportunity, KeywordOpportunity, …"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BroadMatchSearchQueryKPI, BudgetLimitType, BudgetPoint


@record(TYPES, "ai:Opportunity")
class Opportunity(Record):
    """Complex type `Opportunity` of https://bingads.microsoft.com/AdInsight/v13. Extended by `BidOpportunity`, …"""

    opportunity_key: str | None | Unset = nillable("OpportunityKey", "xs:string")


@record(TYPES, "ai:BidOpportunity")
class BidOpportunity(Opportunity):
    """Complex type `BidOpportunity` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    campaign_id: int | Unset = element("CampaignId", "xs:long")
    current_bid: float | Unset = element("CurrentBid", "xs:double")
    estimated_increase_in_clicks: float | Unset = element("EstimatedIncreaseInClicks", "xs:double")
    estimated_increase_in_cost: float | Unset = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | Unset = element("EstimatedIncreaseInImpressions", "xs:long")
    keyword_id: int | Unset = element("KeywordId", "xs:long")
    match_type: str | None | Unset = nillable("MatchType", "xs:string")
    suggested_bid: float | Unset = element("SuggestedBid", "xs:double")


@record(TYPES, "ai:BudgetOpportunity")
class BudgetOpportunity(Opportunity):
    """Complex type `BudgetOpportunity` of https://bingads.microsoft.com/AdInsight/v13."""

    budget_points: Sequence[BudgetPoint | None] | None | Unset = nillable("BudgetPoints", "ai:ArrayOfBudgetPoint")
    budget_type: BudgetLimitType | str | Unset = element("BudgetType", "ai:BudgetLimitType")
    campaign_id: int | Unset = element("CampaignId", "xs:long")
    current_budget: float | Unset = element("CurrentBudget", "xs:double")
    increase_in_clicks: float | Unset = element("IncreaseInClicks", "xs:double")
    increase_in_impressions: int | Unset = element("IncreaseInImpressions", "xs:long")
    percentage_increase_in_clicks: int | Unset = element("PercentageIncreaseInClicks", "xs:int")
    percentage_increase_in_impressions: int | Unset = element("PercentageIncreaseInImpressions", "xs:int")
    recommended_budget: float | Unset = element("RecommendedBudget", "xs:double")


@record(TYPES, "ai:KeywordOpportunity")
class KeywordOpportunity(Opportunity):
    """Complex type `KeywordOpportunity` of https://bingads.microsoft.com/AdInsight/v13. Extended by …"""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    ad_group_name: str | None | Unset = nillable("AdGroupName", "xs:string")
    campaign_id: int | Unset = element("CampaignId", "xs:long")
    campaign_name: str | None | Unset = nillable("CampaignName", "xs:string")
    competition: float | Unset = element("Competition", "xs:double")
    estimated_increase_in_clicks: float | Unset = element("EstimatedIncreaseInClicks", "xs:double")
    estimated_increase_in_cost: float | Unset = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | Unset = element("EstimatedIncreaseInImpressions", "xs:long")
    match_type: int | Unset = element("MatchType", "xs:int")
    monthly_searches: int | Unset = element("MonthlySearches", "xs:long")
    suggested_bid: float | Unset = element("SuggestedBid", "xs:double")
    suggested_keyword: str | None | Unset = nillable("SuggestedKeyword", "xs:string")


@record(TYPES, "ai:BroadMatchKeywordOpportunity")
class BroadMatchKeywordOpportunity(KeywordOpportunity):
    """Complex type `BroadMatchKeywordOpportunity` of https://bingads.microsoft.com/AdInsight/v13."""

    average_cpc: float | Unset = element("AverageCPC", "xs:double")
    average_ctr: float | Unset = element("AverageCTR", "xs:double")
    click_share: float | Unset = element("ClickShare", "xs:double")
    impression_share: float | Unset = element("ImpressionShare", "xs:double")
    reference_keyword_bid: float | Unset = element("ReferenceKeywordBid", "xs:double")
    reference_keyword_id: int | Unset = element("ReferenceKeywordId", "xs:long")
    reference_keyword_match_type: int | Unset = element("ReferenceKeywordMatchType", "xs:int")
    search_query_kpis: Sequence[BroadMatchSearchQueryKPI | None] | None | Unset = nillable(
        "SearchQueryKPIs", "ai:ArrayOfBroadMatchSearchQueryKPI"
    )
