"""Messages of Customer Billing v13: GetUngroupedAccountsRequest, GetUngroupedAccountsResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import UngroupedAccount


@record(TYPES, "billing:GetUngroupedAccountsRequest")
class GetUngroupedAccountsRequest(Record):
    """Element `GetUngroupedAccountsRequest` of https://bingads.microsoft.com/Billing/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")


@record(TYPES, "billing:GetUngroupedAccountsResponse")
class GetUngroupedAccountsResponse(Record):
    """Element `GetUngroupedAccountsResponse` of https://bingads.microsoft.com/Billing/v13."""

    ungrouped_accounts: Sequence[UngroupedAccount | None] | None | Unset = nillable(
        "UngroupedAccounts", "entities:ArrayOfUngroupedAccount"
    )
