"""Types of Reporting v13: ProductDimensionPerformanceReportColumn, ProductDimensionPerformanceReportFilter, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdGroupStatusReportFilter, AdStatusReportFilter, AdTypeReportFilter
    from .. import AssetGroupStatusReportFilter, CampaignStatusReportFilter, CampaignTypeReportFilter
    from .. import DeviceTypeReportFilter, LanguageReportFilter


class ProductDimensionPerformanceReportColumn(StrEnum):
    """Enumeration `ProductDimensionPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    CAMPAIGN_STATUS = "CampaignStatus"
    ACCOUNT_STATUS = "AccountStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    NETWORK = "Network"
    AD_ID = "AdId"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    CURRENCY_CODE = "CurrencyCode"
    DEVICE_TYPE = "DeviceType"
    LANGUAGE = "Language"
    MERCHANT_PRODUCT_ID = "MerchantProductId"
    TITLE = "Title"
    CONDITION = "Condition"
    BRAND = "Brand"
    PRICE = "Price"
    CUSTOM_LABEL0 = "CustomLabel0"
    CUSTOM_LABEL1 = "CustomLabel1"
    CUSTOM_LABEL2 = "CustomLabel2"
    CUSTOM_LABEL3 = "CustomLabel3"
    CUSTOM_LABEL4 = "CustomLabel4"
    PRODUCT_TYPE1 = "ProductType1"
    PRODUCT_TYPE2 = "ProductType2"
    PRODUCT_TYPE3 = "ProductType3"
    PRODUCT_TYPE4 = "ProductType4"
    PRODUCT_TYPE5 = "ProductType5"
    PRODUCT_CATEGORY1 = "ProductCategory1"
    PRODUCT_CATEGORY2 = "ProductCategory2"
    PRODUCT_CATEGORY3 = "ProductCategory3"
    PRODUCT_CATEGORY4 = "ProductCategory4"
    PRODUCT_CATEGORY5 = "ProductCategory5"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    REVENUE = "Revenue"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    SELLER_NAME = "SellerName"
    OFFER_LANGUAGE = "OfferLanguage"
    COUNTRY_OF_SALE = "CountryOfSale"
    AD_STATUS = "AdStatus"
    IMPRESSION_SHARE_PERCENT = "ImpressionSharePercent"
    IMPRESSION_LOST_TO_BUDGET_PERCENT = "ImpressionLostToBudgetPercent"
    IMPRESSION_LOST_TO_RANK_PERCENT = "ImpressionLostToRankPercent"
    BENCHMARK_BID = "BenchmarkBid"
    BENCHMARK_CTR = "BenchmarkCtr"
    TOP_VS_OTHER = "TopVsOther"
    AD_DISTRIBUTION = "AdDistribution"
    CLICK_TYPE_ID = "ClickTypeId"
    TOTAL_CLICKS_ON_AD_ELEMENTS = "TotalClicksOnAdElements"
    CLICK_TYPE = "ClickType"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    BID_STRATEGY_TYPE = "BidStrategyType"
    LOCAL_STORE_CODE = "LocalStoreCode"
    STORE_ID = "StoreId"
    ASSISTED_IMPRESSIONS = "AssistedImpressions"
    ASSISTED_CLICKS = "AssistedClicks"
    CLICK_SHARE_PERCENT = "ClickSharePercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_PERCENT = "AbsoluteTopImpressionSharePercent"
    ASSISTED_CONVERSIONS = "AssistedConversions"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_RETURN_ON_AD_SPEND = "AllReturnOnAdSpend"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    COST_PER_CONVERSION = "CostPerConversion"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    PRODUCT_BOUGHT = "ProductBought"
    QUANTITY_BOUGHT = "QuantityBought"
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ASSISTED_CONVERSIONS_QUALIFIED = "AssistedConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    PRODUCT_BOUGHT_TITLE = "ProductBoughtTitle"
    GTIN = "GTIN"
    MPN = "MPN"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    GOAL_ID = "GoalId"
    SALES = "Sales"
    COST_PER_SALE = "CostPerSale"
    REVENUE_PER_SALE = "RevenuePerSale"
    INSTALLS = "Installs"
    COST_PER_INSTALL = "CostPerInstall"
    REVENUE_PER_INSTALL = "RevenuePerInstall"
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_STATUS = "AssetGroupStatus"
    COLLECTION_ID = "CollectionId"
    FEED_LABEL = "FeedLabel"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class ProductPartitionPerformanceReportColumn(StrEnum):
    """Enumeration `ProductPartitionPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    PRODUCT_GROUP = "ProductGroup"
    AD_GROUP_CRITERION_ID = "AdGroupCriterionId"
    PARTITION_TYPE = "PartitionType"
    AD_ID = "AdId"
    CURRENT_MAX_CPC = "CurrentMaxCpc"
    CURRENCY_CODE = "CurrencyCode"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    BID_MATCH_TYPE = "BidMatchType"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    DEVICE_TYPE = "DeviceType"
    LANGUAGE = "Language"
    CAMPAIGN_STATUS = "CampaignStatus"
    ACCOUNT_STATUS = "AccountStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    DESTINATION_URL = "DestinationUrl"
    NETWORK = "Network"
    TOP_VS_OTHER = "TopVsOther"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    OFFER_LANGUAGE = "OfferLanguage"
    COUNTRY_OF_SALE = "CountryOfSale"
    AD_STATUS = "AdStatus"
    TRACKING_TEMPLATE = "TrackingTemplate"
    CUSTOM_PARAMETERS = "CustomParameters"
    IMPRESSION_SHARE_PERCENT = "ImpressionSharePercent"
    IMPRESSION_LOST_TO_BUDGET_PERCENT = "ImpressionLostToBudgetPercent"
    IMPRESSION_LOST_TO_RANK_PERCENT = "ImpressionLostToRankPercent"
    BENCHMARK_BID = "BenchmarkBid"
    BENCHMARK_CTR = "BenchmarkCtr"
    AD_DISTRIBUTION = "AdDistribution"
    CLICK_TYPE_ID = "ClickTypeId"
    TOTAL_CLICKS_ON_AD_ELEMENTS = "TotalClicksOnAdElements"
    CLICK_TYPE = "ClickType"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    BID_STRATEGY_TYPE = "BidStrategyType"
    LOCAL_STORE_CODE = "LocalStoreCode"
    ASSISTED_IMPRESSIONS = "AssistedImpressions"
    ASSISTED_CLICKS = "AssistedClicks"
    CLICK_SHARE_PERCENT = "ClickSharePercent"
    ABSOLUTE_TOP_IMPRESSION_SHARE_PERCENT = "AbsoluteTopImpressionSharePercent"
    ASSISTED_CONVERSIONS = "AssistedConversions"
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
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ASSISTED_CONVERSIONS_QUALIFIED = "AssistedConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_STATUS = "AssetGroupStatus"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class ProductPartitionUnitPerformanceReportColumn(StrEnum):
    """Enumeration `ProductPartitionUnitPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    PRODUCT_GROUP = "ProductGroup"
    AD_GROUP_CRITERION_ID = "AdGroupCriterionId"
    AD_ID = "AdId"
    CURRENT_MAX_CPC = "CurrentMaxCpc"
    CURRENCY_CODE = "CurrencyCode"
    DELIVERED_MATCH_TYPE = "DeliveredMatchType"
    BID_MATCH_TYPE = "BidMatchType"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    COST_PER_CONVERSION = "CostPerConversion"
    DEVICE_TYPE = "DeviceType"
    LANGUAGE = "Language"
    CAMPAIGN_STATUS = "CampaignStatus"
    ACCOUNT_STATUS = "AccountStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    DESTINATION_URL = "DestinationUrl"
    NETWORK = "Network"
    TOP_VS_OTHER = "TopVsOther"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    AD_STATUS = "AdStatus"
    TRACKING_TEMPLATE = "TrackingTemplate"
    CUSTOM_PARAMETERS = "CustomParameters"
    RETURN_ON_AD_SPEND = "ReturnOnAdSpend"
    BID_STRATEGY_TYPE = "BidStrategyType"
    LOCAL_STORE_CODE = "LocalStoreCode"
    ASSISTED_IMPRESSIONS = "AssistedImpressions"
    ASSISTED_CLICKS = "AssistedClicks"
    ASSISTED_CONVERSIONS = "AssistedConversions"
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
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ASSISTED_CONVERSIONS_QUALIFIED = "AssistedConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_STATUS = "AssetGroupStatus"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class ProductSearchQueryPerformanceReportColumn(StrEnum):
    """Enumeration `ProductSearchQueryPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_NAME = "AccountName"
    AD_ID = "AdId"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    DESTINATION_URL = "DestinationUrl"
    DEVICE_TYPE = "DeviceType"
    DEVICE_OS = "DeviceOS"
    LANGUAGE = "Language"
    SEARCH_QUERY = "SearchQuery"
    NETWORK = "Network"
    MERCHANT_PRODUCT_ID = "MerchantProductId"
    TITLE = "Title"
    CLICK_TYPE_ID = "ClickTypeId"
    TOTAL_CLICKS_ON_AD_ELEMENTS = "TotalClicksOnAdElements"
    CLICK_TYPE = "ClickType"
    AD_GROUP_CRITERION_ID = "AdGroupCriterionId"
    PRODUCT_GROUP = "ProductGroup"
    PARTITION_TYPE = "PartitionType"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CTR = "Ctr"
    AVERAGE_CPC = "AverageCpc"
    SPEND = "Spend"
    CONVERSIONS = "Conversions"
    CONVERSION_RATE = "ConversionRate"
    ASSISTS = "Assists"
    COST_PER_ASSIST = "CostPerAssist"
    REVENUE = "Revenue"
    COST_PER_CONVERSION = "CostPerConversion"
    REVENUE_PER_CONVERSION = "RevenuePerConversion"
    REVENUE_PER_ASSIST = "RevenuePerAssist"
    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    ASSISTED_IMPRESSIONS = "AssistedImpressions"
    ASSISTED_CLICKS = "AssistedClicks"
    ASSISTED_CONVERSIONS = "AssistedConversions"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    ALL_CONVERSION_RATE = "AllConversionRate"
    ALL_COST_PER_CONVERSION = "AllCostPerConversion"
    ALL_REVENUE_PER_CONVERSION = "AllRevenuePerConversion"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    AVERAGE_CPM = "AverageCpm"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    ASSISTED_CONVERSIONS_QUALIFIED = "AssistedConversionsQualified"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


class ProductMatchCountReportColumn(StrEnum):
    """Enumeration `ProductMatchCountReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_NAME = "AccountName"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    PRODUCT_GROUP = "ProductGroup"
    PARTITION_TYPE = "PartitionType"
    AD_GROUP_CRITERION_ID = "AdGroupCriterionId"
    MATCHED_PRODUCTS_AT_CAMPAIGN = "MatchedProductsAtCampaign"
    MATCHED_PRODUCTS_AT_AD_GROUP = "MatchedProductsAtAdGroup"
    MATCHED_PRODUCTS_AT_PRODUCT_GROUP = "MatchedProductsAtProductGroup"
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"


