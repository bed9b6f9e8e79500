"""Types of Reporting v13: AdDistributionReportFilter, AdDynamicTextPerformanceReportColumn, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdGroupStatusReportFilter, CampaignStatusReportFilter
    from .. import DeviceTypeReportFilter, KeywordStatusReportFilter, LanguageReportFilter


class AdDistributionReportFilter(Flag):
    """Flags `AdDistributionReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    SEARCH = "Search"
    AUDIENCE = "Audience"
    CROSS_NETWORK = "CrossNetwork"


class AdDynamicTextPerformanceReportColumn(StrEnum):
    """Enumeration `AdDynamicTextPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NUMBER = "AccountNumber"
    TIME_PERIOD = "TimePeriod"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    KEYWORD = "Keyword"
    AD_ID = "AdId"
    AD_TITLE = "AdTitle"
    AD_TYPE = "AdType"
    DESTINATION_URL = "DestinationUrl"
    PARAM1 = "Param1"
    PARAM2 = "Param2"
    PARAM3 = "Param3"
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
    DEVICE_TYPE = "DeviceType"
    LANGUAGE = "Language"
    ACCOUNT_STATUS = "AccountStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    AD_STATUS = "AdStatus"
    KEYWORD_STATUS = "KeywordStatus"
    TITLE_PART1 = "TitlePart1"
    TITLE_PART2 = "TitlePart2"
    TITLE_PART3 = "TitlePart3"
    PATH1 = "Path1"
    PATH2 = "Path2"
    FINAL_URL = "FinalUrl"
    FINAL_MOBILE_URL = "FinalMobileUrl"
    FINAL_APP_URL = "FinalAppUrl"
    AD_DESCRIPTION = "AdDescription"
    AD_DESCRIPTION2 = "AdDescription2"
    AD_LABELS = "AdLabels"
    ALL_CONVERSIONS = "AllConversions"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
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


class AdStatusReportFilter(Flag):
    """Flags `AdStatusReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ACTIVE = "Active"
    REJECTED = "Rejected"
    DELETED = "Deleted"
    PENDING = "Pending"
    PAUSED = "Paused"


class AdTypeReportFilter(Flag):
    """Flags `AdTypeReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    TEXT = "Text"
    LOCAL = "Local"
    PRODUCT = "Product"
    APP_INSTALL = "AppInstall"
    DYNAMIC_SEARCH_AD = "DynamicSearchAd"
    EXPANDED_TEXT = "ExpandedText"
    RESPONSIVE_AD = "ResponsiveAd"
    RESPONSIVE_SEARCH_AD = "ResponsiveSearchAd"


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


@record(TYPES, "reporting:AdDynamicTextPerformanceReportFilter")
class AdDynamicTextPerformanceReportFilter(Record):
    """Complex type `AdDynamicTextPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

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
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    keyword_status: FlagsLike[KeywordStatusReportFilter] | None | Unset = nillable(
        "KeywordStatus", "reporting:KeywordStatusReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")


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
