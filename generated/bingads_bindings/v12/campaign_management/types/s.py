"""Types of Campaign Management v12: Schedule, SharedEntityAssociation, StringOperator"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import Date, DayTime


class StringOperator(StrEnum):
    """Enumeration `StringOperator` of https://bingads.microsoft.com/CampaignManagement/v12."""

    NONE = "None"
    EQUALS = "Equals"
    CONTAINS = "Contains"
    BEGINS_WITH = "BeginsWith"
    ENDS_WITH = "EndsWith"
    NOT_EQUALS = "NotEquals"
    DOES_NOT_CONTAIN = "DoesNotContain"
    DOES_NOT_BEGIN_WITH = "DoesNotBeginWith"
    DOES_NOT_END_WITH = "DoesNotEndWith"


@record(TYPES, "cm:Schedule")
class Schedule(Record):
    """Complex type `Schedule` of https://bingads.microsoft.com/CampaignManagement/v12."""

    day_time_ranges: Sequence[DayTime | None] | None | Unset = nillable("DayTimeRanges", "cm:ArrayOfDayTime")
    end_date: Date | None | Unset = nillable("EndDate", "cm:Date")
    start_date: Date | None | Unset = nillable("StartDate", "cm:Date")
    use_searcher_time_zone: bool | None | Unset = nillable("UseSearcherTimeZone", "xs:boolean")


@record(TYPES, "cm:SharedEntityAssociation")
class SharedEntityAssociation(Record):
    """Complex type `SharedEntityAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
    entity_type: str | None | Unset = nillable("EntityType", "xs:string")
    shared_entity_id: int | Unset = element("SharedEntityId", "xs:long", required=True)
    shared_entity_type: str | None | Unset = nillable("SharedEntityType", "xs:string")
