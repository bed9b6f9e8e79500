"""Types of Reporting v13: CombinationPerformanceReportRequest, CombinationPerformanceReportColumn, CombinationPerformanceReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import AccountThroughCampaignReportScope, ReportAggregation, ReportTime


class CombinationPerformanceReportColumn(StrEnum):
    """Enumeration `CombinationPerformanceReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    TIME_PERIOD = "TimePeriod"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NAME = "AccountName"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_TYPE = "CampaignType"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    AD_ID = "AdId"
    AD_TYPE = "AdType"
    HEADLINE1 = "Headline1"
    HEADLINE2 = "Headline2"
    HEADLINE3 = "Headline3"
    COMBINATION_LONG_HEADLINE = "CombinationLongHeadline"
    DESCRIPTION1 = "Description1"
    DESCRIPTION2 = "Description2"
    IMAGE = "Image"
    LOGO = "Logo"
    IMPRESSIONS = "Impressions"
    CLICKS = "Clicks"
    SPEND = "Spend"
    CTR = "Ctr"
    CONVERSIONS = "Conversions"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


@record(TYPES, "reporting:CombinationPerformanceReportRequest")
class CombinationPerformanceReportRequest(ReportRequest):
    """Complex type `CombinationPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[CombinationPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfCombinationPerformanceReportColumn", required=True
    )
    filter: CombinationPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:CombinationPerformanceReportFilter"
    )
    scope: AccountThroughCampaignReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughCampaignReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:CombinationPerformanceReportFilter")
class CombinationPerformanceReportFilter(Record):
    """Complex type `CombinationPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""
