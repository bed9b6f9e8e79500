"""Messages of Campaign Management v12: GetUetTagsByIdsRequest, GetUetTagsByIdsResponse, AddUetTagsRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, UetTag


@record(TYPES, "cm:GetUetTagsByIdsRequest")
class GetUetTagsByIdsRequest(Record):
    """Element `GetUetTagsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    tag_ids: Sequence[int] | None | Unset = nillable("TagIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetUetTagsByIdsResponse")
class GetUetTagsByIdsResponse(Reply):
    """Element `GetUetTagsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    uet_tags: Sequence[UetTag | None] | None | Unset = nillable("UetTags", "cm:ArrayOfUetTag")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:AddUetTagsRequest")
class AddUetTagsRequest(Record):
    """Element `AddUetTagsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    uet_tags: Sequence[UetTag | None] | None | Unset = nillable("UetTags", "cm:ArrayOfUetTag")


@record(TYPES, "cm:AddUetTagsResponse")
class AddUetTagsResponse(Reply):
    """Element `AddUetTagsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    uet_tags: Sequence[UetTag | None] | None | Unset = nillable("UetTags", "cm:ArrayOfUetTag")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateUetTagsRequest")
class UpdateUetTagsRequest(Record):
    """Element `UpdateUetTagsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    uet_tags: Sequence[UetTag | None] | None | Unset = nillable("UetTags", "cm:ArrayOfUetTag")


@record(TYPES, "cm:UpdateUetTagsResponse")
class UpdateUetTagsResponse(Reply):
    """Element `UpdateUetTagsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
