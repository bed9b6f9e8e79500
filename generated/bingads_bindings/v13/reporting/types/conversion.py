"""Types of Reporting v13: ConversionPerformanceReportRequest, ConversionPerformanceReportColumn, ConversionPerformanceReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import (
        AccountStatusReportFilter,
        AccountThroughAdGroupReportScope,
        AdDistributionReportFilter,
        AdGroupStatusReportFilter,
        CampaignStatusReportFilter,
        DeviceTypeReportFilter,
        KeywordStatusReportFilter,
        ReportAggregation,
        ReportTime,
    )


class ConversionPerformanceReportColumn(StrEnum):
    """Enumeration `ConversionPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    KEYWORD = "Keyword"
    KEYWORD_ID = "KeywordId"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    ASSISTS = "Assists"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    SPEND = "Spend"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    COST_PER_CONVERSION = "CostPerConversion"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    DEVICE_TYPE = "DeviceType"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    KEYWORD_STATUS = "KeywordStatus"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    GOAL_ID = "GoalId"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


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


@record(TYPES, "reporting:ConversionPerformanceReportFilter")
class ConversionPerformanceReportFilter(Record):
    """Complex type `ConversionPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    keyword_status: FlagsLike[KeywordStatusReportFilter] | None | Unset = nillable(
        "KeywordStatus", "reporting:KeywordStatusReportFilter"
    )
    keywords: Sequence[str | None] | None | Unset = nillable("Keywords", "arrays:ArrayOfstring")
