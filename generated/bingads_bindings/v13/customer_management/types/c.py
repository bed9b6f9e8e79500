"""Types of Customer Management v13: CurrencyCode, ContactInfo, ClientLink, ClientLinkStatus"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import Address, EmailFormat, KeyValuePairOfstringstring


class CurrencyCode(StrEnum):
    """Enumeration `CurrencyCode` of https://bingads.microsoft.com/Customer/v13/Entities."""

    AED = "AED"
    ALL = "ALL"
    AMD = "AMD"
    ARS = "ARS"
    AUD = "AUD"
    AZM = "AZM"
    BGL = "BGL"
    BHD = "BHD"
    BND = "BND"
    BOB = "BOB"
    BRL = "BRL"
    BYB = "BYB"
    BZD = "BZD"
    CAD = "CAD"
    CHF = "CHF"
    CLP = "CLP"
    CNY = "CNY"
    COP = "COP"
    CRC = "CRC"
    CZK = "CZK"
    DOP = "DOP"
    DKK = "DKK"
    DZD = "DZD"
    EEK = "EEK"
    EGP = "EGP"
    EUR = "EUR"
    GBP = "GBP"
    GEL = "GEL"
    GTQ = "GTQ"
    HKD = "HKD"
    HNL = "HNL"
    HRK = "HRK"
    HUF = "HUF"
    IDR = "IDR"
    ILS = "ILS"
    INR = "INR"
    IQD = "IQD"
    IRR = "IRR"
    ISK = "ISK"
    JMD = "JMD"
    JOD = "JOD"
    JPY = "JPY"
    KES = "KES"
    KGS = "KGS"
    KRW = "KRW"
    KWD = "KWD"
    KZT = "KZT"
    LBP = "LBP"
    LTL = "LTL"
    LVL = "LVL"
    LYD = "LYD"
    MAD = "MAD"
    MKD = "MKD"
    MOP = "MOP"
    MNT = "MNT"
    MVR = "MVR"
    MXN = "MXN"
    MYR = "MYR"
    NIO = "NIO"
    NOK = "NOK"
    NZD = "NZD"
    OMR = "OMR"
    PAB = "PAB"
    PEN = "PEN"
    PHP = "PHP"
    PKR = "PKR"
    PLN = "PLN"
    PYG = "PYG"
    QAR = "QAR"
    ROL = "ROL"
    RUR = "RUR"
    SAR = "SAR"
    SEK = "SEK"
    SGD = "SGD"
    SIT = "SIT"
    SKK = "SKK"
    SYP = "SYP"
    THB = "THB"
    TND = "TND"
    TRY = "TRY"
    TTD = "TTD"
    TWD = "TWD"
    UAH = "UAH"
    USD = "USD"
    UYU = "UYU"
    UZS = "UZS"
    VEF = "VEF"
    YER = "YER"
    VND = "VND"
    YUN = "YUN"
    ZAR = "ZAR"
    ZWD = "ZWD"
    NGN = "NGN"
    RON = "RON"


class ClientLinkStatus(StrEnum):
    """Enumeration `ClientLinkStatus` of https://bingads.microsoft.com/Customer/v13/Entities."""

    LINK_PENDING = "LinkPending"
    LINK_CANCELED = "LinkCanceled"
    LINK_EXPIRED = "LinkExpired"
    LINK_ACCEPTED = "LinkAccepted"
    LINK_DECLINED = "LinkDeclined"
    LINK_IN_PROGRESS = "LinkInProgress"
    ACTIVE = "Active"
    LINK_FAILED = "LinkFailed"
    UNLINK_REQUESTED = "UnlinkRequested"
    UNLINK_PENDING = "UnlinkPending"
    UNLINK_CANCELED = "UnlinkCanceled"
    UNLINK_IN_PROGRESS = "UnlinkInProgress"
    INACTIVE = "Inactive"
    UNLINK_FAILED = "UnlinkFailed"


@record(TYPES, "entities:ContactInfo")
class ContactInfo(Record):
    """Complex type `ContactInfo` of https://bingads.microsoft.com/Customer/v13/Entities."""

    address: Address | None | Unset = nillable("Address", "entities:Address")
    contact_by_phone: bool | None | Unset = nillable("ContactByPhone", "xs:boolean")
    contact_by_postal_mail: bool | None | Unset = nillable("ContactByPostalMail", "xs:boolean")
    email: str | None | Unset = nillable("Email", "xs:string")
    email_format: EmailFormat | str | None | Unset = nillable("EmailFormat", "entities:EmailFormat")
    fax: str | None | Unset = nillable("Fax", "xs:string")
    home_phone: str | None | Unset = nillable("HomePhone", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    mobile: str | None | Unset = nillable("Mobile", "xs:string")
    phone1: str | None | Unset = nillable("Phone1", "xs:string")
    phone2: str | None | Unset = nillable("Phone2", "xs:string")


@record(TYPES, "entities:ClientLink")
class ClientLink(Record):
    """Complex type `ClientLink` of https://bingads.microsoft.com/Customer/v13/Entities."""

    type: str | None | Unset = nillable("Type", "xs:string")
    client_entity_id: int | None | Unset = nillable("ClientEntityId", "xs:long")
    client_entity_number: str | None | Unset = nillable("ClientEntityNumber", "xs:string")
    client_entity_name: str | None | Unset = nillable("ClientEntityName", "xs:string")
    managing_customer_id: int | None | Unset = nillable("ManagingCustomerId", "xs:long")
    managing_customer_number: str | None | Unset = nillable("ManagingCustomerNumber", "xs:string")
    managing_customer_name: str | None | Unset = nillable("ManagingCustomerName", "xs:string")
    note: str | None | Unset = nillable("Note", "xs:string")
    name: str | None | Unset = nillable("Name", "xs:string")
    inviter_email: str | None | Unset = nillable("InviterEmail", "xs:string")
    inviter_name: str | None | Unset = nillable("InviterName", "xs:string")
    inviter_phone: str | None | Unset = nillable("InviterPhone", "xs:string")
    is_bill_to_client: bool | None | Unset = nillable("IsBillToClient", "xs:boolean")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
    status: ClientLinkStatus | str | None | Unset = nillable("Status", "entities:ClientLinkStatus")
    suppress_notification: bool | Unset = element("SuppressNotification", "xs:boolean")
    last_modified_date_time: datetime | Unset = element("LastModifiedDateTime", "xs:dateTime")
    last_modified_by_user_id: int | Unset = element("LastModifiedByUserId", "xs:long")
    timestamp: bytes | None | Unset = nillable("Timestamp", "xs:base64Binary")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    customer_link_permission: str | None | Unset = nillable("CustomerLinkPermission", "xs:string")
    client_entity_customer_number: str | None | Unset = nillable("ClientEntityCustomerNumber", "xs:string")
