"""Types that several services of v13 share: ApiFault, OperationError"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, Unset, element, nillable, record
from ..adapi.all import ApplicationFault


@record(TYPES, "exception:ApiFault")
class ApiFault(ApplicationFault):
    """Complex type `ApiFault` of https://bingads.microsoft.com/Customer/v13/Exception. Extended by `ApiBatchFault`."""

    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "exception:ArrayOfOperationError"
    )


@record(TYPES, "exception:OperationError")
class OperationError(Record):
    """Complex type `OperationError` of https://bingads.microsoft.com/Customer/v13/Exception."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
