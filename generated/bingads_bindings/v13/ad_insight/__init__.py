"""Ad Insight v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.all import (
        AdApiError as AdApiError,
        AdApiFaultDetail as AdApiFaultDetail,
        ApplicationFault as ApplicationFault,
    )
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from .async_client import AsyncAdInsightClient as AsyncAdInsightClient
    from .client import AdInsightClient as AdInsightClient
    from .exceptions import ApiFaultDetailException as ApiFaultDetailException
    from .messages.audience import (
        GetAudienceBreakdownRequest as GetAudienceBreakdownRequest,
        GetAudienceBreakdownResponse as GetAudienceBreakdownResponse,
        GetAudienceFullEstimationRequest as GetAudienceFullEstimationRequest,
        GetAudienceFullEstimationResponse as GetAudienceFullEstimationResponse,
    )
    from .messages.auto import (
        GetAutoApplyOptInStatusRequest as GetAutoApplyOptInStatusRequest,
        GetAutoApplyOptInStatusResponse as GetAutoApplyOptInStatusResponse,
        SetAutoApplyOptInStatusRequest as SetAutoApplyOptInStatusRequest,
        SetAutoApplyOptInStatusResponse as SetAutoApplyOptInStatusResponse,
    )
    from .messages.bid import (
        GetBidLandscapeByAdGroupIdsRequest as GetBidLandscapeByAdGroupIdsRequest,
        GetBidLandscapeByAdGroupIdsResponse as GetBidLandscapeByAdGroupIdsResponse,
        GetBidLandscapeByCampaignIdsRequest as GetBidLandscapeByCampaignIdsRequest,
        GetBidLandscapeByCampaignIdsResponse as GetBidLandscapeByCampaignIdsResponse,
        GetBidLandscapeByKeywordIdsRequest as GetBidLandscapeByKeywordIdsRequest,
        GetBidLandscapeByKeywordIdsResponse as GetBidLandscapeByKeywordIdsResponse,
        GetBidOpportunitiesRequest as GetBidOpportunitiesRequest,
        GetBidOpportunitiesResponse as GetBidOpportunitiesResponse,
    )
    from .messages.estimated import (
        GetEstimatedBidByKeywordIdsRequest as GetEstimatedBidByKeywordIdsRequest,
        GetEstimatedBidByKeywordIdsResponse as GetEstimatedBidByKeywordIdsResponse,
        GetEstimatedBidByKeywordsRequest as GetEstimatedBidByKeywordsRequest,
        GetEstimatedBidByKeywordsResponse as GetEstimatedBidByKeywordsResponse,
        GetEstimatedPositionByKeywordIdsRequest as GetEstimatedPositionByKeywordIdsRequest,
        GetEstimatedPositionByKeywordIdsResponse as GetEstimatedPositionByKeywordIdsResponse,
        GetEstimatedPositionByKeywordsRequest as GetEstimatedPositionByKeywordsRequest,
        GetEstimatedPositionByKeywordsResponse as GetEstimatedPositionByKeywordsResponse,
    )
    from .messages.historical import (
        GetHistoricalKeywordPerformanceRequest as GetHistoricalKeywordPerformanceRequest,
        GetHistoricalKeywordPerformanceResponse as GetHistoricalKeywordPerformanceResponse,
        GetHistoricalSearchCountRequest as GetHistoricalSearchCountRequest,
        GetHistoricalSearchCountResponse as GetHistoricalSearchCountResponse,
    )
    from .messages.keyword import (
        GetKeywordCategoriesRequest as GetKeywordCategoriesRequest,
        GetKeywordCategoriesResponse as GetKeywordCategoriesResponse,
        GetKeywordDemographicsRequest as GetKeywordDemographicsRequest,
        GetKeywordDemographicsResponse as GetKeywordDemographicsResponse,
        GetKeywordIdeaCategoriesRequest as GetKeywordIdeaCategoriesRequest,
        GetKeywordIdeaCategoriesResponse as GetKeywordIdeaCategoriesResponse,
        GetKeywordIdeasRequest as GetKeywordIdeasRequest,
        GetKeywordIdeasResponse as GetKeywordIdeasResponse,
        GetKeywordLocationsRequest as GetKeywordLocationsRequest,
        GetKeywordLocationsResponse as GetKeywordLocationsResponse,
        GetKeywordOpportunitiesRequest as GetKeywordOpportunitiesRequest,
        GetKeywordOpportunitiesResponse as GetKeywordOpportunitiesResponse,
        GetKeywordTrafficEstimatesRequest as GetKeywordTrafficEstimatesRequest,
        GetKeywordTrafficEstimatesResponse as GetKeywordTrafficEstimatesResponse,
    )
    from .messages.keywords import (
        SuggestKeywordsForUrlRequest as SuggestKeywordsForUrlRequest,
        SuggestKeywordsForUrlResponse as SuggestKeywordsForUrlResponse,
        SuggestKeywordsFromExistingKeywordsRequest as SuggestKeywordsFromExistingKeywordsRequest,
        SuggestKeywordsFromExistingKeywordsResponse as SuggestKeywordsFromExistingKeywordsResponse,
    )
    from .messages.others import (
        GetAuctionInsightDataRequest as GetAuctionInsightDataRequest,
        GetAuctionInsightDataResponse as GetAuctionInsightDataResponse,
        GetBudgetOpportunitiesRequest as GetBudgetOpportunitiesRequest,
        GetBudgetOpportunitiesResponse as GetBudgetOpportunitiesResponse,
        GetDomainCategoriesRequest as GetDomainCategoriesRequest,
        GetDomainCategoriesResponse as GetDomainCategoriesResponse,
        GetPerformanceInsightsDetailDataByAccountIdRequest as GetPerformanceInsightsDetailDataByAccountIdRequest,
        GetPerformanceInsightsDetailDataByAccountIdResponse as GetPerformanceInsightsDetailDataByAccountIdResponse,
        GetTextAssetSuggestionsByFinalUrlsRequest as GetTextAssetSuggestionsByFinalUrlsRequest,
        GetTextAssetSuggestionsByFinalUrlsResponse as GetTextAssetSuggestionsByFinalUrlsResponse,
        PutMetricDataRequest as PutMetricDataRequest,
        PutMetricDataResponse as PutMetricDataResponse,
    )
    from .messages.recommendations import (
        ApplyRecommendationsRequest as ApplyRecommendationsRequest,
        ApplyRecommendationsResponse as ApplyRecommendationsResponse,
        DismissRecommendationsRequest as DismissRecommendationsRequest,
        DismissRecommendationsResponse as DismissRecommendationsResponse,
        GetRecommendationsRequest as GetRecommendationsRequest,
        GetRecommendationsResponse as GetRecommendationsResponse,
        RetrieveRecommendationsRequest as RetrieveRecommendationsRequest,
        RetrieveRecommendationsResponse as RetrieveRecommendationsResponse,
        TagRecommendationsRequest as TagRecommendationsRequest,
        TagRecommendationsResponse as TagRecommendationsResponse,
    )
    from .operations import OPERATIONS as OPERATIONS
    from .types.a import (
        AgeEnum as AgeEnum,
        ApiFaultDetail as ApiFaultDetail,
        ApplyRecommendationEntity as ApplyRecommendationEntity,
        AutoApplyRecommendationsInfo as AutoApplyRecommendationsInfo,
    )
    from .types.ad import (
        AdGroupBidLandscape as AdGroupBidLandscape,
        AdGroupBidLandscapeInput as AdGroupBidLandscapeInput,
        AdGroupBidLandscapeType as AdGroupBidLandscapeType,
        AdGroupEstimate as AdGroupEstimate,
        AdGroupEstimator as AdGroupEstimator,
        AdPosition as AdPosition,
    )
    from .types.auction import (
        AuctionInsightEntry as AuctionInsightEntry,
        AuctionInsightKpi as AuctionInsightKpi,
        AuctionInsightKpiAdditionalField as AuctionInsightKpiAdditionalField,
        AuctionInsightResult as AuctionInsightResult,
        AuctionSegment as AuctionSegment,
    )
    from .types.b import (
        BatchError as BatchError,
        BidLandscapePoint as BidLandscapePoint,
        BidOpportunityType as BidOpportunityType,
        BreakdownCategory as BreakdownCategory,
        Breakdowns as Breakdowns,
        BroadMatchSearchQueryKPI as BroadMatchSearchQueryKPI,
    )
    from .types.breakdown import Breakdown as Breakdown, LocationBreakdown as LocationBreakdown
    from .types.budget import (
        BudgetLimitType as BudgetLimitType,
        BudgetPoint as BudgetPoint,
        BudgetPointType as BudgetPointType,
    )
    from .types.c import CompetitionLevel as CompetitionLevel, Currency as Currency, CurrencyCode as CurrencyCode
    from .types.campaign import (
        CampaignBidLandscape as CampaignBidLandscape,
        CampaignBidLandscapePoint as CampaignBidLandscapePoint,
        CampaignBidLandscapeType as CampaignBidLandscapeType,
        CampaignEstimate as CampaignEstimate,
        CampaignEstimator as CampaignEstimator,
    )
    from .types.criterion import (
        Criterion as Criterion,
        DeviceCriterion as DeviceCriterion,
        LanguageCriterion as LanguageCriterion,
        LocationCriterion as LocationCriterion,
        NetworkCriterion as NetworkCriterion,
    )
    from .types.d import (
        DayMonthAndYear as DayMonthAndYear,
        DeviceEnum as DeviceEnum,
        DismissRecommendationEntity as DismissRecommendationEntity,
        DomainCategory as DomainCategory,
    )
    from .types.decimal import (
        DecimalRoundedByType as DecimalRoundedByType,
        DecimalRoundedRangeResultByType as DecimalRoundedRangeResultByType,
        DecimalRoundedResult as DecimalRoundedResult,
    )
    from .types.e import (
        EntityDetail as EntityDetail,
        EntityType as EntityType,
        EstimatedBidAndTraffic as EstimatedBidAndTraffic,
        EstimatedPositionAndTraffic as EstimatedPositionAndTraffic,
    )
    from .types.keyword import (
        Keyword as Keyword,
        KeywordAndConfidence as KeywordAndConfidence,
        KeywordAndMatchType as KeywordAndMatchType,
        KeywordBidLandscape as KeywordBidLandscape,
        KeywordCategory as KeywordCategory,
        KeywordCategoryResult as KeywordCategoryResult,
        KeywordDemographic as KeywordDemographic,
        KeywordDemographicResult as KeywordDemographicResult,
        KeywordEstimate as KeywordEstimate,
        KeywordEstimatedBid as KeywordEstimatedBid,
        KeywordEstimatedPosition as KeywordEstimatedPosition,
        KeywordEstimator as KeywordEstimator,
        KeywordHistoricalPerformance as KeywordHistoricalPerformance,
        KeywordIdEstimatedBid as KeywordIdEstimatedBid,
        KeywordIdEstimatedPosition as KeywordIdEstimatedPosition,
        KeywordKPI as KeywordKPI,
        KeywordLocation as KeywordLocation,
        KeywordLocationResult as KeywordLocationResult,
        KeywordOpportunityType as KeywordOpportunityType,
        KeywordSearchCount as KeywordSearchCount,
        KeywordSuggestion as KeywordSuggestion,
    )
    from .types.keyword_idea import (
        KeywordIdea as KeywordIdea,
        KeywordIdeaAttribute as KeywordIdeaAttribute,
        KeywordIdeaCategory as KeywordIdeaCategory,
    )
    from .types.opportunity import (
        BidOpportunity as BidOpportunity,
        BroadMatchKeywordOpportunity as BroadMatchKeywordOpportunity,
        BudgetOpportunity as BudgetOpportunity,
        KeywordOpportunity as KeywordOpportunity,
        Opportunity as Opportunity,
    )
    from .types.others import (
        Feed as Feed,
        GenderEnum as GenderEnum,
        HistoricalSearchCountPeriodic as HistoricalSearchCountPeriodic,
        KPIType as KPIType,
        LocationInfo as LocationInfo,
        MatchType as MatchType,
        MetricData as MetricData,
        NegativeKeyword as NegativeKeyword,
        NetworkType as NetworkType,
        OperationError as OperationError,
        ParameterType as ParameterType,
    )
    from .types.performance import (
        PerformanceInsightsDetail as PerformanceInsightsDetail,
        PerformanceInsightsEntityType as PerformanceInsightsEntityType,
        PerformanceInsightsMessage as PerformanceInsightsMessage,
        PerformanceInsightsMessageTemplateId as PerformanceInsightsMessageTemplateId,
        PerformanceInsightsUrlCategory as PerformanceInsightsUrlCategory,
        PerformanceInsightsUrlId as PerformanceInsightsUrlId,
    )
    from .types.performance_insights_message_parameter import (
        EntityParameter as EntityParameter,
        PerformanceInsightsMessageParameter as PerformanceInsightsMessageParameter,
        TextParameter as TextParameter,
        UrlParameter as UrlParameter,
    )
    from .types.r import (
        RadiusTarget as RadiusTarget,
        RadiusUnit as RadiusUnit,
        RecommendationType as RecommendationType,
    )
    from .types.range import (
        RangeResultByTypeOfdouble as RangeResultByTypeOfdouble,
        RangeResultOfDecimalRoundedResult as RangeResultOfDecimalRoundedResult,
        RangeResultOfdouble as RangeResultOfdouble,
    )
    from .types.recommendation import (
        Recommendation as Recommendation,
        ResponsiveSearchAdsRecommendation as ResponsiveSearchAdsRecommendation,
    )
    from .types.recommendation_base import (
        CampaignBudgetRecommendation as CampaignBudgetRecommendation,
        KeywordRecommendation as KeywordRecommendation,
        RecommendationBase as RecommendationBase,
        RemoveConflictingNegativeKeywordRecommendation as RemoveConflictingNegativeKeywordRecommendation,
        ResponsiveSearchAdAssetRecommendation as ResponsiveSearchAdAssetRecommendation,
        ResponsiveSearchAdRecommendation as ResponsiveSearchAdRecommendation,
        UseBroadMatchKeywordRecommendation as UseBroadMatchKeywordRecommendation,
    )
    from .types.recommendation_info import (
        RSARecommendationInfo as RSARecommendationInfo,
        RecommendationInfo as RecommendationInfo,
    )
    from .types.s import (
        ScaleUnit as ScaleUnit,
        SearchCountsByAttributes as SearchCountsByAttributes,
        SourceType as SourceType,
        SuggestedResponsiveSearchAd as SuggestedResponsiveSearchAd,
    )
    from .types.search_parameter import (
        AuctionSegmentSearchParameter as AuctionSegmentSearchParameter,
        CategorySearchParameter as CategorySearchParameter,
        CompetitionSearchParameter as CompetitionSearchParameter,
        DateRangeSearchParameter as DateRangeSearchParameter,
        DeviceSearchParameter as DeviceSearchParameter,
        ExcludeAccountKeywordsSearchParameter as ExcludeAccountKeywordsSearchParameter,
        IdeaTextSearchParameter as IdeaTextSearchParameter,
        ImpressionShareSearchParameter as ImpressionShareSearchParameter,
        LanguageSearchParameter as LanguageSearchParameter,
        LocationSearchParameter as LocationSearchParameter,
        NetworkSearchParameter as NetworkSearchParameter,
        QuerySearchParameter as QuerySearchParameter,
        SearchParameter as SearchParameter,
        SearchVolumeSearchParameter as SearchVolumeSearchParameter,
        SuggestedBidSearchParameter as SuggestedBidSearchParameter,
        UrlSearchParameter as UrlSearchParameter,
    )
    from .types.selection import (
        SelectionOfAgeEnum as SelectionOfAgeEnum,
        SelectionOfDeviceEnum as SelectionOfDeviceEnum,
        SelectionOfGenderEnum as SelectionOfGenderEnum,
        SelectionOflong as SelectionOflong,
    )
    from .types.t import (
        TargetAdPosition as TargetAdPosition,
        TextAssetSuggestions as TextAssetSuggestions,
        TimeInterval as TimeInterval,
        TrafficEstimate as TrafficEstimate,
    )
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
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
