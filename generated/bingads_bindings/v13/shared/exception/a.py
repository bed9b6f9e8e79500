"""Types that several services of v13 share: ApiFault"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from ..adapi.a import ApplicationFault

if TYPE_CHECKING:
    from .o import OperationError


@record(TYPES, "exception:ApiFault")
class ApiFault(ApplicationFault):
    """Complex type `ApiFault` of https://bingads.microsoft.com/Customer/v13/Exception. Extends `ApplicationFault`.
    Extended by `ApiBatchFault`."""

    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "exception:ArrayOfOperationError"
    )
