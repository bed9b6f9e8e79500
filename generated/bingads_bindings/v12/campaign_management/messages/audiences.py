"""Messages of Campaign Management v12: AddAudiencesRequest, AddAudiencesResponse, UpdateAudiencesRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import Audience, AudienceType, BatchError


@record(TYPES, "cm:AddAudiencesRequest")
class AddAudiencesRequest(Record):
    """Element `AddAudiencesRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    audiences: Sequence[Audience | None] | None | Unset = nillable("Audiences", "cm:ArrayOfAudience")


@record(TYPES, "cm:AddAudiencesResponse")
class AddAudiencesResponse(Reply):
    """Element `AddAudiencesResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    audience_ids: Sequence[int | None] | None | Unset = nillable("AudienceIds", "system:ArrayOfNullableOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateAudiencesRequest")
class UpdateAudiencesRequest(Record):
    """Element `UpdateAudiencesRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    audiences: Sequence[Audience | None] | None | Unset = nillable("Audiences", "cm:ArrayOfAudience")


@record(TYPES, "cm:UpdateAudiencesResponse")
class UpdateAudiencesResponse(Reply):
    """Element `UpdateAudiencesResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteAudiencesRequest")
class DeleteAudiencesRequest(Record):
    """Element `DeleteAudiencesRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    audience_ids: Sequence[int] | None | Unset = nillable("AudienceIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteAudiencesResponse")
class DeleteAudiencesResponse(Reply):
    """Element `DeleteAudiencesResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAudiencesByIdsRequest")
class GetAudiencesByIdsRequest(Record):
    """Element `GetAudiencesByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    audience_ids: Sequence[int] | None | Unset = nillable("AudienceIds", "arrays:ArrayOflong")
    type: FlagsLike[AudienceType] | Unset = element("Type", "cm:AudienceType")


@record(TYPES, "cm:GetAudiencesByIdsResponse")
class GetAudiencesByIdsResponse(Reply):
    """Element `GetAudiencesByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    audiences: Sequence[Audience | None] | None | Unset = nillable("Audiences", "cm:ArrayOfAudience")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
