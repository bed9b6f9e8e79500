"""Types of Reporting v13: ProductSearchQueryPerformanceReportRequest, ProductSearchQueryPerformanceReportColumn, ProductSearchQueryPerformanceReportFilter"""

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
        AdTypeReportFilter,
        AssetGroupStatusReportFilter,
        CampaignStatusReportFilter,
        LanguageReportFilter,
        ReportAggregation,
        ReportTime,
    )


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


@record(TYPES, "reporting:ProductSearchQueryPerformanceReportRequest")
class ProductSearchQueryPerformanceReportRequest(ReportRequest):
    """Complex type `ProductSearchQueryPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductSearchQueryPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductSearchQueryPerformanceReportColumn", required=True
    )
    filter: ProductSearchQueryPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProductSearchQueryPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


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
