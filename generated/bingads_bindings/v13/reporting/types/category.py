"""Types of Reporting v13: CategoryInsightsReportColumn, CategoryInsightsReportFilter, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, nillable, record


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


@record(TYPES, "reporting:CategoryInsightsReportFilter")
class CategoryInsightsReportFilter(Record):
    """Complex type `CategoryInsightsReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    country_code: Sequence[str | None] | None | Unset = nillable("CountryCode", "arrays:ArrayOfstring")
    l1_vertical: Sequence[str | None] | None | Unset = nillable("L1Vertical", "arrays:ArrayOfstring")
    l2_vertical: Sequence[str | None] | None | Unset = nillable("L2Vertical", "arrays:ArrayOfstring")
    l3_vertical: Sequence[str | None] | None | Unset = nillable("L3Vertical", "arrays:ArrayOfstring")


@record(TYPES, "reporting:CategoryClickCoverageReportFilter")
class CategoryClickCoverageReportFilter(Record):
    """Complex type `CategoryClickCoverageReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    country_code: Sequence[str | None] | None | Unset = nillable("CountryCode", "arrays:ArrayOfstring")
    l1_vertical: Sequence[str | None] | None | Unset = nillable("L1Vertical", "arrays:ArrayOfstring")
    l2_vertical: Sequence[str | None] | None | Unset = nillable("L2Vertical", "arrays:ArrayOfstring")
    l3_vertical: Sequence[str | None] | None | Unset = nillable("L3Vertical", "arrays:ArrayOfstring")
