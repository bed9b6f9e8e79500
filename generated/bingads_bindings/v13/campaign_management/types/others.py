"""Types of Campaign Management v13: TargetSettingDetail, EffectiveEditorialStatus, ExpressionOperator, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CriterionTypeGroup


class EffectiveEditorialStatus(StrEnum):
    """Enumeration `EffectiveEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    PENDING = "Pending"


class ExpressionOperator(StrEnum):
    """Enumeration `ExpressionOperator` of https://bingads.microsoft.com/CampaignManagement/v13."""

    EQUALS = "Equals"
    BEGINS_WITH = "BeginsWith"
    REGULAR_EXPRESSION = "RegularExpression"
    CONTAINS = "Contains"


@record(TYPES, "cm:TargetSettingDetail")
class TargetSettingDetail(Record):
    """Complex type `TargetSettingDetail` of https://bingads.microsoft.com/CampaignManagement/v13."""

    criterion_type_group: CriterionTypeGroup | str | Unset = element("CriterionTypeGroup", "cm:CriterionTypeGroup")
    target_and_bid: bool | Unset = element("TargetAndBid", "xs:boolean")


@record(TYPES, "cm:OnlineConversionAdjustment")
class OnlineConversionAdjustment(Record):
    """Complex type `OnlineConversionAdjustment` of https://bingads.microsoft.com/CampaignManagement/v13."""

    adjustment_currency_code: str | None | Unset = nillable("AdjustmentCurrencyCode", "xs:string")
    adjustment_time: datetime | Unset = element("AdjustmentTime", "xs:dateTime")
    adjustment_type: str | None | Unset = nillable("AdjustmentType", "xs:string")
    adjustment_value: float | None | Unset = nillable("AdjustmentValue", "xs:double")
    conversion_name: str | None | Unset = nillable("ConversionName", "xs:string")
    transaction_id: str | None | Unset = nillable("TransactionId", "xs:string")


@record(TYPES, "cm:HTML5")
class HTML5(Record):
    """Complex type `HTML5` of https://bingads.microsoft.com/CampaignManagement/v13."""

    created_date_time_in_utc: datetime | None | Unset = nillable("CreatedDateTimeInUTC", "xs:dateTime")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    failure_code: str | None | Unset = nillable("FailureCode", "xs:string")
    height: int | None | Unset = nillable("Height", "xs:int")
    id: int | None | Unset = nillable("Id", "xs:long")
    modified_date_time_in_utc: datetime | None | Unset = nillable("ModifiedDateTimeInUTC", "xs:dateTime")
    name: str | None | Unset = nillable("Name", "xs:string")
    status: str | None | Unset = nillable("Status", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    thumbnail_url: str | None | Unset = nillable("ThumbnailUrl", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")
    width: int | None | Unset = nillable("Width", "xs:int")


@record(TYPES, "generic:KeyValuePairOflonglong")
class KeyValuePairOflonglong(Record):
    """Complex type `KeyValuePairOflonglong` of http://schemas.datacontract.org/2004/07/System.Collections.Generic."""

    key: int | Unset = element("key", "xs:long", required=True)
    value: int | Unset = element("value", "xs:long", required=True)
