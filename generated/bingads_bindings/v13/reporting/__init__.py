"""Reporting v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.all import AdApiError as AdApiError, AdApiFaultDetail as AdApiFaultDetail
    from ..shared.adapi.all import ApplicationFault as ApplicationFault
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from .async_client import AsyncReportingClient as AsyncReportingClient
    from .client import ReportingClient as ReportingClient
    from .exceptions import ApiFaultDetailException as ApiFaultDetailException
    from .messages.all import PollGenerateReportRequest as PollGenerateReportRequest
    from .messages.all import PollGenerateReportResponse as PollGenerateReportResponse
    from .messages.all import SubmitGenerateReportRequest as SubmitGenerateReportRequest
    from .messages.all import SubmitGenerateReportResponse as SubmitGenerateReportResponse
    from .operations import OPERATIONS as OPERATIONS
    from .types.a import AgeGenderAudienceReportColumn as AgeGenderAudienceReportColumn
    from .types.a import AgeGenderAudienceReportFilter as AgeGenderAudienceReportFilter
    from .types.a import ApiFaultDetail as ApiFaultDetail, AppsPerformanceReportColumn as AppsPerformanceReportColumn
    from .types.a import AppsPerformanceReportFilter as AppsPerformanceReportFilter
    from .types.a import AudiencePerformanceReportColumn as AudiencePerformanceReportColumn
    from .types.a import AudiencePerformanceReportFilter as AudiencePerformanceReportFilter
    from .types.account import AccountPerformanceReportColumn as AccountPerformanceReportColumn
    from .types.account import AccountPerformanceReportFilter as AccountPerformanceReportFilter
    from .types.account import AccountReportScope as AccountReportScope
    from .types.account import AccountStatusReportFilter as AccountStatusReportFilter
    from .types.account import AccountThroughAdGroupReportScope as AccountThroughAdGroupReportScope
    from .types.account import AccountThroughAssetGroupReportScope as AccountThroughAssetGroupReportScope
    from .types.account import AccountThroughCampaignReportScope as AccountThroughCampaignReportScope
    from .types.ad import AdDistributionReportFilter as AdDistributionReportFilter
    from .types.ad import AdDynamicTextPerformanceReportColumn as AdDynamicTextPerformanceReportColumn
    from .types.ad import AdDynamicTextPerformanceReportFilter as AdDynamicTextPerformanceReportFilter
    from .types.ad import AdPerformanceReportColumn as AdPerformanceReportColumn
    from .types.ad import AdPerformanceReportFilter as AdPerformanceReportFilter
    from .types.ad import AdStatusReportFilter as AdStatusReportFilter, AdTypeReportFilter as AdTypeReportFilter
    from .types.ad_extension import AdExtensionByAdReportColumn as AdExtensionByAdReportColumn
    from .types.ad_extension import AdExtensionByAdReportFilter as AdExtensionByAdReportFilter
    from .types.ad_extension import AdExtensionByKeywordReportColumn as AdExtensionByKeywordReportColumn
    from .types.ad_extension import AdExtensionByKeywordReportFilter as AdExtensionByKeywordReportFilter
    from .types.ad_extension import AdExtensionDetailReportColumn as AdExtensionDetailReportColumn
    from .types.ad_extension import AdExtensionDetailReportFilter as AdExtensionDetailReportFilter
    from .types.ad_group import AdGroupPerformanceReportColumn as AdGroupPerformanceReportColumn
    from .types.ad_group import AdGroupPerformanceReportFilter as AdGroupPerformanceReportFilter
    from .types.ad_group import AdGroupReportScope as AdGroupReportScope
    from .types.ad_group import AdGroupStatusReportFilter as AdGroupStatusReportFilter
    from .types.asset import AssetGroupPerformanceReportColumn as AssetGroupPerformanceReportColumn
    from .types.asset import AssetGroupPerformanceReportFilter as AssetGroupPerformanceReportFilter
    from .types.asset import AssetGroupReportScope as AssetGroupReportScope
    from .types.asset import AssetGroupStatusReportFilter as AssetGroupStatusReportFilter
    from .types.asset import AssetPerformanceReportColumn as AssetPerformanceReportColumn
    from .types.bid import BidMatchTypeReportFilter as BidMatchTypeReportFilter
    from .types.bid import BidStrategyReportColumn as BidStrategyReportColumn
    from .types.bid import BidStrategyReportFilter as BidStrategyReportFilter
    from .types.bid import BidStrategyTypeReportFilter as BidStrategyTypeReportFilter
    from .types.c import CallDetailReportColumn as CallDetailReportColumn
    from .types.c import CallDetailReportFilter as CallDetailReportFilter
    from .types.c import ChangeEntityReportFilter as ChangeEntityReportFilter
    from .types.c import ChangeTypeReportFilter as ChangeTypeReportFilter
    from .types.c import CombinationPerformanceReportColumn as CombinationPerformanceReportColumn
    from .types.c import CombinationPerformanceReportFilter as CombinationPerformanceReportFilter
    from .types.c import ConversionPerformanceReportColumn as ConversionPerformanceReportColumn
    from .types.c import ConversionPerformanceReportFilter as ConversionPerformanceReportFilter
    from .types.campaign import CampaignPerformanceReportColumn as CampaignPerformanceReportColumn
    from .types.campaign import CampaignPerformanceReportFilter as CampaignPerformanceReportFilter
    from .types.campaign import CampaignReportScope as CampaignReportScope
    from .types.campaign import CampaignStatusReportFilter as CampaignStatusReportFilter
    from .types.campaign import CampaignTypeReportFilter as CampaignTypeReportFilter
    from .types.category import CategoryClickCoverageReportColumn as CategoryClickCoverageReportColumn
    from .types.category import CategoryClickCoverageReportFilter as CategoryClickCoverageReportFilter
    from .types.category import CategoryInsightsReportColumn as CategoryInsightsReportColumn
    from .types.category import CategoryInsightsReportFilter as CategoryInsightsReportFilter
    from .types.d import Date as Date, DeliveredMatchTypeReportFilter as DeliveredMatchTypeReportFilter
    from .types.d import DestinationUrlPerformanceReportColumn as DestinationUrlPerformanceReportColumn
    from .types.d import DestinationUrlPerformanceReportFilter as DestinationUrlPerformanceReportFilter
    from .types.d import DeviceOSReportFilter as DeviceOSReportFilter, DeviceTypeReportFilter as DeviceTypeReportFilter
    from .types.d import DynamicAdTargetStatusReportFilter as DynamicAdTargetStatusReportFilter
    from .types.dsa import DSAAutoTargetPerformanceReportColumn as DSAAutoTargetPerformanceReportColumn
    from .types.dsa import DSAAutoTargetPerformanceReportFilter as DSAAutoTargetPerformanceReportFilter
    from .types.dsa import DSACategoryPerformanceReportColumn as DSACategoryPerformanceReportColumn
    from .types.dsa import DSACategoryPerformanceReportFilter as DSACategoryPerformanceReportFilter
    from .types.dsa import DSASearchQueryPerformanceReportColumn as DSASearchQueryPerformanceReportColumn
    from .types.dsa import DSASearchQueryPerformanceReportFilter as DSASearchQueryPerformanceReportFilter
    from .types.g import GeographicPerformanceReportColumn as GeographicPerformanceReportColumn
    from .types.g import GeographicPerformanceReportFilter as GeographicPerformanceReportFilter
    from .types.g import GoalsAndFunnelsReportColumn as GoalsAndFunnelsReportColumn
    from .types.g import GoalsAndFunnelsReportFilter as GoalsAndFunnelsReportFilter
    from .types.hotel import HotelDimensionPerformanceReportColumn as HotelDimensionPerformanceReportColumn
    from .types.hotel import HotelDimensionPerformanceReportFilter as HotelDimensionPerformanceReportFilter
    from .types.hotel import HotelGroupPerformanceReportColumn as HotelGroupPerformanceReportColumn
    from .types.hotel import HotelGroupPerformanceReportFilter as HotelGroupPerformanceReportFilter
    from .types.keyword import KeywordPerformanceReportColumn as KeywordPerformanceReportColumn
    from .types.keyword import KeywordPerformanceReportFilter as KeywordPerformanceReportFilter
    from .types.keyword import KeywordPerformanceReportSort as KeywordPerformanceReportSort
    from .types.keyword import KeywordStatusReportFilter as KeywordStatusReportFilter
    from .types.m import MMMPerformanceReportColumn as MMMPerformanceReportColumn
    from .types.m import MMMPerformanceReportFilter as MMMPerformanceReportFilter
    from .types.m import MSClickIdPerformanceReportColumn as MSClickIdPerformanceReportColumn
    from .types.m import MSClickIdPerformanceReportFilter as MSClickIdPerformanceReportFilter
    from .types.others import BatchError as BatchError, BudgetSummaryReportColumn as BudgetSummaryReportColumn
    from .types.others import FeedItemPerformanceReportColumn as FeedItemPerformanceReportColumn
    from .types.others import FeedItemPerformanceReportFilter as FeedItemPerformanceReportFilter
    from .types.others import LanguageReportFilter as LanguageReportFilter
    from .types.others import NegativeKeywordConflictReportColumn as NegativeKeywordConflictReportColumn
    from .types.others import NegativeKeywordConflictReportFilter as NegativeKeywordConflictReportFilter
    from .types.others import OperationError as OperationError
    from .types.others import TravelQueryInsightReportColumn as TravelQueryInsightReportColumn
    from .types.others import TravelQueryInsightReportFilter as TravelQueryInsightReportFilter
    from .types.others import UserLocationPerformanceReportColumn as UserLocationPerformanceReportColumn
    from .types.others import UserLocationPerformanceReportFilter as UserLocationPerformanceReportFilter
    from .types.p import ProfessionalDemographicsAudienceReportColumn as ProfessionalDemographicsAudienceReportColumn
    from .types.p import ProfessionalDemographicsAudienceReportFilter as ProfessionalDemographicsAudienceReportFilter
    from .types.p import PublisherUsagePerformanceReportColumn as PublisherUsagePerformanceReportColumn
    from .types.p import PublisherUsagePerformanceReportFilter as PublisherUsagePerformanceReportFilter
    from .types.product import ProductDimensionPerformanceReportColumn as ProductDimensionPerformanceReportColumn
    from .types.product import ProductDimensionPerformanceReportFilter as ProductDimensionPerformanceReportFilter
    from .types.product import ProductMatchCountReportColumn as ProductMatchCountReportColumn
    from .types.product import ProductNegativeKeywordConflictReportColumn as ProductNegativeKeywordConflictReportColumn
    from .types.product import ProductNegativeKeywordConflictReportFilter as ProductNegativeKeywordConflictReportFilter
    from .types.product import ProductPartitionPerformanceReportColumn as ProductPartitionPerformanceReportColumn
    from .types.product import ProductPartitionPerformanceReportFilter as ProductPartitionPerformanceReportFilter
    from .types.product import (
        ProductPartitionUnitPerformanceReportColumn as ProductPartitionUnitPerformanceReportColumn,
    )
    from .types.product import (
        ProductPartitionUnitPerformanceReportFilter as ProductPartitionUnitPerformanceReportFilter,
    )
    from .types.product import ProductSearchQueryPerformanceReportColumn as ProductSearchQueryPerformanceReportColumn
    from .types.product import ProductSearchQueryPerformanceReportFilter as ProductSearchQueryPerformanceReportFilter
    from .types.report import ReportAggregation as ReportAggregation, ReportFormat as ReportFormat
    from .types.report import ReportRequestStatus as ReportRequestStatus
    from .types.report import ReportRequestStatusType as ReportRequestStatusType, ReportTime as ReportTime
    from .types.report import ReportTimePeriod as ReportTimePeriod, ReportTimeZone as ReportTimeZone
    from .types.report_request import AccountPerformanceReportRequest as AccountPerformanceReportRequest
    from .types.report_request import AgeGenderAudienceReportRequest as AgeGenderAudienceReportRequest
    from .types.report_request import AppsPerformanceReportRequest as AppsPerformanceReportRequest
    from .types.report_request import AssetGroupPerformanceReportRequest as AssetGroupPerformanceReportRequest
    from .types.report_request import AssetPerformanceReportRequest as AssetPerformanceReportRequest
    from .types.report_request import AudiencePerformanceReportRequest as AudiencePerformanceReportRequest
    from .types.report_request import BidStrategyReportRequest as BidStrategyReportRequest
    from .types.report_request import BudgetSummaryReportRequest as BudgetSummaryReportRequest
    from .types.report_request import CallDetailReportRequest as CallDetailReportRequest
    from .types.report_request import CampaignPerformanceReportRequest as CampaignPerformanceReportRequest
    from .types.report_request import CategoryClickCoverageReportRequest as CategoryClickCoverageReportRequest
    from .types.report_request import CategoryInsightsReportRequest as CategoryInsightsReportRequest
    from .types.report_request import CombinationPerformanceReportRequest as CombinationPerformanceReportRequest
    from .types.report_request import ConversionPerformanceReportRequest as ConversionPerformanceReportRequest
    from .types.report_request import DestinationUrlPerformanceReportRequest as DestinationUrlPerformanceReportRequest
    from .types.report_request import FeedItemPerformanceReportRequest as FeedItemPerformanceReportRequest
    from .types.report_request import GeographicPerformanceReportRequest as GeographicPerformanceReportRequest
    from .types.report_request import GoalsAndFunnelsReportRequest as GoalsAndFunnelsReportRequest
    from .types.report_request import HotelDimensionPerformanceReportRequest as HotelDimensionPerformanceReportRequest
    from .types.report_request import HotelGroupPerformanceReportRequest as HotelGroupPerformanceReportRequest
    from .types.report_request import KeywordPerformanceReportRequest as KeywordPerformanceReportRequest
    from .types.report_request import MMMPerformanceReportRequest as MMMPerformanceReportRequest
    from .types.report_request import MSClickIdPerformanceReportRequest as MSClickIdPerformanceReportRequest
    from .types.report_request import NegativeKeywordConflictReportRequest as NegativeKeywordConflictReportRequest
    from .types.report_request import (
        ProfessionalDemographicsAudienceReportRequest as ProfessionalDemographicsAudienceReportRequest,
    )
    from .types.report_request import PublisherUsagePerformanceReportRequest as PublisherUsagePerformanceReportRequest
    from .types.report_request import ReportRequest as ReportRequest
    from .types.report_request import ShareOfVoiceReportRequest as ShareOfVoiceReportRequest
    from .types.report_request import TravelQueryInsightReportRequest as TravelQueryInsightReportRequest
    from .types.report_request import UserLocationPerformanceReportRequest as UserLocationPerformanceReportRequest
    from .types.report_request_ad import AdDynamicTextPerformanceReportRequest as AdDynamicTextPerformanceReportRequest
    from .types.report_request_ad import AdExtensionByAdReportRequest as AdExtensionByAdReportRequest
    from .types.report_request_ad import AdExtensionByKeywordReportRequest as AdExtensionByKeywordReportRequest
    from .types.report_request_ad import AdExtensionDetailReportRequest as AdExtensionDetailReportRequest
    from .types.report_request_ad import AdGroupPerformanceReportRequest as AdGroupPerformanceReportRequest
    from .types.report_request_ad import AdPerformanceReportRequest as AdPerformanceReportRequest
    from .types.report_request_dsa import DSAAutoTargetPerformanceReportRequest as DSAAutoTargetPerformanceReportRequest
    from .types.report_request_dsa import DSACategoryPerformanceReportRequest as DSACategoryPerformanceReportRequest
    from .types.report_request_dsa import (
        DSASearchQueryPerformanceReportRequest as DSASearchQueryPerformanceReportRequest,
    )
    from .types.report_request_product import (
        ProductDimensionPerformanceReportRequest as ProductDimensionPerformanceReportRequest,
    )
    from .types.report_request_product import ProductMatchCountReportRequest as ProductMatchCountReportRequest
    from .types.report_request_product import (
        ProductNegativeKeywordConflictReportRequest as ProductNegativeKeywordConflictReportRequest,
    )
    from .types.report_request_product import (
        ProductPartitionPerformanceReportRequest as ProductPartitionPerformanceReportRequest,
    )
    from .types.report_request_product import (
        ProductPartitionUnitPerformanceReportRequest as ProductPartitionUnitPerformanceReportRequest,
    )
    from .types.report_request_product import (
        ProductSearchQueryPerformanceReportRequest as ProductSearchQueryPerformanceReportRequest,
    )
    from .types.report_request_search import (
        SearchCampaignChangeHistoryReportRequest as SearchCampaignChangeHistoryReportRequest,
    )
    from .types.report_request_search import (
        SearchInsightPerformanceReportRequest as SearchInsightPerformanceReportRequest,
    )
    from .types.report_request_search import SearchQueryPerformanceReportRequest as SearchQueryPerformanceReportRequest
    from .types.report_request_search import SearchTermLandingPageReportRequest as SearchTermLandingPageReportRequest
    from .types.s import ShareOfVoiceReportColumn as ShareOfVoiceReportColumn
    from .types.s import ShareOfVoiceReportFilter as ShareOfVoiceReportFilter, SortOrder as SortOrder
    from .types.search import SearchCampaignChangeHistoryReportColumn as SearchCampaignChangeHistoryReportColumn
    from .types.search import SearchCampaignChangeHistoryReportFilter as SearchCampaignChangeHistoryReportFilter
    from .types.search import SearchInsightPerformanceReportColumn as SearchInsightPerformanceReportColumn
    from .types.search import SearchInsightPerformanceReportFilter as SearchInsightPerformanceReportFilter
    from .types.search import SearchQueryPerformanceReportColumn as SearchQueryPerformanceReportColumn
    from .types.search import SearchQueryPerformanceReportFilter as SearchQueryPerformanceReportFilter
    from .types.search import SearchTermLandingPageReportColumn as SearchTermLandingPageReportColumn
    from .types.search import SearchTermLandingPageReportFilter as SearchTermLandingPageReportFilter
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
    __getattr__, __dir__, __all__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
