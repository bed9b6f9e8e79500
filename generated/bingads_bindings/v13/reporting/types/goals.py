"""Types of Reporting v13: GoalsAndFunnelsReportRequest, GoalsAndFunnelsReportColumn, GoalsAndFunnelsReportFilter"""

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
        DeviceOSReportFilter,
        DeviceTypeReportFilter,
        KeywordStatusReportFilter,
        ReportAggregation,
        ReportTime,
    )


class GoalsAndFunnelsReportColumn(StrEnum):
    """Enumeration `GoalsAndFunnelsReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    KEYWORD = "Keyword"
    KEYWORD_ID = "KeywordId"
    GOAL = "Goal"
    ALL_CONVERSIONS = "AllConversions"
    ASSISTS = "Assists"
    ALL_REVENUE = "AllRevenue"
    GOAL_ID = "GoalId"
    DEVICE_TYPE = "DeviceType"
    DEVICE_OS = "DeviceOS"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    KEYWORD_STATUS = "KeywordStatus"
    GOAL_TYPE = "GoalType"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    ALL_CONVERSIONS_QUALIFIED = "AllConversionsQualified"
    VIEW_THROUGH_CONVERSIONS_QUALIFIED = "ViewThroughConversionsQualified"
    VIEW_THROUGH_REVENUE = "ViewThroughRevenue"
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_STATUS = "AssetGroupStatus"
    CONVERSION_DELAY = "ConversionDelay"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


@record(TYPES, "reporting:GoalsAndFunnelsReportRequest")
class GoalsAndFunnelsReportRequest(ReportRequest):
    """Complex type `GoalsAndFunnelsReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[GoalsAndFunnelsReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfGoalsAndFunnelsReportColumn", required=True
    )
    filter: GoalsAndFunnelsReportFilter | None | Unset = nillable("Filter", "reporting:GoalsAndFunnelsReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:GoalsAndFunnelsReportFilter")
class GoalsAndFunnelsReportFilter(Record):
    """Complex type `GoalsAndFunnelsReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

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
    device_os: FlagsLike[DeviceOSReportFilter] | None | Unset = nillable("DeviceOS", "reporting:DeviceOSReportFilter")
    device_type: FlagsLike[DeviceTypeReportFilter] | None | Unset = nillable(
        "DeviceType", "reporting:DeviceTypeReportFilter"
    )
    goal_ids: Sequence[int] | None | Unset = nillable("GoalIds", "arrays:ArrayOflong")
    keyword_status: FlagsLike[KeywordStatusReportFilter] | None | Unset = nillable(
        "KeywordStatus", "reporting:KeywordStatusReportFilter"
    )
