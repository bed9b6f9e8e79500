"""Types that several services of v13 share: ApiFaultDetail"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from ..adapi.a import ApplicationFault

if TYPE_CHECKING:
    from .b import BatchError
    from .o import OperationError


@record(TYPES, "cm:ApiFaultDetail")
class ApiFaultDetail(ApplicationFault):
    """Complex type `ApiFaultDetail` of https://bingads.microsoft.com/CampaignManagement/v13. Extends
    `ApplicationFault`."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "cm:ArrayOfBatchError")
    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "cm:ArrayOfOperationError"
    )
