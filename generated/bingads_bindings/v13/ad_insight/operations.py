"""Operations of Ad Insight v13."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TYPE_CHECKING
from ..._api import API
from ...api import Service
from ...operation import Fault, Operation
from ...record import Element
from .._types import TYPES

if TYPE_CHECKING:
    from .. import ad_insight as api

SERVICE = Service(
    name="Ad Insight",
    version="v13",
    endpoints={
        "production": "https://adinsight.api.bingads.microsoft.com/Api/Advertiser/AdInsight/V13/AdInsightService.svc",
        "sandbox": "https://adinsight.api.sandbox.bingads.microsoft.com/Api/Advertiser/AdInsight/V13/AdInsightService.svc",
    },
)

_PACKAGE = __name__.rpartition(".")[0]
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


def _operation(name: str, request: str, response: str, soap_action: str | None = None) -> Operation[Any, Any]:
    _operations[name] = Operation(
        name=name,
        soap_action=name if soap_action is None else soap_action,
        package=_PACKAGE,
        types=TYPES,
        request_name=request,
        response_name=response,
        request_header_elements=_REQUEST_HEADERS,
        response_header_elements=_RESPONSE_HEADERS,
        faults=_FAULTS,
        action_header="Action",
        api=API,
        read=API.is_read(name),
    )
    return _operations[name]


GET_BID_OPPORTUNITIES: Operation[api.GetBidOpportunitiesRequest, api.GetBidOpportunitiesResponse] = _operation(
    "GetBidOpportunities", "GetBidOpportunitiesRequest", "GetBidOpportunitiesResponse"
)
GET_BUDGET_OPPORTUNITIES: Operation[api.GetBudgetOpportunitiesRequest, api.GetBudgetOpportunitiesResponse] = _operation(
    "GetBudgetOpportunities", "GetBudgetOpportunitiesRequest", "GetBudgetOpportunitiesResponse"
)
GET_KEYWORD_OPPORTUNITIES: Operation[api.GetKeywordOpportunitiesRequest, api.GetKeywordOpportunitiesResponse] = (
    _operation("GetKeywordOpportunities", "GetKeywordOpportunitiesRequest", "GetKeywordOpportunitiesResponse")
)
GET_ESTIMATED_BID_BY_KEYWORD_IDS: Operation[
    api.GetEstimatedBidByKeywordIdsRequest, api.GetEstimatedBidByKeywordIdsResponse
] = _operation(
    "GetEstimatedBidByKeywordIds", "GetEstimatedBidByKeywordIdsRequest", "GetEstimatedBidByKeywordIdsResponse"
)
GET_ESTIMATED_POSITION_BY_KEYWORD_IDS: Operation[
    api.GetEstimatedPositionByKeywordIdsRequest, api.GetEstimatedPositionByKeywordIdsResponse
] = _operation(
    "GetEstimatedPositionByKeywordIds",
    "GetEstimatedPositionByKeywordIdsRequest",
    "GetEstimatedPositionByKeywordIdsResponse",
)
GET_ESTIMATED_BID_BY_KEYWORDS: Operation[
    api.GetEstimatedBidByKeywordsRequest, api.GetEstimatedBidByKeywordsResponse
] = _operation("GetEstimatedBidByKeywords", "GetEstimatedBidByKeywordsRequest", "GetEstimatedBidByKeywordsResponse")
GET_ESTIMATED_POSITION_BY_KEYWORDS: Operation[
    api.GetEstimatedPositionByKeywordsRequest, api.GetEstimatedPositionByKeywordsResponse
] = _operation(
    "GetEstimatedPositionByKeywords", "GetEstimatedPositionByKeywordsRequest", "GetEstimatedPositionByKeywordsResponse"
)
GET_BID_LANDSCAPE_BY_AD_GROUP_IDS: Operation[
    api.GetBidLandscapeByAdGroupIdsRequest, api.GetBidLandscapeByAdGroupIdsResponse
] = _operation(
    "GetBidLandscapeByAdGroupIds", "GetBidLandscapeByAdGroupIdsRequest", "GetBidLandscapeByAdGroupIdsResponse"
)
GET_BID_LANDSCAPE_BY_CAMPAIGN_IDS: Operation[
    api.GetBidLandscapeByCampaignIdsRequest, api.GetBidLandscapeByCampaignIdsResponse
] = _operation(
    "GetBidLandscapeByCampaignIds", "GetBidLandscapeByCampaignIdsRequest", "GetBidLandscapeByCampaignIdsResponse"
)
GET_BID_LANDSCAPE_BY_KEYWORD_IDS: Operation[
    api.GetBidLandscapeByKeywordIdsRequest, api.GetBidLandscapeByKeywordIdsResponse
] = _operation(
    "GetBidLandscapeByKeywordIds", "GetBidLandscapeByKeywordIdsRequest", "GetBidLandscapeByKeywordIdsResponse"
)
GET_HISTORICAL_KEYWORD_PERFORMANCE: Operation[
    api.GetHistoricalKeywordPerformanceRequest, api.GetHistoricalKeywordPerformanceResponse
] = _operation(
    "GetHistoricalKeywordPerformance",
    "GetHistoricalKeywordPerformanceRequest",
    "GetHistoricalKeywordPerformanceResponse",
)
GET_HISTORICAL_SEARCH_COUNT: Operation[api.GetHistoricalSearchCountRequest, api.GetHistoricalSearchCountResponse] = (
    _operation("GetHistoricalSearchCount", "GetHistoricalSearchCountRequest", "GetHistoricalSearchCountResponse")
)
GET_KEYWORD_CATEGORIES: Operation[api.GetKeywordCategoriesRequest, api.GetKeywordCategoriesResponse] = _operation(
    "GetKeywordCategories", "GetKeywordCategoriesRequest", "GetKeywordCategoriesResponse"
)
GET_KEYWORD_DEMOGRAPHICS: Operation[api.GetKeywordDemographicsRequest, api.GetKeywordDemographicsResponse] = _operation(
    "GetKeywordDemographics", "GetKeywordDemographicsRequest", "GetKeywordDemographicsResponse"
)
GET_KEYWORD_LOCATIONS: Operation[api.GetKeywordLocationsRequest, api.GetKeywordLocationsResponse] = _operation(
    "GetKeywordLocations", "GetKeywordLocationsRequest", "GetKeywordLocationsResponse"
)
SUGGEST_KEYWORDS_FOR_URL: Operation[api.SuggestKeywordsForUrlRequest, api.SuggestKeywordsForUrlResponse] = _operation(
    "SuggestKeywordsForUrl", "SuggestKeywordsForUrlRequest", "SuggestKeywordsForUrlResponse"
)
SUGGEST_KEYWORDS_FROM_EXISTING_KEYWORDS: Operation[
    api.SuggestKeywordsFromExistingKeywordsRequest, api.SuggestKeywordsFromExistingKeywordsResponse
] = _operation(
    "SuggestKeywordsFromExistingKeywords",
    "SuggestKeywordsFromExistingKeywordsRequest",
    "SuggestKeywordsFromExistingKeywordsResponse",
)
GET_AUCTION_INSIGHT_DATA: Operation[api.GetAuctionInsightDataRequest, api.GetAuctionInsightDataResponse] = _operation(
    "GetAuctionInsightData", "GetAuctionInsightDataRequest", "GetAuctionInsightDataResponse"
)
GET_DOMAIN_CATEGORIES: Operation[api.GetDomainCategoriesRequest, api.GetDomainCategoriesResponse] = _operation(
    "GetDomainCategories", "GetDomainCategoriesRequest", "GetDomainCategoriesResponse"
)
PUT_METRIC_DATA: Operation[api.PutMetricDataRequest, api.PutMetricDataResponse] = _operation(
    "PutMetricData", "PutMetricDataRequest", "PutMetricDataResponse"
)
GET_KEYWORD_IDEA_CATEGORIES: Operation[api.GetKeywordIdeaCategoriesRequest, api.GetKeywordIdeaCategoriesResponse] = (
    _operation("GetKeywordIdeaCategories", "GetKeywordIdeaCategoriesRequest", "GetKeywordIdeaCategoriesResponse")
)
GET_KEYWORD_IDEAS: Operation[api.GetKeywordIdeasRequest, api.GetKeywordIdeasResponse] = _operation(
    "GetKeywordIdeas", "GetKeywordIdeasRequest", "GetKeywordIdeasResponse"
)
GET_KEYWORD_TRAFFIC_ESTIMATES: Operation[
    api.GetKeywordTrafficEstimatesRequest, api.GetKeywordTrafficEstimatesResponse
] = _operation("GetKeywordTrafficEstimates", "GetKeywordTrafficEstimatesRequest", "GetKeywordTrafficEstimatesResponse")
GET_AUTO_APPLY_OPT_IN_STATUS: Operation[api.GetAutoApplyOptInStatusRequest, api.GetAutoApplyOptInStatusResponse] = (
    _operation("GetAutoApplyOptInStatus", "GetAutoApplyOptInStatusRequest", "GetAutoApplyOptInStatusResponse")
)
SET_AUTO_APPLY_OPT_IN_STATUS: Operation[api.SetAutoApplyOptInStatusRequest, api.SetAutoApplyOptInStatusResponse] = (
    _operation("SetAutoApplyOptInStatus", "SetAutoApplyOptInStatusRequest", "SetAutoApplyOptInStatusResponse")
)
GET_PERFORMANCE_INSIGHTS_DETAIL_DATA_BY_ACCOUNT_ID: Operation[
    api.GetPerformanceInsightsDetailDataByAccountIdRequest, api.GetPerformanceInsightsDetailDataByAccountIdResponse
] = _operation(
    "GetPerformanceInsightsDetailDataByAccountId",
    "GetPerformanceInsightsDetailDataByAccountIdRequest",
    "GetPerformanceInsightsDetailDataByAccountIdResponse",
)
GET_RECOMMENDATIONS: Operation[api.GetRecommendationsRequest, api.GetRecommendationsResponse] = _operation(
    "GetRecommendations", "GetRecommendationsRequest", "GetRecommendationsResponse"
)
TAG_RECOMMENDATIONS: Operation[api.TagRecommendationsRequest, api.TagRecommendationsResponse] = _operation(
    "TagRecommendations", "TagRecommendationsRequest", "TagRecommendationsResponse"
)
GET_TEXT_ASSET_SUGGESTIONS_BY_FINAL_URLS: Operation[
    api.GetTextAssetSuggestionsByFinalUrlsRequest, api.GetTextAssetSuggestionsByFinalUrlsResponse
] = _operation(
    "GetTextAssetSuggestionsByFinalUrls",
    "GetTextAssetSuggestionsByFinalUrlsRequest",
    "GetTextAssetSuggestionsByFinalUrlsResponse",
)
APPLY_RECOMMENDATIONS: Operation[api.ApplyRecommendationsRequest, api.ApplyRecommendationsResponse] = _operation(
    "ApplyRecommendations", "ApplyRecommendationsRequest", "ApplyRecommendationsResponse"
)
DISMISS_RECOMMENDATIONS: Operation[api.DismissRecommendationsRequest, api.DismissRecommendationsResponse] = _operation(
    "DismissRecommendations", "DismissRecommendationsRequest", "DismissRecommendationsResponse"
)
RETRIEVE_RECOMMENDATIONS: Operation[api.RetrieveRecommendationsRequest, api.RetrieveRecommendationsResponse] = (
    _operation("RetrieveRecommendations", "RetrieveRecommendationsRequest", "RetrieveRecommendationsResponse")
)
GET_AUDIENCE_FULL_ESTIMATION: Operation[api.GetAudienceFullEstimationRequest, api.GetAudienceFullEstimationResponse] = (
    _operation("GetAudienceFullEstimation", "GetAudienceFullEstimationRequest", "GetAudienceFullEstimationResponse")
)
GET_AUDIENCE_BREAKDOWN: Operation[api.GetAudienceBreakdownRequest, api.GetAudienceBreakdownResponse] = _operation(
    "GetAudienceBreakdown", "GetAudienceBreakdownRequest", "GetAudienceBreakdownResponse"
)
