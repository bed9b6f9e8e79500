"""Messages of Campaign Management v13: GetUetTagsByIdsRequest, GetUetTagsByIdsResponse, AddUetTagsRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, UetTag, UetTagAdditionalField


@record(TYPES, "cm:GetUetTagsByIdsRequest")
class GetUetTagsByIdsRequest(Record):
    """Element `GetUetTagsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    tag_ids: Sequence[int] | None | Unset = nillable("TagIds", "arrays:ArrayOflong")
    return_additional_fields: FlagsLike[UetTagAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:UetTagAdditionalField"
    )


@record(TYPES, "cm:GetUetTagsByIdsResponse")
class GetUetTagsByIdsResponse(Reply):
    """Element `GetUetTagsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    uet_tags: Sequence[UetTag | None] | None | Unset = nillable("UetTags", "cm:ArrayOfUetTag")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:AddUetTagsRequest")
class AddUetTagsRequest(Record):
    """Element `AddUetTagsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    uet_tags: Sequence[UetTag | None] | None | Unset = nillable("UetTags", "cm:ArrayOfUetTag")


@record(TYPES, "cm:AddUetTagsResponse")
class AddUetTagsResponse(Reply):
    """Element `AddUetTagsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    uet_tags: Sequence[UetTag | None] | None | Unset = nillable("UetTags", "cm:ArrayOfUetTag")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateUetTagsRequest")
class UpdateUetTagsRequest(Record):
    """Element `UpdateUetTagsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    uet_tags: Sequence[UetTag | None] | None | Unset = nillable("UetTags", "cm:ArrayOfUetTag")


@record(TYPES, "cm:UpdateUetTagsResponse")
class UpdateUetTagsResponse(Reply):
    """Element `UpdateUetTagsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetUetTagAuthKeyRequest")
class GetUetTagAuthKeyRequest(Record):
    """Element `GetUetTagAuthKeyRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    uet_tag_id: int | Unset = element("UetTagId", "xs:long")


@record(TYPES, "cm:GetUetTagAuthKeyResponse")
class GetUetTagAuthKeyResponse(Reply):
    """Element `GetUetTagAuthKeyResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    uet_tag_auth_key: str | None | Unset = nillable("UetTagAuthKey", "xs:string")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
