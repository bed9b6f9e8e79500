"""Messages of Campaign Management v13: AddSeasonalityAdjustmentsRequest, AddSeasonalityAdjustmentsResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, SeasonalityAdjustment


@record(TYPES, "cm:AddSeasonalityAdjustmentsRequest")
class AddSeasonalityAdjustmentsRequest(Record):
    """Element `AddSeasonalityAdjustmentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    seasonality_adjustments: Sequence[SeasonalityAdjustment | None] | None | Unset = nillable(
        "SeasonalityAdjustments", "cm:ArrayOfSeasonalityAdjustment"
    )


@record(TYPES, "cm:AddSeasonalityAdjustmentsResponse")
class AddSeasonalityAdjustmentsResponse(Reply):
    """Element `AddSeasonalityAdjustmentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    seasonality_adjustment_ids: Sequence[int | None] | None | Unset = nillable(
        "SeasonalityAdjustmentIds", "system:ArrayOfNullableOflong"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateSeasonalityAdjustmentsRequest")
class UpdateSeasonalityAdjustmentsRequest(Record):
    """Element `UpdateSeasonalityAdjustmentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    seasonality_adjustments: Sequence[SeasonalityAdjustment | None] | None | Unset = nillable(
        "SeasonalityAdjustments", "cm:ArrayOfSeasonalityAdjustment"
    )


@record(TYPES, "cm:UpdateSeasonalityAdjustmentsResponse")
class UpdateSeasonalityAdjustmentsResponse(Reply):
    """Element `UpdateSeasonalityAdjustmentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteSeasonalityAdjustmentsRequest")
class DeleteSeasonalityAdjustmentsRequest(Record):
    """Element `DeleteSeasonalityAdjustmentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    seasonality_adjustment_ids: Sequence[int] | None | Unset = nillable(
        "SeasonalityAdjustmentIds", "arrays:ArrayOflong"
    )


@record(TYPES, "cm:DeleteSeasonalityAdjustmentsResponse")
class DeleteSeasonalityAdjustmentsResponse(Reply):
    """Element `DeleteSeasonalityAdjustmentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetSeasonalityAdjustmentsByIdsRequest")
class GetSeasonalityAdjustmentsByIdsRequest(Record):
    """Element `GetSeasonalityAdjustmentsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    seasonality_adjustment_ids: Sequence[int] | None | Unset = nillable(
        "SeasonalityAdjustmentIds", "arrays:ArrayOflong"
    )


@record(TYPES, "cm:GetSeasonalityAdjustmentsByIdsResponse")
class GetSeasonalityAdjustmentsByIdsResponse(Reply):
    """Element `GetSeasonalityAdjustmentsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    seasonality_adjustments: Sequence[SeasonalityAdjustment | None] | None | Unset = nillable(
        "SeasonalityAdjustments", "cm:ArrayOfSeasonalityAdjustment"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetSeasonalityAdjustmentsByAccountIdRequest")
class GetSeasonalityAdjustmentsByAccountIdRequest(Record):
    """Element `GetSeasonalityAdjustmentsByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")


@record(TYPES, "cm:GetSeasonalityAdjustmentsByAccountIdResponse")
class GetSeasonalityAdjustmentsByAccountIdResponse(Reply):
    """Element `GetSeasonalityAdjustmentsByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    seasonality_adjustments: Sequence[SeasonalityAdjustment | None] | None | Unset = nillable(
        "SeasonalityAdjustments", "cm:ArrayOfSeasonalityAdjustment"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
