"""Types of Reporting v13: MMMPerformanceReportRequest, MMMPerformanceReportColumn, MMMPerformanceReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import (
        AccountStatusReportFilter,
        AccountThroughAdGroupReportScope,
        AdDistributionReportFilter,
        AdGroupStatusReportFilter,
        AssetGroupStatusReportFilter,
        CampaignStatusReportFilter,
        LanguageReportFilter,
        ReportAggregation,
        ReportTime,
    )


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


@record(TYPES, "reporting:MMMPerformanceReportRequest")
class MMMPerformanceReportRequest(ReportRequest):
    """Complex type `MMMPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[MMMPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfMMMPerformanceReportColumn", required=True
    )
    filter: MMMPerformanceReportFilter | None | Unset = nillable("Filter", "reporting:MMMPerformanceReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


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
