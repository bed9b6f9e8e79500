"""Messages of Customer Management v13: GetCurrentUserRequest, GetCurrentUserResponse"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import User


@record(TYPES, "customer:GetCurrentUserRequest")
class GetCurrentUserRequest(Record):
    """Element `GetCurrentUserRequest` of https://bingads.microsoft.com/Customer/v13."""


@record(TYPES, "customer:GetCurrentUserResponse")
class GetCurrentUserResponse(Record):
    """Element `GetCurrentUserResponse` of https://bingads.microsoft.com/Customer/v13."""

    user: User | None | Unset = nillable("User", "entities:User")
