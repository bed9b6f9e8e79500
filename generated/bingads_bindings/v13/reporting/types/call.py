"""Types of Reporting v13: CallDetailReportRequest, CallDetailReportColumn, CallDetailReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import (
        AccountStatusReportFilter,
        AccountThroughAdGroupReportScope,
        AdGroupStatusReportFilter,
        CampaignStatusReportFilter,
        ReportAggregation,
        ReportTime,
    )


class CallDetailReportColumn(StrEnum):
    """Enumeration `CallDetailReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    CAMPAIGN_NAME = "CampaignName"
    AD_GROUP_NAME = "AdGroupName"
    START_TIME = "StartTime"
    END_TIME = "EndTime"
    DURATION = "Duration"
    AREA_CODE = "AreaCode"
    CITY = "City"
    STATE = "State"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_ID = "AdGroupId"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    MARKETING_OBJECTIVE = "MarketingObjective"
    CHANNEL = "Channel"
    SUB_CHANNEL = "SubChannel"


@record(TYPES, "reporting:CallDetailReportRequest")
class CallDetailReportRequest(ReportRequest):
    """Complex type `CallDetailReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[CallDetailReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfCallDetailReportColumn", required=True
    )
    filter: CallDetailReportFilter | None | Unset = nillable("Filter", "reporting:CallDetailReportFilter")
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:CallDetailReportFilter")
class CallDetailReportFilter(Record):
    """Complex type `CallDetailReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
