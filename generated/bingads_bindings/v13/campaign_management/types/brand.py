"""Types of Campaign Management v13: BrandKit, BrandVoice, BrandKitFont, BrandKitImage, BrandKitPalette, …"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, Unset, element, nillable, record


@record(TYPES, "cm:BrandKit")
class BrandKit(Record):
    """Complex type `BrandKit` of https://bingads.microsoft.com/CampaignManagement/v13."""

    brand_voice: BrandVoice | None | Unset = nillable("BrandVoice", "cm:BrandVoice")
    business_name: str | None | Unset = nillable("BusinessName", "xs:string")
    fonts: Sequence[BrandKitFont | None] | None | Unset = nillable("Fonts", "cm:ArrayOfBrandKitFont")
    id: int | None | Unset = nillable("Id", "xs:long")
    images: Sequence[BrandKitImage | None] | None | Unset = nillable("Images", "cm:ArrayOfBrandKitImage")
    landscape_logos: Sequence[BrandKitImage | None] | None | Unset = nillable(
        "LandscapeLogos", "cm:ArrayOfBrandKitImage"
    )
    messaging_restrictions: Sequence[str | None] | None | Unset = nillable(
        "MessagingRestrictions", "arrays:ArrayOfstring"
    )
    name: str | None | Unset = nillable("Name", "xs:string")
    palettes: Sequence[BrandKitPalette | None] | None | Unset = nillable("Palettes", "cm:ArrayOfBrandKitPalette")
    square_logos: Sequence[BrandKitImage | None] | None | Unset = nillable("SquareLogos", "cm:ArrayOfBrandKitImage")
    term_exclusions: Sequence[str | None] | None | Unset = nillable("TermExclusions", "arrays:ArrayOfstring")


@record(TYPES, "cm:BrandVoice")
class BrandVoice(Record):
    """Complex type `BrandVoice` of https://bingads.microsoft.com/CampaignManagement/v13."""

    personality: str | None | Unset = nillable("Personality", "xs:string")
    tones: Sequence[str | None] | None | Unset = nillable("Tones", "arrays:ArrayOfstring")


@record(TYPES, "cm:BrandKitFont")
class BrandKitFont(Record):
    """Complex type `BrandKitFont` of https://bingads.microsoft.com/CampaignManagement/v13."""

    text_asset_type: str | None | Unset = nillable("TextAssetType", "xs:string")
    typeface: str | None | Unset = nillable("Typeface", "xs:string")
    weight: str | None | Unset = nillable("Weight", "xs:string")


@record(TYPES, "cm:BrandKitImage")
class BrandKitImage(Record):
    """Complex type `BrandKitImage` of https://bingads.microsoft.com/CampaignManagement/v13."""

    crop_height: int | None | Unset = nillable("CropHeight", "xs:int")
    crop_width: int | None | Unset = nillable("CropWidth", "xs:int")
    crop_x: int | None | Unset = nillable("CropX", "xs:int")
    crop_y: int | None | Unset = nillable("CropY", "xs:int")
    id: int | Unset = element("Id", "xs:long")
    thumbnail_url: str | None | Unset = nillable("ThumbnailUrl", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:BrandKitPalette")
class BrandKitPalette(Record):
    """Complex type `BrandKitPalette` of https://bingads.microsoft.com/CampaignManagement/v13."""

    color_type: str | None | Unset = nillable("ColorType", "xs:string")
    colors: Sequence[BrandKitColor | None] | None | Unset = nillable("Colors", "cm:ArrayOfBrandKitColor")
    name: str | None | Unset = nillable("Name", "xs:string")


@record(TYPES, "cm:BrandKitColor")
class BrandKitColor(Record):
    """Complex type `BrandKitColor` of https://bingads.microsoft.com/CampaignManagement/v13."""

    hex_code: str | None | Unset = nillable("HexCode", "xs:string")
    name: str | None | Unset = nillable("Name", "xs:string")
