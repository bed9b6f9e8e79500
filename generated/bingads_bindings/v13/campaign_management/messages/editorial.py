"""Messages of Campaign Management v13: AppealEditorialRejectionsRequest, AppealEditorialRejectionsResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, EditorialReasonCollection, EntityIdToParentIdAssociation, EntityType


@record(TYPES, "cm:AppealEditorialRejectionsRequest")
class AppealEditorialRejectionsRequest(Record):
    """Element `AppealEditorialRejectionsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id_to_parent_id_associations: Sequence[EntityIdToParentIdAssociation | None] | None | Unset = nillable(
        "EntityIdToParentIdAssociations", "cm:ArrayOfEntityIdToParentIdAssociation"
    )
    entity_type: EntityType | str | Unset = element("EntityType", "cm:EntityType")
    justification_text: str | None | Unset = nillable("JustificationText", "xs:string")


@record(TYPES, "cm:AppealEditorialRejectionsResponse")
class AppealEditorialRejectionsResponse(Reply):
    """Element `AppealEditorialRejectionsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetEditorialReasonsByIdsRequest")
class GetEditorialReasonsByIdsRequest(Record):
    """Element `GetEditorialReasonsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    entity_id_to_parent_id_associations: Sequence[EntityIdToParentIdAssociation | None] | None | Unset = nillable(
        "EntityIdToParentIdAssociations", "cm:ArrayOfEntityIdToParentIdAssociation"
    )
    entity_type: EntityType | str | Unset = element("EntityType", "cm:EntityType")


@record(TYPES, "cm:GetEditorialReasonsByIdsResponse")
class GetEditorialReasonsByIdsResponse(Reply):
    """Element `GetEditorialReasonsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    editorial_reasons: Sequence[EditorialReasonCollection | None] | None | Unset = nillable(
        "EditorialReasons", "cm:ArrayOfEditorialReasonCollection"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