class ProductNegativeKeywordConflictReportColumn(StrEnum):
    """Enumeration `ProductNegativeKeywordConflictReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_STATUS = "AdGroupStatus"
    MERCHANT_PRODUCT_ID = "MerchantProductId"
    TITLE = "Title"
    AD_GROUP_CRITERION_ID = "AdGroupCriterionId"
    PRODUCT_GROUP = "ProductGroup"
    NEGATIVE_KEYWORD_ID = "NegativeKeywordId"
    NEGATIVE_KEYWORD = "NegativeKeyword"
    NEGATIVE_KEYWORD_LIST_ID = "NegativeKeywordListId"
    CONFLICT_LEVEL = "ConflictLevel"
    NEGATIVE_KEYWORD_MATCH_TYPE = "NegativeKeywordMatchType"
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_STATUS = "AssetGroupStatus"


@record(TYPES, "reporting:ProductDimensionPerformanceReportFilter")
class ProductDimensionPerformanceReportFilter(Record):
    """Complex type `ProductDimensionPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    ad_status: FlagsLike[AdStatusReportFilter] | None | Unset = nillable("AdStatus", "reporting:AdStatusReportFilter")
    asset_group_status: FlagsLike[AssetGroupStatusReportFilter] | None | Unset = nillable(
        "AssetGroupStatus", "reporting:AssetGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")


@record(TYPES, "reporting:ProductPartitionPerformanceReportFilter")
class ProductPartitionPerformanceReportFilter(Record):
    """Complex type `ProductPartitionPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    ad_status: FlagsLike[AdStatusReportFilter] | None | Unset = nillable("AdStatus", "reporting:AdStatusReportFilter")
    asset_group_status: FlagsLike[AssetGroupStatusReportFilter] | None | Unset = nillable(
        "AssetGroupStatus", "reporting:AssetGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    campaign_type: FlagsLike[CampaignTypeReportFilter] | None | Unset = nillable(
        "CampaignType", "reporting:CampaignTypeReportFilter"
    )
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")


@record(TYPES, "reporting:ProductPartitionUnitPerformanceReportFilter")
class ProductPartitionUnitPerformanceReportFilter(Record):
    """Complex type `ProductPartitionUnitPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    ad_status: FlagsLike[AdStatusReportFilter] | None | Unset = nillable("AdStatus", "reporting:AdStatusReportFilter")
    asset_group_status: FlagsLike[AssetGroupStatusReportFilter] | None | Unset = nillable(
        "AssetGroupStatus", "reporting:AssetGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")


@record(TYPES, "reporting:ProductSearchQueryPerformanceReportFilter")
class ProductSearchQueryPerformanceReportFilter(Record):
    """Complex type `ProductSearchQueryPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

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
    exclude_zero_clicks: bool | Unset = element("ExcludeZeroClicks", "xs:boolean")
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
    search_queries: Sequence[str | None] | None | Unset = nillable("SearchQueries", "arrays:ArrayOfstring")


@record(TYPES, "reporting:ProductNegativeKeywordConflictReportFilter")
class ProductNegativeKeywordConflictReportFilter(Record):
    """Complex type `ProductNegativeKeywordConflictReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

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
