"""Types of Customer Billing v13: UngroupedAccount"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import KeyValueEntityOflongstring


@record(TYPES, "entities:UngroupedAccount")
class UngroupedAccount(Record):
    """Complex type `UngroupedAccount` of https://bingads.microsoft.com/Customer/v13/Entities."""

    account_id: int | Unset = element("AccountId", "xs:long")
    account_number: str | None | Unset = nillable("AccountNumber", "xs:string")
    account_name: str | None | Unset = nillable("AccountName", "xs:string")
    potential_billing_groups: Sequence[KeyValueEntityOflongstring | None] | None | Unset = nillable(
        "PotentialBillingGroups", "entities:ArrayOfKeyValueEntityOflongstring"
    )
