"""Types of Reporting v13: FeedItemPerformanceReportRequest, FeedItemPerformanceReportColumn, FeedItemPerformanceReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import AccountThroughAdGroupReportScope, ReportAggregation, ReportTime


class FeedItemPerformanceReportColumn(StrEnum):
    """Enumeration `FeedItemPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    AD_GROUP_ID = "AdGroupId"
    AD_ID = "AdId"
    FEED_ID = "FeedId"
    FEED_ITEM_ID = "FeedItemId"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    SPEND = "Spend"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    AVERAGE_POSITION = "AveragePosition"
    CONVERSIONS = "Conversions"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    EXTENDED_COST = "ExtendedCost"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    ALL_CONVERSIONS = "AllConversions"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    ALL_REVENUE = "AllRevenue"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    VIEW_THROUGH_CONVERSION_RATE = "ViewThroughConversionRate"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


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


@record(TYPES, "reporting:FeedItemPerformanceReportFilter")
class FeedItemPerformanceReportFilter(Record):
    """Complex type `FeedItemPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""
