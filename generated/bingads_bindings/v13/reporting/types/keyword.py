"""Types of Reporting v13: KeywordStatusReportFilter, KeywordPerformanceReportColumn, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdDistributionReportFilter, AdGroupStatusReportFilter, AdTypeReportFilter
    from .. import BidMatchTypeReportFilter, BidStrategyTypeReportFilter, CampaignStatusReportFilter
    from .. import DeliveredMatchTypeReportFilter, DeviceTypeReportFilter, LanguageReportFilter, SortOrder


class KeywordStatusReportFilter(Flag):
    """Flags `KeywordStatusReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class KeywordPerformanceReportColumn(StrEnum):
    """Enumeration `KeywordPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

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
    AD_ID = "AdId"
    AD_TYPE = "AdType"
    DESTINATION_URL = "DestinationUrl"
    CURRENT_MAX_CPC = "CurrentMaxCpc"
    CURRENCY_CODE = "CurrencyCode"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
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
    BID_MATCH_TYPE = "BidMatchType"
    DEVICE_TYPE = "DeviceType"
    QUALITY_SCORE = "QualityScore"
    EXPECTED_CTR = "ExpectedCtr"
    AD_RELEVANCE = "AdRelevance"
    LANDING_PAGE_EXPERIENCE = "LandingPageExperience"
    LANGUAGE = "Language"
    HISTORICAL_QUALITY_SCORE = "HistoricalQualityScore"
    HISTORICAL_EXPECTED_CTR = "HistoricalExpectedCtr"
    HISTORICAL_AD_RELEVANCE = "HistoricalAdRelevance"
    HISTORICAL_LANDING_PAGE_EXPERIENCE = "HistoricalLandingPageExperience"
    QUALITY_IMPACT = "QualityImpact"
    CAMPAIGN_STATUS = "CampaignStatus"
    ACCOUNT_STATUS = "AccountStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    KEYWORD_STATUS = "KeywordStatus"
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
    BID_STRATEGY_TYPE = "BidStrategyType"
    KEYWORD_LABELS = "KeywordLabels"
    MAINLINE1_BID = "Mainline1Bid"
    MAINLINE_BID = "MainlineBid"
    FIRST_PAGE_BID = "FirstPageBid"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
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
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    TOP_IMPRESSION_RATE_PERCENT = "TopImpressionRatePercent"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    GOAL_ID = "GoalId"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


@record(TYPES, "reporting:KeywordPerformanceReportFilter")
class KeywordPerformanceReportFilter(Record):
    """Complex type `KeywordPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    ad_relevance: Sequence[int] | None | Unset = nillable("AdRelevance", "arrays:ArrayOfint")
    ad_type: FlagsLike[AdTypeReportFilter] | None | Unset = nillable("AdType", "reporting:AdTypeReportFilter")
    bid_match_type: FlagsLike[BidMatchTypeReportFilter] | None | Unset = nillable(
        "BidMatchType", "reporting:BidMatchTypeReportFilter"
    )
    bid_strategy_type: FlagsLike[BidStrategyTypeReportFilter] | None | Unset = nillable(
        "BidStrategyType", "reporting:BidStrategyTypeReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    delivered_match_type: FlagsLike[DeliveredMatchTypeReportFilter] | None | Unset = nillable(
        "DeliveredMatchType", "reporting:DeliveredMatchTypeReportFilter"
    )
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    expected_ctr: Sequence[int] | None | Unset = nillable("ExpectedCtr", "arrays:ArrayOfint")
    keyword_status: FlagsLike[KeywordStatusReportFilter] | None | Unset = nillable(
        "KeywordStatus", "reporting:KeywordStatusReportFilter"
    )
    keywords: Sequence[str | None] | None | Unset = nillable("Keywords", "arrays:ArrayOfstring")
    landing_page_experience: Sequence[int] | None | Unset = nillable("LandingPageExperience", "arrays:ArrayOfint")
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
    quality_score: Sequence[int] | None | Unset = nillable("QualityScore", "arrays:ArrayOfint")


@record(TYPES, "reporting:KeywordPerformanceReportSort")
class KeywordPerformanceReportSort(Record):
    """Complex type `KeywordPerformanceReportSort` of https://bingads.microsoft.com/Reporting/v13."""

    sort_column: KeywordPerformanceReportColumn | str | Unset = element(
        "SortColumn", "reporting:KeywordPerformanceReportColumn", required=True
    )
    sort_order: SortOrder | str | Unset = element("SortOrder", "reporting:SortOrder", required=True)
