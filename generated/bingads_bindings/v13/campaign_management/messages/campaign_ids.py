"""Messages of Campaign Management v13: GetCampaignIdsByBudgetIdsRequest, GetCampaignIdsByBudgetIdsResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, EntityScope, IdCollection


@record(TYPES, "cm:GetCampaignIdsByBudgetIdsRequest")
class GetCampaignIdsByBudgetIdsRequest(Record):
    """Element `GetCampaignIdsByBudgetIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    budget_ids: Sequence[int] | None | Unset = nillable("BudgetIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetCampaignIdsByBudgetIdsResponse")
class GetCampaignIdsByBudgetIdsResponse(Reply):
    """Element `GetCampaignIdsByBudgetIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id_collection: Sequence[IdCollection | None] | None | Unset = nillable(
        "CampaignIdCollection", "cm:ArrayOfIdCollection"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetCampaignIdsByBidStrategyIdsRequest")
class GetCampaignIdsByBidStrategyIdsRequest(Record):
    """Element `GetCampaignIdsByBidStrategyIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    bid_strategy_ids: Sequence[int] | None | Unset = nillable("BidStrategyIds", "arrays:ArrayOflong")
    scope: EntityScope | str | None | Unset = nillable("Scope", "cm:EntityScope")


@record(TYPES, "cm:GetCampaignIdsByBidStrategyIdsResponse")
class GetCampaignIdsByBidStrategyIdsResponse(Reply):
    """Element `GetCampaignIdsByBidStrategyIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id_collection: Sequence[IdCollection | None] | None | Unset = nillable(
        "CampaignIdCollection", "cm:ArrayOfIdCollection"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
