"""Messages of Campaign Management v13: AddAssetGroupsRequest, AddAssetGroupsResponse, UpdateAssetGroupsRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AssetGroup, AssetGroupAdditionalField, AssetGroupEditorialReasonCollection, BatchError
    from .. import EntityIdToParentIdAssociation


@record(TYPES, "cm:AddAssetGroupsRequest")
class AddAssetGroupsRequest(Record):
    """Element `AddAssetGroupsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_groups: Sequence[AssetGroup | None] | None | Unset = nillable("AssetGroups", "cm:ArrayOfAssetGroup")
    campaign_id: int | Unset = element("CampaignId", "xs:long")


@record(TYPES, "cm:AddAssetGroupsResponse")
class AddAssetGroupsResponse(Reply):
    """Element `AddAssetGroupsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_group_ids: Sequence[int | None] | None | Unset = nillable("AssetGroupIds", "system:ArrayOfNullableOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateAssetGroupsRequest")
class UpdateAssetGroupsRequest(Record):
    """Element `UpdateAssetGroupsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    asset_groups: Sequence[AssetGroup | None] | None | Unset = nillable("AssetGroups", "cm:ArrayOfAssetGroup")


@record(TYPES, "cm:UpdateAssetGroupsResponse")
class UpdateAssetGroupsResponse(Reply):
    """Element `UpdateAssetGroupsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteAssetGroupsRequest")
class DeleteAssetGroupsRequest(Record):
    """Element `DeleteAssetGroupsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    asset_group_ids: Sequence[int] | None | Unset = nillable("AssetGroupIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteAssetGroupsResponse")
class DeleteAssetGroupsResponse(Reply):
    """Element `DeleteAssetGroupsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAssetGroupsByIdsRequest")
class GetAssetGroupsByIdsRequest(Record):
    """Element `GetAssetGroupsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    asset_group_ids: Sequence[int] | None | Unset = nillable("AssetGroupIds", "arrays:ArrayOflong")
    return_additional_fields: FlagsLike[AssetGroupAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AssetGroupAdditionalField"
    )


@record(TYPES, "cm:GetAssetGroupsByIdsResponse")
class GetAssetGroupsByIdsResponse(Reply):
    """Element `GetAssetGroupsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_groups: Sequence[AssetGroup | None] | None | Unset = nillable("AssetGroups", "cm:ArrayOfAssetGroup")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAssetGroupsByCampaignIdRequest")
class GetAssetGroupsByCampaignIdRequest(Record):
    """Element `GetAssetGroupsByCampaignIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    return_additional_fields: FlagsLike[AssetGroupAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AssetGroupAdditionalField"
    )


@record(TYPES, "cm:GetAssetGroupsByCampaignIdResponse")
class GetAssetGroupsByCampaignIdResponse(Reply):
    """Element `GetAssetGroupsByCampaignIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_groups: Sequence[AssetGroup | None] | None | Unset = nillable("AssetGroups", "cm:ArrayOfAssetGroup")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAssetGroupsEditorialReasonsRequest")
class GetAssetGroupsEditorialReasonsRequest(Record):
    """Element `GetAssetGroupsEditorialReasonsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    asset_group_id_to_campaign_id_associations: Sequence[EntityIdToParentIdAssociation | None] | None | Unset = (
        nillable("AssetGroupIdToCampaignIdAssociations", "cm:ArrayOfEntityIdToParentIdAssociation")
    )


@record(TYPES, "cm:GetAssetGroupsEditorialReasonsResponse")
class GetAssetGroupsEditorialReasonsResponse(Reply):
    """Element `GetAssetGroupsEditorialReasonsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    editorial_reasons: Sequence[AssetGroupEditorialReasonCollection | None] | None | Unset = nillable(
        "EditorialReasons", "cm:ArrayOfAssetGroupEditorialReasonCollection"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
