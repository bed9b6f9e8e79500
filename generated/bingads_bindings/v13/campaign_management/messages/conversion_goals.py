"""Messages of Campaign Management v13: GetConversionGoalsByIdsRequest, GetConversionGoalsByIdsResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, ConversionGoal, ConversionGoalAdditionalField, ConversionGoalType


@record(TYPES, "cm:GetConversionGoalsByIdsRequest")
class GetConversionGoalsByIdsRequest(Record):
    """Element `GetConversionGoalsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_goal_ids: Sequence[int] | None | Unset = nillable("ConversionGoalIds", "arrays:ArrayOflong")
    conversion_goal_types: FlagsLike[ConversionGoalType] | Unset = element(
        "ConversionGoalTypes", "cm:ConversionGoalType"
    )
    return_additional_fields: FlagsLike[ConversionGoalAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:ConversionGoalAdditionalField"
    )


@record(TYPES, "cm:GetConversionGoalsByIdsResponse")
class GetConversionGoalsByIdsResponse(Reply):
    """Element `GetConversionGoalsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_goals: Sequence[ConversionGoal | None] | None | Unset = nillable(
        "ConversionGoals", "cm:ArrayOfConversionGoal"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetConversionGoalsByTagIdsRequest")
class GetConversionGoalsByTagIdsRequest(Record):
    """Element `GetConversionGoalsByTagIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    tag_ids: Sequence[int] | None | Unset = nillable("TagIds", "arrays:ArrayOflong")
    conversion_goal_types: FlagsLike[ConversionGoalType] | Unset = element(
        "ConversionGoalTypes", "cm:ConversionGoalType"
    )
    return_additional_fields: FlagsLike[ConversionGoalAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:ConversionGoalAdditionalField"
    )


@record(TYPES, "cm:GetConversionGoalsByTagIdsResponse")
class GetConversionGoalsByTagIdsResponse(Reply):
    """Element `GetConversionGoalsByTagIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_goals: Sequence[ConversionGoal | None] | None | Unset = nillable(
        "ConversionGoals", "cm:ArrayOfConversionGoal"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:AddConversionGoalsRequest")
class AddConversionGoalsRequest(Record):
    """Element `AddConversionGoalsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_goals: Sequence[ConversionGoal | None] | None | Unset = nillable(
        "ConversionGoals", "cm:ArrayOfConversionGoal"
    )


@record(TYPES, "cm:AddConversionGoalsResponse")
class AddConversionGoalsResponse(Reply):
    """Element `AddConversionGoalsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_goal_ids: Sequence[int | None] | None | Unset = nillable(
        "ConversionGoalIds", "system:ArrayOfNullableOflong"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateConversionGoalsRequest")
class UpdateConversionGoalsRequest(Record):
    """Element `UpdateConversionGoalsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conversion_goals: Sequence[ConversionGoal | None] | None | Unset = nillable(
        "ConversionGoals", "cm:ArrayOfConversionGoal"
    )


@record(TYPES, "cm:UpdateConversionGoalsResponse")
class UpdateConversionGoalsResponse(Reply):
    """Element `UpdateConversionGoalsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
