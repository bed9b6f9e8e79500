"""Types of Customer Billing v13: KeyValueEntityOflongstring, KeyValueEntityOflongdateTime"""

from __future__ import annotations

from datetime import datetime
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "entities:KeyValueEntityOflongstring")
class KeyValueEntityOflongstring(Record):
    """Complex type `KeyValueEntityOflongstring` of https://bingads.microsoft.com/Customer/v13/Entities."""

    key: int | Unset = element("Key", "xs:long")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "entities:KeyValueEntityOflongdateTime")
class KeyValueEntityOflongdateTime(Record):
    """Complex type `KeyValueEntityOflongdateTime` of https://bingads.microsoft.com/Customer/v13/Entities."""

    key: int | Unset = element("Key", "xs:long")
    value: datetime | Unset = element("Value", "xs:dateTime")
