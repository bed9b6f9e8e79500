"""Types of Campaign Management v12: MediaRepresentation, ImageMediaRepresentation"""

from __future__ import annotations

from ..._types import Record, TYPES, Unset, element, nillable, record


@record(TYPES, "cm:MediaRepresentation")
class MediaRepresentation(Record):
    """Complex type `MediaRepresentation` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by …"""

    name: str | None | Unset = nillable("Name", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:ImageMediaRepresentation")
class ImageMediaRepresentation(MediaRepresentation):
    """Complex type `ImageMediaRepresentation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    height: int | Unset = element("Height", "xs:int")
    width: int | Unset = element("Width", "xs:int")
