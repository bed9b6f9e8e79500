"""Messages of Customer Management v13: GetUsersInfoRequest, GetUsersInfoResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import UserInfo, UserLifeCycleStatus


@record(TYPES, "customer:GetUsersInfoRequest")
class GetUsersInfoRequest(Record):
    """Element `GetUsersInfoRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")
    status_filter: UserLifeCycleStatus | str | None | Unset = nillable("StatusFilter", "entities:UserLifeCycleStatus")


@record(TYPES, "customer:GetUsersInfoResponse")
class GetUsersInfoResponse(Record):
    """Element `GetUsersInfoResponse` of https://bingads.microsoft.com/Customer/v13."""

    users_info: Sequence[UserInfo | None] | None | Unset = nillable("UsersInfo", "entities:ArrayOfUserInfo")
