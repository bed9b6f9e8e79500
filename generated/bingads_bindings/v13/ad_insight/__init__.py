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
        AuctionSegmentSearchParameter as AuctionSegmentSearchParameter,
    )
    from .types.b import (
        BatchError as BatchError,
        Breakdown as Breakdown,
        BreakdownCategory as BreakdownCategory,
        Breakdowns as Breakdowns,
        BroadMatchKeywordOpportunity as BroadMatchKeywordOpportunity,
        BroadMatchSearchQueryKPI as BroadMatchSearchQueryKPI,
    )
    from .types.bid import (
        BidLandscapePoint as BidLandscapePoint,
        BidOpportunity as BidOpportunity,
        BidOpportunityType as BidOpportunityType,
    )
    from .types.budget import (
        BudgetLimitType as BudgetLimitType,
        BudgetOpportunity as BudgetOpportunity,
        BudgetPoint as BudgetPoint,
        BudgetPointType as BudgetPointType,
    )
    from .types.c import (
        CategorySearchParameter as CategorySearchParameter,
        CompetitionLevel as CompetitionLevel,
        CompetitionSearchParameter as CompetitionSearchParameter,
        Criterion as Criterion,
        Currency as Currency,
        CurrencyCode as CurrencyCode,
    )
    from .types.campaign import (
        CampaignBidLandscape as CampaignBidLandscape,
        CampaignBidLandscapePoint as CampaignBidLandscapePoint,
        CampaignBidLandscapeType as CampaignBidLandscapeType,
        CampaignBudgetRecommendation as CampaignBudgetRecommendation,
        CampaignEstimate as CampaignEstimate,
        CampaignEstimator as CampaignEstimator,
    )
    from .types.d import (
        DateRangeSearchParameter as DateRangeSearchParameter,
        DayMonthAndYear as DayMonthAndYear,
        DismissRecommendationEntity as DismissRecommendationEntity,
        DomainCategory as DomainCategory,
    )
    from .types.decimal import (
        DecimalRoundedByType as DecimalRoundedByType,
        DecimalRoundedRangeResultByType as DecimalRoundedRangeResultByType,
        DecimalRoundedResult as DecimalRoundedResult,
    )
    from .types.device import (
        DeviceCriterion as DeviceCriterion,
        DeviceEnum as DeviceEnum,
        DeviceSearchParameter as DeviceSearchParameter,
    )
    from .types.e import (
        EstimatedBidAndTraffic as EstimatedBidAndTraffic,
        EstimatedPositionAndTraffic as EstimatedPositionAndTraffic,
        ExcludeAccountKeywordsSearchParameter as ExcludeAccountKeywordsSearchParameter,
    )
    from .types.entity import EntityDetail as EntityDetail, EntityParameter as EntityParameter, EntityType as EntityType
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
        KeywordOpportunity as KeywordOpportunity,
        KeywordOpportunityType as KeywordOpportunityType,
        KeywordRecommendation as KeywordRecommendation,
        KeywordSearchCount as KeywordSearchCount,
        KeywordSuggestion as KeywordSuggestion,
    )
    from .types.keyword_idea import (
        KeywordIdea as KeywordIdea,
        KeywordIdeaAttribute as KeywordIdeaAttribute,
        KeywordIdeaCategory as KeywordIdeaCategory,
    )
    from .types.location import (
        LocationBreakdown as LocationBreakdown,
        LocationCriterion as LocationCriterion,
        LocationInfo as LocationInfo,
        LocationSearchParameter as LocationSearchParameter,
    )
    from .types.network import (
        NetworkCriterion as NetworkCriterion,
        NetworkSearchParameter as NetworkSearchParameter,
        NetworkType as NetworkType,
    )
    from .types.others import (
        Feed as Feed,
        GenderEnum as GenderEnum,
        HistoricalSearchCountPeriodic as HistoricalSearchCountPeriodic,
        IdeaTextSearchParameter as IdeaTextSearchParameter,
        ImpressionShareSearchParameter as ImpressionShareSearchParameter,
        KPIType as KPIType,
        LanguageCriterion as LanguageCriterion,
        LanguageSearchParameter as LanguageSearchParameter,
        MatchType as MatchType,
        MetricData as MetricData,
        NegativeKeyword as NegativeKeyword,
        OperationError as OperationError,
        Opportunity as Opportunity,
        ParameterType as ParameterType,
        QuerySearchParameter as QuerySearchParameter,
    )
    from .types.performance import (
        PerformanceInsightsDetail as PerformanceInsightsDetail,
        PerformanceInsightsEntityType as PerformanceInsightsEntityType,
        PerformanceInsightsMessage as PerformanceInsightsMessage,
        PerformanceInsightsMessageParameter as PerformanceInsightsMessageParameter,
        PerformanceInsightsMessageTemplateId as PerformanceInsightsMessageTemplateId,
        PerformanceInsightsUrlCategory as PerformanceInsightsUrlCategory,
        PerformanceInsightsUrlId as PerformanceInsightsUrlId,
    )
    from .types.r import (
        RSARecommendationInfo as RSARecommendationInfo,
        RadiusTarget as RadiusTarget,
        RadiusUnit as RadiusUnit,
        RemoveConflictingNegativeKeywordRecommendation as RemoveConflictingNegativeKeywordRecommendation,
    )
    from .types.range import (
        RangeResultByTypeOfdouble as RangeResultByTypeOfdouble,
        RangeResultOfDecimalRoundedResult as RangeResultOfDecimalRoundedResult,
        RangeResultOfdouble as RangeResultOfdouble,
    )
    from .types.recommendation import (
        Recommendation as Recommendation,
        RecommendationBase as RecommendationBase,
        RecommendationInfo as RecommendationInfo,
        RecommendationType as RecommendationType,
    )
    from .types.responsive import (
        ResponsiveSearchAdAssetRecommendation as ResponsiveSearchAdAssetRecommendation,
        ResponsiveSearchAdRecommendation as ResponsiveSearchAdRecommendation,
        ResponsiveSearchAdsRecommendation as ResponsiveSearchAdsRecommendation,
    )
    from .types.s import (
        ScaleUnit as ScaleUnit,
        SourceType as SourceType,
        SuggestedBidSearchParameter as SuggestedBidSearchParameter,
        SuggestedResponsiveSearchAd as SuggestedResponsiveSearchAd,
    )
    from .types.search import (
        SearchCountsByAttributes as SearchCountsByAttributes,
        SearchParameter as SearchParameter,
        SearchVolumeSearchParameter as SearchVolumeSearchParameter,
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
        TextParameter as TextParameter,
        TimeInterval as TimeInterval,
        TrafficEstimate as TrafficEstimate,
    )
    from .types.u import (
        UrlParameter as UrlParameter,
        UrlSearchParameter as UrlSearchParameter,
        UseBroadMatchKeywordRecommendation as UseBroadMatchKeywordRecommendation,
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
        ".types.auction": "AuctionSegmentSearchParameter AuctionSegment AuctionInsightKpiAdditionalField AuctionInsightResult AuctionInsightEntry AuctionInsightKpi",
        ".types.b": "BatchError BroadMatchKeywordOpportunity BroadMatchSearchQueryKPI BreakdownCategory Breakdowns Breakdown",
        ".types.bid": "BidOpportunityType BidOpportunity BidLandscapePoint",
        ".types.budget": "BudgetOpportunity BudgetPoint BudgetPointType BudgetLimitType",
        ".types.c": "CurrencyCode CategorySearchParameter Criterion CompetitionSearchParameter CompetitionLevel Currency",
        ".types.campaign": "CampaignBidLandscape CampaignBidLandscapeType CampaignBidLandscapePoint CampaignEstimator CampaignEstimate CampaignBudgetRecommendation",
        ".types.d": "DayMonthAndYear DateRangeSearchParameter DomainCategory DismissRecommendationEntity",
        ".types.decimal": "DecimalRoundedResult DecimalRoundedRangeResultByType DecimalRoundedByType",
        ".types.device": "DeviceCriterion DeviceSearchParameter DeviceEnum",
        ".types.e": "EstimatedBidAndTraffic EstimatedPositionAndTraffic ExcludeAccountKeywordsSearchParameter",
        ".types.entity": "EntityType EntityParameter EntityDetail",
        ".types.keyword": "KeywordOpportunityType KeywordOpportunity KeywordIdEstimatedBid KeywordEstimatedBid KeywordIdEstimatedPosition KeywordEstimatedPosition KeywordAndMatchType KeywordBidLandscape KeywordHistoricalPerformance KeywordKPI KeywordSearchCount KeywordCategoryResult KeywordCategory KeywordDemographicResult KeywordDemographic KeywordLocationResult KeywordLocation KeywordAndConfidence KeywordSuggestion Keyword KeywordEstimator KeywordEstimate KeywordRecommendation",
        ".types.keyword_idea": "KeywordIdeaCategory KeywordIdeaAttribute KeywordIdea",
        ".types.location": "LocationSearchParameter LocationCriterion LocationBreakdown LocationInfo",
        ".types.network": "NetworkCriterion NetworkType NetworkSearchParameter",
        ".types.others": "Opportunity OperationError MatchType HistoricalSearchCountPeriodic QuerySearchParameter IdeaTextSearchParameter ImpressionShareSearchParameter LanguageCriterion LanguageSearchParameter MetricData NegativeKeyword KPIType ParameterType GenderEnum Feed",
        ".types.performance": "PerformanceInsightsDetail PerformanceInsightsMessage PerformanceInsightsMessageTemplateId PerformanceInsightsMessageParameter PerformanceInsightsUrlCategory PerformanceInsightsUrlId PerformanceInsightsEntityType",
        ".types.r": "RSARecommendationInfo RemoveConflictingNegativeKeywordRecommendation RadiusTarget RadiusUnit",
        ".types.range": "RangeResultOfDecimalRoundedResult RangeResultOfdouble RangeResultByTypeOfdouble",
        ".types.recommendation": "Recommendation RecommendationInfo RecommendationBase RecommendationType",
        ".types.responsive": "ResponsiveSearchAdsRecommendation ResponsiveSearchAdRecommendation ResponsiveSearchAdAssetRecommendation",
        ".types.s": "SuggestedBidSearchParameter SourceType SuggestedResponsiveSearchAd ScaleUnit",
        ".types.search": "SearchCountsByAttributes SearchParameter SearchVolumeSearchParameter",
        ".types.selection": "SelectionOfAgeEnum SelectionOfGenderEnum SelectionOflong SelectionOfDeviceEnum",
        ".types.t": "TargetAdPosition TimeInterval TrafficEstimate TextParameter TextAssetSuggestions",
        ".types.u": "UrlSearchParameter UrlParameter UseBroadMatchKeywordRecommendation",
    }
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
