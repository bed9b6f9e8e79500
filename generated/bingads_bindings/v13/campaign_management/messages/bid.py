"""Messages of Campaign Management v13: AddBidStrategiesRequest, AddBidStrategiesResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, BidStrategy, EntityScope, PortfolioBidStrategyAdditionalField


@record(TYPES, "cm:AddBidStrategiesRequest")
class AddBidStrategiesRequest(Record):
    """Element `AddBidStrategiesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    bid_strategies: Sequence[BidStrategy | None] | None | Unset = nillable("BidStrategies", "cm:ArrayOfBidStrategy")


@record(TYPES, "cm:AddBidStrategiesResponse")
class AddBidStrategiesResponse(Reply):
    """Element `AddBidStrategiesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    bid_strategy_ids: Sequence[int | None] | None | Unset = nillable("BidStrategyIds", "system:ArrayOfNullableOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateBidStrategiesRequest")
class UpdateBidStrategiesRequest(Record):
    """Element `UpdateBidStrategiesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    bid_strategies: Sequence[BidStrategy | None] | None | Unset = nillable("BidStrategies", "cm:ArrayOfBidStrategy")


@record(TYPES, "cm:UpdateBidStrategiesResponse")
class UpdateBidStrategiesResponse(Reply):
    """Element `UpdateBidStrategiesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteBidStrategiesRequest")
class DeleteBidStrategiesRequest(Record):
    """Element `DeleteBidStrategiesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    bid_strategy_ids: Sequence[int] | None | Unset = nillable("BidStrategyIds", "arrays:ArrayOflong")
    scope: EntityScope | str | None | Unset = nillable("Scope", "cm:EntityScope")


@record(TYPES, "cm:DeleteBidStrategiesResponse")
class DeleteBidStrategiesResponse(Reply):
    """Element `DeleteBidStrategiesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetBidStrategiesByIdsRequest")
class GetBidStrategiesByIdsRequest(Record):
    """Element `GetBidStrategiesByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    bid_strategy_ids: Sequence[int] | None | Unset = nillable("BidStrategyIds", "arrays:ArrayOflong")
    return_additional_fields: FlagsLike[PortfolioBidStrategyAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:PortfolioBidStrategyAdditionalField"
    )
    scope: EntityScope | str | None | Unset = nillable("Scope", "cm:EntityScope")


@record(TYPES, "cm:GetBidStrategiesByIdsResponse")
class GetBidStrategiesByIdsResponse(Reply):
    """Element `GetBidStrategiesByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    bid_strategies: Sequence[BidStrategy | None] | None | Unset = nillable("BidStrategies", "cm:ArrayOfBidStrategy")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
