"""Messages of Campaign Management v13: AddNewCustomerAcquisitionGoalsRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, NewCustomerAcquisitionGoal


@record(TYPES, "cm:AddNewCustomerAcquisitionGoalsRequest")
class AddNewCustomerAcquisitionGoalsRequest(Record):
    """Element `AddNewCustomerAcquisitionGoalsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    new_customer_acquisition_goals: Sequence[NewCustomerAcquisitionGoal | None] | None | Unset = nillable(
        "NewCustomerAcquisitionGoals", "cm:ArrayOfNewCustomerAcquisitionGoal"
    )


@record(TYPES, "cm:AddNewCustomerAcquisitionGoalsResponse")
class AddNewCustomerAcquisitionGoalsResponse(Reply):
    """Element `AddNewCustomerAcquisitionGoalsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    new_customer_acquisition_goal_ids: Sequence[int | None] | None | Unset = nillable(
        "NewCustomerAcquisitionGoalIds", "system:ArrayOfNullableOflong"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateNewCustomerAcquisitionGoalsRequest")
class UpdateNewCustomerAcquisitionGoalsRequest(Record):
    """Element `UpdateNewCustomerAcquisitionGoalsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    new_customer_acquisition_goals: Sequence[NewCustomerAcquisitionGoal | None] | None | Unset = nillable(
        "NewCustomerAcquisitionGoals", "cm:ArrayOfNewCustomerAcquisitionGoal"
    )


@record(TYPES, "cm:UpdateNewCustomerAcquisitionGoalsResponse")
class UpdateNewCustomerAcquisitionGoalsResponse(Reply):
    """Element `UpdateNewCustomerAcquisitionGoalsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetNewCustomerAcquisitionGoalsByAccountIdRequest")
class GetNewCustomerAcquisitionGoalsByAccountIdRequest(Record):
    """Element `GetNewCustomerAcquisitionGoalsByAccountIdRequest` of …"""

    account_id: int | Unset = element("AccountId", "xs:long")


@record(TYPES, "cm:GetNewCustomerAcquisitionGoalsByAccountIdResponse")
class GetNewCustomerAcquisitionGoalsByAccountIdResponse(Reply):
    """Element `GetNewCustomerAcquisitionGoalsByAccountIdResponse` of …"""

    new_customer_acquisition_goals: Sequence[NewCustomerAcquisitionGoal | None] | None | Unset = nillable(
        "NewCustomerAcquisitionGoals", "cm:ArrayOfNewCustomerAcquisitionGoal"
    )
