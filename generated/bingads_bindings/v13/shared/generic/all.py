"""Types that several services of v13 share: KeyValuePairOfstringstring"""

from __future__ import annotations

from ..._types import Record, TYPES, Unset, nillable, record


@record(TYPES, "generic:KeyValuePairOfstringstring")
class KeyValuePairOfstringstring(Record):
    """Complex type `KeyValuePairOfstringstring` of http://schemas.datacontract.org/2004/07/System.Collections.Generic."""

    key: str | None | Unset = nillable("key", "xs:string", required=True)
    value: str | None | Unset = nillable("value", "xs:string", required=True)
