"""Types that several services of v13 share: OperationError"""

from __future__ import annotations

from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "exception:OperationError")
class OperationError(Record):
    """Complex type `OperationError` of https://bingads.microsoft.com/Customer/v13/Exception."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
