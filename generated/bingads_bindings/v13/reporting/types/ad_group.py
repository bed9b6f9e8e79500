"""Types of Reporting v13: AdGroupStatusReportFilter, AdGroupReportScope, AdGroupPerformanceReportColumn, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdDistributionReportFilter, CampaignStatusReportFilter
    from .. import DeviceOSReportFilter, DeviceTypeReportFilter, LanguageReportFilter


class AdGroupStatusReportFilter(Flag):
    """Flags `AdGroupStatusReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ACTIVE = "Active"
    DELETED = "Deleted"
    EXPIRED = "Expired"
    PAUSED = "Paused"


class AdGroupPerformanceReportColumn(StrEnum):
    """Enumeration `AdGroupPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    STATUS = "Status"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
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
    DEVICE_OS = "DeviceOS"
    IMPRESSION_SHARE_PERCENT = "ImpressionSharePercent"
    IMPRESSION_LOST_TO_BUDGET_PERCENT = "ImpressionLostToBudgetPercent"
    IMPRESSION_LOST_TO_RANK_AGG_PERCENT = "ImpressionLostToRankAggPercent"
    QUALITY_SCORE = "QualityScore"
    EXPECTED_CTR = "ExpectedCtr"
    AD_RELEVANCE = "AdRelevance"
    LANDING_PAGE_EXPERIENCE = "LandingPageExperience"
    HISTORICAL_QUALITY_SCORE = "HistoricalQualityScore"
    HISTORICAL_EXPECTED_CTR = "HistoricalExpectedCtr"
    HISTORICAL_AD_RELEVANCE = "HistoricalAdRelevance"
    HISTORICAL_LANDING_PAGE_EXPERIENCE = "HistoricalLandingPageExperience"
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
    TRACKING_TEMPLATE = "TrackingTemplate"
    CUSTOM_PARAMETERS = "CustomParameters"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_LABELS = "AdGroupLabels"
    EXACT_MATCH_IMPRESSION_SHARE_PERCENT = "ExactMatchImpressionSharePercent"
    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    CLICK_SHARE_PERCENT = "ClickSharePercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_PERCENT = "AbsoluteTopImpressionSharePercent"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    CAMPAIGN_TYPE = "CampaignType"
    TOP_IMPRESSION_SHARE_LOST_TO_RANK_PERCENT = "TopImpressionShareLostToRankPercent"
    TOP_IMPRESSION_SHARE_LOST_TO_BUDGET_PERCENT = "TopImpressionShareLostToBudgetPercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_LOST_TO_RANK_PERCENT = "AbsoluteTopImpressionShareLostToRankPercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_LOST_TO_BUDGET_PERCENT = "AbsoluteTopImpressionShareLostToBudgetPercent"
    TOP_IMPRESSION_SHARE_PERCENT = "TopImpressionSharePercent"
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    TOP_IMPRESSION_RATE_PERCENT = "TopImpressionRatePercent"
    BASE_CAMPAIGN_ID = "BaseCampaignId"
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
    RELATIVE_CTR = "RelativeCtr"
    AD_GROUP_TYPE = "AdGroupType"
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
    SALES = "Sales"
    COST_PER_SALE = "CostPerSale"
    REVENUE_PER_SALE = "RevenuePerSale"
    INSTALLS = "Installs"
    COST_PER_INSTALL = "CostPerInstall"
    REVENUE_PER_INSTALL = "RevenuePerInstall"
    GOAL_ID = "GoalId"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


@record(TYPES, "reporting:AdGroupReportScope")
class AdGroupReportScope(Record):
    """Complex type `AdGroupReportScope` of https://bingads.microsoft.com/Reporting/v13."""

    account_id: int | Unset = element("AccountId", "xs:long", required=True)
    campaign_id: int | Unset = element("CampaignId", "xs:long", required=True)
    ad_group_id: int | Unset = element("AdGroupId", "xs:long", required=True)


@record(TYPES, "reporting:AdGroupPerformanceReportFilter")
class AdGroupPerformanceReportFilter(Record):
    """Complex type `AdGroupPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_os: FlagsLike[DeviceOSReportFilter] | None | Unset = nillable("DeviceOS", "reporting:DeviceOSReportFilter")
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
    status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "Status", "reporting:AdGroupStatusReportFilter"
    )
