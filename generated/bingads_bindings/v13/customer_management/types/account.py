"""Types of Customer Management v13: AccountInfo, AccountLifeCycleStatus, AccountFinancialStatus, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import KeyValuePairOfstringbase64Binary, TaxCertificateStatus


class AccountLifeCycleStatus(StrEnum):
    """Enumeration `AccountLifeCycleStatus` of https://bingads.microsoft.com/Customer/v13/Entities."""

    DRAFT = "Draft"
    ACTIVE = "Active"
    INACTIVE = "Inactive"
    PAUSE = "Pause"
    PENDING = "Pending"
    SUSPENDED = "Suspended"


class AccountFinancialStatus(StrEnum):
    """Enumeration `AccountFinancialStatus` of https://bingads.microsoft.com/Customer/v13/Entities."""

    PROPOSED = "Proposed"
    PENDING_CREDIT_CHECK = "PendingCreditCheck"
    CLEAR_FINANCIAL_STATUS = "ClearFinancialStatus"
    SOLD_TO_ONLY = "SoldToOnly"
    CREDIT_WARNING = "CreditWarning"
    HOLD = "Hold"
    WRITE_OFF = "WriteOff"
    TAX_ON_HOLD = "TaxOnHold"
    USER_HOLD = "UserHold"


@record(TYPES, "entities:AccountInfo")
class AccountInfo(Record):
    """Complex type `AccountInfo` of https://bingads.microsoft.com/Customer/v13/Entities."""

    id: int | Unset = element("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    number: str | None | Unset = nillable("Number", "xs:string")
    account_life_cycle_status: AccountLifeCycleStatus | str | Unset = element(
        "AccountLifeCycleStatus", "entities:AccountLifeCycleStatus"
    )
    pause_reason: int | None | Unset = nillable("PauseReason", "xs:unsignedByte")


@record(TYPES, "entities:AccountTaxCertificate")
class AccountTaxCertificate(Record):
    """Complex type `AccountTaxCertificate` of https://bingads.microsoft.com/Customer/v13/Entities."""

    tax_certificate_blob_container_name: str | None | Unset = nillable("TaxCertificateBlobContainerName", "xs:string")
    tax_certificates: Sequence[KeyValuePairOfstringbase64Binary] | None | Unset = nillable(
        "TaxCertificates", "generic:ArrayOfKeyValuePairOfstringbase64Binary"
    )
    status: TaxCertificateStatus | str | None | Unset = nillable("Status", "entities:TaxCertificateStatus")


@record(TYPES, "entities:AccountInfoWithCustomerData")
class AccountInfoWithCustomerData(Record):
    """Complex type `AccountInfoWithCustomerData` of https://bingads.microsoft.com/Customer/v13/Entities."""

    customer_id: int | None | Unset = nillable("CustomerId", "xs:long")
    customer_name: str | None | Unset = nillable("CustomerName", "xs:string")
    account_id: int | Unset = element("AccountId", "xs:long")
    account_name: str | None | Unset = nillable("AccountName", "xs:string")
    account_number: str | None | Unset = nillable("AccountNumber", "xs:string")
    account_life_cycle_status: AccountLifeCycleStatus | str | Unset = element(
        "AccountLifeCycleStatus", "entities:AccountLifeCycleStatus"
    )
    pause_reason: int | None | Unset = nillable("PauseReason", "xs:unsignedByte")
    account_mode: str | None | Unset = nillable("AccountMode", "xs:string")
