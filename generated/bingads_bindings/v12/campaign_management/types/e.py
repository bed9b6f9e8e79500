"""Types of Campaign Management v12: EditorialReasonCollection, EditorialReason, ExpressionOperator, Experiment"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AppealStatus, Date


class ExpressionOperator(StrEnum):
    """Enumeration `ExpressionOperator` of https://bingads.microsoft.com/CampaignManagement/v12."""

    EQUALS = "Equals"
    BEGINS_WITH = "BeginsWith"
    REGULAR_EXPRESSION = "RegularExpression"
    CONTAINS = "Contains"


@record(TYPES, "cm:EditorialReasonCollection")
class EditorialReasonCollection(Record):
    """Complex type `EditorialReasonCollection` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    ad_or_keyword_id: int | Unset = element("AdOrKeywordId", "xs:long")
    appeal_status: AppealStatus | str | Unset = element("AppealStatus", "cm:AppealStatus")
    reasons: Sequence[EditorialReason | None] | None | Unset = nillable("Reasons", "cm:ArrayOfEditorialReason")


@record(TYPES, "cm:EditorialReason")
class EditorialReason(Record):
    """Complex type `EditorialReason` of https://bingads.microsoft.com/CampaignManagement/v12."""

    location: str | None | Unset = nillable("Location", "xs:string")
    publisher_countries: Sequence[str | None] | None | Unset = nillable("PublisherCountries", "arrays:ArrayOfstring")
    reason_code: int | Unset = element("ReasonCode", "xs:int")
    term: str | None | Unset = nillable("Term", "xs:string")


@record(TYPES, "cm:Experiment")
class Experiment(Record):
    """Complex type `Experiment` of https://bingads.microsoft.com/CampaignManagement/v12."""

    base_campaign_id: int | None | Unset = nillable("BaseCampaignId", "xs:long")
    end_date: Date | None | Unset = nillable("EndDate", "cm:Date")
    experiment_campaign_id: int | None | Unset = nillable("ExperimentCampaignId", "xs:long")
    experiment_status: str | None | Unset = nillable("ExperimentStatus", "xs:string")
    experiment_type: str | None | Unset = nillable("ExperimentType", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    start_date: Date | None | Unset = nillable("StartDate", "cm:Date")
    traffic_split_percent: int | None | Unset = nillable("TrafficSplitPercent", "xs:int")
