"""Types of Reporting v13: AgeGenderAudienceReportRequest, AgeGenderAudienceReportColumn, AgeGenderAudienceReportFilter"""

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


class AgeGenderAudienceReportColumn(StrEnum):
    """Enumeration `AgeGenderAudienceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    AD_DISTRIBUTION = "AdDistribution"
    AGE_GROUP = "AgeGroup"
    GENDER = "Gender"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    CONVERSIONS = "Conversions"
    SPEND = "Spend"
    REVENUE = "Revenue"
    EXTENDED_COST = "ExtendedCost"
    ASSISTS = "Assists"
    LANGUAGE = "Language"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    BASE_CAMPAIGN_ID = "BaseCampaignId"
    ALL_CONVERSIONS = "AllConversions"
    ALL_REVENUE = "AllRevenue"
    VIEW_THROUGH_CONVERSIONS = "ViewThroughConversions"
    GOAL = "Goal"
    GOAL_TYPE = "GoalType"
    ABSOLUTE_TOP_IMPRESSION_RATE_PERCENT = "AbsoluteTopImpressionRatePercent"
    TOP_IMPRESSION_RATE_PERCENT = "TopImpressionRatePercent"
    CONVERSIONS_QUALIFIED = "ConversionsQualified"
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


@record(TYPES, "reporting:AgeGenderAudienceReportRequest")
class AgeGenderAudienceReportRequest(ReportRequest):
    """Complex type `AgeGenderAudienceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[AgeGenderAudienceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfAgeGenderAudienceReportColumn", required=True
    )
    filter: AgeGenderAudienceReportFilter | None | Unset = nillable("Filter", "reporting:AgeGenderAudienceReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:AgeGenderAudienceReportFilter")
class AgeGenderAudienceReportFilter(Record):
    """Complex type `AgeGenderAudienceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

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
    language: FlagsLike[LanguageReportFilter] | None | Unset = nillable("Language", "reporting:LanguageReportFilter")
