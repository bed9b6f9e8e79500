"""Types of Reporting v13: ReportRequest, AccountPerformanceReportRequest, CampaignPerformanceReportRequest, …"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountPerformanceReportColumn, AccountPerformanceReportFilter, AccountReportScope
    from .. import AccountThroughAdGroupReportScope, AccountThroughAssetGroupReportScope
    from .. import AccountThroughCampaignReportScope, AgeGenderAudienceReportColumn, AgeGenderAudienceReportFilter
    from .. import AppsPerformanceReportColumn, AppsPerformanceReportFilter, AssetGroupPerformanceReportColumn
    from .. import AssetGroupPerformanceReportFilter, AssetPerformanceReportColumn, AudiencePerformanceReportColumn
    from .. import AudiencePerformanceReportFilter, BidStrategyReportColumn, BidStrategyReportFilter
    from .. import BudgetSummaryReportColumn, CallDetailReportColumn, CallDetailReportFilter
    from .. import CampaignPerformanceReportColumn, CampaignPerformanceReportFilter, CategoryClickCoverageReportColumn
    from .. import CategoryClickCoverageReportFilter, CategoryInsightsReportColumn, CategoryInsightsReportFilter
    from .. import CombinationPerformanceReportColumn, CombinationPerformanceReportFilter
    from .. import ConversionPerformanceReportColumn, ConversionPerformanceReportFilter
    from .. import DestinationUrlPerformanceReportColumn, DestinationUrlPerformanceReportFilter
    from .. import FeedItemPerformanceReportColumn, FeedItemPerformanceReportFilter, GeographicPerformanceReportColumn
    from .. import GeographicPerformanceReportFilter, GoalsAndFunnelsReportColumn, GoalsAndFunnelsReportFilter
    from .. import HotelDimensionPerformanceReportColumn, HotelDimensionPerformanceReportFilter
    from .. import HotelGroupPerformanceReportColumn, HotelGroupPerformanceReportFilter, KeywordPerformanceReportColumn
    from .. import KeywordPerformanceReportFilter, KeywordPerformanceReportSort, MMMPerformanceReportColumn
    from .. import MMMPerformanceReportFilter, MSClickIdPerformanceReportColumn, MSClickIdPerformanceReportFilter
    from .. import NegativeKeywordConflictReportColumn, NegativeKeywordConflictReportFilter
    from .. import ProfessionalDemographicsAudienceReportColumn, ProfessionalDemographicsAudienceReportFilter
    from .. import PublisherUsagePerformanceReportColumn, PublisherUsagePerformanceReportFilter, ReportAggregation
    from .. import ReportFormat, ReportTime, ShareOfVoiceReportColumn, ShareOfVoiceReportFilter
    from .. import TravelQueryInsightReportColumn, TravelQueryInsightReportFilter, UserLocationPerformanceReportColumn
    from .. import UserLocationPerformanceReportFilter


@record(TYPES, "reporting:ReportRequest")
class ReportRequest(Record):
    """Complex type `ReportRequest` of https://bingads.microsoft.com/Reporting/v13. Extended by …"""

    exclude_column_headers: bool | None | Unset = nillable("ExcludeColumnHeaders", "xs:boolean")
    exclude_report_footer: bool | None | Unset = nillable("ExcludeReportFooter", "xs:boolean")
    exclude_report_header: bool | None | Unset = nillable("ExcludeReportHeader", "xs:boolean")
    format: ReportFormat | str | None | Unset = nillable("Format", "reporting:ReportFormat")
    format_version: str | None | Unset = nillable("FormatVersion", "xs:string")
    report_name: str | None | Unset = nillable("ReportName", "xs:string")
    return_only_complete_data: bool | None | Unset = nillable("ReturnOnlyCompleteData", "xs:boolean")


