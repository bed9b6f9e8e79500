"""Messages of Campaign Management v13: GetSharedEntitiesByAccountIdRequest, GetSharedEntitiesByAccountIdResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, EntityScope, SharedEntity


@record(TYPES, "cm:GetSharedEntitiesByAccountIdRequest")
class GetSharedEntitiesByAccountIdRequest(Record):
    """Element `GetSharedEntitiesByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    shared_entity_type: str | None | Unset = nillable("SharedEntityType", "xs:string")


@record(TYPES, "cm:GetSharedEntitiesByAccountIdResponse")
class GetSharedEntitiesByAccountIdResponse(Reply):
    """Element `GetSharedEntitiesByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    shared_entities: Sequence[SharedEntity | None] | None | Unset = nillable("SharedEntities", "cm:ArrayOfSharedEntity")


@record(TYPES, "cm:GetSharedEntitiesRequest")
class GetSharedEntitiesRequest(Record):
    """Element `GetSharedEntitiesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    shared_entity_type: str | None | Unset = nillable("SharedEntityType", "xs:string")
    shared_entity_scope: EntityScope | str | None | Unset = nillable("SharedEntityScope", "cm:EntityScope")


@record(TYPES, "cm:GetSharedEntitiesResponse")
class GetSharedEntitiesResponse(Reply):
    """Element `GetSharedEntitiesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    shared_entities: Sequence[SharedEntity | None] | None | Unset = nillable("SharedEntities", "cm:ArrayOfSharedEntity")


@record(TYPES, "cm:UpdateSharedEntitiesRequest")
class UpdateSharedEntitiesRequest(Record):
    """Element `UpdateSharedEntitiesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    shared_entities: Sequence[SharedEntity | None] | None | Unset = nillable("SharedEntities", "cm:ArrayOfSharedEntity")
    shared_entity_scope: EntityScope | str | None | Unset = nillable("SharedEntityScope", "cm:EntityScope")


@record(TYPES, "cm:UpdateSharedEntitiesResponse")
class UpdateSharedEntitiesResponse(Reply):
    """Element `UpdateSharedEntitiesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteSharedEntitiesRequest")
class DeleteSharedEntitiesRequest(Record):
    """Element `DeleteSharedEntitiesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    shared_entities: Sequence[SharedEntity | None] | None | Unset = nillable("SharedEntities", "cm:ArrayOfSharedEntity")
    shared_entity_scope: EntityScope | str | None | Unset = nillable("SharedEntityScope", "cm:EntityScope")


@record(TYPES, "cm:DeleteSharedEntitiesResponse")
class DeleteSharedEntitiesResponse(Reply):
    """Element `DeleteSharedEntitiesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
