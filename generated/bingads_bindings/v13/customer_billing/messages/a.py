"""Messages of Customer Billing v13: GetAccountMonthlySpendRequest, GetAccountMonthlySpendResponse"""

from __future__ import annotations

from datetime import datetime
from ....record import Record, element, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "billing:GetAccountMonthlySpendRequest")
class GetAccountMonthlySpendRequest(Record):
    """Element `GetAccountMonthlySpendRequest` of https://bingads.microsoft.com/Billing/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    month_year: datetime | Unset = element("MonthYear", "xs:dateTime")


@record(TYPES, "billing:GetAccountMonthlySpendResponse")
class GetAccountMonthlySpendResponse(Record):
    """Element `GetAccountMonthlySpendResponse` of https://bingads.microsoft.com/Billing/v13."""

    amount: float | Unset = element("Amount", "xs:double")
