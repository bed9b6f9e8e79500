"""Messages of Campaign Management v13: AddExperimentsRequest, AddExperimentsResponse, DeleteExperimentsRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, Experiment, ExperimentAdditionalField, Paging


@record(TYPES, "cm:AddExperimentsRequest")
class AddExperimentsRequest(Record):
    """Element `AddExperimentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    experiments: Sequence[Experiment | None] | None | Unset = nillable("Experiments", "cm:ArrayOfExperiment")


@record(TYPES, "cm:AddExperimentsResponse")
class AddExperimentsResponse(Reply):
    """Element `AddExperimentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    experiment_ids: Sequence[int | None] | None | Unset = nillable("ExperimentIds", "system:ArrayOfNullableOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteExperimentsRequest")
class DeleteExperimentsRequest(Record):
    """Element `DeleteExperimentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    experiment_ids: Sequence[int] | None | Unset = nillable("ExperimentIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteExperimentsResponse")
class DeleteExperimentsResponse(Reply):
    """Element `DeleteExperimentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateExperimentsRequest")
class UpdateExperimentsRequest(Record):
    """Element `UpdateExperimentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    experiments: Sequence[Experiment | None] | None | Unset = nillable("Experiments", "cm:ArrayOfExperiment")


@record(TYPES, "cm:UpdateExperimentsResponse")
class UpdateExperimentsResponse(Reply):
    """Element `UpdateExperimentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetExperimentsByIdsRequest")
class GetExperimentsByIdsRequest(Record):
    """Element `GetExperimentsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    experiment_ids: Sequence[int] | None | Unset = nillable("ExperimentIds", "arrays:ArrayOflong")
    page_info: Paging | None | Unset = nillable("PageInfo", "cm:Paging")
    return_additional_fields: FlagsLike[ExperimentAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:ExperimentAdditionalField"
    )


@record(TYPES, "cm:GetExperimentsByIdsResponse")
class GetExperimentsByIdsResponse(Reply):
    """Element `GetExperimentsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    experiments: Sequence[Experiment | None] | None | Unset = nillable("Experiments", "cm:ArrayOfExperiment")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
