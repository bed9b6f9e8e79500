"""Messages of Campaign Management v13: ApplyHotelGroupActionsRequest, ApplyHotelGroupActionsResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AdGroupCriterionAction, BatchError, HealthCheckData, HealthCheckEntity, HealthCheckError
    from .. import HealthCheckMetadata


@record(TYPES, "cm:ApplyHotelGroupActionsRequest")
class ApplyHotelGroupActionsRequest(Record):
    """Element `ApplyHotelGroupActionsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    criterion_actions: Sequence[AdGroupCriterionAction | None] | None | Unset = nillable(
        "CriterionActions", "cm:ArrayOfAdGroupCriterionAction"
    )


@record(TYPES, "cm:ApplyHotelGroupActionsResponse")
class ApplyHotelGroupActionsResponse(Reply):
    """Element `ApplyHotelGroupActionsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_criterion_ids: Sequence[int | None] | None | Unset = nillable(
        "AdGroupCriterionIds", "system:ArrayOfNullableOflong"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetHealthCheckRequest")
class GetHealthCheckRequest(Record):
    """Element `GetHealthCheckRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    health_check_entities: Sequence[HealthCheckEntity | None] | None | Unset = nillable(
        "HealthCheckEntities", "cm:ArrayOfHealthCheckEntity"
    )
    health_check_types: Sequence[str | None] | None | Unset = nillable("HealthCheckTypes", "arrays:ArrayOfstring")


@record(TYPES, "cm:GetHealthCheckResponse")
class GetHealthCheckResponse(Reply):
    """Element `GetHealthCheckResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    health_check_results_metadata: Sequence[HealthCheckMetadata | None] | None | Unset = nillable(
        "HealthCheckResultsMetadata", "cm:ArrayOfHealthCheckMetadata"
    )
    health_check_results: Sequence[HealthCheckData | None] | None | Unset = nillable(
        "HealthCheckResults", "cm:ArrayOfHealthCheckData"
    )
    health_check_errors: Sequence[HealthCheckError | None] | None | Unset = nillable(
        "HealthCheckErrors", "cm:ArrayOfHealthCheckError"
    )
