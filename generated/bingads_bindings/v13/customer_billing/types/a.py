"""Types of Customer Billing v13: ApiBatchFault"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from ...shared.exception.a import ApiFault

if TYPE_CHECKING:
    from .. import BatchError


@record(TYPES, "exception:ApiBatchFault")
class ApiBatchFault(ApiFault):
    """Complex type `ApiBatchFault` of https://bingads.microsoft.com/Customer/v13/Exception. Extends `ApiFault`."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "exception:ArrayOfBatchError")
