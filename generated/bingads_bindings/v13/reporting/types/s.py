"""Types of Reporting v13: SortOrder, ShareOfVoiceReportColumn, ShareOfVoiceReportFilter"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdDistributionReportFilter, AdGroupStatusReportFilter
    from .. import BidMatchTypeReportFilter, BidStrategyTypeReportFilter, CampaignStatusReportFilter
    from .. import DeliveredMatchTypeReportFilter, DeviceTypeReportFilter, KeywordStatusReportFilter
    from .. import LanguageReportFilter


class SortOrder(StrEnum):
    """Enumeration `SortOrder` of https://bingads.microsoft.com/Reporting/v13."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"


class ShareOfVoiceReportColumn(StrEnum):
    """Enumeration `ShareOfVoiceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    AD_GROUP_NAME = "AdGroupName"
    KEYWORD = "Keyword"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    BID_MATCH_TYPE = "BidMatchType"
    LANGUAGE = "Language"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    KEYWORD_ID = "KeywordId"
    AD_GROUP_ID = "AdGroupId"
    CAMPAIGN_ID = "CampaignId"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    AVERAGE_POSITION = "AveragePosition"
    IMPRESSION_SHARE_PERCENT = "ImpressionSharePercent"
    IMPRESSION_LOST_TO_BUDGET_PERCENT = "ImpressionLostToBudgetPercent"
    IMPRESSION_LOST_TO_RANK_AGG_PERCENT = "ImpressionLostToRankAggPercent"
    CURRENT_MAX_CPC = "CurrentMaxCpc"
    QUALITY_SCORE = "QualityScore"
    EXPECTED_CTR = "ExpectedCtr"
    AD_RELEVANCE = "AdRelevance"
    LANDING_PAGE_EXPERIENCE = "LandingPageExperience"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    AD_DISTRIBUTION = "AdDistribution"
    CLICK_SHARE_PERCENT = "ClickSharePercent"
    DEVICE_TYPE = "DeviceType"
    NETWORK = "Network"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    KEYWORD_STATUS = "KeywordStatus"
    BID_STRATEGY_TYPE = "BidStrategyType"
    KEYWORD_LABELS = "KeywordLabels"
    EXACT_MATCH_IMPRESSION_SHARE_PERCENT = "ExactMatchImpressionSharePercent"
    TOP_IMPRESSION_SHARE_LOST_TO_RANK_PERCENT = "TopImpressionShareLostToRankPercent"
    TOP_IMPRESSION_SHARE_LOST_TO_BUDGET_PERCENT = "TopImpressionShareLostToBudgetPercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_LOST_TO_RANK_PERCENT = "AbsoluteTopImpressionShareLostToRankPercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_LOST_TO_BUDGET_PERCENT = "AbsoluteTopImpressionShareLostToBudgetPercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_PERCENT = "AbsoluteTopImpressionSharePercent"
    TOP_IMPRESSION_SHARE_PERCENT = "TopImpressionSharePercent"
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    TOP_IMPRESSION_RATE_PERCENT = "TopImpressionRatePercent"
    BASE_CAMPAIGN_ID = "BaseCampaignId"
    ALL_CONVERSIONS = "AllConversions"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


@record(TYPES, "reporting:ShareOfVoiceReportFilter")
class ShareOfVoiceReportFilter(Record):
    """Complex type `ShareOfVoiceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
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
    keyword_status: FlagsLike[KeywordStatusReportFilter] | None | Unset = nillable(
        "KeywordStatus", "reporting:KeywordStatusReportFilter"
    )
    keywords: Sequence[str | None] | None | Unset = nillable("Keywords", "arrays:ArrayOfstring")
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
