"""Types of Customer Management v13: KeyValueEntityOfstringstring, KeyValueEntityOflongint, …"""

from __future__ import annotations

from ..._types import Record, TYPES, Unset, element, nillable, record


@record(TYPES, "entities:KeyValueEntityOfstringstring")
class KeyValueEntityOfstringstring(Record):
    """Complex type `KeyValueEntityOfstringstring` of https://bingads.microsoft.com/Customer/v13/Entities."""

    key: str | None | Unset = nillable("Key", "xs:string")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "entities:KeyValueEntityOflongint")
class KeyValueEntityOflongint(Record):
    """Complex type `KeyValueEntityOflongint` of https://bingads.microsoft.com/Customer/v13/Entities."""

    key: int | Unset = element("Key", "xs:long")
    value: int | Unset = element("Value", "xs:int")


@record(TYPES, "generic:KeyValuePairOfstringbase64Binary")
class KeyValuePairOfstringbase64Binary(Record):
    """Complex type `KeyValuePairOfstringbase64Binary` of …"""

    key: str | None | Unset = nillable("key", "xs:string", required=True)
    value: bytes | None | Unset = nillable("value", "xs:base64Binary", required=True)
