"""Types of Campaign Management v12: Media, Image, MediaEnabledEntityFilter, MediaMetaData, MediaAssociation"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import MediaRepresentation


class MediaEnabledEntityFilter(Flag):
    """Flags `MediaEnabledEntityFilter` of https://bingads.microsoft.com/CampaignManagement/v12."""

    IMAGE_AD_EXTENSION = "ImageAdExtension"
    RESPONSIVE_AD = "ResponsiveAd"


@record(TYPES, "cm:Media")
class Media(Record):
    """Complex type `Media` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `Image`."""

    id: int | None | Unset = nillable("Id", "xs:long")
    media_type: str | None | Unset = nillable("MediaType", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:Image")
class Image(Media):
    """Complex type `Image` of https://bingads.microsoft.com/CampaignManagement/v12."""

    data: str | None | Unset = nillable("Data", "xs:string")


@record(TYPES, "cm:MediaMetaData")
class MediaMetaData(Record):
    """Complex type `MediaMetaData` of https://bingads.microsoft.com/CampaignManagement/v12."""

    id: int | Unset = element("Id", "xs:long", required=True)
    media_type: str | None | Unset = nillable("MediaType", "xs:string")
    representations: Sequence[MediaRepresentation | None] | None | Unset = nillable(
        "Representations", "cm:ArrayOfMediaRepresentation"
    )
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:MediaAssociation")
class MediaAssociation(Record):
    """Complex type `MediaAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_id: int | Unset = element("EntityId", "xs:long")
    media_enabled_entity: FlagsLike[MediaEnabledEntityFilter] | Unset = element(
        "MediaEnabledEntity", "cm:MediaEnabledEntityFilter"
    )
    media_id: int | Unset = element("MediaId", "xs:long")
