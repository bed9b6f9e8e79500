"""Messages of Campaign Management v13: GetSupportedClipchampAudioRequest, GetSupportedClipchampAudioResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdSubType, AudioFilter, SupportedClipchampAudioData, SupportedFontsData


@record(TYPES, "cm:GetSupportedClipchampAudioRequest")
class GetSupportedClipchampAudioRequest(Record):
    """Element `GetSupportedClipchampAudioRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audio_filter: AudioFilter | None | Unset = nillable("AudioFilter", "cm:AudioFilter")


@record(TYPES, "cm:GetSupportedClipchampAudioResponse")
class GetSupportedClipchampAudioResponse(Reply):
    """Element `GetSupportedClipchampAudioResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    data: SupportedClipchampAudioData | None | Unset = nillable("Data", "cm:SupportedClipchampAudioData")


@record(TYPES, "cm:GetSupportedFontsRequest")
class GetSupportedFontsRequest(Record):
    """Element `GetSupportedFontsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_sub_type: FlagsLike[AdSubType] | Unset = element("AdSubType", "cm:AdSubType")


@record(TYPES, "cm:GetSupportedFontsResponse")
class GetSupportedFontsResponse(Reply):
    """Element `GetSupportedFontsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    data: SupportedFontsData | None | Unset = nillable("Data", "cm:SupportedFontsData")
