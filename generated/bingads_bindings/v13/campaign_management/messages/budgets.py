"""Messages of Campaign Management v13: AddBudgetsRequest, AddBudgetsResponse, UpdateBudgetsRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, Budget


@record(TYPES, "cm:AddBudgetsRequest")
class AddBudgetsRequest(Record):
    """Element `AddBudgetsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    budgets: Sequence[Budget | None] | None | Unset = nillable("Budgets", "cm:ArrayOfBudget")


@record(TYPES, "cm:AddBudgetsResponse")
class AddBudgetsResponse(Reply):
    """Element `AddBudgetsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    budget_ids: Sequence[int | None] | None | Unset = nillable("BudgetIds", "system:ArrayOfNullableOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateBudgetsRequest")
class UpdateBudgetsRequest(Record):
    """Element `UpdateBudgetsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    budgets: Sequence[Budget | None] | None | Unset = nillable("Budgets", "cm:ArrayOfBudget")


@record(TYPES, "cm:UpdateBudgetsResponse")
class UpdateBudgetsResponse(Reply):
    """Element `UpdateBudgetsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteBudgetsRequest")
class DeleteBudgetsRequest(Record):
    """Element `DeleteBudgetsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    budget_ids: Sequence[int] | None | Unset = nillable("BudgetIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteBudgetsResponse")
class DeleteBudgetsResponse(Reply):
    """Element `DeleteBudgetsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetBudgetsByIdsRequest")
class GetBudgetsByIdsRequest(Record):
    """Element `GetBudgetsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    budget_ids: Sequence[int] | None | Unset = nillable("BudgetIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetBudgetsByIdsResponse")
class GetBudgetsByIdsResponse(Reply):
    """Element `GetBudgetsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    budgets: Sequence[Budget | None] | None | Unset = nillable("Budgets", "cm:ArrayOfBudget")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
