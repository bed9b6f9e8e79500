"""Types of Customer Management v13: AdvertiserAccount, Address, AutoTagType"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountFinancialStatus, AccountLifeCycleStatus, AccountTaxCertificate, CurrencyCode, CustomerInfo
    from .. import KeyValuePairOfstringstring, LanguageType, PaymentMethodType, TimeZoneType


class AutoTagType(StrEnum):
    """Enumeration `AutoTagType` of https://bingads.microsoft.com/Customer/v13/Entities."""

    INACTIVE = "Inactive"
    PRESERVE = "Preserve"
    REPLACE = "Replace"


@record(TYPES, "entities:AdvertiserAccount")
class AdvertiserAccount(Record):
    """Complex type `AdvertiserAccount` of https://bingads.microsoft.com/Customer/v13/Entities."""

    bill_to_customer_id: int | None | Unset = nillable("BillToCustomerId", "xs:long")
    currency_code: CurrencyCode | str | None | Unset = nillable("CurrencyCode", "entities:CurrencyCode")
    account_financial_status: AccountFinancialStatus | str | None | Unset = nillable(
        "AccountFinancialStatus", "entities:AccountFinancialStatus"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    language: LanguageType | str | None | Unset = nillable("Language", "entities:LanguageType")
    last_modified_by_user_id: int | None | Unset = nillable("LastModifiedByUserId", "xs:long")
    last_modified_time: datetime | None | Unset = nillable("LastModifiedTime", "xs:dateTime")
    name: str | None | Unset = nillable("Name", "xs:string")
    number: str | None | Unset = nillable("Number", "xs:string")
    parent_customer_id: int | Unset = element("ParentCustomerId", "xs:long")
    payment_method_id: int | None | Unset = nillable("PaymentMethodId", "xs:long")
    payment_method_type: PaymentMethodType | str | None | Unset = nillable(
        "PaymentMethodType", "entities:PaymentMethodType"
    )
    primary_user_id: int | None | Unset = nillable("PrimaryUserId", "xs:long")
    account_life_cycle_status: AccountLifeCycleStatus | str | None | Unset = nillable(
        "AccountLifeCycleStatus", "entities:AccountLifeCycleStatus"
    )
    time_stamp: bytes | None | Unset = nillable("TimeStamp", "xs:base64Binary")
    time_zone: TimeZoneType | str | None | Unset = nillable("TimeZone", "entities:TimeZoneType")
    pause_reason: int | None | Unset = nillable("PauseReason", "xs:unsignedByte")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    linked_agencies: Sequence[CustomerInfo | None] | None | Unset = nillable(
        "LinkedAgencies", "entities:ArrayOfCustomerInfo"
    )
    sales_house_customer_id: int | None | Unset = nillable("SalesHouseCustomerId", "xs:long")
    tax_information: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "TaxInformation", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    back_up_payment_instrument_id: int | None | Unset = nillable("BackUpPaymentInstrumentId", "xs:long")
    billing_threshold_amount: Decimal | None | Unset = nillable("BillingThresholdAmount", "xs:decimal")
    business_address: Address | None | Unset = nillable("BusinessAddress", "entities:Address")
    auto_tag_type: AutoTagType | str | None | Unset = nillable("AutoTagType", "entities:AutoTagType")
    sold_to_payment_instrument_id: int | None | Unset = nillable("SoldToPaymentInstrumentId", "xs:long")
    tax_certificate: AccountTaxCertificate | None | Unset = nillable("TaxCertificate", "entities:AccountTaxCertificate")
    account_mode: str | None | Unset = nillable("AccountMode", "xs:string")
    parent_customer_number: str | None | Unset = nillable("ParentCustomerNumber", "xs:string")


@record(TYPES, "entities:Address")
class Address(Record):
    """Complex type `Address` of https://bingads.microsoft.com/Customer/v13/Entities."""

    city: str | None | Unset = nillable("City", "xs:string")
    country_code: str | None | Unset = nillable("CountryCode", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    line1: str | None | Unset = nillable("Line1", "xs:string")
    line2: str | None | Unset = nillable("Line2", "xs:string")
    line3: str | None | Unset = nillable("Line3", "xs:string")
    line4: str | None | Unset = nillable("Line4", "xs:string")
    postal_code: str | None | Unset = nillable("PostalCode", "xs:string")
    state_or_province: str | None | Unset = nillable("StateOrProvince", "xs:string")
    time_stamp: bytes | None | Unset = nillable("TimeStamp", "xs:base64Binary")
    business_name: str | None | Unset = nillable("BusinessName", "xs:string")
