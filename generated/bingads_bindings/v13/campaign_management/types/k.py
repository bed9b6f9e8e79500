"""Types of Campaign Management v13: KeyValuePairOflonglong"""

from __future__ import annotations

from ....record import Record, element, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "generic:KeyValuePairOflonglong")
class KeyValuePairOflonglong(Record):
    """Complex type `KeyValuePairOflonglong` of http://schemas.datacontract.org/2004/07/System.Collections.Generic."""

    key: int | Unset = element("key", "xs:long", required=True)
    value: int | Unset = element("value", "xs:long", required=True)
