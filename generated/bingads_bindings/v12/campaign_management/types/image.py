"""Types of Campaign Management v12: ImageAsset, ImageAdExtension, Image …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Sequence, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension
from .asset import Asset
from .media import Media, MediaRepresentation

if TYPE_CHECKING:
    from .. import AppUrl, CustomParameters


@record(TYPES, "cm:ImageAsset")
class ImageAsset(Asset):
    """Complex type `ImageAsset` of https://bingads.microsoft.com/CampaignManagement/v12."""

    crop_height: int | None | Unset = nillable("CropHeight", "xs:int")
    crop_width: int | None | Unset = nillable("CropWidth", "xs:int")
    crop_x: int | None | Unset = nillable("CropX", "xs:int")
    crop_y: int | None | Unset = nillable("CropY", "xs:int")
    sub_type: str | None | Unset = nillable("SubType", "xs:string")


@record(TYPES, "cm:ImageAdExtension")
class ImageAdExtension(AdExtension):
    """Complex type `ImageAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    alternative_text: str | None | Unset = nillable("AlternativeText", "xs:string")
    description: str | None | Unset = nillable("Description", "xs:string")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    image_media_ids: Sequence[int] | None | Unset = nillable("ImageMediaIds", "arrays:ArrayOflong")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:Image")
class Image(Media):
    """Complex type `Image` of https://bingads.microsoft.com/CampaignManagement/v12."""

    data: str | None | Unset = nillable("Data", "xs:string")


@record(TYPES, "cm:ImageMediaRepresentation")
class ImageMediaRepresentation(MediaRepresentation):
    """Complex type `ImageMediaRepresentation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    height: int | Unset = element("Height", "xs:int")
    width: int | Unset = element("Width", "xs:int")
