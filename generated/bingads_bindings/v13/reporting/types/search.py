"""Types of Reporting v13: SearchQueryPerformanceReportColumn, SearchQueryPerformanceReportFilter, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdDistributionReportFilter, AdGroupStatusReportFilter
    from .. import AdStatusReportFilter, AdTypeReportFilter, AssetGroupStatusReportFilter, CampaignStatusReportFilter
    from .. import ChangeEntityReportFilter, ChangeTypeReportFilter, DeliveredMatchTypeReportFilter
    from .. import KeywordStatusReportFilter, LanguageReportFilter


class SearchQueryPerformanceReportColumn(StrEnum):
    """Enumeration `SearchQueryPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    AD_ID = "AdId"
    AD_TYPE = "AdType"
    DESTINATION_URL = "DestinationUrl"
    BID_MATCH_TYPE = "BidMatchType"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_STATUS = "AdStatus"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    AVERAGE_POSITION = "AveragePosition"
    SEARCH_QUERY = "SearchQuery"
    KEYWORD = "Keyword"
    AD_GROUP_CRITERION_ID = "AdGroupCriterionId"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    LANGUAGE = "Language"
    KEYWORD_ID = "KeywordId"
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
    AD_GROUP_STATUS = "AdGroupStatus"
    KEYWORD_STATUS = "KeywordStatus"
    CAMPAIGN_TYPE = "CampaignType"
    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    TOP_IMPRESSION_RATE_PERCENT = "TopImpressionRatePercent"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_STATUS = "AssetGroupStatus"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class SearchCampaignChangeHistoryReportColumn(StrEnum):
    """Enumeration `SearchCampaignChangeHistoryReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    DATE_TIME = "DateTime"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    CHANGED_BY = "ChangedBy"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    AD_TITLE = "AdTitle"
    AD_DESCRIPTION = "AdDescription"
    DISPLAY_URL = "DisplayUrl"
    KEYWORD = "Keyword"
    ITEM_CHANGED = "ItemChanged"
    ATTRIBUTE_CHANGED = "AttributeChanged"
    HOW_CHANGED = "HowChanged"
    OLD_VALUE = "OldValue"
    NEW_VALUE = "NewValue"
    ENTITY_NAME = "EntityName"
    ENTITY_ID = "EntityId"
    TOOL = "Tool"


class SearchInsightPerformanceReportColumn(StrEnum):
    """Enumeration `SearchInsightPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    CAMPAIGN_STATUS = "CampaignStatus"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    SPEND = "Spend"
    SEARCH_QUERY = "SearchQuery"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    ACCOUNT_STATUS = "AccountStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_STATUS = "AssetGroupStatus"
    SEARCH_CATEGORY = "SearchCategory"
    SEARCH_VOLUME = "SearchVolume"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class SearchTermLandingPageReportColumn(StrEnum):
    """Enumeration `SearchTermLandingPageReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    AD_ID = "AdId"
    AD_TYPE = "AdType"
    CAMPAIGN_TYPE = "CampaignType"
    LANGUAGE = "Language"
    SEARCH_QUERY = "SearchQuery"
    KEYWORD = "Keyword"
    BID_MATCH_TYPE = "BidMatchType"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    HEADLINE = "Headline"
    FINAL_URL = "FinalUrl"
    FINAL_URL_SOURCE = "FinalUrlSource"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    TOP_IMPRESSION_RATE_PERCENT = "TopImpressionRatePercent"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    TIME_PERIOD = "TimePeriod"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"
    HEADLINE_SOURCE = "HeadlineSource"


@record(TYPES, "reporting:SearchQueryPerformanceReportFilter")
class SearchQueryPerformanceReportFilter(Record):
    """Complex type `SearchQueryPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    ad_status: FlagsLike[AdStatusReportFilter] | None | Unset = nillable("AdStatus", "reporting:AdStatusReportFilter")
    ad_type: FlagsLike[AdTypeReportFilter] | None | Unset = nillable("AdType", "reporting:AdTypeReportFilter")
    asset_group_status: FlagsLike[AssetGroupStatusReportFilter] | None | Unset = nillable(
        "AssetGroupStatus", "reporting:AssetGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    delivered_match_type: FlagsLike[DeliveredMatchTypeReportFilter] | None | Unset = nillable(
        "DeliveredMatchType", "reporting:DeliveredMatchTypeReportFilter"
    )
    exclude_zero_clicks: bool | Unset = element("ExcludeZeroClicks", "xs:boolean")
    keyword_status: FlagsLike[KeywordStatusReportFilter] | None | Unset = nillable(
        "KeywordStatus", "reporting:KeywordStatusReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
    search_queries: Sequence[str | None] | None | Unset = nillable("SearchQueries", "arrays:ArrayOfstring")


@record(TYPES, "reporting:SearchCampaignChangeHistoryReportFilter")
class SearchCampaignChangeHistoryReportFilter(Record):
    """Complex type `SearchCampaignChangeHistoryReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    how_changed: FlagsLike[ChangeTypeReportFilter] | None | Unset = nillable(
        "HowChanged", "reporting:ChangeTypeReportFilter"
    )
    item_changed: FlagsLike[ChangeEntityReportFilter] | None | Unset = nillable(
        "ItemChanged", "reporting:ChangeEntityReportFilter"
    )


@record(TYPES, "reporting:SearchInsightPerformanceReportFilter")
class SearchInsightPerformanceReportFilter(Record):
    """Complex type `SearchInsightPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
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
    search_category: Sequence[str | None] | None | Unset = nillable("SearchCategory", "arrays:ArrayOfstring")
    search_queries: Sequence[str | None] | None | Unset = nillable("SearchQueries", "arrays:ArrayOfstring")


@record(TYPES, "reporting:SearchTermLandingPageReportFilter")
class SearchTermLandingPageReportFilter(Record):
    """Complex type `SearchTermLandingPageReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ad_type: FlagsLike[AdTypeReportFilter] | None | Unset = nillable("AdType", "reporting:AdTypeReportFilter")
    delivered_match_type: FlagsLike[DeliveredMatchTypeReportFilter] | None | Unset = nillable(
        "DeliveredMatchType", "reporting:DeliveredMatchTypeReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
    search_queries: Sequence[str | None] | None | Unset = nillable("SearchQueries", "arrays:ArrayOfstring")
