"""Messages of Campaign Management v13: AddLabelsRequest, AddLabelsResponse, DeleteLabelsRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, Label, Paging


@record(TYPES, "cm:AddLabelsRequest")
class AddLabelsRequest(Record):
    """Element `AddLabelsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    labels: Sequence[Label | None] | None | Unset = nillable("Labels", "cm:ArrayOfLabel")


@record(TYPES, "cm:AddLabelsResponse")
class AddLabelsResponse(Reply):
    """Element `AddLabelsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    label_ids: Sequence[int | None] | None | Unset = nillable("LabelIds", "system:ArrayOfNullableOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteLabelsRequest")
class DeleteLabelsRequest(Record):
    """Element `DeleteLabelsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    label_ids: Sequence[int] | None | Unset = nillable("LabelIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteLabelsResponse")
class DeleteLabelsResponse(Reply):
    """Element `DeleteLabelsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateLabelsRequest")
class UpdateLabelsRequest(Record):
    """Element `UpdateLabelsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    labels: Sequence[Label | None] | None | Unset = nillable("Labels", "cm:ArrayOfLabel")


@record(TYPES, "cm:UpdateLabelsResponse")
class UpdateLabelsResponse(Reply):
    """Element `UpdateLabelsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetLabelsByIdsRequest")
class GetLabelsByIdsRequest(Record):
    """Element `GetLabelsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    label_ids: Sequence[int] | None | Unset = nillable("LabelIds", "arrays:ArrayOflong")
    page_info: Paging | None | Unset = nillable("PageInfo", "cm:Paging")


@record(TYPES, "cm:GetLabelsByIdsResponse")
class GetLabelsByIdsResponse(Reply):
    """Element `GetLabelsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    labels: Sequence[Label | None] | None | Unset = nillable("Labels", "cm:ArrayOfLabel")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
