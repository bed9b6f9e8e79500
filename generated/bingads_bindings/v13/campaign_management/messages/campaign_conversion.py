"""Messages of Campaign Management v13: AddCampaignConversionGoalsRequest, AddCampaignConversionGoalsResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, CampaignConversionGoal


@record(TYPES, "cm:AddCampaignConversionGoalsRequest")
class AddCampaignConversionGoalsRequest(Record):
    """Element `AddCampaignConversionGoalsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_conversion_goal: Sequence[CampaignConversionGoal | None] | None | Unset = nillable(
        "CampaignConversionGoal", "cm:ArrayOfCampaignConversionGoal"
    )


@record(TYPES, "cm:AddCampaignConversionGoalsResponse")
class AddCampaignConversionGoalsResponse(Reply):
    """Element `AddCampaignConversionGoalsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteCampaignConversionGoalsRequest")
class DeleteCampaignConversionGoalsRequest(Record):
    """Element `DeleteCampaignConversionGoalsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_conversion_goal: Sequence[CampaignConversionGoal | None] | None | Unset = nillable(
        "CampaignConversionGoal", "cm:ArrayOfCampaignConversionGoal"
    )


@record(TYPES, "cm:DeleteCampaignConversionGoalsResponse")
class DeleteCampaignConversionGoalsResponse(Reply):
    """Element `DeleteCampaignConversionGoalsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
