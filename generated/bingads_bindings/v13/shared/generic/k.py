"""Types that several services of v13 share: KeyValuePairOfstringstring"""

from __future__ import annotations

from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "generic:KeyValuePairOfstringstring")
class KeyValuePairOfstringstring(Record):
    """Complex type `KeyValuePairOfstringstring` of http://schemas.datacontract.org/2004/07/System.Collections.Generic."""

    key: str | None | Unset = nillable("key", "xs:string", required=True)
    value: str | None | Unset = nillable("value", "xs:string", required=True)
