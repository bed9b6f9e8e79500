"""Types of a second namespace."""

from __future__ import annotations

from decimal import Decimal

from generator.runtime.record import Record, element, record
from generator.runtime.unset import Unset

from ._types import TYPES


@record(TYPES, "c:Money")
class Money(Record):
    """A complex type with a required element."""

    amount: Decimal | int | Unset = element("Amount", "xs:decimal", required=True)
    currency: str | Unset | None = element("Currency", "xs:string", nillable=True)
