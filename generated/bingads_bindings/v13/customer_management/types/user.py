"""Types of Customer Management v13: UserInvitation, User, UserLifeCycleStatus, UserInfo"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import ContactInfo, KeyValuePairOfstringstring, LCID, PersonName, SecretQuestion


class UserLifeCycleStatus(StrEnum):
    """Enumeration `UserLifeCycleStatus` of https://bingads.microsoft.com/Customer/v13/Entities."""

    PENDING = "Pending"
    ACTIVE = "Active"
    INACTIVE = "Inactive"
    DELETED = "Deleted"


@record(TYPES, "entities:UserInvitation")
class UserInvitation(Record):
    """Complex type `UserInvitation` of https://bingads.microsoft.com/Customer/v13/Entities."""

    id: int | Unset = element("Id", "xs:long")
    first_name: str | None | Unset = nillable("FirstName", "xs:string")
    last_name: str | None | Unset = nillable("LastName", "xs:string")
    email: str | None | Unset = nillable("Email", "xs:string")
    customer_id: int | Unset = element("CustomerId", "xs:long")
    role_id: int | Unset = element("RoleId", "xs:int")
    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOflong")
    expiration_date: datetime | Unset = element("ExpirationDate", "xs:dateTime")
    lcid: LCID | str | Unset = element("Lcid", "entities:LCID")


@record(TYPES, "entities:User")
class User(Record):
    """Complex type `User` of https://bingads.microsoft.com/Customer/v13/Entities."""

    contact_info: ContactInfo | None | Unset = nillable("ContactInfo", "entities:ContactInfo")
    customer_id: int | None | Unset = nillable("CustomerId", "xs:long")
    id: int | None | Unset = nillable("Id", "xs:long")
    job_title: str | None | Unset = nillable("JobTitle", "xs:string")
    last_modified_by_user_id: int | None | Unset = nillable("LastModifiedByUserId", "xs:long")
    last_modified_time: datetime | None | Unset = nillable("LastModifiedTime", "xs:dateTime")
    lcid: LCID | str | None | Unset = nillable("Lcid", "entities:LCID")
    name: PersonName | None | Unset = nillable("Name", "entities:PersonName")
    password: str | None | Unset = nillable("Password", "xs:string")
    secret_answer: str | None | Unset = nillable("SecretAnswer", "xs:string")
    secret_question: SecretQuestion | str | Unset = element("SecretQuestion", "entities:SecretQuestion")
    user_life_cycle_status: UserLifeCycleStatus | str | None | Unset = nillable(
        "UserLifeCycleStatus", "entities:UserLifeCycleStatus"
    )
    time_stamp: bytes | None | Unset = nillable("TimeStamp", "xs:base64Binary")
    user_name: str | None | Unset = nillable("UserName", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    authentication_token: str | None | Unset = nillable("AuthenticationToken", "xs:string")


@record(TYPES, "entities:UserInfo")
class UserInfo(Record):
    """Complex type `UserInfo` of https://bingads.microsoft.com/Customer/v13/Entities."""

    id: int | Unset = element("Id", "xs:long")
    user_name: str | None | Unset = nillable("UserName", "xs:string")
