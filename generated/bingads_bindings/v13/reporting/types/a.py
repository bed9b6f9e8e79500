"""Types of Reporting v13: ApiFaultDetail"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from ...shared.adapi.a import ApplicationFault

if TYPE_CHECKING:
    from .. import BatchError, OperationError


@record(TYPES, "reporting:ApiFaultDetail")
class ApiFaultDetail(ApplicationFault):
    """Complex type `ApiFaultDetail` of https://bingads.microsoft.com/Reporting/v13. Extends `ApplicationFault`."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "reporting:ArrayOfBatchError")
    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "reporting:ArrayOfOperationError"
    )
