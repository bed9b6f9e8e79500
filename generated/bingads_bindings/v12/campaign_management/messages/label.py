"""Messages of Campaign Management v12: SetLabelAssociationsRequest, SetLabelAssociationsResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, EntityType, LabelAssociation, Paging


@record(TYPES, "cm:SetLabelAssociationsRequest")
class SetLabelAssociationsRequest(Record):
    """Element `SetLabelAssociationsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_type: EntityType | str | Unset = element("EntityType", "cm:EntityType")
    label_associations: Sequence[LabelAssociation | None] | None | Unset = nillable(
        "LabelAssociations", "cm:ArrayOfLabelAssociation"
    )


@record(TYPES, "cm:SetLabelAssociationsResponse")
class SetLabelAssociationsResponse(Reply):
    """Element `SetLabelAssociationsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteLabelAssociationsRequest")
class DeleteLabelAssociationsRequest(Record):
    """Element `DeleteLabelAssociationsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_type: EntityType | str | Unset = element("EntityType", "cm:EntityType")
    label_associations: Sequence[LabelAssociation | None] | None | Unset = nillable(
        "LabelAssociations", "cm:ArrayOfLabelAssociation"
    )


@record(TYPES, "cm:DeleteLabelAssociationsResponse")
class DeleteLabelAssociationsResponse(Reply):
    """Element `DeleteLabelAssociationsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetLabelAssociationsByEntityIdsRequest")
class GetLabelAssociationsByEntityIdsRequest(Record):
    """Element `GetLabelAssociationsByEntityIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_ids: Sequence[int] | None | Unset = nillable("EntityIds", "arrays:ArrayOflong")
    entity_type: EntityType | str | Unset = element("EntityType", "cm:EntityType")


@record(TYPES, "cm:GetLabelAssociationsByEntityIdsResponse")
class GetLabelAssociationsByEntityIdsResponse(Reply):
    """Element `GetLabelAssociationsByEntityIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    label_associations: Sequence[LabelAssociation | None] | None | Unset = nillable(
        "LabelAssociations", "cm:ArrayOfLabelAssociation"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetLabelAssociationsByLabelIdsRequest")
class GetLabelAssociationsByLabelIdsRequest(Record):
    """Element `GetLabelAssociationsByLabelIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_type: EntityType | str | Unset = element("EntityType", "cm:EntityType")
    label_ids: Sequence[int] | None | Unset = nillable("LabelIds", "arrays:ArrayOflong")
    page_info: Paging | None | Unset = nillable("PageInfo", "cm:Paging")


@record(TYPES, "cm:GetLabelAssociationsByLabelIdsResponse")
class GetLabelAssociationsByLabelIdsResponse(Reply):
    """Element `GetLabelAssociationsByLabelIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    label_associations: Sequence[LabelAssociation | None] | None | Unset = nillable(
        "LabelAssociations", "cm:ArrayOfLabelAssociation"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
