"""Types of Campaign Management v12: TargetSettingDetail, OperationError, Network, GeoPoint, Paging, GenderType, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CriterionTypeGroup, RuleItem


class Network(StrEnum):
    """Enumeration `Network` of https://bingads.microsoft.com/CampaignManagement/v12."""

    OWNED_AND_OPERATED_AND_SYNDICATED_SEARCH = "OwnedAndOperatedAndSyndicatedSearch"
    OWNED_AND_OPERATED_ONLY = "OwnedAndOperatedOnly"
    SYNDICATED_SEARCH_ONLY = "SyndicatedSearchOnly"
    IN_HOUSE_PROMOTION = "InHousePromotion"


class GenderType(StrEnum):
    """Enumeration `GenderType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNKNOWN = "Unknown"
    MALE = "Male"
    FEMALE = "Female"


class ProfileType(Flag):
    """Flags `ProfileType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"


class NumberOperator(StrEnum):
    """Enumeration `NumberOperator` of https://bingads.microsoft.com/CampaignManagement/v12."""

    NONE = "None"
    EQUALS = "Equals"
    GREATER_THAN = "GreaterThan"
    LESS_THAN = "LessThan"
    GREATER_THAN_EQUAL_TO = "GreaterThanEqualTo"
    LESS_THAN_EQUAL_TO = "LessThanEqualTo"


class UetTagTrackingStatus(StrEnum):
    """Enumeration `UetTagTrackingStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNVERIFIED = "Unverified"
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class ValueOperator(StrEnum):
    """Enumeration `ValueOperator` of https://bingads.microsoft.com/CampaignManagement/v12."""

    EQUALS = "Equals"
    LESS_THAN = "LessThan"
    GREATER_THAN = "GreaterThan"


@record(TYPES, "cm:TargetSettingDetail")
class TargetSettingDetail(Record):
    """Complex type `TargetSettingDetail` of https://bingads.microsoft.com/CampaignManagement/v12."""

    criterion_type_group: CriterionTypeGroup | str | Unset = element("CriterionTypeGroup", "cm:CriterionTypeGroup")
    target_and_bid: bool | Unset = element("TargetAndBid", "xs:boolean")


@record(TYPES, "cm:OperationError")
class OperationError(Record):
    """Complex type `OperationError` of https://bingads.microsoft.com/CampaignManagement/v12."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")


@record(TYPES, "cm:GeoPoint")
class GeoPoint(Record):
    """Complex type `GeoPoint` of https://bingads.microsoft.com/CampaignManagement/v12."""

    latitude_in_micro_degrees: int | Unset = element("LatitudeInMicroDegrees", "xs:int", required=True)
    longitude_in_micro_degrees: int | Unset = element("LongitudeInMicroDegrees", "xs:int", required=True)


@record(TYPES, "cm:Paging")
class Paging(Record):
    """Complex type `Paging` of https://bingads.microsoft.com/CampaignManagement/v12."""

    index: int | Unset = element("Index", "xs:int", required=True)
    size: int | Unset = element("Size", "xs:int", required=True)


@record(TYPES, "cm:RuleItemGroup")
class RuleItemGroup(Record):
    """Complex type `RuleItemGroup` of https://bingads.microsoft.com/CampaignManagement/v12."""

    items: Sequence[RuleItem | None] | None | Unset = nillable("Items", "cm:ArrayOfRuleItem")


@record(TYPES, "cm:UetTag")
class UetTag(Record):
    """Complex type `UetTag` of https://bingads.microsoft.com/CampaignManagement/v12."""

    description: str | None | Unset = nillable("Description", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    tracking_no_script: str | None | Unset = nillable("TrackingNoScript", "xs:string")
    tracking_script: str | None | Unset = nillable("TrackingScript", "xs:string")
    tracking_status: UetTagTrackingStatus | str | None | Unset = nillable("TrackingStatus", "cm:UetTagTrackingStatus")


@record(TYPES, "cm:OfflineConversion")
class OfflineConversion(Record):
    """Complex type `OfflineConversion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    conversion_currency_code: str | None | Unset = nillable("ConversionCurrencyCode", "xs:string")
    conversion_name: str | None | Unset = nillable("ConversionName", "xs:string")
    conversion_time: datetime | Unset = element("ConversionTime", "xs:dateTime")
    conversion_value: float | None | Unset = nillable("ConversionValue", "xs:double")
    microsoft_click_id: str | None | Unset = nillable("MicrosoftClickId", "xs:string")


@record(TYPES, "cm:Label")
class Label(Record):
    """Complex type `Label` of https://bingads.microsoft.com/CampaignManagement/v12."""

    color_code: str | None | Unset = nillable("ColorCode", "xs:string")
    description: str | None | Unset = nillable("Description", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")


@record(TYPES, "cm:LabelAssociation")
class LabelAssociation(Record):
    """Complex type `LabelAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
    label_id: int | Unset = element("LabelId", "xs:long", required=True)


@record(TYPES, "generic:KeyValuePairOfstringstring")
class KeyValuePairOfstringstring(Record):
    """Complex type `KeyValuePairOfstringstring` of http://schemas.datacontract.org/2004/07/System.Collections.Generic."""

    key: str | None | Unset = nillable("key", "xs:string", required=True)
    value: str | None | Unset = nillable("value", "xs:string", required=True)


@record(TYPES, "arrays:ArrayOfKeyValueOfstringstring/KeyValueOfstringstring")
class KeyValueOfstringstring(Record):
    """Element `KeyValueOfstringstring` of http://schemas.microsoft.com/2003/10/Serialization/Arrays."""

    key: str | None | Unset = nillable("Key", "xs:string", required=True)
    value: str | None | Unset = nillable("Value", "xs:string", required=True)
