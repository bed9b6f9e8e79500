"""Operations of Ad Insight v13."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TYPE_CHECKING
from ..._api import API
from ...api import Service
from ...elements import Element
from ...operation import Fault, Operation
from .._types import TYPES

if TYPE_CHECKING:
    from .. import ad_insight as api

_PACKAGE = __name__.rpartition(".")[0]
SERVICE = Service(
    name="Ad Insight",
    version="v13",
    endpoints={
        "production": "https://adinsight.api.bingads.microsoft.com/Api/Advertiser/AdInsight/V13/AdInsightService.svc",
        "sandbox": "https://adinsight.api.sandbox.bingads.microsoft.com/Api/Advertiser/AdInsight/V13/AdInsightService.svc",
    },
    package=_PACKAGE,
    types=TYPES,
    api=API,
)

_REQUEST_HEADERS = (
    Element("ApplicationToken", "", "https://bingads.microsoft.com/AdInsight/v13", "xs:string", nillable=True),
    Element("AuthenticationToken", "", "https://bingads.microsoft.com/AdInsight/v13", "xs:string", nillable=True),
    Element("CustomerAccountId", "", "https://bingads.microsoft.com/AdInsight/v13", "xs:string", nillable=True),
    Element("CustomerId", "", "https://bingads.microsoft.com/AdInsight/v13", "xs:string", nillable=True),
    Element("DeveloperToken", "", "https://bingads.microsoft.com/AdInsight/v13", "xs:string", nillable=True),
    Element("Password", "", "https://bingads.microsoft.com/AdInsight/v13", "xs:string", nillable=True),
    Element("UserName", "", "https://bingads.microsoft.com/AdInsight/v13", "xs:string", nillable=True),
)
_RESPONSE_HEADERS = (
    Element("TrackingId", "", "https://bingads.microsoft.com/AdInsight/v13", "xs:string", nillable=True),
)
_FAULTS = (
    Fault("AdApiFaultDetail", "https://adapi.microsoft.com", "adapi:AdApiFaultDetail", "AdApiFaultDetailException"),
    Fault(
        "ApiFaultDetail", "https://bingads.microsoft.com/AdInsight/v13", "ai:ApiFaultDetail", "ApiFaultDetailException"
    ),
)

_operations: dict[str, Operation[Any, Any]] = {}
OPERATIONS: Mapping[str, Operation[Any, Any]] = MappingProxyType(_operations)


def _operation(
    name: str, *, request: str | None = None, response: str | None = None, soap_action: str | None = None
) -> Operation[Any, Any]:
    _operations[name] = Operation(
        name=name,
        soap_action=name if soap_action is None else soap_action,
        package=_PACKAGE,
        types=TYPES,
        request_name=f"{name}Request" if request is None else request,
        response_name=f"{name}Response" if response is None else response,
        request_header_elements=_REQUEST_HEADERS,
        response_header_elements=_RESPONSE_HEADERS,
        faults=_FAULTS,
        action_header="Action",
        api=API,
        read=API.is_read(name),
    )
    return _operations[name]


GET_BID_OPPORTUNITIES: Operation[api.GetBidOpportunitiesRequest, api.GetBidOpportunitiesResponse] = _operation(
    "GetBidOpportunities"
)
GET_BUDGET_OPPORTUNITIES: Operation[api.GetBudgetOpportunitiesRequest, api.GetBudgetOpportunitiesResponse] = _operation(
    "GetBudgetOpportunities"
)
GET_KEYWORD_OPPORTUNITIES: Operation[api.GetKeywordOpportunitiesRequest, api.GetKeywordOpportunitiesResponse] = (
    _operation("GetKeywordOpportunities")
)
GET_ESTIMATED_BID_BY_KEYWORD_IDS: Operation[
    api.GetEstimatedBidByKeywordIdsRequest, api.GetEstimatedBidByKeywordIdsResponse
] = _operation("GetEstimatedBidByKeywordIds")
GET_ESTIMATED_POSITION_BY_KEYWORD_IDS: Operation[
    api.GetEstimatedPositionByKeywordIdsRequest, api.GetEstimatedPositionByKeywordIdsResponse
] = _operation("GetEstimatedPositionByKeywordIds")
GET_ESTIMATED_BID_BY_KEYWORDS: Operation[
    api.GetEstimatedBidByKeywordsRequest, api.GetEstimatedBidByKeywordsResponse
] = _operation("GetEstimatedBidByKeywords")
GET_ESTIMATED_POSITION_BY_KEYWORDS: Operation[
    api.GetEstimatedPositionByKeywordsRequest, api.GetEstimatedPositionByKeywordsResponse
] = _operation("GetEstimatedPositionByKeywords")
GET_BID_LANDSCAPE_BY_AD_GROUP_IDS: Operation[
    api.GetBidLandscapeByAdGroupIdsRequest, api.GetBidLandscapeByAdGroupIdsResponse
] = _operation("GetBidLandscapeByAdGroupIds")
GET_BID_LANDSCAPE_BY_CAMPAIGN_IDS: Operation[
    api.GetBidLandscapeByCampaignIdsRequest, api.GetBidLandscapeByCampaignIdsResponse
] = _operation("GetBidLandscapeByCampaignIds")
GET_BID_LANDSCAPE_BY_KEYWORD_IDS: Operation[
    api.GetBidLandscapeByKeywordIdsRequest, api.GetBidLandscapeByKeywordIdsResponse
] = _operation("GetBidLandscapeByKeywordIds")
GET_HISTORICAL_KEYWORD_PERFORMANCE: Operation[
    api.GetHistoricalKeywordPerformanceRequest, api.GetHistoricalKeywordPerformanceResponse
] = _operation("GetHistoricalKeywordPerformance")
GET_HISTORICAL_SEARCH_COUNT: Operation[api.GetHistoricalSearchCountRequest, api.GetHistoricalSearchCountResponse] = (
    _operation("GetHistoricalSearchCount")
)
GET_KEYWORD_CATEGORIES: Operation[api.GetKeywordCategoriesRequest, api.GetKeywordCategoriesResponse] = _operation(
    "GetKeywordCategories"
)
GET_KEYWORD_DEMOGRAPHICS: Operation[api.GetKeywordDemographicsRequest, api.GetKeywordDemographicsResponse] = _operation(
    "GetKeywordDemographics"
)
GET_KEYWORD_LOCATIONS: Operation[api.GetKeywordLocationsRequest, api.GetKeywordLocationsResponse] = _operation(
    "GetKeywordLocations"
)
SUGGEST_KEYWORDS_FOR_URL: Operation[api.SuggestKeywordsForUrlRequest, api.SuggestKeywordsForUrlResponse] = _operation(
    "SuggestKeywordsForUrl"
)
SUGGEST_KEYWORDS_FROM_EXISTING_KEYWORDS: Operation[
    api.SuggestKeywordsFromExistingKeywordsRequest, api.SuggestKeywordsFromExistingKeywordsResponse
] = _operation("SuggestKeywordsFromExistingKeywords")
GET_AUCTION_INSIGHT_DATA: Operation[api.GetAuctionInsightDataRequest, api.GetAuctionInsightDataResponse] = _operation(
    "GetAuctionInsightData"
)
GET_DOMAIN_CATEGORIES: Operation[api.GetDomainCategoriesRequest, api.GetDomainCategoriesResponse] = _operation(
    "GetDomainCategories"
)
PUT_METRIC_DATA: Operation[api.PutMetricDataRequest, api.PutMetricDataResponse] = _operation("PutMetricData")
GET_KEYWORD_IDEA_CATEGORIES: Operation[api.GetKeywordIdeaCategoriesRequest, api.GetKeywordIdeaCategoriesResponse] = (
    _operation("GetKeywordIdeaCategories")
)
GET_KEYWORD_IDEAS: Operation[api.GetKeywordIdeasRequest, api.GetKeywordIdeasResponse] = _operation("GetKeywordIdeas")
GET_KEYWORD_TRAFFIC_ESTIMATES: Operation[
    api.GetKeywordTrafficEstimatesRequest, api.GetKeywordTrafficEstimatesResponse
] = _operation("GetKeywordTrafficEstimates")
GET_AUTO_APPLY_OPT_IN_STATUS: Operation[api.GetAutoApplyOptInStatusRequest, api.GetAutoApplyOptInStatusResponse] = (
    _operation("GetAutoApplyOptInStatus")
)
SET_AUTO_APPLY_OPT_IN_STATUS: Operation[api.SetAutoApplyOptInStatusRequest, api.SetAutoApplyOptInStatusResponse] = (
    _operation("SetAutoApplyOptInStatus")
)
GET_PERFORMANCE_INSIGHTS_DETAIL_DATA_BY_ACCOUNT_ID: Operation[
    api.GetPerformanceInsightsDetailDataByAccountIdRequest, api.GetPerformanceInsightsDetailDataByAccountIdResponse
] = _operation("GetPerformanceInsightsDetailDataByAccountId")
GET_RECOMMENDATIONS: Operation[api.GetRecommendationsRequest, api.GetRecommendationsResponse] = _operation(
    "GetRecommendations"
)
TAG_RECOMMENDATIONS: Operation[api.TagRecommendationsRequest, api.TagRecommendationsResponse] = _operation(
    "TagRecommendations"
)
GET_TEXT_ASSET_SUGGESTIONS_BY_FINAL_URLS: Operation[
    api.GetTextAssetSuggestionsByFinalUrlsRequest, api.GetTextAssetSuggestionsByFinalUrlsResponse
] = _operation("GetTextAssetSuggestionsByFinalUrls")
APPLY_RECOMMENDATIONS: Operation[api.ApplyRecommendationsRequest, api.ApplyRecommendationsResponse] = _operation(
    "ApplyRecommendations"
)
DISMISS_RECOMMENDATIONS: Operation[api.DismissRecommendationsRequest, api.DismissRecommendationsResponse] = _operation(
    "DismissRecommendations"
)
RETRIEVE_RECOMMENDATIONS: Operation[api.RetrieveRecommendationsRequest, api.RetrieveRecommendationsResponse] = (
    _operation("RetrieveRecommendations")
)
GET_AUDIENCE_FULL_ESTIMATION: Operation[api.GetAudienceFullEstimationRequest, api.GetAudienceFullEstimationResponse] = (
    _operation("GetAudienceFullEstimation")
)
GET_AUDIENCE_BREAKDOWN: Operation[api.GetAudienceBreakdownRequest, api.GetAudienceBreakdownResponse] = _operation(
    "GetAudienceBreakdown"
)
