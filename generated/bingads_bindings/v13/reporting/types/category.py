"""Types of Reporting v13: CategoryInsightsReportRequest, CategoryInsightsReportColumn, CategoryInsightsReportFilter …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import AccountReportScope, ReportTime


class CategoryInsightsReportColumn(StrEnum):
    """Enumeration `CategoryInsightsReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    L1_VERTICAL = "L1Vertical"
    L2_VERTICAL = "L2Vertical"
    L3_VERTICAL = "L3Vertical"
    WEEK_STARTING_MONDAY = "WeekStartingMonday"
    WOW_SEARCHES = "WoWSearches"
    MOM_SEARCHES = "MoMSearches"
    YOY_LAST1_WEEK_SEARCHES = "YoYLast1WeekSearches"
    YOY_LAST4_WEEKS_SEARCHES = "YoYLast4WeeksSearches"
    SEARCHES_INDEXED = "SearchesIndexed"
    SEARCHES_PEAK_WEEK = "SearchesPeakWeek"
    WOW_CLICKS = "WoWClicks"
    MOM_CLICKS = "MoMClicks"
    YOY_LAST1_WEEK_CLICKS = "YoYLast1WeekClicks"
    CLICKS_INDEXED = "ClicksIndexed"
    CLICKS_PEAK_WEEK = "ClicksPeakWeek"
    YOY_LAST4_WEEKS_CLICKS = "YoYLast4WeeksClicks"
    COUNTRY = "Country"
    MARKETPLACE_CLICK_COVERAGE = "MarketplaceClickCoverage"
    PROPORTION_OF_SPEND = "ProportionOfSpend"


class CategoryClickCoverageReportColumn(StrEnum):
    """Enumeration `CategoryClickCoverageReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    CUSTOMER_NAME = "CustomerName"
    L1_VERTICAL = "L1Vertical"
    L2_VERTICAL = "L2Vertical"
    L3_VERTICAL = "L3Vertical"
    WEEK_STARTING_MONDAY = "WeekStartingMonday"
    MARKETPLACE_CLICK_COVERAGE = "MarketplaceClickCoverage"
    COUNTRY = "Country"
    PROPORTION_OF_SPEND = "ProportionOfSpend"


@record(TYPES, "reporting:CategoryInsightsReportRequest")
class CategoryInsightsReportRequest(ReportRequest):
    """Complex type `CategoryInsightsReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[CategoryInsightsReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfCategoryInsightsReportColumn", required=True
    )
    filter: CategoryInsightsReportFilter | None | Unset = nillable("Filter", "reporting:CategoryInsightsReportFilter")
    scope: AccountReportScope | None | Unset = nillable("Scope", "reporting:AccountReportScope", required=True)
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:CategoryInsightsReportFilter")
class CategoryInsightsReportFilter(Record):
    """Complex type `CategoryInsightsReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    country_code: Sequence[str | None] | None | Unset = nillable("CountryCode", "arrays:ArrayOfstring")
    l1_vertical: Sequence[str | None] | None | Unset = nillable("L1Vertical", "arrays:ArrayOfstring")
    l2_vertical: Sequence[str | None] | None | Unset = nillable("L2Vertical", "arrays:ArrayOfstring")
    l3_vertical: Sequence[str | None] | None | Unset = nillable("L3Vertical", "arrays:ArrayOfstring")


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


@record(TYPES, "reporting:CategoryClickCoverageReportFilter")
class CategoryClickCoverageReportFilter(Record):
    """Complex type `CategoryClickCoverageReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    country_code: Sequence[str | None] | None | Unset = nillable("CountryCode", "arrays:ArrayOfstring")
    l1_vertical: Sequence[str | None] | None | Unset = nillable("L1Vertical", "arrays:ArrayOfstring")
    l2_vertical: Sequence[str | None] | None | Unset = nillable("L2Vertical", "arrays:ArrayOfstring")
    l3_vertical: Sequence[str | None] | None | Unset = nillable("L3Vertical", "arrays:ArrayOfstring")
