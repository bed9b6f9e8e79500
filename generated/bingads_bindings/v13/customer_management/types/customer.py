"""Types of Customer Management v13: CustomerInfo, Customer, CustomerFinancialStatus, CustomerLifeCycleStatus, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import Address, Industry, KeyValuePairOfstringstring, LanguageType, ServiceLevel


class CustomerFinancialStatus(StrEnum):
    """Enumeration `CustomerFinancialStatus` of https://bingads.microsoft.com/Customer/v13/Entities."""

    PROPOSALS_ONLY = "ProposalsOnly"
    PENDING_CREDIT_CHECK = "PendingCreditCheck"
    CLEAR_FINANCIAL_STATUS = "ClearFinancialStatus"
    SOLD_TO_ONLY = "SoldToOnly"
    CREDIT_HOLD = "CreditHold"
    CREDIT_WARNING = "CreditWarning"


class CustomerLifeCycleStatus(StrEnum):
    """Enumeration `CustomerLifeCycleStatus` of https://bingads.microsoft.com/Customer/v13/Entities."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"


@record(TYPES, "entities:CustomerInfo")
class CustomerInfo(Record):
    """Complex type `CustomerInfo` of https://bingads.microsoft.com/Customer/v13/Entities."""

    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")


@record(TYPES, "entities:Customer")
class Customer(Record):
    """Complex type `Customer` of https://bingads.microsoft.com/Customer/v13/Entities."""

    customer_financial_status: CustomerFinancialStatus | str | None | Unset = nillable(
        "CustomerFinancialStatus", "entities:CustomerFinancialStatus"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    industry: Industry | str | None | Unset = nillable("Industry", "entities:Industry")
    last_modified_by_user_id: int | None | Unset = nillable("LastModifiedByUserId", "xs:long")
    last_modified_time: datetime | None | Unset = nillable("LastModifiedTime", "xs:dateTime")
    market_country: str | None | Unset = nillable("MarketCountry", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    market_language: LanguageType | str | None | Unset = nillable("MarketLanguage", "entities:LanguageType")
    name: str | None | Unset = nillable("Name", "xs:string")
    service_level: ServiceLevel | str | None | Unset = nillable("ServiceLevel", "entities:ServiceLevel")
    customer_life_cycle_status: CustomerLifeCycleStatus | str | None | Unset = nillable(
        "CustomerLifeCycleStatus", "entities:CustomerLifeCycleStatus"
    )
    time_stamp: bytes | None | Unset = nillable("TimeStamp", "xs:base64Binary")
    number: str | None | Unset = nillable("Number", "xs:string")
    customer_address: Address | None | Unset = nillable("CustomerAddress", "entities:Address")


@record(TYPES, "entities:CustomerRole")
class CustomerRole(Record):
    """Complex type `CustomerRole` of https://bingads.microsoft.com/Customer/v13/Entities."""

    role_id: int | Unset = element("RoleId", "xs:int")
    customer_id: int | Unset = element("CustomerId", "xs:long")
    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOflong")
    linked_account_ids: Sequence[int] | None | Unset = nillable("LinkedAccountIds", "arrays:ArrayOflong")
    customer_link_permission: str | None | Unset = nillable("CustomerLinkPermission", "xs:string")
