"""Types of Reporting v13: AdPerformanceReportRequest, AdPerformanceReportColumn, AdPerformanceReportFilter"""

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
        AdStatusReportFilter,
        AdTypeReportFilter,
        CampaignStatusReportFilter,
        DeviceTypeReportFilter,
        LanguageReportFilter,
        ReportAggregation,
        ReportTime,
    )


class AdPerformanceReportColumn(StrEnum):
    """Enumeration `AdPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_ID = "AdId"
    AD_GROUP_ID = "AdGroupId"
    AD_TITLE = "AdTitle"
    AD_DESCRIPTION = "AdDescription"
    AD_DESCRIPTION2 = "AdDescription2"
    AD_TYPE = "AdType"
    CURRENCY_CODE = "CurrencyCode"
    AD_DISTRIBUTION = "AdDistribution"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    AVERAGE_POSITION = "AveragePosition"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    DESTINATION_URL = "DestinationUrl"
    DEVICE_TYPE = "DeviceType"
    LANGUAGE = "Language"
    DISPLAY_URL = "DisplayUrl"
    AD_STATUS = "AdStatus"
    NETWORK = "Network"
    TOP_VS_OTHER = "TopVsOther"
    BID_MATCH_TYPE = "BidMatchType"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    DEVICE_OS = "DeviceOS"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    TRACKING_TEMPLATE = "TrackingTemplate"
    CUSTOM_PARAMETERS = "CustomParameters"
    FINAL_URL = "FinalUrl"
    FINAL_MOBILE_URL = "FinalMobileUrl"
    FINAL_APP_URL = "FinalAppUrl"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    TITLE_PART1 = "TitlePart1"
    TITLE_PART2 = "TitlePart2"
    TITLE_PART3 = "TitlePart3"
    HEADLINE = "Headline"
    LONG_HEADLINE = "LongHeadline"
    BUSINESS_NAME = "BusinessName"
    PATH1 = "Path1"
    PATH2 = "Path2"
    AD_LABELS = "AdLabels"
    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    CAMPAIGN_TYPE = "CampaignType"
    BASE_CAMPAIGN_ID = "BaseCampaignId"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    TOP_IMPRESSION_RATE_PERCENT = "TopImpressionRatePercent"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    VIDEO_VIEWS = "VideoViews"
    VIEW_THROUGH_RATE = "ViewThroughRate"
    AVERAGE_CPV = "AverageCPV"
    VIDEO_VIEWS_AT25_PERCENT = "VideoViewsAt25Percent"
    VIDEO_VIEWS_AT50_PERCENT = "VideoViewsAt50Percent"
    VIDEO_VIEWS_AT75_PERCENT = "VideoViewsAt75Percent"
    COMPLETED_VIDEO_VIEWS = "CompletedVideoViews"
    VIDEO_COMPLETION_RATE = "VideoCompletionRate"
    TOTAL_WATCH_TIME_IN_MS = "TotalWatchTimeInMS"
    AVERAGE_WATCH_TIME_PER_VIDEO_VIEW = "AverageWatchTimePerVideoView"
    AVERAGE_WATCH_TIME_PER_IMPRESSION = "AverageWatchTimePerImpression"
    AD_STRENGTH = "AdStrength"
    AD_STRENGTH_ACTION_ITEMS = "AdStrengthActionItems"
    GOAL_ID = "GoalId"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


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


@record(TYPES, "reporting:AdPerformanceReportFilter")
class AdPerformanceReportFilter(Record):
    """Complex type `AdPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    ad_status: FlagsLike[AdStatusReportFilter] | None | Unset = nillable("AdStatus", "reporting:AdStatusReportFilter")
    ad_type: FlagsLike[AdTypeReportFilter] | None | Unset = nillable("AdType", "reporting:AdTypeReportFilter")
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
