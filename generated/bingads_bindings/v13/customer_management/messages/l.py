"""Messages of Customer Management v13: GetLinkedAccountsAndCustomersInfoRequest, GetLinkedAccountsAndCustomersInfoResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import AccountInfo, CustomerInfo


@record(TYPES, "customer:GetLinkedAccountsAndCustomersInfoRequest")
class GetLinkedAccountsAndCustomersInfoRequest(Record):
    """Element `GetLinkedAccountsAndCustomersInfoRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | None | Unset = nillable("CustomerId", "xs:long")
    only_parent_accounts: bool | Unset = element("OnlyParentAccounts", "xs:boolean")


@record(TYPES, "customer:GetLinkedAccountsAndCustomersInfoResponse")
class GetLinkedAccountsAndCustomersInfoResponse(Record):
    """Element `GetLinkedAccountsAndCustomersInfoResponse` of https://bingads.microsoft.com/Customer/v13."""

    accounts_info: Sequence[AccountInfo | None] | None | Unset = nillable("AccountsInfo", "entities:ArrayOfAccountInfo")
    customers_info: Sequence[CustomerInfo | None] | None | Unset = nillable(
        "CustomersInfo", "entities:ArrayOfCustomerInfo"
    )
