"""Types of Customer Billing v13: DataType, KeyValueEntityOflongstring, KeyValueEntityOflongdateTime, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from ...shared.exception.all import ApiFault


class DataType(StrEnum):
    """Enumeration `DataType` of https://bingads.microsoft.com/Customer/v13/Entities."""

    XML = "Xml"
    PDF = "Pdf"


@record(TYPES, "entities:KeyValueEntityOflongstring")
class KeyValueEntityOflongstring(Record):
    """Complex type `KeyValueEntityOflongstring` of https://bingads.microsoft.com/Customer/v13/Entities."""

    key: int | Unset = element("Key", "xs:long")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "entities:KeyValueEntityOflongdateTime")
class KeyValueEntityOflongdateTime(Record):
    """Complex type `KeyValueEntityOflongdateTime` of https://bingads.microsoft.com/Customer/v13/Entities."""

    key: int | Unset = element("Key", "xs:long")
    value: datetime | Unset = element("Value", "xs:dateTime")


@record(TYPES, "entities:UngroupedAccount")
class UngroupedAccount(Record):
    """Complex type `UngroupedAccount` of https://bingads.microsoft.com/Customer/v13/Entities."""

    account_id: int | Unset = element("AccountId", "xs:long")
    account_number: str | None | Unset = nillable("AccountNumber", "xs:string")
    account_name: str | None | Unset = nillable("AccountName", "xs:string")
    potential_billing_groups: Sequence[KeyValueEntityOflongstring | None] | None | Unset = nillable(
        "PotentialBillingGroups", "entities:ArrayOfKeyValueEntityOflongstring"
    )


@record(TYPES, "exception:ApiBatchFault")
class ApiBatchFault(ApiFault):
    """Complex type `ApiBatchFault` of https://bingads.microsoft.com/Customer/v13/Exception."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "exception:ArrayOfBatchError")


@record(TYPES, "exception:BatchError")
class BatchError(Record):
    """Complex type `BatchError` of https://bingads.microsoft.com/Customer/v13/Exception."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    index: int | Unset = element("Index", "xs:int")
    message: str | None | Unset = nillable("Message", "xs:string")
