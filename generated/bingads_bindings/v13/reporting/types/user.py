"""Types of Reporting v13: UserLocationPerformanceReportRequest, UserLocationPerformanceReportColumn, UserLocationPerformanceReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import (
        AccountThroughAdGroupReportScope,
        AdDistributionReportFilter,
        LanguageReportFilter,
        ReportAggregation,
        ReportTime,
    )


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


@record(TYPES, "reporting:UserLocationPerformanceReportRequest")
class UserLocationPerformanceReportRequest(ReportRequest):
    """Complex type `UserLocationPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[UserLocationPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfUserLocationPerformanceReportColumn", required=True
    )
    filter: UserLocationPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:UserLocationPerformanceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:UserLocationPerformanceReportFilter")
class UserLocationPerformanceReportFilter(Record):
    """Complex type `UserLocationPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
    )
    country_code: Sequence[str | None] | None | Unset = nillable("CountryCode", "arrays:ArrayOfstring")
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
