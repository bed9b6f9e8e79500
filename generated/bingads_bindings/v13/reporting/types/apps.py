"""Types of Reporting v13: AppsPerformanceReportRequest, AppsPerformanceReportColumn, AppsPerformanceReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import (
        AccountStatusReportFilter,
        AccountThroughAssetGroupReportScope,
        AssetGroupStatusReportFilter,
        CampaignStatusReportFilter,
        ReportAggregation,
        ReportTime,
    )


class AppsPerformanceReportColumn(StrEnum):
    """Enumeration `AppsPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_STATUS = "CampaignStatus"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_STATUS = "AssetGroupStatus"
    CURRENCY_CODE = "CurrencyCode"
    LANGUAGE = "Language"
    BID_STRATEGY_TYPE = "BidStrategyType"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    AVERAGE_CPM = "AverageCpm"
    ALL_CONVERSIONS = "AllConversions"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_CONVERSION_RATE = "AllConversionRate"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    VIEW_THROUGH_CONVERSION_RATE = "ViewThroughConversionRate"
    VIEW_THROUGH_COST_PER_CONVERSION = "ViewThroughCostPerConversion"
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
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    REVENUE_PER_DOWNLOAD = "RevenuePerDownload"
    REVENUE_PER_APP_INSTALL = "RevenuePerAppInstall"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


@record(TYPES, "reporting:AppsPerformanceReportRequest")
class AppsPerformanceReportRequest(ReportRequest):
    """Complex type `AppsPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AppsPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAppsPerformanceReportColumn", required=True
    )
    filter: AppsPerformanceReportFilter | None | Unset = nillable("Filter", "reporting:AppsPerformanceReportFilter")
    scope: AccountThroughAssetGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAssetGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AppsPerformanceReportFilter")
class AppsPerformanceReportFilter(Record):
    """Complex type `AppsPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    asset_group_status: FlagsLike[AssetGroupStatusReportFilter] | None | Unset = nillable(
        "AssetGroupStatus", "reporting:AssetGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
