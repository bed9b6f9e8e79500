"""Types of Campaign Management v13: OfflineConversion, OfflineConversionAdjustment, …"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from ..._types import Flag, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record


class OfflineConversionUploadChannel(Flag):
    """Flags `OfflineConversionUploadChannel` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    CAMPAIGN_MANAGEMENT_API = "CampaignManagementAPI"
    BULK_API = "BulkAPI"
    WEB_UPLOAD = "WebUpload"


class OfflineConversionUnattributedReason(StrEnum):
    """Enumeration `OfflineConversionUnattributedReason` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    ADJUSTMENT_ORIGINAL_NOT_FOUND = "AdjustmentOriginalNotFound"
    CONVERSION_ALREADY_RETRACTED = "ConversionAlreadyRetracted"
    DUPLICATE_CONVERSION_KEY = "DuplicateConversionKey"
    CONVERSION_TIME_EXCEEDS_MAX_LOOKBACK = "ConversionTimeExceedsMaxLookback"
    CONVERSION_TIME_IN_FUTURE = "ConversionTimeInFuture"
    GOAL_NOT_FOUND_OR_INACTIVE = "GoalNotFoundOrInactive"
    CLICK_TIMESTAMP_AFTER_CONVERSION = "ClickTimestampAfterConversion"
    NO_MATCHING_CLICK_FOUND = "NoMatchingClickFound"
    MISSING_MATCH_IDENTIFIERS = "MissingMatchIdentifiers"
    OUTSIDE_GOAL_LOOKBACK_WINDOW = "OutsideGoalLookbackWindow"
    ACCOUNT_MISMATCH = "AccountMismatch"
    MALFORMED_DATA = "MalformedData"
    HISTORICAL_CLICK_DATA_EXPIRED = "HistoricalClickDataExpired"


@record(TYPES, "cm:OfflineConversion")
class OfflineConversion(Record):
    """Complex type `OfflineConversion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_currency_code: str | None | Unset = nillable("ConversionCurrencyCode", "xs:string")
    conversion_name: str | None | Unset = nillable("ConversionName", "xs:string")
    conversion_time: datetime | Unset = element("ConversionTime", "xs:dateTime")
    conversion_value: float | None | Unset = nillable("ConversionValue", "xs:double")
    external_attribution_credit: float | None | Unset = nillable("ExternalAttributionCredit", "xs:double")
    external_attribution_model: str | None | Unset = nillable("ExternalAttributionModel", "xs:string")
    hashed_email_address: str | None | Unset = nillable("HashedEmailAddress", "xs:string")
    hashed_phone_number: str | None | Unset = nillable("HashedPhoneNumber", "xs:string")
    microsoft_click_id: str | None | Unset = nillable("MicrosoftClickId", "xs:string")


@record(TYPES, "cm:OfflineConversionAdjustment")
class OfflineConversionAdjustment(Record):
    """Complex type `OfflineConversionAdjustment` of https://bingads.microsoft.com/CampaignManagement/v13."""

    adjustment_currency_code: str | None | Unset = nillable("AdjustmentCurrencyCode", "xs:string")
    adjustment_time: datetime | Unset = element("AdjustmentTime", "xs:dateTime")
    adjustment_type: str | None | Unset = nillable("AdjustmentType", "xs:string")
    adjustment_value: float | None | Unset = nillable("AdjustmentValue", "xs:double")
    conversion_name: str | None | Unset = nillable("ConversionName", "xs:string")
    conversion_time: datetime | Unset = element("ConversionTime", "xs:dateTime")
    hashed_email_address: str | None | Unset = nillable("HashedEmailAddress", "xs:string")
    hashed_phone_number: str | None | Unset = nillable("HashedPhoneNumber", "xs:string")
    microsoft_click_id: str | None | Unset = nillable("MicrosoftClickId", "xs:string")


@record(TYPES, "cm:OfflineGoalConversionSummary")
class OfflineGoalConversionSummary(Record):
    """Complex type `OfflineGoalConversionSummary` of https://bingads.microsoft.com/CampaignManagement/v13."""

    goal_id: int | Unset = element("GoalId", "xs:long")
    conversion_name: str | None | Unset = nillable("ConversionName", "xs:string")
    overall_success_count: int | Unset = element("OverallSuccessCount", "xs:long")
    overall_unattributed_count: int | Unset = element("OverallUnattributedCount", "xs:long")
    overall_success_rate: Decimal | Unset = element("OverallSuccessRate", "xs:decimal")
    overall_alerts: Sequence[OfflineConversionAlert | None] | None | Unset = nillable(
        "OverallAlerts", "cm:ArrayOfOfflineConversionAlert"
    )
    daily_summaries: Sequence[OfflineGoalDailySummary | None] | None | Unset = nillable(
        "DailySummaries", "cm:ArrayOfOfflineGoalDailySummary"
    )


@record(TYPES, "cm:OfflineConversionAlert")
class OfflineConversionAlert(Record):
    """Complex type `OfflineConversionAlert` of https://bingads.microsoft.com/CampaignManagement/v13."""

    unattributed_reason: OfflineConversionUnattributedReason | str | Unset = element(
        "UnattributedReason", "cm:OfflineConversionUnattributedReason"
    )
    count: int | Unset = element("Count", "xs:long")


@record(TYPES, "cm:OfflineGoalDailySummary")
class OfflineGoalDailySummary(Record):
    """Complex type `OfflineGoalDailySummary` of https://bingads.microsoft.com/CampaignManagement/v13."""

    goal_id: int | Unset = element("GoalId", "xs:long")
    upload_date: datetime | Unset = element("UploadDate", "xs:dateTime")
    success_count: int | Unset = element("SuccessCount", "xs:int")
    unattributed_count: int | Unset = element("UnattributedCount", "xs:int")
    success_rate: Decimal | Unset = element("SuccessRate", "xs:decimal")
    alerts: Sequence[OfflineConversionAlert | None] | None | Unset = nillable(
        "Alerts", "cm:ArrayOfOfflineConversionAlert"
    )
