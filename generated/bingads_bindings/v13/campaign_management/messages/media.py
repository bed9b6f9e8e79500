"""Messages of Campaign Management v13: AddMediaRequest, AddMediaResponse, UpdateMediaRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, Media, MediaAdditionalField, MediaAssociation, MediaEnabledEntityFilter, MediaMetaData
    from .. import Paging


@record(TYPES, "cm:AddMediaRequest")
class AddMediaRequest(Record):
    """Element `AddMediaRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    media: Sequence[Media | None] | None | Unset = nillable("Media", "cm:ArrayOfMedia")


@record(TYPES, "cm:AddMediaResponse")
class AddMediaResponse(Reply):
    """Element `AddMediaResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    media_ids: Sequence[int] | None | Unset = nillable("MediaIds", "arrays:ArrayOflong")


@record(TYPES, "cm:UpdateMediaRequest")
class UpdateMediaRequest(Record):
    """Element `UpdateMediaRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    media: Sequence[Media | None] | None | Unset = nillable("Media", "cm:ArrayOfMedia")


@record(TYPES, "cm:UpdateMediaResponse")
class UpdateMediaResponse(Reply):
    """Element `UpdateMediaResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteMediaRequest")
class DeleteMediaRequest(Record):
    """Element `DeleteMediaRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    media_ids: Sequence[int] | None | Unset = nillable("MediaIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteMediaResponse")
class DeleteMediaResponse(Reply):
    """Element `DeleteMediaResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetMediaMetaDataByAccountIdRequest")
class GetMediaMetaDataByAccountIdRequest(Record):
    """Element `GetMediaMetaDataByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    media_enabled_entities: FlagsLike[MediaEnabledEntityFilter] | Unset = element(
        "MediaEnabledEntities", "cm:MediaEnabledEntityFilter"
    )
    page_info: Paging | None | Unset = nillable("PageInfo", "cm:Paging")
    return_additional_fields: FlagsLike[MediaAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:MediaAdditionalField"
    )


@record(TYPES, "cm:GetMediaMetaDataByAccountIdResponse")
class GetMediaMetaDataByAccountIdResponse(Reply):
    """Element `GetMediaMetaDataByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    media_meta_data: Sequence[MediaMetaData | None] | None | Unset = nillable(
        "MediaMetaData", "cm:ArrayOfMediaMetaData"
    )


@record(TYPES, "cm:GetMediaMetaDataByIdsRequest")
class GetMediaMetaDataByIdsRequest(Record):
    """Element `GetMediaMetaDataByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    media_ids: Sequence[int] | None | Unset = nillable("MediaIds", "arrays:ArrayOflong")
    return_additional_fields: FlagsLike[MediaAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:MediaAdditionalField"
    )


@record(TYPES, "cm:GetMediaMetaDataByIdsResponse")
class GetMediaMetaDataByIdsResponse(Reply):
    """Element `GetMediaMetaDataByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    media_meta_data: Sequence[MediaMetaData | None] | None | Unset = nillable(
        "MediaMetaData", "cm:ArrayOfMediaMetaData"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetMediaAssociationsRequest")
class GetMediaAssociationsRequest(Record):
    """Element `GetMediaAssociationsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    media_enabled_entities: FlagsLike[MediaEnabledEntityFilter] | Unset = element(
        "MediaEnabledEntities", "cm:MediaEnabledEntityFilter"
    )
    media_ids: Sequence[int] | None | Unset = nillable("MediaIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetMediaAssociationsResponse")
class GetMediaAssociationsResponse(Reply):
    """Element `GetMediaAssociationsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    media_associations: Sequence[Sequence[MediaAssociation | None] | None] | None | Unset = nillable(
        "MediaAssociations", "cm:ArrayOfArrayOfMediaAssociation"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
