"""Types of Reporting v13: DeviceOSReportFilter, DeviceTypeReportFilter, Date, DeliveredMatchTypeReportFilter, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdDistributionReportFilter, AdGroupStatusReportFilter
    from .. import AdStatusReportFilter, CampaignStatusReportFilter, LanguageReportFilter


class DeviceOSReportFilter(Flag):
    """Flags `DeviceOSReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    OTHER = "Other"
    WINDOWS = "Windows"
    IOS = "iOS"
    ANDROID = "Android"
    BLACK_BERRY = "BlackBerry"


class DeviceTypeReportFilter(Flag):
    """Flags `DeviceTypeReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    COMPUTER = "Computer"
    SMART_PHONE = "SmartPhone"
    NON_SMART_PHONE = "NonSmartPhone"
    TABLET = "Tablet"


class DeliveredMatchTypeReportFilter(Flag):
    """Flags `DeliveredMatchTypeReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"
    EXACT_CLOSE_VARIANT = "ExactCloseVariant"
    PHRASE_CLOSE_VARIANT = "PhraseCloseVariant"
    AI_OPTIMIZED = "AIOptimized"


class DestinationUrlPerformanceReportColumn(StrEnum):
    """Enumeration `DestinationUrlPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    AD_ID = "AdId"
    CURRENCY_CODE = "CurrencyCode"
    AD_DISTRIBUTION = "AdDistribution"
    DESTINATION_URL = "DestinationUrl"
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
    BID_MATCH_TYPE = "BidMatchType"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    NETWORK = "Network"
    TOP_VS_OTHER = "TopVsOther"
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
    AD_STATUS = "AdStatus"
    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
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
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class DynamicAdTargetStatusReportFilter(Flag):
    """Flags `DynamicAdTargetStatusReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


@record(TYPES, "reporting:Date")
class Date(Record):
    """Complex type `Date` of https://bingads.microsoft.com/Reporting/v13."""

    day: int | Unset = element("Day", "xs:int", required=True)
    month: int | Unset = element("Month", "xs:int", required=True)
    year: int | Unset = element("Year", "xs:int", required=True)


@record(TYPES, "reporting:DestinationUrlPerformanceReportFilter")
class DestinationUrlPerformanceReportFilter(Record):
    """Complex type `DestinationUrlPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

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
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
