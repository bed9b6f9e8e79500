"""Types of Reporting v13: ProductDimensionPerformanceReportRequest, ProductDimensionPerformanceReportColumn, ProductDimensionPerformanceReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import (
        AccountStatusReportFilter,
        AccountThroughAdGroupReportScope,
        AdGroupStatusReportFilter,
        AdStatusReportFilter,
        AssetGroupStatusReportFilter,
        CampaignStatusReportFilter,
        DeviceTypeReportFilter,
        LanguageReportFilter,
        ReportAggregation,
        ReportTime,
    )


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


@record(TYPES, "reporting:ProductDimensionPerformanceReportRequest")
class ProductDimensionPerformanceReportRequest(ReportRequest):
    """Complex type `ProductDimensionPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductDimensionPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductDimensionPerformanceReportColumn", required=True
    )
    filter: ProductDimensionPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProductDimensionPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


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
