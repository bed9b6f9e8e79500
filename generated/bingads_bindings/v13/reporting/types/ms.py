"""Types of Reporting v13: MSClickIdPerformanceReportRequest, MSClickIdPerformanceReportColumn, MSClickIdPerformanceReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import AccountThroughCampaignReportScope, ReportAggregation, ReportTime


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


@record(TYPES, "reporting:MSClickIdPerformanceReportRequest")
class MSClickIdPerformanceReportRequest(ReportRequest):
    """Complex type `MSClickIdPerformanceReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[MSClickIdPerformanceReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfMSClickIdPerformanceReportColumn", required=True
    )
    filter: MSClickIdPerformanceReportFilter | None | Unset = nillable(
        "Filter", "reporting:MSClickIdPerformanceReportFilter"
    )
    scope: AccountThroughCampaignReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughCampaignReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:MSClickIdPerformanceReportFilter")
class MSClickIdPerformanceReportFilter(Record):
    """Complex type `MSClickIdPerformanceReportFilter` of https://bingads.microsoft.com/Reporting/v13."""
