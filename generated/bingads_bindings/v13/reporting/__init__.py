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
    from .types.a import (
        AgeGenderAudienceReportColumn as AgeGenderAudienceReportColumn,
        AgeGenderAudienceReportFilter as AgeGenderAudienceReportFilter,
        ApiFaultDetail as ApiFaultDetail,
        AppsPerformanceReportColumn as AppsPerformanceReportColumn,
        AppsPerformanceReportFilter as AppsPerformanceReportFilter,
        AudiencePerformanceReportColumn as AudiencePerformanceReportColumn,
        AudiencePerformanceReportFilter as AudiencePerformanceReportFilter,
    )
    from .types.account import (
        AccountPerformanceReportColumn as AccountPerformanceReportColumn,
        AccountPerformanceReportFilter as AccountPerformanceReportFilter,
        AccountReportScope as AccountReportScope,
        AccountStatusReportFilter as AccountStatusReportFilter,
        AccountThroughAdGroupReportScope as AccountThroughAdGroupReportScope,
        AccountThroughAssetGroupReportScope as AccountThroughAssetGroupReportScope,
        AccountThroughCampaignReportScope as AccountThroughCampaignReportScope,
    )
    from .types.ad import (
        AdDistributionReportFilter as AdDistributionReportFilter,
        AdDynamicTextPerformanceReportColumn as AdDynamicTextPerformanceReportColumn,
        AdDynamicTextPerformanceReportFilter as AdDynamicTextPerformanceReportFilter,
        AdPerformanceReportColumn as AdPerformanceReportColumn,
        AdPerformanceReportFilter as AdPerformanceReportFilter,
        AdStatusReportFilter as AdStatusReportFilter,
        AdTypeReportFilter as AdTypeReportFilter,
    )
    from .types.ad_extension import (
        AdExtensionByAdReportColumn as AdExtensionByAdReportColumn,
        AdExtensionByAdReportFilter as AdExtensionByAdReportFilter,
        AdExtensionByKeywordReportColumn as AdExtensionByKeywordReportColumn,
        AdExtensionByKeywordReportFilter as AdExtensionByKeywordReportFilter,
        AdExtensionDetailReportColumn as AdExtensionDetailReportColumn,
        AdExtensionDetailReportFilter as AdExtensionDetailReportFilter,
    )
    from .types.ad_group import (
        AdGroupPerformanceReportColumn as AdGroupPerformanceReportColumn,
        AdGroupPerformanceReportFilter as AdGroupPerformanceReportFilter,
        AdGroupReportScope as AdGroupReportScope,
        AdGroupStatusReportFilter as AdGroupStatusReportFilter,
    )
    from .types.asset import (
        AssetGroupPerformanceReportColumn as AssetGroupPerformanceReportColumn,
        AssetGroupPerformanceReportFilter as AssetGroupPerformanceReportFilter,
        AssetGroupReportScope as AssetGroupReportScope,
        AssetGroupStatusReportFilter as AssetGroupStatusReportFilter,
        AssetPerformanceReportColumn as AssetPerformanceReportColumn,
    )
    from .types.bid import (
        BidMatchTypeReportFilter as BidMatchTypeReportFilter,
        BidStrategyReportColumn as BidStrategyReportColumn,
        BidStrategyReportFilter as BidStrategyReportFilter,
        BidStrategyTypeReportFilter as BidStrategyTypeReportFilter,
    )
    from .types.c import (
        CallDetailReportColumn as CallDetailReportColumn,
        CallDetailReportFilter as CallDetailReportFilter,
        ChangeEntityReportFilter as ChangeEntityReportFilter,
        ChangeTypeReportFilter as ChangeTypeReportFilter,
        CombinationPerformanceReportColumn as CombinationPerformanceReportColumn,
        CombinationPerformanceReportFilter as CombinationPerformanceReportFilter,
        ConversionPerformanceReportColumn as ConversionPerformanceReportColumn,
        ConversionPerformanceReportFilter as ConversionPerformanceReportFilter,
    )
    from .types.campaign import (
        CampaignPerformanceReportColumn as CampaignPerformanceReportColumn,
        CampaignPerformanceReportFilter as CampaignPerformanceReportFilter,
        CampaignReportScope as CampaignReportScope,
        CampaignStatusReportFilter as CampaignStatusReportFilter,
        CampaignTypeReportFilter as CampaignTypeReportFilter,
    )
    from .types.category import (
        CategoryClickCoverageReportColumn as CategoryClickCoverageReportColumn,
        CategoryClickCoverageReportFilter as CategoryClickCoverageReportFilter,
        CategoryInsightsReportColumn as CategoryInsightsReportColumn,
        CategoryInsightsReportFilter as CategoryInsightsReportFilter,
    )
    from .types.d import (
        Date as Date,
        DeliveredMatchTypeReportFilter as DeliveredMatchTypeReportFilter,
        DestinationUrlPerformanceReportColumn as DestinationUrlPerformanceReportColumn,
        DestinationUrlPerformanceReportFilter as DestinationUrlPerformanceReportFilter,
        DeviceOSReportFilter as DeviceOSReportFilter,
        DeviceTypeReportFilter as DeviceTypeReportFilter,
        DynamicAdTargetStatusReportFilter as DynamicAdTargetStatusReportFilter,
    )
    from .types.dsa import (
        DSAAutoTargetPerformanceReportColumn as DSAAutoTargetPerformanceReportColumn,
        DSAAutoTargetPerformanceReportFilter as DSAAutoTargetPerformanceReportFilter,
        DSACategoryPerformanceReportColumn as DSACategoryPerformanceReportColumn,
        DSACategoryPerformanceReportFilter as DSACategoryPerformanceReportFilter,
        DSASearchQueryPerformanceReportColumn as DSASearchQueryPerformanceReportColumn,
        DSASearchQueryPerformanceReportFilter as DSASearchQueryPerformanceReportFilter,
    )
    from .types.g import (
        GeographicPerformanceReportColumn as GeographicPerformanceReportColumn,
        GeographicPerformanceReportFilter as GeographicPerformanceReportFilter,
        GoalsAndFunnelsReportColumn as GoalsAndFunnelsReportColumn,
        GoalsAndFunnelsReportFilter as GoalsAndFunnelsReportFilter,
    )
    from .types.hotel import (
        HotelDimensionPerformanceReportColumn as HotelDimensionPerformanceReportColumn,
        HotelDimensionPerformanceReportFilter as HotelDimensionPerformanceReportFilter,
        HotelGroupPerformanceReportColumn as HotelGroupPerformanceReportColumn,
        HotelGroupPerformanceReportFilter as HotelGroupPerformanceReportFilter,
    )
    from .types.keyword import (
        KeywordPerformanceReportColumn as KeywordPerformanceReportColumn,
        KeywordPerformanceReportFilter as KeywordPerformanceReportFilter,
        KeywordPerformanceReportSort as KeywordPerformanceReportSort,
        KeywordStatusReportFilter as KeywordStatusReportFilter,
    )
    from .types.m import (
        MMMPerformanceReportColumn as MMMPerformanceReportColumn,
        MMMPerformanceReportFilter as MMMPerformanceReportFilter,
        MSClickIdPerformanceReportColumn as MSClickIdPerformanceReportColumn,
        MSClickIdPerformanceReportFilter as MSClickIdPerformanceReportFilter,
    )
    from .types.others import (
        BatchError as BatchError,
        BudgetSummaryReportColumn as BudgetSummaryReportColumn,
        FeedItemPerformanceReportColumn as FeedItemPerformanceReportColumn,
        FeedItemPerformanceReportFilter as FeedItemPerformanceReportFilter,
        LanguageReportFilter as LanguageReportFilter,
        NegativeKeywordConflictReportColumn as NegativeKeywordConflictReportColumn,
        NegativeKeywordConflictReportFilter as NegativeKeywordConflictReportFilter,
        OperationError as OperationError,
        TravelQueryInsightReportColumn as TravelQueryInsightReportColumn,
        TravelQueryInsightReportFilter as TravelQueryInsightReportFilter,
        UserLocationPerformanceReportColumn as UserLocationPerformanceReportColumn,
        UserLocationPerformanceReportFilter as UserLocationPerformanceReportFilter,
    )
    from .types.p import (
        ProfessionalDemographicsAudienceReportColumn as ProfessionalDemographicsAudienceReportColumn,
        ProfessionalDemographicsAudienceReportFilter as ProfessionalDemographicsAudienceReportFilter,
        PublisherUsagePerformanceReportColumn as PublisherUsagePerformanceReportColumn,
        PublisherUsagePerformanceReportFilter as PublisherUsagePerformanceReportFilter,
    )
    from .types.product import (
        ProductDimensionPerformanceReportColumn as ProductDimensionPerformanceReportColumn,
        ProductDimensionPerformanceReportFilter as ProductDimensionPerformanceReportFilter,
        ProductMatchCountReportColumn as ProductMatchCountReportColumn,
        ProductNegativeKeywordConflictReportColumn as ProductNegativeKeywordConflictReportColumn,
        ProductNegativeKeywordConflictReportFilter as ProductNegativeKeywordConflictReportFilter,
        ProductPartitionPerformanceReportColumn as ProductPartitionPerformanceReportColumn,
        ProductPartitionPerformanceReportFilter as ProductPartitionPerformanceReportFilter,
        ProductPartitionUnitPerformanceReportColumn as ProductPartitionUnitPerformanceReportColumn,
        ProductPartitionUnitPerformanceReportFilter as ProductPartitionUnitPerformanceReportFilter,
        ProductSearchQueryPerformanceReportColumn as ProductSearchQueryPerformanceReportColumn,
        ProductSearchQueryPerformanceReportFilter as ProductSearchQueryPerformanceReportFilter,
    )
    from .types.report import (
        ReportAggregation as ReportAggregation,
        ReportFormat as ReportFormat,
        ReportRequestStatus as ReportRequestStatus,
        ReportRequestStatusType as ReportRequestStatusType,
        ReportTime as ReportTime,
        ReportTimePeriod as ReportTimePeriod,
        ReportTimeZone as ReportTimeZone,
    )
    from .types.report_request import (
        AccountPerformanceReportRequest as AccountPerformanceReportRequest,
        AgeGenderAudienceReportRequest as AgeGenderAudienceReportRequest,
        AppsPerformanceReportRequest as AppsPerformanceReportRequest,
        AssetGroupPerformanceReportRequest as AssetGroupPerformanceReportRequest,
        AssetPerformanceReportRequest as AssetPerformanceReportRequest,
        AudiencePerformanceReportRequest as AudiencePerformanceReportRequest,
        BidStrategyReportRequest as BidStrategyReportRequest,
        BudgetSummaryReportRequest as BudgetSummaryReportRequest,
        CallDetailReportRequest as CallDetailReportRequest,
        CampaignPerformanceReportRequest as CampaignPerformanceReportRequest,
        CategoryClickCoverageReportRequest as CategoryClickCoverageReportRequest,
        CategoryInsightsReportRequest as CategoryInsightsReportRequest,
        CombinationPerformanceReportRequest as CombinationPerformanceReportRequest,
        ConversionPerformanceReportRequest as ConversionPerformanceReportRequest,
        DestinationUrlPerformanceReportRequest as DestinationUrlPerformanceReportRequest,
        FeedItemPerformanceReportRequest as FeedItemPerformanceReportRequest,
        GeographicPerformanceReportRequest as GeographicPerformanceReportRequest,
        GoalsAndFunnelsReportRequest as GoalsAndFunnelsReportRequest,
        HotelDimensionPerformanceReportRequest as HotelDimensionPerformanceReportRequest,
        HotelGroupPerformanceReportRequest as HotelGroupPerformanceReportRequest,
        KeywordPerformanceReportRequest as KeywordPerformanceReportRequest,
        MMMPerformanceReportRequest as MMMPerformanceReportRequest,
        MSClickIdPerformanceReportRequest as MSClickIdPerformanceReportRequest,
        NegativeKeywordConflictReportRequest as NegativeKeywordConflictReportRequest,
        ProfessionalDemographicsAudienceReportRequest as ProfessionalDemographicsAudienceReportRequest,
        PublisherUsagePerformanceReportRequest as PublisherUsagePerformanceReportRequest,
        ReportRequest as ReportRequest,
        ShareOfVoiceReportRequest as ShareOfVoiceReportRequest,
        TravelQueryInsightReportRequest as TravelQueryInsightReportRequest,
        UserLocationPerformanceReportRequest as UserLocationPerformanceReportRequest,
    )
    from .types.report_request_ad import (
        AdDynamicTextPerformanceReportRequest as AdDynamicTextPerformanceReportRequest,
        AdExtensionByAdReportRequest as AdExtensionByAdReportRequest,
        AdExtensionByKeywordReportRequest as AdExtensionByKeywordReportRequest,
        AdExtensionDetailReportRequest as AdExtensionDetailReportRequest,
        AdGroupPerformanceReportRequest as AdGroupPerformanceReportRequest,
        AdPerformanceReportRequest as AdPerformanceReportRequest,
    )
    from .types.report_request_dsa import (
        DSAAutoTargetPerformanceReportRequest as DSAAutoTargetPerformanceReportRequest,
        DSACategoryPerformanceReportRequest as DSACategoryPerformanceReportRequest,
        DSASearchQueryPerformanceReportRequest as DSASearchQueryPerformanceReportRequest,
    )
    from .types.report_request_product import (
        ProductDimensionPerformanceReportRequest as ProductDimensionPerformanceReportRequest,
        ProductMatchCountReportRequest as ProductMatchCountReportRequest,
        ProductNegativeKeywordConflictReportRequest as ProductNegativeKeywordConflictReportRequest,
        ProductPartitionPerformanceReportRequest as ProductPartitionPerformanceReportRequest,
        ProductPartitionUnitPerformanceReportRequest as ProductPartitionUnitPerformanceReportRequest,
        ProductSearchQueryPerformanceReportRequest as ProductSearchQueryPerformanceReportRequest,
    )
    from .types.report_request_search import (
        SearchCampaignChangeHistoryReportRequest as SearchCampaignChangeHistoryReportRequest,
        SearchInsightPerformanceReportRequest as SearchInsightPerformanceReportRequest,
        SearchQueryPerformanceReportRequest as SearchQueryPerformanceReportRequest,
        SearchTermLandingPageReportRequest as SearchTermLandingPageReportRequest,
    )
    from .types.s import (
        ShareOfVoiceReportColumn as ShareOfVoiceReportColumn,
        ShareOfVoiceReportFilter as ShareOfVoiceReportFilter,
        SortOrder as SortOrder,
    )
    from .types.search import (
        SearchCampaignChangeHistoryReportColumn as SearchCampaignChangeHistoryReportColumn,
        SearchCampaignChangeHistoryReportFilter as SearchCampaignChangeHistoryReportFilter,
        SearchInsightPerformanceReportColumn as SearchInsightPerformanceReportColumn,
        SearchInsightPerformanceReportFilter as SearchInsightPerformanceReportFilter,
        SearchQueryPerformanceReportColumn as SearchQueryPerformanceReportColumn,
        SearchQueryPerformanceReportFilter as SearchQueryPerformanceReportFilter,
        SearchTermLandingPageReportColumn as SearchTermLandingPageReportColumn,
        SearchTermLandingPageReportFilter as SearchTermLandingPageReportFilter,
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
        ".types.a": "AgeGenderAudienceReportColumn AgeGenderAudienceReportFilter AudiencePerformanceReportColumn AudiencePerformanceReportFilter AppsPerformanceReportColumn AppsPerformanceReportFilter ApiFaultDetail",
        ".types.account": "AccountPerformanceReportColumn AccountPerformanceReportFilter AccountStatusReportFilter AccountReportScope AccountThroughCampaignReportScope AccountThroughAdGroupReportScope AccountThroughAssetGroupReportScope",
        ".types.ad": "AdDistributionReportFilter AdDynamicTextPerformanceReportColumn AdDynamicTextPerformanceReportFilter AdStatusReportFilter AdTypeReportFilter AdPerformanceReportColumn AdPerformanceReportFilter",
        ".types.ad_extension": "AdExtensionByAdReportColumn AdExtensionByAdReportFilter AdExtensionByKeywordReportColumn AdExtensionByKeywordReportFilter AdExtensionDetailReportColumn AdExtensionDetailReportFilter",
        ".types.ad_group": "AdGroupStatusReportFilter AdGroupReportScope AdGroupPerformanceReportColumn AdGroupPerformanceReportFilter",
        ".types.asset": "AssetGroupStatusReportFilter AssetGroupPerformanceReportColumn AssetGroupPerformanceReportFilter AssetGroupReportScope AssetPerformanceReportColumn",
        ".types.bid": "BidMatchTypeReportFilter BidStrategyTypeReportFilter BidStrategyReportColumn BidStrategyReportFilter",
        ".types.c": "ConversionPerformanceReportColumn ConversionPerformanceReportFilter ChangeTypeReportFilter ChangeEntityReportFilter CallDetailReportColumn CallDetailReportFilter CombinationPerformanceReportColumn CombinationPerformanceReportFilter",
        ".types.campaign": "CampaignPerformanceReportColumn CampaignPerformanceReportFilter CampaignStatusReportFilter CampaignReportScope CampaignTypeReportFilter",
        ".types.category": "CategoryInsightsReportColumn CategoryInsightsReportFilter CategoryClickCoverageReportColumn CategoryClickCoverageReportFilter",
        ".types.d": "DeviceOSReportFilter DeviceTypeReportFilter Date DeliveredMatchTypeReportFilter DestinationUrlPerformanceReportColumn DestinationUrlPerformanceReportFilter DynamicAdTargetStatusReportFilter",
        ".types.dsa": "DSASearchQueryPerformanceReportColumn DSASearchQueryPerformanceReportFilter DSAAutoTargetPerformanceReportColumn DSAAutoTargetPerformanceReportFilter DSACategoryPerformanceReportColumn DSACategoryPerformanceReportFilter",
        ".types.g": "GoalsAndFunnelsReportColumn GoalsAndFunnelsReportFilter GeographicPerformanceReportColumn GeographicPerformanceReportFilter",
        ".types.hotel": "HotelDimensionPerformanceReportColumn HotelDimensionPerformanceReportFilter HotelGroupPerformanceReportColumn HotelGroupPerformanceReportFilter",
        ".types.keyword": "KeywordStatusReportFilter KeywordPerformanceReportColumn KeywordPerformanceReportFilter KeywordPerformanceReportSort",
        ".types.m": "MSClickIdPerformanceReportColumn MSClickIdPerformanceReportFilter MMMPerformanceReportColumn MMMPerformanceReportFilter",
        ".types.others": "LanguageReportFilter BudgetSummaryReportColumn UserLocationPerformanceReportColumn UserLocationPerformanceReportFilter NegativeKeywordConflictReportColumn NegativeKeywordConflictReportFilter FeedItemPerformanceReportColumn FeedItemPerformanceReportFilter TravelQueryInsightReportColumn TravelQueryInsightReportFilter BatchError OperationError",
        ".types.p": "ProfessionalDemographicsAudienceReportColumn ProfessionalDemographicsAudienceReportFilter PublisherUsagePerformanceReportColumn PublisherUsagePerformanceReportFilter",
        ".types.product": "ProductDimensionPerformanceReportColumn ProductDimensionPerformanceReportFilter ProductPartitionPerformanceReportColumn ProductPartitionPerformanceReportFilter ProductPartitionUnitPerformanceReportColumn ProductPartitionUnitPerformanceReportFilter ProductSearchQueryPerformanceReportColumn ProductSearchQueryPerformanceReportFilter ProductMatchCountReportColumn ProductNegativeKeywordConflictReportColumn ProductNegativeKeywordConflictReportFilter",
        ".types.report": "ReportFormat ReportAggregation ReportTime ReportTimePeriod ReportTimeZone ReportRequestStatus ReportRequestStatusType",
        ".types.report_request": "ReportRequest AccountPerformanceReportRequest CampaignPerformanceReportRequest KeywordPerformanceReportRequest DestinationUrlPerformanceReportRequest BudgetSummaryReportRequest AgeGenderAudienceReportRequest ProfessionalDemographicsAudienceReportRequest UserLocationPerformanceReportRequest PublisherUsagePerformanceReportRequest ConversionPerformanceReportRequest GoalsAndFunnelsReportRequest NegativeKeywordConflictReportRequest AudiencePerformanceReportRequest ShareOfVoiceReportRequest CallDetailReportRequest GeographicPerformanceReportRequest HotelDimensionPerformanceReportRequest HotelGroupPerformanceReportRequest AssetGroupPerformanceReportRequest AssetPerformanceReportRequest CategoryInsightsReportRequest CategoryClickCoverageReportRequest CombinationPerformanceReportRequest AppsPerformanceReportRequest FeedItemPerformanceReportRequest TravelQueryInsightReportRequest BidStrategyReportRequest MSClickIdPerformanceReportRequest MMMPerformanceReportRequest",
        ".types.report_request_ad": "AdDynamicTextPerformanceReportRequest AdGroupPerformanceReportRequest AdPerformanceReportRequest AdExtensionByAdReportRequest AdExtensionByKeywordReportRequest AdExtensionDetailReportRequest",
        ".types.report_request_dsa": "DSASearchQueryPerformanceReportRequest DSAAutoTargetPerformanceReportRequest DSACategoryPerformanceReportRequest",
        ".types.report_request_product": "ProductDimensionPerformanceReportRequest ProductPartitionPerformanceReportRequest ProductPartitionUnitPerformanceReportRequest ProductSearchQueryPerformanceReportRequest ProductMatchCountReportRequest ProductNegativeKeywordConflictReportRequest",
        ".types.report_request_search": "SearchQueryPerformanceReportRequest SearchCampaignChangeHistoryReportRequest SearchInsightPerformanceReportRequest SearchTermLandingPageReportRequest",
        ".types.s": "SortOrder ShareOfVoiceReportColumn ShareOfVoiceReportFilter",
        ".types.search": "SearchQueryPerformanceReportColumn SearchQueryPerformanceReportFilter SearchCampaignChangeHistoryReportColumn SearchCampaignChangeHistoryReportFilter SearchInsightPerformanceReportColumn SearchInsightPerformanceReportFilter SearchTermLandingPageReportColumn SearchTermLandingPageReportFilter",
    }
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
