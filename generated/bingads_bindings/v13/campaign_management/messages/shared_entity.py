"""Messages of Campaign Management v13: AddSharedEntityRequest, AddSharedEntityResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, EntityScope, SharedEntity, SharedEntityAssociation
    from .. import SharedEntityAssociationAdditionalField, SharedListItem


@record(TYPES, "cm:AddSharedEntityRequest")
class AddSharedEntityRequest(Record):
    """Element `AddSharedEntityRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    shared_entity: SharedEntity | None | Unset = nillable("SharedEntity", "cm:SharedEntity")
    list_items: Sequence[SharedListItem | None] | None | Unset = nillable("ListItems", "cm:ArrayOfSharedListItem")
    shared_entity_scope: EntityScope | str | None | Unset = nillable("SharedEntityScope", "cm:EntityScope")


@record(TYPES, "cm:AddSharedEntityResponse")
class AddSharedEntityResponse(Reply):
    """Element `AddSharedEntityResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    list_item_ids: Sequence[int] | None | Unset = nillable("ListItemIds", "arrays:ArrayOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
    shared_entity_id: int | Unset = element("SharedEntityId", "xs:long")


@record(TYPES, "cm:SetSharedEntityAssociationsRequest")
class SetSharedEntityAssociationsRequest(Record):
    """Element `SetSharedEntityAssociationsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    associations: Sequence[SharedEntityAssociation | None] | None | Unset = nillable(
        "Associations", "cm:ArrayOfSharedEntityAssociation"
    )
    shared_entity_scope: EntityScope | str | None | Unset = nillable("SharedEntityScope", "cm:EntityScope")


@record(TYPES, "cm:SetSharedEntityAssociationsResponse")
class SetSharedEntityAssociationsResponse(Reply):
    """Element `SetSharedEntityAssociationsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteSharedEntityAssociationsRequest")
class DeleteSharedEntityAssociationsRequest(Record):
    """Element `DeleteSharedEntityAssociationsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    associations: Sequence[SharedEntityAssociation | None] | None | Unset = nillable(
        "Associations", "cm:ArrayOfSharedEntityAssociation"
    )
    shared_entity_scope: EntityScope | str | None | Unset = nillable("SharedEntityScope", "cm:EntityScope")


@record(TYPES, "cm:DeleteSharedEntityAssociationsResponse")
class DeleteSharedEntityAssociationsResponse(Reply):
    """Element `DeleteSharedEntityAssociationsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetSharedEntityAssociationsBySharedEntityIdsRequest")
class GetSharedEntityAssociationsBySharedEntityIdsRequest(Record):
    """Element `GetSharedEntityAssociationsBySharedEntityIdsRequest` of …"""

    entity_type: str | None | Unset = nillable("EntityType", "xs:string")
    shared_entity_ids: Sequence[int] | None | Unset = nillable("SharedEntityIds", "arrays:ArrayOflong")
    shared_entity_type: str | None | Unset = nillable("SharedEntityType", "xs:string")
    shared_entity_scope: EntityScope | str | None | Unset = nillable("SharedEntityScope", "cm:EntityScope")
    return_additional_fields: FlagsLike[SharedEntityAssociationAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:SharedEntityAssociationAdditionalField"
    )


@record(TYPES, "cm:GetSharedEntityAssociationsBySharedEntityIdsResponse")
class GetSharedEntityAssociationsBySharedEntityIdsResponse(Reply):
    """Element `GetSharedEntityAssociationsBySharedEntityIdsResponse` of …"""

    associations: Sequence[SharedEntityAssociation | None] | None | Unset = nillable(
        "Associations", "cm:ArrayOfSharedEntityAssociation"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetSharedEntityAssociationsByEntityIdsRequest")
class GetSharedEntityAssociationsByEntityIdsRequest(Record):
    """Element `GetSharedEntityAssociationsByEntityIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_ids: Sequence[int] | None | Unset = nillable("EntityIds", "arrays:ArrayOflong")
    entity_type: str | None | Unset = nillable("EntityType", "xs:string")
    shared_entity_type: str | None | Unset = nillable("SharedEntityType", "xs:string")
    shared_entity_scope: EntityScope | str | None | Unset = nillable("SharedEntityScope", "cm:EntityScope")
    return_additional_fields: FlagsLike[SharedEntityAssociationAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:SharedEntityAssociationAdditionalField"
    )


@record(TYPES, "cm:GetSharedEntityAssociationsByEntityIdsResponse")
class GetSharedEntityAssociationsByEntityIdsResponse(Reply):
    """Element `GetSharedEntityAssociationsByEntityIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    associations: Sequence[SharedEntityAssociation | None] | None | Unset = nillable(
        "Associations", "cm:ArrayOfSharedEntityAssociation"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
