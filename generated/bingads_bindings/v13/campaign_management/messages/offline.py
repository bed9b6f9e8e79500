"""Messages of Campaign Management v13: ApplyOfflineConversionsRequest, ApplyOfflineConversionsResponse, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, DailySummary, OfflineConversion, OfflineConversionAdjustment
    from .. import OfflineConversionUploadChannel, OfflineGoalConversionSummary


@record(TYPES, "cm:ApplyOfflineConversionsRequest")
class ApplyOfflineConversionsRequest(Record):
    """Element `ApplyOfflineConversionsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    offline_conversions: Sequence[OfflineConversion | None] | None | Unset = nillable(
        "OfflineConversions", "cm:ArrayOfOfflineConversion"
    )


@record(TYPES, "cm:ApplyOfflineConversionsResponse")
class ApplyOfflineConversionsResponse(Reply):
    """Element `ApplyOfflineConversionsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:ApplyOfflineConversionAdjustmentsRequest")
class ApplyOfflineConversionAdjustmentsRequest(Record):
    """Element `ApplyOfflineConversionAdjustmentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    offline_conversion_adjustments: Sequence[OfflineConversionAdjustment | None] | None | Unset = nillable(
        "OfflineConversionAdjustments", "cm:ArrayOfOfflineConversionAdjustment"
    )


@record(TYPES, "cm:ApplyOfflineConversionAdjustmentsResponse")
class ApplyOfflineConversionAdjustmentsResponse(Reply):
    """Element `ApplyOfflineConversionAdjustmentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetOfflineConversionReportsRequest")
class GetOfflineConversionReportsRequest(Record):
    """Element `GetOfflineConversionReportsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    start_date_utc: datetime | Unset = element("StartDateUtc", "xs:dateTime")
    end_date_utc: datetime | Unset = element("EndDateUtc", "xs:dateTime")


@record(TYPES, "cm:GetOfflineConversionReportsResponse")
class GetOfflineConversionReportsResponse(Reply):
    """Element `GetOfflineConversionReportsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    daily_summaries: Sequence[DailySummary | None] | None | Unset = nillable("DailySummaries", "cm:ArrayOfDailySummary")


@record(TYPES, "cm:GetOfflineConversionReportByGoalIdsRequest")
class GetOfflineConversionReportByGoalIdsRequest(Record):
    """Element `GetOfflineConversionReportByGoalIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    start_date_utc: datetime | Unset = element("StartDateUtc", "xs:dateTime")
    end_date_utc: datetime | Unset = element("EndDateUtc", "xs:dateTime")
    goal_ids: Sequence[int] | None | Unset = nillable("GoalIds", "arrays:ArrayOflong")
    upload_channel_filter: FlagsLike[OfflineConversionUploadChannel] | None | Unset = nillable(
        "UploadChannelFilter", "cm:OfflineConversionUploadChannel"
    )


@record(TYPES, "cm:GetOfflineConversionReportByGoalIdsResponse")
class GetOfflineConversionReportByGoalIdsResponse(Reply):
    """Element `GetOfflineConversionReportByGoalIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    offline_goal_conversion_summaries: Sequence[OfflineGoalConversionSummary | None] | None | Unset = nillable(
        "OfflineGoalConversionSummaries", "cm:ArrayOfOfflineGoalConversionSummary"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
