"""Messages of Campaign Management v13: AddAudienceGroupsRequest, AddAudienceGroupsResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AudienceGroup, AudienceGroupAdditionalField, AudienceGroupAssetGroupAssociation, BatchError


@record(TYPES, "cm:AddAudienceGroupsRequest")
class AddAudienceGroupsRequest(Record):
    """Element `AddAudienceGroupsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_groups: Sequence[AudienceGroup | None] | None | Unset = nillable(
        "AudienceGroups", "cm:ArrayOfAudienceGroup"
    )


@record(TYPES, "cm:AddAudienceGroupsResponse")
class AddAudienceGroupsResponse(Reply):
    """Element `AddAudienceGroupsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_group_ids: Sequence[int | None] | None | Unset = nillable(
        "AudienceGroupIds", "system:ArrayOfNullableOflong"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateAudienceGroupsRequest")
class UpdateAudienceGroupsRequest(Record):
    """Element `UpdateAudienceGroupsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_groups: Sequence[AudienceGroup | None] | None | Unset = nillable(
        "AudienceGroups", "cm:ArrayOfAudienceGroup"
    )


@record(TYPES, "cm:UpdateAudienceGroupsResponse")
class UpdateAudienceGroupsResponse(Reply):
    """Element `UpdateAudienceGroupsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteAudienceGroupsRequest")
class DeleteAudienceGroupsRequest(Record):
    """Element `DeleteAudienceGroupsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_group_ids: Sequence[int] | None | Unset = nillable("AudienceGroupIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteAudienceGroupsResponse")
class DeleteAudienceGroupsResponse(Reply):
    """Element `DeleteAudienceGroupsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAudienceGroupsByIdsRequest")
class GetAudienceGroupsByIdsRequest(Record):
    """Element `GetAudienceGroupsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_group_ids: Sequence[int] | None | Unset = nillable("AudienceGroupIds", "arrays:ArrayOflong")
    return_additional_fields: FlagsLike[AudienceGroupAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AudienceGroupAdditionalField"
    )


@record(TYPES, "cm:GetAudienceGroupsByIdsResponse")
class GetAudienceGroupsByIdsResponse(Reply):
    """Element `GetAudienceGroupsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_groups: Sequence[AudienceGroup | None] | None | Unset = nillable(
        "AudienceGroups", "cm:ArrayOfAudienceGroup"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:SetAudienceGroupAssetGroupAssociationsRequest")
class SetAudienceGroupAssetGroupAssociationsRequest(Record):
    """Element `SetAudienceGroupAssetGroupAssociationsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_group_asset_group_associations: Sequence[AudienceGroupAssetGroupAssociation | None] | None | Unset = (
        nillable("AudienceGroupAssetGroupAssociations", "cm:ArrayOfAudienceGroupAssetGroupAssociation")
    )


@record(TYPES, "cm:SetAudienceGroupAssetGroupAssociationsResponse")
class SetAudienceGroupAssetGroupAssociationsResponse(Reply):
    """Element `SetAudienceGroupAssetGroupAssociationsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteAudienceGroupAssetGroupAssociationsRequest")
class DeleteAudienceGroupAssetGroupAssociationsRequest(Record):
    """Element `DeleteAudienceGroupAssetGroupAssociationsRequest` of …"""

    audience_group_asset_group_associations: Sequence[AudienceGroupAssetGroupAssociation | None] | None | Unset = (
        nillable("AudienceGroupAssetGroupAssociations", "cm:ArrayOfAudienceGroupAssetGroupAssociation")
    )


@record(TYPES, "cm:DeleteAudienceGroupAssetGroupAssociationsResponse")
class DeleteAudienceGroupAssetGroupAssociationsResponse(Reply):
    """Element `DeleteAudienceGroupAssetGroupAssociationsResponse` of …"""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest")
class GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest(Record):
    """Element `GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest` of …"""

    asset_group_ids: Sequence[int] | None | Unset = nillable("AssetGroupIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse")
class GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse(Reply):
    """Element `GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse` of …"""

    audience_group_asset_group_associations: Sequence[AudienceGroupAssetGroupAssociation | None] | None | Unset = (
        nillable("AudienceGroupAssetGroupAssociations", "cm:ArrayOfAudienceGroupAssetGroupAssociation")
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest")
class GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest(Record):
    """Element `GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest` of …"""

    audience_group_ids: Sequence[int] | None | Unset = nillable("AudienceGroupIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse")
class GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse(Reply):
    """Element `GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse` of …"""

    audience_group_asset_group_associations: Sequence[AudienceGroupAssetGroupAssociation | None] | None | Unset = (
        nillable("AudienceGroupAssetGroupAssociations", "cm:ArrayOfAudienceGroupAssetGroupAssociation")
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
