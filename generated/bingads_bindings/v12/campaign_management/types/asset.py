"""Types of Campaign Management v12: Asset, TextAsset, ImageAsset"""

from __future__ import annotations

from ..._types import Record, TYPES, Unset, nillable, record


@record(TYPES, "cm:Asset")
class Asset(Record):
    """Complex type `Asset` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `TextAsset`, …"""

    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:TextAsset")
class TextAsset(Asset):
    """Complex type `TextAsset` of https://bingads.microsoft.com/CampaignManagement/v12."""

    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:ImageAsset")
class ImageAsset(Asset):
    """Complex type `ImageAsset` of https://bingads.microsoft.com/CampaignManagement/v12."""

    crop_height: int | None | Unset = nillable("CropHeight", "xs:int")
    crop_width: int | None | Unset = nillable("CropWidth", "xs:int")
    crop_x: int | None | Unset = nillable("CropX", "xs:int")
    crop_y: int | None | Unset = nillable("CropY", "xs:int")
    sub_type: str | None | Unset = nillable("SubType", "xs:string")
