"""Ad Insight v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.all import AdApiError as AdApiError, AdApiFaultDetail as AdApiFaultDetail
    from ..shared.adapi.all import ApplicationFault as ApplicationFault
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from .async_client import AsyncAdInsightClient as AsyncAdInsightClient
    from .client import AdInsightClient as AdInsightClient
    from .exceptions import ApiFaultDetailException as ApiFaultDetailException
    from .messages.audience import GetAudienceBreakdownRequest as GetAudienceBreakdownRequest
    from .messages.audience import GetAudienceBreakdownResponse as GetAudienceBreakdownResponse
    from .messages.audience import GetAudienceFullEstimationRequest as GetAudienceFullEstimationRequest
    from .messages.audience import GetAudienceFullEstimationResponse as GetAudienceFullEstimationResponse
    from .messages.auto import GetAutoApplyOptInStatusRequest as GetAutoApplyOptInStatusRequest
    from .messages.auto import GetAutoApplyOptInStatusResponse as GetAutoApplyOptInStatusResponse
    from .messages.auto import SetAutoApplyOptInStatusRequest as SetAutoApplyOptInStatusRequest
    from .messages.auto import SetAutoApplyOptInStatusResponse as SetAutoApplyOptInStatusResponse
    from .messages.bid import GetBidLandscapeByAdGroupIdsRequest as GetBidLandscapeByAdGroupIdsRequest
    from .messages.bid import GetBidLandscapeByAdGroupIdsResponse as GetBidLandscapeByAdGroupIdsResponse
    from .messages.bid import GetBidLandscapeByCampaignIdsRequest as GetBidLandscapeByCampaignIdsRequest
    from .messages.bid import GetBidLandscapeByCampaignIdsResponse as GetBidLandscapeByCampaignIdsResponse
    from .messages.bid import GetBidLandscapeByKeywordIdsRequest as GetBidLandscapeByKeywordIdsRequest
    from .messages.bid import GetBidLandscapeByKeywordIdsResponse as GetBidLandscapeByKeywordIdsResponse
    from .messages.bid import GetBidOpportunitiesRequest as GetBidOpportunitiesRequest
    from .messages.bid import GetBidOpportunitiesResponse as GetBidOpportunitiesResponse
    from .messages.estimated import GetEstimatedBidByKeywordIdsRequest as GetEstimatedBidByKeywordIdsRequest
    from .messages.estimated import GetEstimatedBidByKeywordIdsResponse as GetEstimatedBidByKeywordIdsResponse
    from .messages.estimated import GetEstimatedBidByKeywordsRequest as GetEstimatedBidByKeywordsRequest
    from .messages.estimated import GetEstimatedBidByKeywordsResponse as GetEstimatedBidByKeywordsResponse
    from .messages.estimated import GetEstimatedPositionByKeywordIdsRequest as GetEstimatedPositionByKeywordIdsRequest
    from .messages.estimated import GetEstimatedPositionByKeywordIdsResponse as GetEstimatedPositionByKeywordIdsResponse
    from .messages.estimated import GetEstimatedPositionByKeywordsRequest as GetEstimatedPositionByKeywordsRequest
    from .messages.estimated import GetEstimatedPositionByKeywordsResponse as GetEstimatedPositionByKeywordsResponse
    from .messages.historical import GetHistoricalKeywordPerformanceRequest as GetHistoricalKeywordPerformanceRequest
    from .messages.historical import GetHistoricalKeywordPerformanceResponse as GetHistoricalKeywordPerformanceResponse
    from .messages.historical import GetHistoricalSearchCountRequest as GetHistoricalSearchCountRequest
    from .messages.historical import GetHistoricalSearchCountResponse as GetHistoricalSearchCountResponse
    from .messages.keyword import GetKeywordCategoriesRequest as GetKeywordCategoriesRequest
    from .messages.keyword import GetKeywordCategoriesResponse as GetKeywordCategoriesResponse
    from .messages.keyword import GetKeywordDemographicsRequest as GetKeywordDemographicsRequest
    from .messages.keyword import GetKeywordDemographicsResponse as GetKeywordDemographicsResponse
    from .messages.keyword import GetKeywordIdeaCategoriesRequest as GetKeywordIdeaCategoriesRequest
    from .messages.keyword import GetKeywordIdeaCategoriesResponse as GetKeywordIdeaCategoriesResponse
    from .messages.keyword import GetKeywordIdeasRequest as GetKeywordIdeasRequest
    from .messages.keyword import GetKeywordIdeasResponse as GetKeywordIdeasResponse
    from .messages.keyword import GetKeywordLocationsRequest as GetKeywordLocationsRequest
    from .messages.keyword import GetKeywordLocationsResponse as GetKeywordLocationsResponse
    from .messages.keyword import GetKeywordOpportunitiesRequest as GetKeywordOpportunitiesRequest
    from .messages.keyword import GetKeywordOpportunitiesResponse as GetKeywordOpportunitiesResponse
    from .messages.keyword import GetKeywordTrafficEstimatesRequest as GetKeywordTrafficEstimatesRequest
    from .messages.keyword import GetKeywordTrafficEstimatesResponse as GetKeywordTrafficEstimatesResponse
    from .messages.keywords import SuggestKeywordsForUrlRequest as SuggestKeywordsForUrlRequest
    from .messages.keywords import SuggestKeywordsForUrlResponse as SuggestKeywordsForUrlResponse
    from .messages.keywords import (
        SuggestKeywordsFromExistingKeywordsRequest as SuggestKeywordsFromExistingKeywordsRequest,
    )
    from .messages.keywords import (
        SuggestKeywordsFromExistingKeywordsResponse as SuggestKeywordsFromExistingKeywordsResponse,
    )
    from .messages.others import GetAuctionInsightDataRequest as GetAuctionInsightDataRequest
    from .messages.others import GetAuctionInsightDataResponse as GetAuctionInsightDataResponse
    from .messages.others import GetBudgetOpportunitiesRequest as GetBudgetOpportunitiesRequest
    from .messages.others import GetBudgetOpportunitiesResponse as GetBudgetOpportunitiesResponse
    from .messages.others import GetDomainCategoriesRequest as GetDomainCategoriesRequest
    from .messages.others import GetDomainCategoriesResponse as GetDomainCategoriesResponse
    from .messages.others import (
        GetPerformanceInsightsDetailDataByAccountIdRequest as GetPerformanceInsightsDetailDataByAccountIdRequest,
    )
    from .messages.others import (
        GetPerformanceInsightsDetailDataByAccountIdResponse as GetPerformanceInsightsDetailDataByAccountIdResponse,
    )
    from .messages.others import GetTextAssetSuggestionsByFinalUrlsRequest as GetTextAssetSuggestionsByFinalUrlsRequest
    from .messages.others import (
        GetTextAssetSuggestionsByFinalUrlsResponse as GetTextAssetSuggestionsByFinalUrlsResponse,
    )
    from .messages.others import PutMetricDataRequest as PutMetricDataRequest
    from .messages.others import PutMetricDataResponse as PutMetricDataResponse
    from .messages.recommendations import ApplyRecommendationsRequest as ApplyRecommendationsRequest
    from .messages.recommendations import ApplyRecommendationsResponse as ApplyRecommendationsResponse
    from .messages.recommendations import DismissRecommendationsRequest as DismissRecommendationsRequest
    from .messages.recommendations import DismissRecommendationsResponse as DismissRecommendationsResponse
    from .messages.recommendations import GetRecommendationsRequest as GetRecommendationsRequest
    from .messages.recommendations import GetRecommendationsResponse as GetRecommendationsResponse
    from .messages.recommendations import RetrieveRecommendationsRequest as RetrieveRecommendationsRequest
    from .messages.recommendations import RetrieveRecommendationsResponse as RetrieveRecommendationsResponse
    from .messages.recommendations import TagRecommendationsRequest as TagRecommendationsRequest
    from .messages.recommendations import TagRecommendationsResponse as TagRecommendationsResponse
    from .operations import OPERATIONS as OPERATIONS
    from .types.a import AgeEnum as AgeEnum, ApiFaultDetail as ApiFaultDetail
    from .types.a import ApplyRecommendationEntity as ApplyRecommendationEntity
    from .types.a import AutoApplyRecommendationsInfo as AutoApplyRecommendationsInfo
    from .types.ad import AdGroupBidLandscape as AdGroupBidLandscape
    from .types.ad import AdGroupBidLandscapeInput as AdGroupBidLandscapeInput
    from .types.ad import AdGroupBidLandscapeType as AdGroupBidLandscapeType, AdGroupEstimate as AdGroupEstimate
    from .types.ad import AdGroupEstimator as AdGroupEstimator, AdPosition as AdPosition
    from .types.auction import AuctionInsightEntry as AuctionInsightEntry, AuctionInsightKpi as AuctionInsightKpi
    from .types.auction import AuctionInsightKpiAdditionalField as AuctionInsightKpiAdditionalField
    from .types.auction import AuctionInsightResult as AuctionInsightResult, AuctionSegment as AuctionSegment
    from .types.b import BatchError as BatchError, BidLandscapePoint as BidLandscapePoint
    from .types.b import BidOpportunityType as BidOpportunityType, BreakdownCategory as BreakdownCategory
    from .types.b import Breakdowns as Breakdowns, BroadMatchSearchQueryKPI as BroadMatchSearchQueryKPI
    from .types.breakdown import Breakdown as Breakdown, LocationBreakdown as LocationBreakdown
    from .types.budget import BudgetLimitType as BudgetLimitType, BudgetPoint as BudgetPoint
    from .types.budget import BudgetPointType as BudgetPointType
    from .types.c import CompetitionLevel as CompetitionLevel, Currency as Currency, CurrencyCode as CurrencyCode
    from .types.campaign import CampaignBidLandscape as CampaignBidLandscape
    from .types.campaign import CampaignBidLandscapePoint as CampaignBidLandscapePoint
    from .types.campaign import CampaignBidLandscapeType as CampaignBidLandscapeType
    from .types.campaign import CampaignEstimate as CampaignEstimate, CampaignEstimator as CampaignEstimator
    from .types.criterion import Criterion as Criterion, DeviceCriterion as DeviceCriterion
    from .types.criterion import LanguageCriterion as LanguageCriterion, LocationCriterion as LocationCriterion
    from .types.criterion import NetworkCriterion as NetworkCriterion
    from .types.d import DayMonthAndYear as DayMonthAndYear, DeviceEnum as DeviceEnum
    from .types.d import DismissRecommendationEntity as DismissRecommendationEntity, DomainCategory as DomainCategory
    from .types.decimal import DecimalRoundedByType as DecimalRoundedByType
    from .types.decimal import DecimalRoundedRangeResultByType as DecimalRoundedRangeResultByType
    from .types.decimal import DecimalRoundedResult as DecimalRoundedResult
    from .types.e import EntityDetail as EntityDetail, EntityType as EntityType
    from .types.e import EstimatedBidAndTraffic as EstimatedBidAndTraffic
    from .types.e import EstimatedPositionAndTraffic as EstimatedPositionAndTraffic
    from .types.keyword import Keyword as Keyword, KeywordAndConfidence as KeywordAndConfidence
    from .types.keyword import KeywordAndMatchType as KeywordAndMatchType, KeywordBidLandscape as KeywordBidLandscape
    from .types.keyword import KeywordCategory as KeywordCategory, KeywordCategoryResult as KeywordCategoryResult
    from .types.keyword import KeywordDemographic as KeywordDemographic
    from .types.keyword import KeywordDemographicResult as KeywordDemographicResult, KeywordEstimate as KeywordEstimate
    from .types.keyword import KeywordEstimatedBid as KeywordEstimatedBid
    from .types.keyword import KeywordEstimatedPosition as KeywordEstimatedPosition
    from .types.keyword import KeywordEstimator as KeywordEstimator
    from .types.keyword import KeywordHistoricalPerformance as KeywordHistoricalPerformance
    from .types.keyword import KeywordIdEstimatedBid as KeywordIdEstimatedBid
    from .types.keyword import KeywordIdEstimatedPosition as KeywordIdEstimatedPosition, KeywordKPI as KeywordKPI
    from .types.keyword import KeywordLocation as KeywordLocation, KeywordLocationResult as KeywordLocationResult
    from .types.keyword import KeywordOpportunityType as KeywordOpportunityType
    from .types.keyword import KeywordSearchCount as KeywordSearchCount, KeywordSuggestion as KeywordSuggestion
    from .types.keyword_idea import KeywordIdea as KeywordIdea, KeywordIdeaAttribute as KeywordIdeaAttribute
    from .types.keyword_idea import KeywordIdeaCategory as KeywordIdeaCategory
    from .types.opportunity import BidOpportunity as BidOpportunity
    from .types.opportunity import BroadMatchKeywordOpportunity as BroadMatchKeywordOpportunity
    from .types.opportunity import BudgetOpportunity as BudgetOpportunity, KeywordOpportunity as KeywordOpportunity
    from .types.opportunity import Opportunity as Opportunity
    from .types.others import Feed as Feed, GenderEnum as GenderEnum
    from .types.others import HistoricalSearchCountPeriodic as HistoricalSearchCountPeriodic, KPIType as KPIType
    from .types.others import LocationInfo as LocationInfo, MatchType as MatchType, MetricData as MetricData
    from .types.others import NegativeKeyword as NegativeKeyword, NetworkType as NetworkType
    from .types.others import OperationError as OperationError, ParameterType as ParameterType
    from .types.performance import PerformanceInsightsDetail as PerformanceInsightsDetail
    from .types.performance import PerformanceInsightsEntityType as PerformanceInsightsEntityType
    from .types.performance import PerformanceInsightsMessage as PerformanceInsightsMessage
    from .types.performance import PerformanceInsightsMessageTemplateId as PerformanceInsightsMessageTemplateId
    from .types.performance import PerformanceInsightsUrlCategory as PerformanceInsightsUrlCategory
    from .types.performance import PerformanceInsightsUrlId as PerformanceInsightsUrlId
    from .types.performance_insights_message_parameter import EntityParameter as EntityParameter
    from .types.performance_insights_message_parameter import (
        PerformanceInsightsMessageParameter as PerformanceInsightsMessageParameter,
    )
    from .types.performance_insights_message_parameter import TextParameter as TextParameter
    from .types.performance_insights_message_parameter import UrlParameter as UrlParameter
    from .types.r import RadiusTarget as RadiusTarget, RadiusUnit as RadiusUnit
    from .types.r import RecommendationType as RecommendationType
    from .types.range import RangeResultByTypeOfdouble as RangeResultByTypeOfdouble
    from .types.range import RangeResultOfDecimalRoundedResult as RangeResultOfDecimalRoundedResult
    from .types.range import RangeResultOfdouble as RangeResultOfdouble
    from .types.recommendation import Recommendation as Recommendation
    from .types.recommendation import ResponsiveSearchAdsRecommendation as ResponsiveSearchAdsRecommendation
    from .types.recommendation_base import CampaignBudgetRecommendation as CampaignBudgetRecommendation
    from .types.recommendation_base import KeywordRecommendation as KeywordRecommendation
    from .types.recommendation_base import RecommendationBase as RecommendationBase
    from .types.recommendation_base import (
        RemoveConflictingNegativeKeywordRecommendation as RemoveConflictingNegativeKeywordRecommendation,
    )
    from .types.recommendation_base import (
        ResponsiveSearchAdAssetRecommendation as ResponsiveSearchAdAssetRecommendation,
    )
    from .types.recommendation_base import ResponsiveSearchAdRecommendation as ResponsiveSearchAdRecommendation
    from .types.recommendation_base import UseBroadMatchKeywordRecommendation as UseBroadMatchKeywordRecommendation
    from .types.recommendation_info import RSARecommendationInfo as RSARecommendationInfo
    from .types.recommendation_info import RecommendationInfo as RecommendationInfo
    from .types.s import ScaleUnit as ScaleUnit, SearchCountsByAttributes as SearchCountsByAttributes
    from .types.s import SourceType as SourceType, SuggestedResponsiveSearchAd as SuggestedResponsiveSearchAd
    from .types.search_parameter import AuctionSegmentSearchParameter as AuctionSegmentSearchParameter
    from .types.search_parameter import CategorySearchParameter as CategorySearchParameter
    from .types.search_parameter import CompetitionSearchParameter as CompetitionSearchParameter
    from .types.search_parameter import DateRangeSearchParameter as DateRangeSearchParameter
    from .types.search_parameter import DeviceSearchParameter as DeviceSearchParameter
    from .types.search_parameter import ExcludeAccountKeywordsSearchParameter as ExcludeAccountKeywordsSearchParameter
    from .types.search_parameter import IdeaTextSearchParameter as IdeaTextSearchParameter
    from .types.search_parameter import ImpressionShareSearchParameter as ImpressionShareSearchParameter
    from .types.search_parameter import LanguageSearchParameter as LanguageSearchParameter
    from .types.search_parameter import LocationSearchParameter as LocationSearchParameter
    from .types.search_parameter import NetworkSearchParameter as NetworkSearchParameter
    from .types.search_parameter import QuerySearchParameter as QuerySearchParameter, SearchParameter as SearchParameter
    from .types.search_parameter import SearchVolumeSearchParameter as SearchVolumeSearchParameter
    from .types.search_parameter import SuggestedBidSearchParameter as SuggestedBidSearchParameter
    from .types.search_parameter import UrlSearchParameter as UrlSearchParameter
    from .types.selection import SelectionOfAgeEnum as SelectionOfAgeEnum
    from .types.selection import SelectionOfDeviceEnum as SelectionOfDeviceEnum
    from .types.selection import SelectionOfGenderEnum as SelectionOfGenderEnum, SelectionOflong as SelectionOflong
    from .types.t import TargetAdPosition as TargetAdPosition, TextAssetSuggestions as TextAssetSuggestions
    from .types.t import TimeInterval as TimeInterval, TrafficEstimate as TrafficEstimate
else:
    from ...index import lazy_attributes

    _NAMES = {
        "..shared.adapi.all": "AdApiFaultDetail ApplicationFault AdApiError",
        "..shared.adapi.exceptions": "AdApiFaultDetailException",
        ".async_client": "AsyncAdInsightClient",
        ".client": "AdInsightClient",
        ".exceptions": "ApiFaultDetailException",
        ".messages.audience": "GetAudienceFullEstimationRequest GetAudienceFullEstimationResponse GetAudienceBreakdownRequest GetAudienceBreakdownResponse",
        ".messages.auto": "GetAutoApplyOptInStatusRequest GetAutoApplyOptInStatusResponse SetAutoApplyOptInStatusRequest SetAutoApplyOptInStatusResponse",
        ".messages.bid": "GetBidOpportunitiesRequest GetBidOpportunitiesResponse GetBidLandscapeByAdGroupIdsRequest GetBidLandscapeByAdGroupIdsResponse GetBidLandscapeByCampaignIdsRequest GetBidLandscapeByCampaignIdsResponse GetBidLandscapeByKeywordIdsRequest GetBidLandscapeByKeywordIdsResponse",
        ".messages.estimated": "GetEstimatedBidByKeywordIdsRequest GetEstimatedBidByKeywordIdsResponse GetEstimatedPositionByKeywordIdsRequest GetEstimatedPositionByKeywordIdsResponse GetEstimatedBidByKeywordsRequest GetEstimatedBidByKeywordsResponse GetEstimatedPositionByKeywordsRequest GetEstimatedPositionByKeywordsResponse",
        ".messages.historical": "GetHistoricalKeywordPerformanceRequest GetHistoricalKeywordPerformanceResponse GetHistoricalSearchCountRequest GetHistoricalSearchCountResponse",
        ".messages.keyword": "GetKeywordOpportunitiesRequest GetKeywordOpportunitiesResponse GetKeywordCategoriesRequest GetKeywordCategoriesResponse GetKeywordDemographicsRequest GetKeywordDemographicsResponse GetKeywordLocationsRequest GetKeywordLocationsResponse GetKeywordIdeaCategoriesRequest GetKeywordIdeaCategoriesResponse GetKeywordIdeasRequest GetKeywordIdeasResponse GetKeywordTrafficEstimatesRequest GetKeywordTrafficEstimatesResponse",
        ".messages.keywords": "SuggestKeywordsForUrlRequest SuggestKeywordsForUrlResponse SuggestKeywordsFromExistingKeywordsRequest SuggestKeywordsFromExistingKeywordsResponse",
        ".messages.others": "GetBudgetOpportunitiesRequest GetBudgetOpportunitiesResponse GetAuctionInsightDataRequest GetAuctionInsightDataResponse GetDomainCategoriesRequest GetDomainCategoriesResponse PutMetricDataRequest PutMetricDataResponse GetPerformanceInsightsDetailDataByAccountIdRequest GetPerformanceInsightsDetailDataByAccountIdResponse GetTextAssetSuggestionsByFinalUrlsRequest GetTextAssetSuggestionsByFinalUrlsResponse",
        ".messages.recommendations": "GetRecommendationsRequest GetRecommendationsResponse TagRecommendationsRequest TagRecommendationsResponse ApplyRecommendationsRequest ApplyRecommendationsResponse DismissRecommendationsRequest DismissRecommendationsResponse RetrieveRecommendationsRequest RetrieveRecommendationsResponse",
        ".operations": "OPERATIONS",
        ".types.a": "ApiFaultDetail AutoApplyRecommendationsInfo ApplyRecommendationEntity AgeEnum",
        ".types.ad": "AdGroupBidLandscapeInput AdGroupBidLandscapeType AdGroupBidLandscape AdPosition AdGroupEstimator AdGroupEstimate",
        ".types.auction": "AuctionSegment AuctionInsightKpiAdditionalField AuctionInsightResult AuctionInsightEntry AuctionInsightKpi",
        ".types.b": "BidOpportunityType BatchError BroadMatchSearchQueryKPI BidLandscapePoint BreakdownCategory Breakdowns",
        ".types.breakdown": "Breakdown LocationBreakdown",
        ".types.budget": "BudgetPoint BudgetPointType BudgetLimitType",
        ".types.c": "CurrencyCode CompetitionLevel Currency",
        ".types.campaign": "CampaignBidLandscape CampaignBidLandscapeType CampaignBidLandscapePoint CampaignEstimator CampaignEstimate",
        ".types.criterion": "LocationCriterion Criterion LanguageCriterion NetworkCriterion DeviceCriterion",
        ".types.d": "DayMonthAndYear DomainCategory DismissRecommendationEntity DeviceEnum",
        ".types.decimal": "DecimalRoundedResult DecimalRoundedRangeResultByType DecimalRoundedByType",
        ".types.e": "EstimatedBidAndTraffic EstimatedPositionAndTraffic EntityType EntityDetail",
        ".types.keyword": "KeywordOpportunityType KeywordIdEstimatedBid KeywordEstimatedBid KeywordIdEstimatedPosition KeywordEstimatedPosition KeywordAndMatchType KeywordBidLandscape KeywordHistoricalPerformance KeywordKPI KeywordSearchCount KeywordCategoryResult KeywordCategory KeywordDemographicResult KeywordDemographic KeywordLocationResult KeywordLocation KeywordAndConfidence KeywordSuggestion Keyword KeywordEstimator KeywordEstimate",
        ".types.keyword_idea": "KeywordIdeaCategory KeywordIdeaAttribute KeywordIdea",
        ".types.opportunity": "BidOpportunity Opportunity BudgetOpportunity KeywordOpportunity BroadMatchKeywordOpportunity",
        ".types.others": "OperationError MatchType HistoricalSearchCountPeriodic NetworkType MetricData NegativeKeyword KPIType ParameterType GenderEnum Feed LocationInfo",
        ".types.performance": "PerformanceInsightsDetail PerformanceInsightsMessage PerformanceInsightsMessageTemplateId PerformanceInsightsUrlCategory PerformanceInsightsUrlId PerformanceInsightsEntityType",
        ".types.performance_insights_message_parameter": "PerformanceInsightsMessageParameter TextParameter UrlParameter EntityParameter",
        ".types.r": "RecommendationType RadiusTarget RadiusUnit",
        ".types.range": "RangeResultOfDecimalRoundedResult RangeResultOfdouble RangeResultByTypeOfdouble",
        ".types.recommendation": "Recommendation ResponsiveSearchAdsRecommendation",
        ".types.recommendation_base": "RecommendationBase CampaignBudgetRecommendation KeywordRecommendation ResponsiveSearchAdRecommendation RemoveConflictingNegativeKeywordRecommendation UseBroadMatchKeywordRecommendation ResponsiveSearchAdAssetRecommendation",
        ".types.recommendation_info": "RecommendationInfo RSARecommendationInfo",
        ".types.s": "SearchCountsByAttributes SourceType SuggestedResponsiveSearchAd ScaleUnit",
        ".types.search_parameter": "SearchParameter QuerySearchParameter UrlSearchParameter CategorySearchParameter SearchVolumeSearchParameter SuggestedBidSearchParameter IdeaTextSearchParameter ExcludeAccountKeywordsSearchParameter ImpressionShareSearchParameter LocationSearchParameter NetworkSearchParameter DeviceSearchParameter LanguageSearchParameter CompetitionSearchParameter DateRangeSearchParameter AuctionSegmentSearchParameter",
        ".types.selection": "SelectionOfAgeEnum SelectionOfGenderEnum SelectionOflong SelectionOfDeviceEnum",
        ".types.t": "TargetAdPosition TimeInterval TrafficEstimate TextAssetSuggestions",
    }
    __getattr__, __dir__, __all__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