@record(TYPES, "reporting:AccountPerformanceReportRequest")
class AccountPerformanceReportRequest(ReportRequest):
    """Complex type `AccountPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AccountPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAccountPerformanceReportColumn", required=True
    )
    filter: AccountPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:AccountPerformanceReportFilter"
    )
    scope: AccountReportScope | None | Unset = nillable("Scope", "reporting:AccountReportScope", required=True)
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:CampaignPerformanceReportRequest")
class CampaignPerformanceReportRequest(ReportRequest):
    """Complex type `CampaignPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[CampaignPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfCampaignPerformanceReportColumn", required=True
    )
    filter: CampaignPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:CampaignPerformanceReportFilter"
    )
    scope: AccountThroughCampaignReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughCampaignReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:KeywordPerformanceReportRequest")
class KeywordPerformanceReportRequest(ReportRequest):
    """Complex type `KeywordPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[KeywordPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfKeywordPerformanceReportColumn", required=True
    )
    filter: KeywordPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:KeywordPerformanceReportFilter"
    )
    max_rows: int | Unset = element("MaxRows", "xs:int")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    sort: Sequence[KeywordPerformanceReportSort | None] | None | Unset = nillable(
        "Sort", "reporting:ArrayOfKeywordPerformanceReportSort"
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:DestinationUrlPerformanceReportRequest")
class DestinationUrlPerformanceReportRequest(ReportRequest):
    """Complex type `DestinationUrlPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[DestinationUrlPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfDestinationUrlPerformanceReportColumn", required=True
    )
    filter: DestinationUrlPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:DestinationUrlPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:BudgetSummaryReportRequest")
class BudgetSummaryReportRequest(ReportRequest):
    """Complex type `BudgetSummaryReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[BudgetSummaryReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfBudgetSummaryReportColumn", required=True
    )
    scope: AccountThroughCampaignReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughCampaignReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AgeGenderAudienceReportRequest")
class AgeGenderAudienceReportRequest(ReportRequest):
    """Complex type `AgeGenderAudienceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AgeGenderAudienceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAgeGenderAudienceReportColumn", required=True
    )
    filter: AgeGenderAudienceReportFilter | None | Unset = nillable("Filter", "reporting:AgeGenderAudienceReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:ProfessionalDemographicsAudienceReportRequest")
class ProfessionalDemographicsAudienceReportRequest(ReportRequest):
    """Complex type `ProfessionalDemographicsAudienceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProfessionalDemographicsAudienceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProfessionalDemographicsAudienceReportColumn", required=True
    )
    filter: ProfessionalDemographicsAudienceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProfessionalDemographicsAudienceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:UserLocationPerformanceReportRequest")
class UserLocationPerformanceReportRequest(ReportRequest):
    """Complex type `UserLocationPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[UserLocationPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfUserLocationPerformanceReportColumn", required=True
    )
    filter: UserLocationPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:UserLocationPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:PublisherUsagePerformanceReportRequest")
class PublisherUsagePerformanceReportRequest(ReportRequest):
    """Complex type `PublisherUsagePerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[PublisherUsagePerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfPublisherUsagePerformanceReportColumn", required=True
    )
    filter: PublisherUsagePerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:PublisherUsagePerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:ConversionPerformanceReportRequest")
