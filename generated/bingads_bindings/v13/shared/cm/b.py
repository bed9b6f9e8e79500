"""Types that several services of v13 share: BatchError"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from ..generic.k import KeyValuePairOfstringstring


@record(TYPES, "cm:BatchError")
class BatchError(Record):
    """Complex type `BatchError` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `EditorialError`."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    field_path: str | None | Unset = nillable("FieldPath", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    index: int | Unset = element("Index", "xs:int")
    message: str | None | Unset = nillable("Message", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")
