"""Types of Reporting v13: SearchQueryPerformanceReportRequest, SearchCampaignChangeHistoryReportRequest, …"""

from __future__ import annotations

from ..._types import Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record
from .report_request import ReportRequest

if TYPE_CHECKING:
    from .. import AccountThroughAdGroupReportScope, AccountThroughCampaignReportScope, ReportAggregation, ReportTime
    from .. import SearchCampaignChangeHistoryReportColumn, SearchCampaignChangeHistoryReportFilter
    from .. import SearchInsightPerformanceReportColumn, SearchInsightPerformanceReportFilter
    from .. import SearchQueryPerformanceReportColumn, SearchQueryPerformanceReportFilter
    from .. import SearchTermLandingPageReportColumn, SearchTermLandingPageReportFilter


@record(TYPES, "reporting:SearchQueryPerformanceReportRequest")
class SearchQueryPerformanceReportRequest(ReportRequest):
    """Complex type `SearchQueryPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[SearchQueryPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfSearchQueryPerformanceReportColumn", required=True
    )
    filter: SearchQueryPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:SearchQueryPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:SearchCampaignChangeHistoryReportRequest")
class SearchCampaignChangeHistoryReportRequest(ReportRequest):
    """Complex type `SearchCampaignChangeHistoryReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[SearchCampaignChangeHistoryReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfSearchCampaignChangeHistoryReportColumn", required=True
    )
    filter: SearchCampaignChangeHistoryReportFilter | None | Unset = nillable(
        "Filter", "reporting:SearchCampaignChangeHistoryReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:SearchInsightPerformanceReportRequest")
class SearchInsightPerformanceReportRequest(ReportRequest):
    """Complex type `SearchInsightPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[SearchInsightPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfSearchInsightPerformanceReportColumn", required=True
    )
    filter: SearchInsightPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:SearchInsightPerformanceReportFilter"
    )
    scope: AccountThroughCampaignReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughCampaignReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:SearchTermLandingPageReportRequest")
class SearchTermLandingPageReportRequest(ReportRequest):
    """Complex type `SearchTermLandingPageReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[SearchTermLandingPageReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfSearchTermLandingPageReportColumn", required=True
    )
    filter: SearchTermLandingPageReportFilter | None | Unset = nillable(
        "Filter", "reporting:SearchTermLandingPageReportFilter"
    )
    scope: AccountThroughCampaignReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughCampaignReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)
