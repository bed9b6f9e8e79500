"""Types of Reporting v13: PublisherUsagePerformanceReportRequest, PublisherUsagePerformanceReportColumn, PublisherUsagePerformanceReportFilter"""

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
        AssetGroupStatusReportFilter,
        CampaignStatusReportFilter,
        LanguageReportFilter,
        ReportAggregation,
        ReportTime,
    )


class PublisherUsagePerformanceReportColumn(StrEnum):
    """Enumeration `PublisherUsagePerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    CURRENCY_CODE = "CurrencyCode"
    AD_DISTRIBUTION = "AdDistribution"
    PUBLISHER_URL = "PublisherUrl"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    AVERAGE_POSITION = "AveragePosition"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    LANGUAGE = "Language"
    BID_MATCH_TYPE = "BidMatchType"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    NETWORK = "Network"
    TOP_VS_OTHER = "TopVsOther"
    DEVICE_TYPE = "DeviceType"
    DEVICE_OS = "DeviceOS"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
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
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_STATUS = "AssetGroupStatus"
    APP_NAME = "AppName"
    APP_BUNDLE = "AppBundle"
    APP_STORE_URL = "AppStoreUrl"
    DOWNLOADS = "Downloads"
    POST_CLICK_DOWNLOAD_RATE = "PostClickDownloadRate"
    COST_PER_DOWNLOAD = "CostPerDownload"
    APP_INSTALLS = "AppInstalls"
    POST_CLICK_INSTALL_RATE = "PostClickInstallRate"
    CPI = "CPI"
    PURCHASES = "Purchases"
    POST_INSTALL_PURCHASE_RATE = "PostInstallPurchaseRate"
    CPP = "CPP"
    SUBSCRIPTIONS = "Subscriptions"
    POST_INSTALL_SUBSCRIPTION_RATE = "PostInstallSubscriptionRate"
    CPS = "CPS"
    LOW_QUALITY_CLICKS = "LowQualityClicks"
    LOW_QUALITY_CLICKS_PERCENT = "LowQualityClicksPercent"
    LOW_QUALITY_IMPRESSIONS = "LowQualityImpressions"
    LOW_QUALITY_IMPRESSIONS_PERCENT = "LowQualityImpressionsPercent"
    LOW_QUALITY_GENERAL_CLICKS = "LowQualityGeneralClicks"
    LOW_QUALITY_SOPHISTICATED_CLICKS = "LowQualitySophisticatedClicks"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


@record(TYPES, "reporting:PublisherUsagePerformanceReportRequest")
class PublisherUsagePerformanceReportRequest(ReportRequest):
    """Complex type `PublisherUsagePerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[PublisherUsagePerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfPublisherUsagePerformanceReportColumn", required=True
    )
    filter: PublisherUsagePerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:PublisherUsagePerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:PublisherUsagePerformanceReportFilter")
class PublisherUsagePerformanceReportFilter(Record):
    """Complex type `PublisherUsagePerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    asset_group_status: FlagsLike[AssetGroupStatusReportFilter] | None | Unset = nillable(
        "AssetGroupStatus", "reporting:AssetGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
