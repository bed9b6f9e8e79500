"""Types of Reporting v13: AccountPerformanceReportColumn, AccountPerformanceReportFilter, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AdDistributionReportFilter, AdGroupReportScope, AssetGroupReportScope, CampaignReportScope
    from .. import DeviceOSReportFilter, DeviceTypeReportFilter


class AccountPerformanceReportColumn(StrEnum):
    """Enumeration `AccountPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
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
    LOW_QUALITY_CLICKS = "LowQualityClicks"
    LOW_QUALITY_CLICKS_PERCENT = "LowQualityClicksPercent"
    LOW_QUALITY_IMPRESSIONS = "LowQualityImpressions"
    LOW_QUALITY_IMPRESSIONS_PERCENT = "LowQualityImpressionsPercent"
    LOW_QUALITY_CONVERSIONS = "LowQualityConversions"
    LOW_QUALITY_CONVERSION_RATE = "LowQualityConversionRate"
    DEVICE_TYPE = "DeviceType"
    DEVICE_OS = "DeviceOS"
    IMPRESSION_SHARE_PERCENT = "ImpressionSharePercent"
    IMPRESSION_LOST_TO_BUDGET_PERCENT = "ImpressionLostToBudgetPercent"
    IMPRESSION_LOST_TO_RANK_AGG_PERCENT = "ImpressionLostToRankAggPercent"
    PHONE_IMPRESSIONS = "PhoneImpressions"
    PHONE_CALLS = "PhoneCalls"
    PTR = "Ptr"
    NETWORK = "Network"
    TOP_VS_OTHER = "TopVsOther"
    BID_MATCH_TYPE = "BidMatchType"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    ACCOUNT_STATUS = "AccountStatus"
    LOW_QUALITY_GENERAL_CLICKS = "LowQualityGeneralClicks"
    LOW_QUALITY_SOPHISTICATED_CLICKS = "LowQualitySophisticatedClicks"
    EXACT_MATCH_IMPRESSION_SHARE_PERCENT = "ExactMatchImpressionSharePercent"
    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    CLICK_SHARE_PERCENT = "ClickSharePercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_PERCENT = "AbsoluteTopImpressionSharePercent"
    TOP_IMPRESSION_SHARE_LOST_TO_RANK_PERCENT = "TopImpressionShareLostToRankPercent"
    TOP_IMPRESSION_SHARE_LOST_TO_BUDGET_PERCENT = "TopImpressionShareLostToBudgetPercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_LOST_TO_RANK_PERCENT = "AbsoluteTopImpressionShareLostToRankPercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_LOST_TO_BUDGET_PERCENT = "AbsoluteTopImpressionShareLostToBudgetPercent"
    TOP_IMPRESSION_SHARE_PERCENT = "TopImpressionSharePercent"
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    TOP_IMPRESSION_RATE_PERCENT = "TopImpressionRatePercent"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    AUDIENCE_IMPRESSION_SHARE_PERCENT = "AudienceImpressionSharePercent"
    AUDIENCE_IMPRESSION_LOST_TO_RANK_PERCENT = "AudienceImpressionLostToRankPercent"
    AUDIENCE_IMPRESSION_LOST_TO_BUDGET_PERCENT = "AudienceImpressionLostToBudgetPercent"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    LOW_QUALITY_CONVERSIONS_QUALIFIED = "LowQualityConversionsQualified"
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
    SALES = "Sales"
    COST_PER_SALE = "CostPerSale"
    REVENUE_PER_SALE = "RevenuePerSale"
    INSTALLS = "Installs"
    COST_PER_INSTALL = "CostPerInstall"
    REVENUE_PER_INSTALL = "RevenuePerInstall"
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
    NEW_CUSTOMER_CONVERSIONS = "NewCustomerConversions"
    NEW_CUSTOMER_REVENUE = "NewCustomerRevenue"
    NEW_CUSTOMER_CONVERSION_RATE = "NewCustomerConversionRate"
    NEW_CUSTOMER_CPA = "NewCustomerCPA"
    NEW_CUSTOMER_RETURN_ON_AD_SPEND = "NewCustomerReturnOnAdSpend"
    CONVERSION_DELAY = "ConversionDelay"
    UNKNOWN_CUSTOMER_CONVERSIONS = "UnknownCustomerConversions"
    UNKNOWN_CUSTOMER_REVENUE = "UnknownCustomerRevenue"
    NEW_CUSTOMER_COUNT = "NewCustomerCount"
    NEW_CUSTOMER_SPEND = "NewCustomerSpend"


class AccountStatusReportFilter(Flag):
    """Flags `AccountStatusReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    INACTIVE = "Inactive"


@record(TYPES, "reporting:AccountPerformanceReportFilter")
class AccountPerformanceReportFilter(Record):
    """Complex type `AccountPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    device_os: FlagsLike[DeviceOSReportFilter] | None | Unset = nillable("DeviceOS", "reporting:DeviceOSReportFilter")
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )


@record(TYPES, "reporting:AccountReportScope")
class AccountReportScope(Record):
    """Complex type `AccountReportScope` of https://bingads.microsoft.com/Reporting/v13."""

    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOflong")


@record(TYPES, "reporting:AccountThroughCampaignReportScope")
class AccountThroughCampaignReportScope(Record):
    """Complex type `AccountThroughCampaignReportScope` of https://bingads.microsoft.com/Reporting/v13."""

    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOflong")
    campaigns: Sequence[CampaignReportScope | None] | None | Unset = nillable(
        "Campaigns", "reporting:ArrayOfCampaignReportScope"
    )


@record(TYPES, "reporting:AccountThroughAdGroupReportScope")
class AccountThroughAdGroupReportScope(Record):
    """Complex type `AccountThroughAdGroupReportScope` of https://bingads.microsoft.com/Reporting/v13."""

    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOflong")
    ad_groups: Sequence[AdGroupReportScope | None] | None | Unset = nillable(
        "AdGroups", "reporting:ArrayOfAdGroupReportScope"
    )
    campaigns: Sequence[CampaignReportScope | None] | None | Unset = nillable(
        "Campaigns", "reporting:ArrayOfCampaignReportScope"
    )


@record(TYPES, "reporting:AccountThroughAssetGroupReportScope")
class AccountThroughAssetGroupReportScope(Record):
    """Complex type `AccountThroughAssetGroupReportScope` of https://bingads.microsoft.com/Reporting/v13."""

    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOflong")
    asset_groups: Sequence[AssetGroupReportScope | None] | None | Unset = nillable(
        "AssetGroups", "reporting:ArrayOfAssetGroupReportScope"
    )
    campaigns: Sequence[CampaignReportScope | None] | None | Unset = nillable(
        "Campaigns", "reporting:ArrayOfCampaignReportScope"
    )
