"""Types of Reporting v13: ProfessionalDemographicsAudienceReportRequest, ProfessionalDemographicsAudienceReportColumn, ProfessionalDemographicsAudienceReportFilter"""

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


class ProfessionalDemographicsAudienceReportColumn(StrEnum):
    """Enumeration `ProfessionalDemographicsAudienceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    TIME_PERIOD = "TimePeriod"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    COMPANY_NAME = "CompanyName"
    INDUSTRY_NAME = "IndustryName"
    JOB_FUNCTION_NAME = "JobFunctionName"
    JOB_SENIORITY_NAME = "JobSeniorityName"
    CUSTOM_LINKED_IN_NAME = "CustomLinkedInName"
    LINKED_IN_SEGMENT_NAME = "LinkedInSegmentName"
    LINKED_IN_SEGMENT_ID = "LinkedInSegmentId"
    LINKED_IN_SEGMENT_TYPE = "LinkedInSegmentType"
    AD_DISTRIBUTION = "AdDistribution"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    SPEND = "Spend"
    CONVERSIONS = "Conversions"
    LANGUAGE = "Language"
    ASSISTS = "Assists"
    REVENUE = "Revenue"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    AVERAGE_POSITION = "AveragePosition"
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


@record(TYPES, "reporting:ProfessionalDemographicsAudienceReportRequest")
class ProfessionalDemographicsAudienceReportRequest(ReportRequest):
    """Complex type `ProfessionalDemographicsAudienceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProfessionalDemographicsAudienceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProfessionalDemographicsAudienceReportColumn", required=True
    )
    filter: ProfessionalDemographicsAudienceReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProfessionalDemographicsAudienceReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:ProfessionalDemographicsAudienceReportFilter")
class ProfessionalDemographicsAudienceReportFilter(Record):
    """Complex type `ProfessionalDemographicsAudienceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

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
