"""Types of Customer Management v13: DateRange"""

from __future__ import annotations

from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "entities:DateRange")
class DateRange(Record):
    """Complex type `DateRange` of https://bingads.microsoft.com/Customer/v13/Entities."""

    min_date: str | None | Unset = nillable("MinDate", "xs:string")
    max_date: str | None | Unset = nillable("MaxDate", "xs:string")
