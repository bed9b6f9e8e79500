"""Messages of Customer Management v13: AddPrepayAccountRequest, AddPrepayAccountResponse, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Reply, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdvertiserAccount


@record(TYPES, "customer:AddPrepayAccountRequest")
class AddPrepayAccountRequest(Record):
    """Element `AddPrepayAccountRequest` of https://bingads.microsoft.com/Customer/v13."""

    account: AdvertiserAccount | None | Unset = nillable("Account", "entities:AdvertiserAccount")


@record(TYPES, "customer:AddPrepayAccountResponse")
class AddPrepayAccountResponse(Reply):
    """Element `AddPrepayAccountResponse` of https://bingads.microsoft.com/Customer/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    account_number: str | None | Unset = nillable("AccountNumber", "xs:string")
    create_time: datetime | Unset = element("CreateTime", "xs:dateTime")


@record(TYPES, "customer:UpdatePrepayAccountRequest")
class UpdatePrepayAccountRequest(Record):
    """Element `UpdatePrepayAccountRequest` of https://bingads.microsoft.com/Customer/v13."""

    account: AdvertiserAccount | None | Unset = nillable("Account", "entities:AdvertiserAccount")


@record(TYPES, "customer:UpdatePrepayAccountResponse")
class UpdatePrepayAccountResponse(Reply):
    """Element `UpdatePrepayAccountResponse` of https://bingads.microsoft.com/Customer/v13."""

    last_modified_time: datetime | Unset = element("LastModifiedTime", "xs:dateTime")
