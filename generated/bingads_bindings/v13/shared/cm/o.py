"""Types that several services of v13 share: OperationError"""

from __future__ import annotations

from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "cm:OperationError")
class OperationError(Record):
    """Complex type `OperationError` of https://bingads.microsoft.com/CampaignManagement/v13."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
