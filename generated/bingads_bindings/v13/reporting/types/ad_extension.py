"""Types of Reporting v13: AdExtensionByAdReportColumn, AdExtensionByAdReportFilter, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdGroupStatusReportFilter, AdStatusReportFilter
    from .. import CampaignStatusReportFilter, DeviceOSReportFilter, DeviceTypeReportFilter, KeywordStatusReportFilter


class AdExtensionByAdReportColumn(StrEnum):
    """Enumeration `AdExtensionByAdReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    AD_TITLE = "AdTitle"
    AD_ID = "AdId"
    AD_EXTENSION_TYPE = "AdExtensionType"
    DEVICE_TYPE = "DeviceType"
    DEVICE_OS = "DeviceOS"
    CLICK_TYPE = "ClickType"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    TOTAL_CLICKS = "TotalClicks"
    CONVERSIONS = "Conversions"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    CONVERSION_RATE = "ConversionRate"
    SPEND = "Spend"
    AD_EXTENSION_ID = "AdExtensionId"
    AD_EXTENSION_VERSION = "AdExtensionVersion"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    BID_MATCH_TYPE = "BidMatchType"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    NETWORK = "Network"
    TOP_VS_OTHER = "TopVsOther"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    COST_PER_CONVERSION = "CostPerConversion"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    AD_STATUS = "AdStatus"
    TITLE_PART1 = "TitlePart1"
    TITLE_PART2 = "TitlePart2"
    TITLE_PART3 = "TitlePart3"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    GOAL_ID = "GoalId"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class AdExtensionByKeywordReportColumn(StrEnum):
    """Enumeration `AdExtensionByKeywordReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    KEYWORD = "Keyword"
    KEYWORD_ID = "KeywordId"
    AD_EXTENSION_TYPE = "AdExtensionType"
    DEVICE_TYPE = "DeviceType"
    DEVICE_OS = "DeviceOS"
    CLICK_TYPE = "ClickType"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    TOTAL_CLICKS = "TotalClicks"
    CONVERSIONS = "Conversions"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    CONVERSION_RATE = "ConversionRate"
    SPEND = "Spend"
    AD_EXTENSION_ID = "AdExtensionId"
    AD_EXTENSION_VERSION = "AdExtensionVersion"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    BID_MATCH_TYPE = "BidMatchType"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    NETWORK = "Network"
    TOP_VS_OTHER = "TopVsOther"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    COST_PER_CONVERSION = "CostPerConversion"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
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
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class AdExtensionDetailReportColumn(StrEnum):
    """Enumeration `AdExtensionDetailReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    AD_TITLE = "AdTitle"
    AD_ID = "AdId"
    AD_EXTENSION_TYPE = "AdExtensionType"
    AD_EXTENSION_TYPE_ID = "AdExtensionTypeId"
    AD_EXTENSION_ID = "AdExtensionId"
    AD_EXTENSION_VERSION = "AdExtensionVersion"
    AD_EXTENSION_PROPERTY_VALUE = "AdExtensionPropertyValue"
    IMPRESSIONS = "Impressions"
    DEVICE_TYPE = "DeviceType"
    DEVICE_OS = "DeviceOS"
    CLICKS = "Clicks"
    CTR = "Ctr"
    CONVERSIONS = "Conversions"
    COST_PER_CONVERSION = "CostPerConversion"
    CONVERSION_RATE = "ConversionRate"
    SPEND = "Spend"
    AVERAGE_CPC = "AverageCpc"
    BID_MATCH_TYPE = "BidMatchType"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    NETWORK = "Network"
    TOP_VS_OTHER = "TopVsOther"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    AD_STATUS = "AdStatus"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


@record(TYPES, "reporting:AdExtensionByAdReportFilter")
class AdExtensionByAdReportFilter(Record):
    """Complex type `AdExtensionByAdReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    ad_status: FlagsLike[AdStatusReportFilter] | None | Unset = nillable("AdStatus", "reporting:AdStatusReportFilter")
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_os: FlagsLike[DeviceOSReportFilter] | None | Unset = nillable("DeviceOS", "reporting:DeviceOSReportFilter")
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )


@record(TYPES, "reporting:AdExtensionByKeywordReportFilter")
class AdExtensionByKeywordReportFilter(Record):
    """Complex type `AdExtensionByKeywordReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_os: FlagsLike[DeviceOSReportFilter] | None | Unset = nillable("DeviceOS", "reporting:DeviceOSReportFilter")
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    keyword_status: FlagsLike[KeywordStatusReportFilter] | None | Unset = nillable(
        "KeywordStatus", "reporting:KeywordStatusReportFilter"
    )


@record(TYPES, "reporting:AdExtensionDetailReportFilter")
class AdExtensionDetailReportFilter(Record):
    """Complex type `AdExtensionDetailReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    ad_status: FlagsLike[AdStatusReportFilter] | None | Unset = nillable("AdStatus", "reporting:AdStatusReportFilter")
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_os: FlagsLike[DeviceOSReportFilter] | None | Unset = nillable("DeviceOS", "reporting:DeviceOSReportFilter")
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
