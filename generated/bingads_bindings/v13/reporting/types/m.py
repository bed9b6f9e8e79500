"""Types of Reporting v13: MSClickIdPerformanceReportColumn, MSClickIdPerformanceReportFilter, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AccountStatusReportFilter, AdDistributionReportFilter, AdGroupStatusReportFilter
    from .. import AssetGroupStatusReportFilter, CampaignStatusReportFilter, LanguageReportFilter


class MSClickIdPerformanceReportColumn(StrEnum):
    """Enumeration `MSClickIdPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_ID = "AdGroupId"
    ASSET_GROUP_ID = "AssetGroupId"
    AD_ID = "AdId"
    MS_CLICK_ID = "MSClickId"
    SEARCH_QUERY = "SearchQuery"
    KEYWORD = "Keyword"
    PAGE_NUMBER = "PageNumber"
    TOP_VS_OTHER = "TopVsOther"
    BID_MATCH_TYPE = "BidMatchType"
    NETWORK = "Network"
    DEVICE_TYPE = "DeviceType"
    COUNTRY = "Country"
    STATE = "State"
    METRO_AREA = "MetroArea"
    CITY = "City"
    CLICKS = "Clicks"
    CPC = "Cpc"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    REVENUE = "Revenue"


class MMMPerformanceReportColumn(StrEnum):
    """Enumeration `MMMPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    COUNTRY = "Country"
    STATE = "State"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    SPEND = "Spend"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
    METRO_AREA = "MetroArea"


@record(TYPES, "reporting:MSClickIdPerformanceReportFilter")
class MSClickIdPerformanceReportFilter(Record):
    """Complex type `MSClickIdPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""


@record(TYPES, "reporting:MMMPerformanceReportFilter")
class MMMPerformanceReportFilter(Record):
    """Complex type `MMMPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_distribution: FlagsLike[AdDistributionReportFilter] | None | Unset = nillable(
        "AdDistribution", "reporting:AdDistributionReportFilter"
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
    country_code: Sequence[str | None] | None | Unset = nillable("CountryCode", "arrays:ArrayOfstring")
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
