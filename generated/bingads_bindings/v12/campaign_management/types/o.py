"""Types of Campaign Management v12: OperationError, OfflineConversionGoal, OfflineConversion"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, TYPES, Unset, element, nillable, record
from .conversion import ConversionGoal


@record(TYPES, "cm:OperationError")
class OperationError(Record):
    """Complex type `OperationError` of https://bingads.microsoft.com/CampaignManagement/v12."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")


@record(TYPES, "cm:OfflineConversionGoal")
class OfflineConversionGoal(ConversionGoal):
    """Complex type `OfflineConversionGoal` of https://bingads.microsoft.com/CampaignManagement/v12."""


@record(TYPES, "cm:OfflineConversion")
class OfflineConversion(Record):
    """Complex type `OfflineConversion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    conversion_currency_code: str | None | Unset = nillable("ConversionCurrencyCode", "xs:string")
    conversion_name: str | None | Unset = nillable("ConversionName", "xs:string")
    conversion_time: datetime | Unset = element("ConversionTime", "xs:dateTime")
    conversion_value: float | None | Unset = nillable("ConversionValue", "xs:double")
    microsoft_click_id: str | None | Unset = nillable("MicrosoftClickId", "xs:string")
