"""Types of Customer Billing v13: BatchError"""

from __future__ import annotations

from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "exception:BatchError")
class BatchError(Record):
    """Complex type `BatchError` of https://bingads.microsoft.com/Customer/v13/Exception."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    index: int | Unset = element("Index", "xs:int")
    message: str | None | Unset = nillable("Message", "xs:string")
