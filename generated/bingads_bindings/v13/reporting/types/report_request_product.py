"""Types of Reporting v13: ProductDimensionPerformanceReportRequest, ProductPartitionPerformanceReportRequest, …"""

from __future__ import annotations

from ..._types import Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record
from .report_request import ReportRequest

if TYPE_CHECKING:
    from .. import AccountThroughAdGroupReportScope, ProductDimensionPerformanceReportColumn
    from .. import ProductDimensionPerformanceReportFilter, ProductMatchCountReportColumn
    from .. import ProductNegativeKeywordConflictReportColumn, ProductNegativeKeywordConflictReportFilter
    from .. import ProductPartitionPerformanceReportColumn, ProductPartitionPerformanceReportFilter
    from .. import ProductPartitionUnitPerformanceReportColumn, ProductPartitionUnitPerformanceReportFilter
    from .. import ProductSearchQueryPerformanceReportColumn, ProductSearchQueryPerformanceReportFilter
    from .. import ReportAggregation, ReportTime


@record(TYPES, "reporting:ProductDimensionPerformanceReportRequest")
class ProductDimensionPerformanceReportRequest(ReportRequest):
    """Complex type `ProductDimensionPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductDimensionPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductDimensionPerformanceReportColumn", required=True
    )
    filter: ProductDimensionPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProductDimensionPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:ProductPartitionPerformanceReportRequest")
class ProductPartitionPerformanceReportRequest(ReportRequest):
    """Complex type `ProductPartitionPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductPartitionPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductPartitionPerformanceReportColumn", required=True
    )
    filter: ProductPartitionPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProductPartitionPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:ProductPartitionUnitPerformanceReportRequest")
class ProductPartitionUnitPerformanceReportRequest(ReportRequest):
    """Complex type `ProductPartitionUnitPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductPartitionUnitPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductPartitionUnitPerformanceReportColumn", required=True
    )
    filter: ProductPartitionUnitPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProductPartitionUnitPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:ProductSearchQueryPerformanceReportRequest")
class ProductSearchQueryPerformanceReportRequest(ReportRequest):
    """Complex type `ProductSearchQueryPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductSearchQueryPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductSearchQueryPerformanceReportColumn", required=True
    )
    filter: ProductSearchQueryPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProductSearchQueryPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:ProductMatchCountReportRequest")
class ProductMatchCountReportRequest(ReportRequest):
    """Complex type `ProductMatchCountReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductMatchCountReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductMatchCountReportColumn", required=True
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:ProductNegativeKeywordConflictReportRequest")
class ProductNegativeKeywordConflictReportRequest(ReportRequest):
    """Complex type `ProductNegativeKeywordConflictReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[ProductNegativeKeywordConflictReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductNegativeKeywordConflictReportColumn", required=True
    )
    filter: ProductNegativeKeywordConflictReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProductNegativeKeywordConflictReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
