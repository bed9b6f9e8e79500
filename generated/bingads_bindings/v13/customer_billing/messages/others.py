"""Messages of Customer Billing v13: GetAccountMonthlySpendRequest, GetAccountMonthlySpendResponse, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import UngroupedAccount


@record(TYPES, "billing:GetAccountMonthlySpendRequest")
class GetAccountMonthlySpendRequest(Record):
    """Element `GetAccountMonthlySpendRequest` of https://bingads.microsoft.com/Billing/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    month_year: datetime | Unset = element("MonthYear", "xs:dateTime")


@record(TYPES, "billing:GetAccountMonthlySpendResponse")
class GetAccountMonthlySpendResponse(Reply):
    """Element `GetAccountMonthlySpendResponse` of https://bingads.microsoft.com/Billing/v13."""

    amount: float | Unset = element("Amount", "xs:double")


@record(TYPES, "billing:GetUngroupedAccountsRequest")
class GetUngroupedAccountsRequest(Record):
    """Element `GetUngroupedAccountsRequest` of https://bingads.microsoft.com/Billing/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")


@record(TYPES, "billing:GetUngroupedAccountsResponse")
class GetUngroupedAccountsResponse(Reply):
    """Element `GetUngroupedAccountsResponse` of https://bingads.microsoft.com/Billing/v13."""

    ungrouped_accounts: Sequence[UngroupedAccount | None] | None | Unset = nillable(
        "UngroupedAccounts", "entities:ArrayOfUngroupedAccount"
    )
