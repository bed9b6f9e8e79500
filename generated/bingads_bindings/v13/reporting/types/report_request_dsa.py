"""Types of Reporting v13: DSASearchQueryPerformanceReportRequest, DSAAutoTargetPerformanceReportRequest, …"""

from __future__ import annotations

from ..._types import Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record
from .report_request import ReportRequest

if TYPE_CHECKING:
    from .. import AccountThroughAdGroupReportScope, DSAAutoTargetPerformanceReportColumn
    from .. import DSAAutoTargetPerformanceReportFilter, DSACategoryPerformanceReportColumn
    from .. import DSACategoryPerformanceReportFilter, DSASearchQueryPerformanceReportColumn
    from .. import DSASearchQueryPerformanceReportFilter, ReportAggregation, ReportTime


@record(TYPES, "reporting:DSASearchQueryPerformanceReportRequest")
class DSASearchQueryPerformanceReportRequest(ReportRequest):
    """Complex type `DSASearchQueryPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[DSASearchQueryPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfDSASearchQueryPerformanceReportColumn", required=True
    )
    filter: DSASearchQueryPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:DSASearchQueryPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:DSAAutoTargetPerformanceReportRequest")
class DSAAutoTargetPerformanceReportRequest(ReportRequest):
    """Complex type `DSAAutoTargetPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[DSAAutoTargetPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfDSAAutoTargetPerformanceReportColumn", required=True
    )
    filter: DSAAutoTargetPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:DSAAutoTargetPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:DSACategoryPerformanceReportRequest")
class DSACategoryPerformanceReportRequest(ReportRequest):
    """Complex type `DSACategoryPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[DSACategoryPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfDSACategoryPerformanceReportColumn", required=True
    )
    filter: DSACategoryPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:DSACategoryPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)
