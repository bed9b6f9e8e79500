"""Types of Ad Insight v13: UrlSearchParameter, UrlParameter, UseBroadMatchKeywordRecommendation"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import TYPES, Unset, element, nillable, record
from .performance import PerformanceInsightsMessageParameter
from .recommendation import RecommendationBase
from .search import SearchParameter

if TYPE_CHECKING:
    from .. import PerformanceInsightsUrlCategory, PerformanceInsightsUrlId


@record(TYPES, "ai:UrlSearchParameter")
class UrlSearchParameter(SearchParameter):
    """Complex type `UrlSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "ai:UrlParameter")
class UrlParameter(PerformanceInsightsMessageParameter):
    """Complex type `UrlParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_text: str | None | Unset = nillable("SuggestedText", "xs:string")
    suggested_url: str | None | Unset = nillable("SuggestedUrl", "xs:string")
    url_category: PerformanceInsightsUrlCategory | str | Unset = element(
        "UrlCategory", "ai:PerformanceInsightsUrlCategory"
    )
    url_id: PerformanceInsightsUrlId | str | Unset = element("UrlId", "ai:PerformanceInsightsUrlId")


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
