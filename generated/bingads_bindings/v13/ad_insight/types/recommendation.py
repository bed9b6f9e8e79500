"""Types of Ad Insight v13: Recommendation, ResponsiveSearchAdsRecommendation"""

from __future__ import annotations

from ..._types import Record, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import SuggestedResponsiveSearchAd


@record(TYPES, "ai:Recommendation")
class Recommendation(Record):
    """Complex type `Recommendation` of https://bingads.microsoft.com/AdInsight/v13. Extended by …"""

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


@record(TYPES, "ai:ResponsiveSearchAdsRecommendation")
class ResponsiveSearchAdsRecommendation(Recommendation):
    """Complex type `ResponsiveSearchAdsRecommendation` of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_ad: SuggestedResponsiveSearchAd | None | Unset = nillable("SuggestedAd", "ai:SuggestedResponsiveSearchAd")
