"""Types of Reporting v13: ConversionPerformanceReportColumn, ConversionPerformanceReportFilter, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdDistributionReportFilter, AdGroupStatusReportFilter
    from .. import CampaignStatusReportFilter, DeviceTypeReportFilter, KeywordStatusReportFilter


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


class ChangeTypeReportFilter(Flag):
    """Flags `ChangeTypeReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ADDED = "Added"
    DELETED = "Deleted"
    CHANGED = "Changed"


class ChangeEntityReportFilter(Flag):
    """Flags `ChangeEntityReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT = "Account"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    AD = "Ad"
    KEYWORD = "Keyword"


class CallDetailReportColumn(StrEnum):
    """Enumeration `CallDetailReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    CAMPAIGN_NAME = "CampaignName"
    AD_GROUP_NAME = "AdGroupName"
    START_TIME = "StartTime"
    END_TIME = "EndTime"
    DURATION = "Duration"
    AREA_CODE = "AreaCode"
    CITY = "City"
    STATE = "State"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_ID = "AdGroupId"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class CombinationPerformanceReportColumn(StrEnum):
    """Enumeration `CombinationPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NAME = "AccountName"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_TYPE = "CampaignType"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    AD_ID = "AdId"
    AD_TYPE = "AdType"
    HEADLINE1 = "Headline1"
    HEADLINE2 = "Headline2"
    HEADLINE3 = "Headline3"
    COMBINATION_LONG_HEADLINE = "CombinationLongHeadline"
    DESCRIPTION1 = "Description1"
    DESCRIPTION2 = "Description2"
    IMAGE = "Image"
    LOGO = "Logo"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    SPEND = "Spend"
    CTR = "Ctr"
    CONVERSIONS = "Conversions"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


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


@record(TYPES, "reporting:CallDetailReportFilter")
class CallDetailReportFilter(Record):
    """Complex type `CallDetailReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )


@record(TYPES, "reporting:CombinationPerformanceReportFilter")
class CombinationPerformanceReportFilter(Record):
    """Complex type `CombinationPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""
