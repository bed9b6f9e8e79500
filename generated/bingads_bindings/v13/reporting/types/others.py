"""Types of Reporting v13: LanguageReportFilter, BudgetSummaryReportColumn, UserLocationPerformanceReportColumn, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdDistributionReportFilter, AdGroupStatusReportFilter
    from .. import CampaignStatusReportFilter, KeywordStatusReportFilter


class LanguageReportFilter(Flag):
    """Flags `LanguageReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    DANISH = "Danish"
    DUTCH = "Dutch"
    ENGLISH = "English"
    FINNISH = "Finnish"
    FRENCH = "French"
    GERMAN = "German"
    ITALIAN = "Italian"
    JAPANESE = "Japanese"
    NORWEGIAN = "Norwegian"
    PORTUGUESE = "Portuguese"
    SWEDISH = "Swedish"
    SPANISH = "Spanish"
    ARABIC = "Arabic"
    HEBREW = "Hebrew"
    KOREAN = "Korean"
    RUSSIAN = "Russian"
    TRADITIONAL_CHINESE = "TraditionalChinese"
    GREEK = "Greek"
    POLISH = "Polish"
    CZECH = "Czech"
    ROMANIAN = "Romanian"
    HUNGARIAN = "Hungarian"
    SLOVAK = "Slovak"
    BULGARIAN = "Bulgarian"
    CROATIAN = "Croatian"
    LITHUANIAN = "Lithuanian"
    SLOVENIAN = "Slovenian"
    ESTONIAN = "Estonian"
    LATVIAN = "Latvian"
    MALTESE = "Maltese"


class BudgetSummaryReportColumn(StrEnum):
    """Enumeration `BudgetSummaryReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    DATE = "Date"
    CURRENCY_CODE = "CurrencyCode"
    MONTHLY_BUDGET = "MonthlyBudget"
    DAILY_SPEND = "DailySpend"
    MONTH_TO_DATE_SPEND = "MonthToDateSpend"


class UserLocationPerformanceReportColumn(StrEnum):
    """Enumeration `UserLocationPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    COUNTRY = "Country"
    STATE = "State"
    METRO_AREA = "MetroArea"
    CURRENCY_CODE = "CurrencyCode"
    AD_DISTRIBUTION = "AdDistribution"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    AVERAGE_POSITION = "AveragePosition"
    PROXIMITY_TARGET_LOCATION = "ProximityTargetLocation"
    RADIUS = "Radius"
    LANGUAGE = "Language"
    CITY = "City"
    QUERY_INTENT_COUNTRY = "QueryIntentCountry"
    QUERY_INTENT_STATE = "QueryIntentState"
    QUERY_INTENT_CITY = "QueryIntentCity"
    QUERY_INTENT_DMA = "QueryIntentDMA"
    BID_MATCH_TYPE = "BidMatchType"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    NETWORK = "Network"
    TOP_VS_OTHER = "TopVsOther"
    DEVICE_TYPE = "DeviceType"
    DEVICE_OS = "DeviceOS"
    ASSISTS = "Assists"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    REVENUE = "Revenue"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    COST_PER_CONVERSION = "CostPerConversion"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    COUNTY = "County"
    POSTAL_CODE = "PostalCode"
    QUERY_INTENT_COUNTY = "QueryIntentCounty"
    QUERY_INTENT_POSTAL_CODE = "QueryIntentPostalCode"
    LOCATION_ID = "LocationId"
    QUERY_INTENT_LOCATION_ID = "QueryIntentLocationId"
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
    NEIGHBORHOOD = "Neighborhood"
    QUERY_INTENT_NEIGHBORHOOD = "QueryIntentNeighborhood"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
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
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class NegativeKeywordConflictReportColumn(StrEnum):
    """Enumeration `NegativeKeywordConflictReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    KEYWORD = "Keyword"
    KEYWORD_ID = "KeywordId"
    NEGATIVE_KEYWORD = "NegativeKeyword"
    CONFLICT_LEVEL = "ConflictLevel"
    BID_MATCH_TYPE = "BidMatchType"
    NEGATIVE_KEYWORD_LIST_ID = "NegativeKeywordListId"
    NEGATIVE_KEYWORD_LIST = "NegativeKeywordList"
    NEGATIVE_KEYWORD_ID = "NegativeKeywordId"
    NEGATIVE_KEYWORD_MATCH_TYPE = "NegativeKeywordMatchType"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    KEYWORD_STATUS = "KeywordStatus"
    CONFLICT_TYPE = "ConflictType"


class FeedItemPerformanceReportColumn(StrEnum):
    """Enumeration `FeedItemPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    AD_GROUP_ID = "AdGroupId"
    AD_ID = "AdId"
    FEED_ID = "FeedId"
    FEED_ITEM_ID = "FeedItemId"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    SPEND = "Spend"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    AVERAGE_POSITION = "AveragePosition"
    CONVERSIONS = "Conversions"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    EXTENDED_COST = "ExtendedCost"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    ALL_CONVERSIONS = "AllConversions"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    ALL_REVENUE = "AllRevenue"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    VIEW_THROUGH_CONVERSION_RATE = "ViewThroughConversionRate"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class TravelQueryInsightReportColumn(StrEnum):
    """Enumeration `TravelQueryInsightReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    SEARCH_QUERY = "SearchQuery"
    COUNTRY = "Country"
    REGION = "Region"
    METRO_AREA = "MetroArea"
    CITY = "City"
    POSTAL_CODE = "PostalCode"
    L1_VERTICAL = "L1Vertical"
    L2_VERTICAL = "L2Vertical"
    L3_VERTICAL = "L3Vertical"
    POS_COUNTRY = "POSCountry"
    POS_REGION = "POSRegion"
    POS_CITY = "POSCity"
    BRAND_IMPRESSIONS = "BrandImpressions"
    BRAND_CLICKS = "BrandClicks"
    BRAND_SPEND = "BrandSpend"
    MSA_IMPRESSIONS = "MSAImpressions"
    MSA_CLICKS = "MSAClicks"
    MSA_SPEND = "MSASpend"


@record(TYPES, "reporting:UserLocationPerformanceReportFilter")
class UserLocationPerformanceReportFilter(Record):
    """Complex type `UserLocationPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    country_code: Sequence[str | None] | None | Unset = nillable("CountryCode", "arrays:ArrayOfstring")
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")


@record(TYPES, "reporting:NegativeKeywordConflictReportFilter")
class NegativeKeywordConflictReportFilter(Record):
    """Complex type `NegativeKeywordConflictReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    keyword_status: FlagsLike[KeywordStatusReportFilter] | None | Unset = nillable(
        "KeywordStatus", "reporting:KeywordStatusReportFilter"
    )


@record(TYPES, "reporting:FeedItemPerformanceReportFilter")
class FeedItemPerformanceReportFilter(Record):
    """Complex type `FeedItemPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""


@record(TYPES, "reporting:TravelQueryInsightReportFilter")
class TravelQueryInsightReportFilter(Record):
    """Complex type `TravelQueryInsightReportFilter` of https://bingads.microsoft.com/Reporting/v13."""


@record(TYPES, "reporting:BatchError")
class BatchError(Record):
    """Complex type `BatchError` of https://bingads.microsoft.com/Reporting/v13."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    index: int | Unset = element("Index", "xs:int")
    message: str | None | Unset = nillable("Message", "xs:string")


@record(TYPES, "reporting:OperationError")
class OperationError(Record):
    """Complex type `OperationError` of https://bingads.microsoft.com/Reporting/v13."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
