"""Types of Reporting v13: AdDynamicTextPerformanceReportRequest, AdGroupPerformanceReportRequest, …"""

from __future__ import annotations

from ..._types import Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record
from .report_request import ReportRequest

if TYPE_CHECKING:
    from .. import AccountThroughAdGroupReportScope, AdDynamicTextPerformanceReportColumn
    from .. import AdDynamicTextPerformanceReportFilter, AdExtensionByAdReportColumn, AdExtensionByAdReportFilter
    from .. import AdExtensionByKeywordReportColumn, AdExtensionByKeywordReportFilter, AdExtensionDetailReportColumn
    from .. import AdExtensionDetailReportFilter, AdGroupPerformanceReportColumn, AdGroupPerformanceReportFilter
    from .. import AdPerformanceReportColumn, AdPerformanceReportFilter, ReportAggregation, ReportTime


@record(TYPES, "reporting:AdDynamicTextPerformanceReportRequest")
class AdDynamicTextPerformanceReportRequest(ReportRequest):
    """Complex type `AdDynamicTextPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AdDynamicTextPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAdDynamicTextPerformanceReportColumn", required=True
    )
    filter: AdDynamicTextPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:AdDynamicTextPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AdGroupPerformanceReportRequest")
class AdGroupPerformanceReportRequest(ReportRequest):
    """Complex type `AdGroupPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AdGroupPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAdGroupPerformanceReportColumn", required=True
    )
    filter: AdGroupPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:AdGroupPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AdPerformanceReportRequest")
class AdPerformanceReportRequest(ReportRequest):
    """Complex type `AdPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AdPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAdPerformanceReportColumn", required=True
    )
    filter: AdPerformanceReportFilter | None | Unset = nillable("Filter", "reporting:AdPerformanceReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AdExtensionByAdReportRequest")
class AdExtensionByAdReportRequest(ReportRequest):
    """Complex type `AdExtensionByAdReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AdExtensionByAdReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAdExtensionByAdReportColumn", required=True
    )
    filter: AdExtensionByAdReportFilter | None | Unset = nillable("Filter", "reporting:AdExtensionByAdReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AdExtensionByKeywordReportRequest")
class AdExtensionByKeywordReportRequest(ReportRequest):
    """Complex type `AdExtensionByKeywordReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AdExtensionByKeywordReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAdExtensionByKeywordReportColumn", required=True
    )
    filter: AdExtensionByKeywordReportFilter | None | Unset = nillable(
        "Filter", "reporting:AdExtensionByKeywordReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AdExtensionDetailReportRequest")
class AdExtensionDetailReportRequest(ReportRequest):
    """Complex type `AdExtensionDetailReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AdExtensionDetailReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAdExtensionDetailReportColumn", required=True
    )
    filter: AdExtensionDetailReportFilter | None | Unset = nillable("Filter", "reporting:AdExtensionDetailReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)
