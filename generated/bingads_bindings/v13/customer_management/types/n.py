"""Types of Customer Management v13: Notification"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import KeyValueEntityOfstringstring


@record(TYPES, "entities:Notification")
class Notification(Record):
    """Complex type `Notification` of https://bingads.microsoft.com/Customer/v13/Entities."""

    type_id: int | Unset = element("TypeId", "xs:int")
    id: int | Unset = element("Id", "xs:long")
    severity: int | Unset = element("Severity", "xs:unsignedByte")
    title: str | None | Unset = nillable("Title", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
    additional_info: Sequence[KeyValueEntityOfstringstring | None] | None | Unset = nillable(
        "AdditionalInfo", "entities:ArrayOfKeyValueEntityOfstringstring"
    )
