"""Types of Reporting v13: AudiencePerformanceReportRequest, AudiencePerformanceReportColumn, AudiencePerformanceReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import (
        AccountStatusReportFilter,
        AccountThroughAdGroupReportScope,
        AdGroupStatusReportFilter,
        CampaignStatusReportFilter,
        ReportAggregation,
        ReportTime,
    )


class AudiencePerformanceReportColumn(StrEnum):
    """Enumeration `AudiencePerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_ID = "AssetGroupId"
    AUDIENCE_ID = "AudienceId"
    AUDIENCE_NAME = "AudienceName"
    ASSOCIATION_STATUS = "AssociationStatus"
    BID_ADJUSTMENT = "BidAdjustment"
    TARGETING_SETTING = "TargetingSetting"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    AVERAGE_POSITION = "AveragePosition"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    AUDIENCE_TYPE = "AudienceType"
    BASE_CAMPAIGN_ID = "BaseCampaignId"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    ASSOCIATION_ID = "AssociationId"
    ASSOCIATION_LEVEL = "AssociationLevel"
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
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


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


@record(TYPES, "reporting:AudiencePerformanceReportFilter")
class AudiencePerformanceReportFilter(Record):
    """Complex type `AudiencePerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
