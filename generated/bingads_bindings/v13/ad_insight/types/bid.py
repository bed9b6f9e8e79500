"""Types of Ad Insight v13: BidOpportunityType, BidOpportunity, BidLandscapePoint"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Flag, Record, TYPES, Unset, element, nillable, record
from .others import Opportunity

if TYPE_CHECKING:
    from .. import CurrencyCode


class BidOpportunityType(Flag):
    """Flags `BidOpportunityType` of https://bingads.microsoft.com/AdInsight/v13."""

    FIRST_PAGE = "FirstPage"
    MAIN_LINE = "MainLine"
    MAIN_LINE1 = "MainLine1"


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


@record(TYPES, "ai:BidLandscapePoint")
class BidLandscapePoint(Record):
    """Complex type `BidLandscapePoint` of https://bingads.microsoft.com/AdInsight/v13."""

    bid: float | Unset = element("Bid", "xs:double")
    clicks: float | None | Unset = nillable("Clicks", "xs:double")
    impressions: int | Unset = element("Impressions", "xs:long")
    top_impressions: int | None | Unset = nillable("TopImpressions", "xs:long")
    currency_code: CurrencyCode | str | Unset = element("CurrencyCode", "ai:CurrencyCode")
    cost: float | None | Unset = nillable("Cost", "xs:double")
    marginal_cpc: float | None | Unset = nillable("MarginalCPC", "xs:double")
