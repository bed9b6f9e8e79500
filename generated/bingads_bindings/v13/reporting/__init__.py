"""Reporting v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.all import (
        AdApiError as AdApiError,
        AdApiFaultDetail as AdApiFaultDetail,
        ApplicationFault as ApplicationFault,
    )
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from .async_client import AsyncReportingClient as AsyncReportingClient
    from .client import ReportingClient as ReportingClient
    from .exceptions import ApiFaultDetailException as ApiFaultDetailException
    from .messages.all import (
        PollGenerateReportRequest as PollGenerateReportRequest,
        PollGenerateReportResponse as PollGenerateReportResponse,
        SubmitGenerateReportRequest as SubmitGenerateReportRequest,
        SubmitGenerateReportResponse as SubmitGenerateReportResponse,
    )
    from .operations import OPERATIONS as OPERATIONS
    from .types.account import (
        AccountPerformanceReportColumn as AccountPerformanceReportColumn,
        AccountPerformanceReportFilter as AccountPerformanceReportFilter,
        AccountPerformanceReportRequest as AccountPerformanceReportRequest,
        AccountReportScope as AccountReportScope,
        AccountStatusReportFilter as AccountStatusReportFilter,
        AccountThroughAdGroupReportScope as AccountThroughAdGroupReportScope,
        AccountThroughAssetGroupReportScope as AccountThroughAssetGroupReportScope,
        AccountThroughCampaignReportScope as AccountThroughCampaignReportScope,
    )
    from .types.ad import (
        AdDistributionReportFilter as AdDistributionReportFilter,
        AdStatusReportFilter as AdStatusReportFilter,
        AdTypeReportFilter as AdTypeReportFilter,
    )
    from .types.ad_dynamic import (
        AdDynamicTextPerformanceReportColumn as AdDynamicTextPerformanceReportColumn,
        AdDynamicTextPerformanceReportFilter as AdDynamicTextPerformanceReportFilter,
        AdDynamicTextPerformanceReportRequest as AdDynamicTextPerformanceReportRequest,
    )
    from .types.ad_extension import (
        AdExtensionByAdReportColumn as AdExtensionByAdReportColumn,
        AdExtensionByAdReportFilter as AdExtensionByAdReportFilter,
        AdExtensionByAdReportRequest as AdExtensionByAdReportRequest,
        AdExtensionByKeywordReportColumn as AdExtensionByKeywordReportColumn,
        AdExtensionByKeywordReportFilter as AdExtensionByKeywordReportFilter,
        AdExtensionByKeywordReportRequest as AdExtensionByKeywordReportRequest,
        AdExtensionDetailReportColumn as AdExtensionDetailReportColumn,
        AdExtensionDetailReportFilter as AdExtensionDetailReportFilter,
        AdExtensionDetailReportRequest as AdExtensionDetailReportRequest,
    )
    from .types.ad_group import (
        AdGroupPerformanceReportColumn as AdGroupPerformanceReportColumn,
        AdGroupPerformanceReportFilter as AdGroupPerformanceReportFilter,
        AdGroupPerformanceReportRequest as AdGroupPerformanceReportRequest,
        AdGroupReportScope as AdGroupReportScope,
        AdGroupStatusReportFilter as AdGroupStatusReportFilter,
    )
    from .types.ad_performance import (
        AdPerformanceReportColumn as AdPerformanceReportColumn,
        AdPerformanceReportFilter as AdPerformanceReportFilter,
        AdPerformanceReportRequest as AdPerformanceReportRequest,
    )
    from .types.age import (
        AgeGenderAudienceReportColumn as AgeGenderAudienceReportColumn,
        AgeGenderAudienceReportFilter as AgeGenderAudienceReportFilter,
        AgeGenderAudienceReportRequest as AgeGenderAudienceReportRequest,
    )
    from .types.apps import (
        AppsPerformanceReportColumn as AppsPerformanceReportColumn,
        AppsPerformanceReportFilter as AppsPerformanceReportFilter,
        AppsPerformanceReportRequest as AppsPerformanceReportRequest,
    )
    from .types.asset import (
        AssetGroupPerformanceReportColumn as AssetGroupPerformanceReportColumn,
        AssetGroupPerformanceReportFilter as AssetGroupPerformanceReportFilter,
        AssetGroupPerformanceReportRequest as AssetGroupPerformanceReportRequest,
        AssetGroupReportScope as AssetGroupReportScope,
        AssetGroupStatusReportFilter as AssetGroupStatusReportFilter,
        AssetPerformanceReportColumn as AssetPerformanceReportColumn,
        AssetPerformanceReportRequest as AssetPerformanceReportRequest,
    )
    from .types.audience import (
        AudiencePerformanceReportColumn as AudiencePerformanceReportColumn,
        AudiencePerformanceReportFilter as AudiencePerformanceReportFilter,
        AudiencePerformanceReportRequest as AudiencePerformanceReportRequest,
    )
    from .types.b import (
        BatchError as BatchError,
        BudgetSummaryReportColumn as BudgetSummaryReportColumn,
        BudgetSummaryReportRequest as BudgetSummaryReportRequest,
    )
    from .types.bid import (
        BidMatchTypeReportFilter as BidMatchTypeReportFilter,
        BidStrategyReportColumn as BidStrategyReportColumn,
        BidStrategyReportFilter as BidStrategyReportFilter,
        BidStrategyReportRequest as BidStrategyReportRequest,
        BidStrategyTypeReportFilter as BidStrategyTypeReportFilter,
    )
    from .types.call import (
        CallDetailReportColumn as CallDetailReportColumn,
        CallDetailReportFilter as CallDetailReportFilter,
        CallDetailReportRequest as CallDetailReportRequest,
    )
    from .types.campaign import (
        CampaignPerformanceReportColumn as CampaignPerformanceReportColumn,
        CampaignPerformanceReportFilter as CampaignPerformanceReportFilter,
        CampaignPerformanceReportRequest as CampaignPerformanceReportRequest,
        CampaignReportScope as CampaignReportScope,
        CampaignStatusReportFilter as CampaignStatusReportFilter,
        CampaignTypeReportFilter as CampaignTypeReportFilter,
    )
    from .types.category import (
        CategoryClickCoverageReportColumn as CategoryClickCoverageReportColumn,
        CategoryClickCoverageReportFilter as CategoryClickCoverageReportFilter,
        CategoryClickCoverageReportRequest as CategoryClickCoverageReportRequest,
        CategoryInsightsReportColumn as CategoryInsightsReportColumn,
        CategoryInsightsReportFilter as CategoryInsightsReportFilter,
        CategoryInsightsReportRequest as CategoryInsightsReportRequest,
    )
    from .types.combination import (
        CombinationPerformanceReportColumn as CombinationPerformanceReportColumn,
        CombinationPerformanceReportFilter as CombinationPerformanceReportFilter,
        CombinationPerformanceReportRequest as CombinationPerformanceReportRequest,
    )
    from .types.conversion import (
        ConversionPerformanceReportColumn as ConversionPerformanceReportColumn,
        ConversionPerformanceReportFilter as ConversionPerformanceReportFilter,
        ConversionPerformanceReportRequest as ConversionPerformanceReportRequest,
    )
    from .types.d import (
        Date as Date,
        DeliveredMatchTypeReportFilter as DeliveredMatchTypeReportFilter,
        DeviceOSReportFilter as DeviceOSReportFilter,
        DeviceTypeReportFilter as DeviceTypeReportFilter,
        DynamicAdTargetStatusReportFilter as DynamicAdTargetStatusReportFilter,
    )
    from .types.destination import (
        DestinationUrlPerformanceReportColumn as DestinationUrlPerformanceReportColumn,
        DestinationUrlPerformanceReportFilter as DestinationUrlPerformanceReportFilter,
        DestinationUrlPerformanceReportRequest as DestinationUrlPerformanceReportRequest,
    )
    from .types.dsa import (
        DSAAutoTargetPerformanceReportColumn as DSAAutoTargetPerformanceReportColumn,
        DSAAutoTargetPerformanceReportFilter as DSAAutoTargetPerformanceReportFilter,
        DSAAutoTargetPerformanceReportRequest as DSAAutoTargetPerformanceReportRequest,
        DSACategoryPerformanceReportColumn as DSACategoryPerformanceReportColumn,
        DSACategoryPerformanceReportFilter as DSACategoryPerformanceReportFilter,
        DSACategoryPerformanceReportRequest as DSACategoryPerformanceReportRequest,
        DSASearchQueryPerformanceReportColumn as DSASearchQueryPerformanceReportColumn,
        DSASearchQueryPerformanceReportFilter as DSASearchQueryPerformanceReportFilter,
        DSASearchQueryPerformanceReportRequest as DSASearchQueryPerformanceReportRequest,
    )
    from .types.feed import (
        FeedItemPerformanceReportColumn as FeedItemPerformanceReportColumn,
        FeedItemPerformanceReportFilter as FeedItemPerformanceReportFilter,
        FeedItemPerformanceReportRequest as FeedItemPerformanceReportRequest,
    )
    from .types.geographic import (
        GeographicPerformanceReportColumn as GeographicPerformanceReportColumn,
        GeographicPerformanceReportFilter as GeographicPerformanceReportFilter,
        GeographicPerformanceReportRequest as GeographicPerformanceReportRequest,
    )
    from .types.goals import (
        GoalsAndFunnelsReportColumn as GoalsAndFunnelsReportColumn,
        GoalsAndFunnelsReportFilter as GoalsAndFunnelsReportFilter,
        GoalsAndFunnelsReportRequest as GoalsAndFunnelsReportRequest,
    )
    from .types.hotel import (
        HotelDimensionPerformanceReportColumn as HotelDimensionPerformanceReportColumn,
        HotelDimensionPerformanceReportFilter as HotelDimensionPerformanceReportFilter,
        HotelDimensionPerformanceReportRequest as HotelDimensionPerformanceReportRequest,
        HotelGroupPerformanceReportColumn as HotelGroupPerformanceReportColumn,
        HotelGroupPerformanceReportFilter as HotelGroupPerformanceReportFilter,
        HotelGroupPerformanceReportRequest as HotelGroupPerformanceReportRequest,
    )
    from .types.keyword import (
        KeywordPerformanceReportColumn as KeywordPerformanceReportColumn,
        KeywordPerformanceReportFilter as KeywordPerformanceReportFilter,
        KeywordPerformanceReportRequest as KeywordPerformanceReportRequest,
        KeywordPerformanceReportSort as KeywordPerformanceReportSort,
        KeywordStatusReportFilter as KeywordStatusReportFilter,
    )
    from .types.mmm import (
        MMMPerformanceReportColumn as MMMPerformanceReportColumn,
        MMMPerformanceReportFilter as MMMPerformanceReportFilter,
        MMMPerformanceReportRequest as MMMPerformanceReportRequest,
    )
    from .types.ms import (
        MSClickIdPerformanceReportColumn as MSClickIdPerformanceReportColumn,
        MSClickIdPerformanceReportFilter as MSClickIdPerformanceReportFilter,
        MSClickIdPerformanceReportRequest as MSClickIdPerformanceReportRequest,
    )
    from .types.negative import (
        NegativeKeywordConflictReportColumn as NegativeKeywordConflictReportColumn,
        NegativeKeywordConflictReportFilter as NegativeKeywordConflictReportFilter,
        NegativeKeywordConflictReportRequest as NegativeKeywordConflictReportRequest,
    )
    from .types.others import (
        ApiFaultDetail as ApiFaultDetail,
        ChangeEntityReportFilter as ChangeEntityReportFilter,
        ChangeTypeReportFilter as ChangeTypeReportFilter,
        LanguageReportFilter as LanguageReportFilter,
        OperationError as OperationError,
        ProductMatchCountReportColumn as ProductMatchCountReportColumn,
        ProductMatchCountReportRequest as ProductMatchCountReportRequest,
        SortOrder as SortOrder,
    )
    from .types.product_dimension import (
        ProductDimensionPerformanceReportColumn as ProductDimensionPerformanceReportColumn,
        ProductDimensionPerformanceReportFilter as ProductDimensionPerformanceReportFilter,
        ProductDimensionPerformanceReportRequest as ProductDimensionPerformanceReportRequest,
    )
    from .types.product_negative import (
        ProductNegativeKeywordConflictReportColumn as ProductNegativeKeywordConflictReportColumn,
        ProductNegativeKeywordConflictReportFilter as ProductNegativeKeywordConflictReportFilter,
        ProductNegativeKeywordConflictReportRequest as ProductNegativeKeywordConflictReportRequest,
    )
    from .types.product_partition import (
        ProductPartitionPerformanceReportColumn as ProductPartitionPerformanceReportColumn,
        ProductPartitionPerformanceReportFilter as ProductPartitionPerformanceReportFilter,
        ProductPartitionPerformanceReportRequest as ProductPartitionPerformanceReportRequest,
        ProductPartitionUnitPerformanceReportColumn as ProductPartitionUnitPerformanceReportColumn,
        ProductPartitionUnitPerformanceReportFilter as ProductPartitionUnitPerformanceReportFilter,
        ProductPartitionUnitPerformanceReportRequest as ProductPartitionUnitPerformanceReportRequest,
    )
    from .types.product_search import (
        ProductSearchQueryPerformanceReportColumn as ProductSearchQueryPerformanceReportColumn,
        ProductSearchQueryPerformanceReportFilter as ProductSearchQueryPerformanceReportFilter,
        ProductSearchQueryPerformanceReportRequest as ProductSearchQueryPerformanceReportRequest,
    )
    from .types.professional import (
        ProfessionalDemographicsAudienceReportColumn as ProfessionalDemographicsAudienceReportColumn,
        ProfessionalDemographicsAudienceReportFilter as ProfessionalDemographicsAudienceReportFilter,
        ProfessionalDemographicsAudienceReportRequest as ProfessionalDemographicsAudienceReportRequest,
    )
    from .types.publisher import (
        PublisherUsagePerformanceReportColumn as PublisherUsagePerformanceReportColumn,
        PublisherUsagePerformanceReportFilter as PublisherUsagePerformanceReportFilter,
        PublisherUsagePerformanceReportRequest as PublisherUsagePerformanceReportRequest,
    )
    from .types.report import (
        ReportAggregation as ReportAggregation,
        ReportFormat as ReportFormat,
        ReportRequest as ReportRequest,
        ReportRequestStatus as ReportRequestStatus,
        ReportRequestStatusType as ReportRequestStatusType,
        ReportTime as ReportTime,
        ReportTimePeriod as ReportTimePeriod,
        ReportTimeZone as ReportTimeZone,
    )
    from .types.search import (
        SearchCampaignChangeHistoryReportColumn as SearchCampaignChangeHistoryReportColumn,
        SearchCampaignChangeHistoryReportFilter as SearchCampaignChangeHistoryReportFilter,
        SearchCampaignChangeHistoryReportRequest as SearchCampaignChangeHistoryReportRequest,
        SearchInsightPerformanceReportColumn as SearchInsightPerformanceReportColumn,
        SearchInsightPerformanceReportFilter as SearchInsightPerformanceReportFilter,
        SearchInsightPerformanceReportRequest as SearchInsightPerformanceReportRequest,
        SearchQueryPerformanceReportColumn as SearchQueryPerformanceReportColumn,
        SearchQueryPerformanceReportFilter as SearchQueryPerformanceReportFilter,
        SearchQueryPerformanceReportRequest as SearchQueryPerformanceReportRequest,
        SearchTermLandingPageReportColumn as SearchTermLandingPageReportColumn,
        SearchTermLandingPageReportFilter as SearchTermLandingPageReportFilter,
        SearchTermLandingPageReportRequest as SearchTermLandingPageReportRequest,
    )
    from .types.share import (
        ShareOfVoiceReportColumn as ShareOfVoiceReportColumn,
        ShareOfVoiceReportFilter as ShareOfVoiceReportFilter,
        ShareOfVoiceReportRequest as ShareOfVoiceReportRequest,
    )
    from .types.travel import (
        TravelQueryInsightReportColumn as TravelQueryInsightReportColumn,
        TravelQueryInsightReportFilter as TravelQueryInsightReportFilter,
        TravelQueryInsightReportRequest as TravelQueryInsightReportRequest,
    )
    from .types.user import (
        UserLocationPerformanceReportColumn as UserLocationPerformanceReportColumn,
        UserLocationPerformanceReportFilter as UserLocationPerformanceReportFilter,
        UserLocationPerformanceReportRequest as UserLocationPerformanceReportRequest,
    )
else:
    from ...index import lazy_attributes

    _NAMES = {
        "..shared.adapi.all": "AdApiFaultDetail ApplicationFault AdApiError",
        "..shared.adapi.exceptions": "AdApiFaultDetailException",
        ".async_client": "AsyncReportingClient",
        ".client": "ReportingClient",
        ".exceptions": "ApiFaultDetailException",
        ".messages.all": "SubmitGenerateReportRequest SubmitGenerateReportResponse PollGenerateReportRequest PollGenerateReportResponse",
        ".operations": "OPERATIONS",
        ".types.account": "AccountPerformanceReportRequest AccountPerformanceReportColumn AccountPerformanceReportFilter AccountStatusReportFilter AccountReportScope AccountThroughCampaignReportScope AccountThroughAdGroupReportScope AccountThroughAssetGroupReportScope",
        ".types.ad": "AdDistributionReportFilter AdStatusReportFilter AdTypeReportFilter",
        ".types.ad_dynamic": "AdDynamicTextPerformanceReportRequest AdDynamicTextPerformanceReportColumn AdDynamicTextPerformanceReportFilter",
        ".types.ad_extension": "AdExtensionByAdReportRequest AdExtensionByAdReportColumn AdExtensionByAdReportFilter AdExtensionByKeywordReportRequest AdExtensionByKeywordReportColumn AdExtensionByKeywordReportFilter AdExtensionDetailReportRequest AdExtensionDetailReportColumn AdExtensionDetailReportFilter",
        ".types.ad_group": "AdGroupStatusReportFilter AdGroupReportScope AdGroupPerformanceReportRequest AdGroupPerformanceReportColumn AdGroupPerformanceReportFilter",
        ".types.ad_performance": "AdPerformanceReportRequest AdPerformanceReportColumn AdPerformanceReportFilter",
        ".types.age": "AgeGenderAudienceReportRequest AgeGenderAudienceReportColumn AgeGenderAudienceReportFilter",
        ".types.apps": "AppsPerformanceReportRequest AppsPerformanceReportColumn AppsPerformanceReportFilter",
        ".types.asset": "AssetGroupStatusReportFilter AssetGroupPerformanceReportRequest AssetGroupPerformanceReportColumn AssetGroupPerformanceReportFilter AssetGroupReportScope AssetPerformanceReportRequest AssetPerformanceReportColumn",
        ".types.audience": "AudiencePerformanceReportRequest AudiencePerformanceReportColumn AudiencePerformanceReportFilter",
        ".types.b": "BudgetSummaryReportRequest BudgetSummaryReportColumn BatchError",
        ".types.bid": "BidMatchTypeReportFilter BidStrategyTypeReportFilter BidStrategyReportRequest BidStrategyReportColumn BidStrategyReportFilter",
        ".types.call": "CallDetailReportRequest CallDetailReportColumn CallDetailReportFilter",
        ".types.campaign": "CampaignPerformanceReportRequest CampaignPerformanceReportColumn CampaignPerformanceReportFilter CampaignStatusReportFilter CampaignReportScope CampaignTypeReportFilter",
        ".types.category": "CategoryInsightsReportRequest CategoryInsightsReportColumn CategoryInsightsReportFilter CategoryClickCoverageReportRequest CategoryClickCoverageReportColumn CategoryClickCoverageReportFilter",
        ".types.combination": "CombinationPerformanceReportRequest CombinationPerformanceReportColumn CombinationPerformanceReportFilter",
        ".types.conversion": "ConversionPerformanceReportRequest ConversionPerformanceReportColumn ConversionPerformanceReportFilter",
        ".types.d": "DeviceOSReportFilter DeviceTypeReportFilter Date DeliveredMatchTypeReportFilter DynamicAdTargetStatusReportFilter",
        ".types.destination": "DestinationUrlPerformanceReportRequest DestinationUrlPerformanceReportColumn DestinationUrlPerformanceReportFilter",
        ".types.dsa": "DSASearchQueryPerformanceReportRequest DSASearchQueryPerformanceReportColumn DSASearchQueryPerformanceReportFilter DSAAutoTargetPerformanceReportRequest DSAAutoTargetPerformanceReportColumn DSAAutoTargetPerformanceReportFilter DSACategoryPerformanceReportRequest DSACategoryPerformanceReportColumn DSACategoryPerformanceReportFilter",
        ".types.feed": "FeedItemPerformanceReportRequest FeedItemPerformanceReportColumn FeedItemPerformanceReportFilter",
        ".types.geographic": "GeographicPerformanceReportRequest GeographicPerformanceReportColumn GeographicPerformanceReportFilter",
        ".types.goals": "GoalsAndFunnelsReportRequest GoalsAndFunnelsReportColumn GoalsAndFunnelsReportFilter",
        ".types.hotel": "HotelDimensionPerformanceReportRequest HotelDimensionPerformanceReportColumn HotelDimensionPerformanceReportFilter HotelGroupPerformanceReportRequest HotelGroupPerformanceReportColumn HotelGroupPerformanceReportFilter",
        ".types.keyword": "KeywordStatusReportFilter KeywordPerformanceReportRequest KeywordPerformanceReportColumn KeywordPerformanceReportFilter KeywordPerformanceReportSort",
        ".types.mmm": "MMMPerformanceReportRequest MMMPerformanceReportColumn MMMPerformanceReportFilter",
        ".types.ms": "MSClickIdPerformanceReportRequest MSClickIdPerformanceReportColumn MSClickIdPerformanceReportFilter",
        ".types.negative": "NegativeKeywordConflictReportRequest NegativeKeywordConflictReportColumn NegativeKeywordConflictReportFilter",
        ".types.others": "LanguageReportFilter SortOrder ChangeTypeReportFilter ChangeEntityReportFilter ProductMatchCountReportRequest ProductMatchCountReportColumn ApiFaultDetail OperationError",
        ".types.product_dimension": "ProductDimensionPerformanceReportRequest ProductDimensionPerformanceReportColumn ProductDimensionPerformanceReportFilter",
        ".types.product_negative": "ProductNegativeKeywordConflictReportRequest ProductNegativeKeywordConflictReportColumn ProductNegativeKeywordConflictReportFilter",
        ".types.product_partition": "ProductPartitionPerformanceReportRequest ProductPartitionPerformanceReportColumn ProductPartitionPerformanceReportFilter ProductPartitionUnitPerformanceReportRequest ProductPartitionUnitPerformanceReportColumn ProductPartitionUnitPerformanceReportFilter",
        ".types.product_search": "ProductSearchQueryPerformanceReportRequest ProductSearchQueryPerformanceReportColumn ProductSearchQueryPerformanceReportFilter",
        ".types.professional": "ProfessionalDemographicsAudienceReportRequest ProfessionalDemographicsAudienceReportColumn ProfessionalDemographicsAudienceReportFilter",
        ".types.publisher": "PublisherUsagePerformanceReportRequest PublisherUsagePerformanceReportColumn PublisherUsagePerformanceReportFilter",
        ".types.report": "ReportRequest ReportFormat ReportAggregation ReportTime ReportTimePeriod ReportTimeZone ReportRequestStatus ReportRequestStatusType",
        ".types.search": "SearchQueryPerformanceReportRequest SearchQueryPerformanceReportColumn SearchQueryPerformanceReportFilter SearchCampaignChangeHistoryReportRequest SearchCampaignChangeHistoryReportColumn SearchCampaignChangeHistoryReportFilter SearchInsightPerformanceReportRequest SearchInsightPerformanceReportColumn SearchInsightPerformanceReportFilter SearchTermLandingPageReportRequest SearchTermLandingPageReportColumn SearchTermLandingPageReportFilter",
        ".types.share": "ShareOfVoiceReportRequest ShareOfVoiceReportColumn ShareOfVoiceReportFilter",
        ".types.travel": "TravelQueryInsightReportRequest TravelQueryInsightReportColumn TravelQueryInsightReportFilter",
        ".types.user": "UserLocationPerformanceReportRequest UserLocationPerformanceReportColumn UserLocationPerformanceReportFilter",
    }
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
