"""Messages of Campaign Management v12: GetCampaignSizesByAccountIdRequest, GetCampaignSizesByAccountIdResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, BatchErrorCollection, CampaignCriterion, CampaignCriterionType, CampaignSize
    from .. import IdCollection


@record(TYPES, "cm:GetCampaignSizesByAccountIdRequest")
class GetCampaignSizesByAccountIdRequest(Record):
    """Element `GetCampaignSizesByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None | Unset = nillable("CampaignIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetCampaignSizesByAccountIdResponse")
class GetCampaignSizesByAccountIdResponse(Reply):
    """Element `GetCampaignSizesByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_sizes: Sequence[CampaignSize | None] | None | Unset = nillable("CampaignSizes", "cm:ArrayOfCampaignSize")


@record(TYPES, "cm:AddCampaignCriterionsRequest")
class AddCampaignCriterionsRequest(Record):
    """Element `AddCampaignCriterionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_criterions: Sequence[CampaignCriterion | None] | None | Unset = nillable(
        "CampaignCriterions", "cm:ArrayOfCampaignCriterion"
    )
    criterion_type: FlagsLike[CampaignCriterionType] | Unset = element("CriterionType", "cm:CampaignCriterionType")


@record(TYPES, "cm:AddCampaignCriterionsResponse")
class AddCampaignCriterionsResponse(Reply):
    """Element `AddCampaignCriterionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_criterion_ids: Sequence[int | None] | None | Unset = nillable(
        "CampaignCriterionIds", "system:ArrayOfNullableOflong"
    )
    is_migrated: bool | Unset = element("IsMigrated", "xs:boolean")
    nested_partial_errors: Sequence[BatchErrorCollection | None] | None | Unset = nillable(
        "NestedPartialErrors", "cm:ArrayOfBatchErrorCollection"
    )


@record(TYPES, "cm:UpdateCampaignCriterionsRequest")
class UpdateCampaignCriterionsRequest(Record):
    """Element `UpdateCampaignCriterionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_criterions: Sequence[CampaignCriterion | None] | None | Unset = nillable(
        "CampaignCriterions", "cm:ArrayOfCampaignCriterion"
    )
    criterion_type: FlagsLike[CampaignCriterionType] | Unset = element("CriterionType", "cm:CampaignCriterionType")


@record(TYPES, "cm:UpdateCampaignCriterionsResponse")
class UpdateCampaignCriterionsResponse(Reply):
    """Element `UpdateCampaignCriterionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    is_migrated: bool | Unset = element("IsMigrated", "xs:boolean")
    nested_partial_errors: Sequence[BatchErrorCollection | None] | None | Unset = nillable(
        "NestedPartialErrors", "cm:ArrayOfBatchErrorCollection"
    )


@record(TYPES, "cm:DeleteCampaignCriterionsRequest")
class DeleteCampaignCriterionsRequest(Record):
    """Element `DeleteCampaignCriterionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_criterion_ids: Sequence[int] | None | Unset = nillable("CampaignCriterionIds", "arrays:ArrayOflong")
    campaign_id: int | Unset = element("CampaignId", "xs:long")
    criterion_type: FlagsLike[CampaignCriterionType] | Unset = element("CriterionType", "cm:CampaignCriterionType")


@record(TYPES, "cm:DeleteCampaignCriterionsResponse")
class DeleteCampaignCriterionsResponse(Reply):
    """Element `DeleteCampaignCriterionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    is_migrated: bool | Unset = element("IsMigrated", "xs:boolean")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetCampaignCriterionsByIdsRequest")
class GetCampaignCriterionsByIdsRequest(Record):
    """Element `GetCampaignCriterionsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_criterion_ids: Sequence[int] | None | Unset = nillable("CampaignCriterionIds", "arrays:ArrayOflong")
    campaign_id: int | Unset = element("CampaignId", "xs:long")
    criterion_type: FlagsLike[CampaignCriterionType] | Unset = element("CriterionType", "cm:CampaignCriterionType")


@record(TYPES, "cm:GetCampaignCriterionsByIdsResponse")
class GetCampaignCriterionsByIdsResponse(Reply):
    """Element `GetCampaignCriterionsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_criterions: Sequence[CampaignCriterion | None] | None | Unset = nillable(
        "CampaignCriterions", "cm:ArrayOfCampaignCriterion"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetCampaignIdsByBudgetIdsRequest")
class GetCampaignIdsByBudgetIdsRequest(Record):
    """Element `GetCampaignIdsByBudgetIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    budget_ids: Sequence[int] | None | Unset = nillable("BudgetIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetCampaignIdsByBudgetIdsResponse")
class GetCampaignIdsByBudgetIdsResponse(Reply):
    """Element `GetCampaignIdsByBudgetIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_id_collection: Sequence[IdCollection | None] | None | Unset = nillable(
        "CampaignIdCollection", "cm:ArrayOfIdCollection"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
