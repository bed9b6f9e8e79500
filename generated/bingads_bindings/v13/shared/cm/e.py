"""Types that several services of v13 share: EditorialError"""

from __future__ import annotations

from ....record import element, nillable, record
from ....unset import Unset
from ..._types import TYPES
from .b import BatchError


@record(TYPES, "cm:EditorialError")
class EditorialError(BatchError):
    """Complex type `EditorialError` of https://bingads.microsoft.com/CampaignManagement/v13. Extends `BatchError`."""

    appealable: bool | None | Unset = nillable("Appealable", "xs:boolean")
    disapproved_text: str | None | Unset = nillable("DisapprovedText", "xs:string")
    location: str | None | Unset = nillable("Location", "xs:string")
    publisher_country: str | None | Unset = nillable("PublisherCountry", "xs:string")
    reason_code: int | Unset = element("ReasonCode", "xs:int")
