"""Types that several services of v13 share: KeyValueOfstringstring"""

from __future__ import annotations

from ..._types import Record, TYPES, Unset, nillable, record


@record(TYPES, "arrays:ArrayOfKeyValueOfstringstring/KeyValueOfstringstring")
class KeyValueOfstringstring(Record):
    """Element `KeyValueOfstringstring` of http://schemas.microsoft.com/2003/10/Serialization/Arrays."""

    key: str | None | Unset = nillable("Key", "xs:string", required=True)
    value: str | None | Unset = nillable("Value", "xs:string", required=True)
