"""Types of Campaign Management v13: SupportedClipchampAudioData, SupportedClipchampAudio, SupportedFontsData, …"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, Unset, nillable, record


@record(TYPES, "cm:SupportedClipchampAudioData")
class SupportedClipchampAudioData(Record):
    """Complex type `SupportedClipchampAudioData` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audio: Sequence[SupportedClipchampAudio | None] | None | Unset = nillable(
        "Audio", "cm:ArrayOfSupportedClipchampAudio"
    )


@record(TYPES, "cm:SupportedClipchampAudio")
class SupportedClipchampAudio(Record):
    """Complex type `SupportedClipchampAudio` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audio_name: str | None | Unset = nillable("AudioName", "xs:string")
    category: str | None | Unset = nillable("Category", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:SupportedFontsData")
class SupportedFontsData(Record):
    """Complex type `SupportedFontsData` of https://bingads.microsoft.com/CampaignManagement/v13."""

    supported_fonts: Sequence[SupportedFont | None] | None | Unset = nillable(
        "SupportedFonts", "cm:ArrayOfSupportedFont"
    )


@record(TYPES, "cm:SupportedFont")
class SupportedFont(Record):
    """Complex type `SupportedFont` of https://bingads.microsoft.com/CampaignManagement/v13."""

    font_family: str | None | Unset = nillable("FontFamily", "xs:string")
    font_weights: Sequence[str | None] | None | Unset = nillable("FontWeights", "arrays:ArrayOfstring")
