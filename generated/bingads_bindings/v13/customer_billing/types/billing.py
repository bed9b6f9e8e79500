"""Types of Customer Billing v13: BillingDocumentInfo, BillingDocument, BillingGroup"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import DataType


@record(TYPES, "entities:BillingDocumentInfo")
class BillingDocumentInfo(Record):
    """Complex type `BillingDocumentInfo` of https://bingads.microsoft.com/Customer/v13/Entities."""

    account_id: int | Unset = element("AccountId", "xs:long")
    account_name: str | None | Unset = nillable("AccountName", "xs:string")
    account_number: str | None | Unset = nillable("AccountNumber", "xs:string")
    amount: float | Unset = element("Amount", "xs:double")
    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    document_date: datetime | None | Unset = nillable("DocumentDate", "xs:dateTime")
    document_id: int | None | Unset = nillable("DocumentId", "xs:long")
    customer_id: int | None | Unset = nillable("CustomerId", "xs:int")
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    document_number: str | None | Unset = nillable("DocumentNumber", "xs:string")


@record(TYPES, "entities:BillingDocument")
class BillingDocument(Record):
    """Complex type `BillingDocument` of https://bingads.microsoft.com/Customer/v13/Entities."""

    data: bytes | None | Unset = nillable("Data", "xs:base64Binary")
    id: int | Unset = element("Id", "xs:long")
    type: DataType | str | Unset = element("Type", "entities:DataType")
    number: str | None | Unset = nillable("Number", "xs:string")


@record(TYPES, "entities:BillingGroup")
class BillingGroup(Record):
    """Complex type `BillingGroup` of https://bingads.microsoft.com/Customer/v13/Entities."""

    billing_group_id: int | Unset = element("BillingGroupId", "xs:long")
    customer_id: int | Unset = element("CustomerId", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    description: str | None | Unset = nillable("Description", "xs:string")
