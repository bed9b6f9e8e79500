"""Types of Reporting v13: ProductPartitionPerformanceReportRequest, ProductPartitionPerformanceReportColumn, ProductPartitionPerformanceReportFilter …"""

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
        CampaignTypeReportFilter,
        DeviceTypeReportFilter,
        LanguageReportFilter,
        ReportAggregation,
        ReportTime,
    )


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


@record(TYPES, "reporting:ProductPartitionPerformanceReportRequest")
class ProductPartitionPerformanceReportRequest(ReportRequest):
    """Complex type `ProductPartitionPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductPartitionPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductPartitionPerformanceReportColumn", required=True
    )
    filter: ProductPartitionPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProductPartitionPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


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


@record(TYPES, "reporting:ProductPartitionUnitPerformanceReportRequest")
class ProductPartitionUnitPerformanceReportRequest(ReportRequest):
    """Complex type `ProductPartitionUnitPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductPartitionUnitPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductPartitionUnitPerformanceReportColumn", required=True
    )
    filter: ProductPartitionUnitPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProductPartitionUnitPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


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
