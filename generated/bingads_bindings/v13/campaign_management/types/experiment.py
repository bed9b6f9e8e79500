"""Types of Campaign Management v13: Experiment, ExperimentArm, ExperimentAdditionalField"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import Date


class ExperimentAdditionalField(Flag):
    """Flags `ExperimentAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    EXPERIMENT_SUB_TYPE = "ExperimentSubType"
    EXPERIMENT_ARMS = "ExperimentArms"
    EXPERIMENT_CAMPAIGN_TYPE = "ExperimentCampaignType"
    MARKETING_OBJECTIVE = "MarketingObjective"


@record(TYPES, "cm:Experiment")
class Experiment(Record):
    """Complex type `Experiment` of https://bingads.microsoft.com/CampaignManagement/v13."""

    base_campaign_id: int | None | Unset = nillable("BaseCampaignId", "xs:long")
    end_date: Date | None | Unset = nillable("EndDate", "cm:Date")
    experiment_arms: Sequence[ExperimentArm | None] | None | Unset = nillable(
        "ExperimentArms", "cm:ArrayOfExperimentArm"
    )
    experiment_campaign_id: int | None | Unset = nillable("ExperimentCampaignId", "xs:long")
    experiment_campaign_type: str | None | Unset = nillable("ExperimentCampaignType", "xs:string")
    experiment_status: str | None | Unset = nillable("ExperimentStatus", "xs:string")
    experiment_sub_type: str | None | Unset = nillable("ExperimentSubType", "xs:string")
    experiment_type: str | None | Unset = nillable("ExperimentType", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    marketing_objective: str | None | Unset = nillable("MarketingObjective", "xs:string")
    name: str | None | Unset = nillable("Name", "xs:string")
    start_date: Date | None | Unset = nillable("StartDate", "cm:Date")
    traffic_split_percent: int | None | Unset = nillable("TrafficSplitPercent", "xs:int")


@record(TYPES, "cm:ExperimentArm")
class ExperimentArm(Record):
    """Complex type `ExperimentArm` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_ids: Sequence[int] | None | Unset = nillable("CampaignIds", "arrays:ArrayOflong")
    id: int | None | Unset = nillable("Id", "xs:long")
    is_control_arm: bool | Unset = element("IsControlArm", "xs:boolean")
    traffic_split: int | Unset = element("TrafficSplit", "xs:int")