class ConversionPerformanceReportRequest(ReportRequest):
    """Complex type `ConversionPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ConversionPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfConversionPerformanceReportColumn", required=True
    )
    filter: ConversionPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ConversionPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:GoalsAndFunnelsReportRequest")
class GoalsAndFunnelsReportRequest(ReportRequest):
    """Complex type `GoalsAndFunnelsReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[GoalsAndFunnelsReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfGoalsAndFunnelsReportColumn", required=True
    )
    filter: GoalsAndFunnelsReportFilter | None | Unset = nillable("Filter", "reporting:GoalsAndFunnelsReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:NegativeKeywordConflictReportRequest")
class NegativeKeywordConflictReportRequest(ReportRequest):
    """Complex type `NegativeKeywordConflictReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[NegativeKeywordConflictReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfNegativeKeywordConflictReportColumn", required=True
    )
    filter: NegativeKeywordConflictReportFilter | None | Unset = nillable(
        "Filter", "reporting:NegativeKeywordConflictReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )


@record(TYPES, "reporting:AudiencePerformanceReportRequest")
class AudiencePerformanceReportRequest(ReportRequest):
    """Complex type `AudiencePerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AudiencePerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAudiencePerformanceReportColumn", required=True
    )
    filter: AudiencePerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:AudiencePerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:ShareOfVoiceReportRequest")
class ShareOfVoiceReportRequest(ReportRequest):
    """Complex type `ShareOfVoiceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ShareOfVoiceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfShareOfVoiceReportColumn", required=True
    )
    filter: ShareOfVoiceReportFilter | None | Unset = nillable("Filter", "reporting:ShareOfVoiceReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:CallDetailReportRequest")
class CallDetailReportRequest(ReportRequest):
    """Complex type `CallDetailReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[CallDetailReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfCallDetailReportColumn", required=True
    )
    filter: CallDetailReportFilter | None | Unset = nillable("Filter", "reporting:CallDetailReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:GeographicPerformanceReportRequest")
class GeographicPerformanceReportRequest(ReportRequest):
    """Complex type `GeographicPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[GeographicPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfGeographicPerformanceReportColumn", required=True
    )
    filter: GeographicPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:GeographicPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:HotelDimensionPerformanceReportRequest")
class HotelDimensionPerformanceReportRequest(ReportRequest):
    """Complex type `HotelDimensionPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[HotelDimensionPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfHotelDimensionPerformanceReportColumn", required=True
    )
    filter: HotelDimensionPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:HotelDimensionPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:HotelGroupPerformanceReportRequest")
class HotelGroupPerformanceReportRequest(ReportRequest):
    """Complex type `HotelGroupPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[HotelGroupPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfHotelGroupPerformanceReportColumn", required=True
    )
    filter: HotelGroupPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:HotelGroupPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AssetGroupPerformanceReportRequest")
class AssetGroupPerformanceReportRequest(ReportRequest):
    """Complex type `AssetGroupPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AssetGroupPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAssetGroupPerformanceReportColumn", required=True
    )
    filter: AssetGroupPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:AssetGroupPerformanceReportFilter"
    )
    scope: AccountThroughAssetGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAssetGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AssetPerformanceReportRequest")
class AssetPerformanceReportRequest(ReportRequest):
    """Complex type `AssetPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AssetPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAssetPerformanceReportColumn", required=True
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:CategoryInsightsReportRequest")
class CategoryInsightsReportRequest(ReportRequest):
    """Complex type `CategoryInsightsReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[CategoryInsightsReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfCategoryInsightsReportColumn", required=True
    )
    filter: CategoryInsightsReportFilter | None | Unset = nillable("Filter", "reporting:CategoryInsightsReportFilter")
    scope: AccountReportScope | None | Unset = nillable("Scope", "reporting:AccountReportScope", required=True)
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:CategoryClickCoverageReportRequest")
class CategoryClickCoverageReportRequest(ReportRequest):
    """Complex type `CategoryClickCoverageReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[CategoryClickCoverageReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfCategoryClickCoverageReportColumn", required=True
    )
    filter: CategoryClickCoverageReportFilter | None | Unset = nillable(
        "Filter", "reporting:CategoryClickCoverageReportFilter"
    )
    scope: AccountReportScope | None | Unset = nillable("Scope", "reporting:AccountReportScope", required=True)
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:CombinationPerformanceReportRequest")
class CombinationPerformanceReportRequest(ReportRequest):
    """Complex type `CombinationPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[CombinationPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfCombinationPerformanceReportColumn", required=True
    )
    filter: CombinationPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:CombinationPerformanceReportFilter"
    )
    scope: AccountThroughCampaignReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughCampaignReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AppsPerformanceReportRequest")
class AppsPerformanceReportRequest(ReportRequest):
    """Complex type `AppsPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AppsPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAppsPerformanceReportColumn", required=True
    )
    filter: AppsPerformanceReportFilter | None | Unset = nillable("Filter", "reporting:AppsPerformanceReportFilter")
    scope: AccountThroughAssetGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAssetGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:FeedItemPerformanceReportRequest")
class FeedItemPerformanceReportRequest(ReportRequest):
    """Complex type `FeedItemPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[FeedItemPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfFeedItemPerformanceReportColumn", required=True
    )
    filter: FeedItemPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:FeedItemPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:TravelQueryInsightReportRequest")
class TravelQueryInsightReportRequest(ReportRequest):
    """Complex type `TravelQueryInsightReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[TravelQueryInsightReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfTravelQueryInsightReportColumn", required=True
    )
    filter: TravelQueryInsightReportFilter | None | Unset = nillable(
        "Filter", "reporting:TravelQueryInsightReportFilter"
    )
    scope: AccountReportScope | None | Unset = nillable("Scope", "reporting:AccountReportScope", required=True)
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:BidStrategyReportRequest")
class BidStrategyReportRequest(ReportRequest):
    """Complex type `BidStrategyReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[BidStrategyReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfBidStrategyReportColumn", required=True
    )
    filter: BidStrategyReportFilter | None | Unset = nillable("Filter", "reporting:BidStrategyReportFilter")
    scope: AccountThroughCampaignReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughCampaignReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:MSClickIdPerformanceReportRequest")
class MSClickIdPerformanceReportRequest(ReportRequest):
    """Complex type `MSClickIdPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[MSClickIdPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfMSClickIdPerformanceReportColumn", required=True
    )
    filter: MSClickIdPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:MSClickIdPerformanceReportFilter"
    )
    scope: AccountThroughCampaignReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughCampaignReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:MMMPerformanceReportRequest")
class MMMPerformanceReportRequest(ReportRequest):
    """Complex type `MMMPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[MMMPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfMMMPerformanceReportColumn", required=True
    )
    filter: MMMPerformanceReportFilter | None | Unset = nillable("Filter", "reporting:MMMPerformanceReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)
