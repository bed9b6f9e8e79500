"""Types of Campaign Management v13: OnlineConversionAdjustment"""

from __future__ import annotations

from datetime import datetime
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "cm:OnlineConversionAdjustment")
class OnlineConversionAdjustment(Record):
    """Complex type `OnlineConversionAdjustment` of https://bingads.microsoft.com/CampaignManagement/v13."""

    adjustment_currency_code: str | None | Unset = nillable("AdjustmentCurrencyCode", "xs:string")
    adjustment_time: datetime | Unset = element("AdjustmentTime", "xs:dateTime")
    adjustment_type: str | None | Unset = nillable("AdjustmentType", "xs:string")
    adjustment_value: float | None | Unset = nillable("AdjustmentValue", "xs:double")
    conversion_name: str | None | Unset = nillable("ConversionName", "xs:string")
    transaction_id: str | None | Unset = nillable("TransactionId", "xs:string")
