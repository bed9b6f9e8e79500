"""Types of Campaign Management v13: DayTime, Day, DayTimeCriterion"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record
from .criterion import Criterion

if TYPE_CHECKING:
    from .. import Minute


class Day(StrEnum):
    """Enumeration `Day` of https://bingads.microsoft.com/CampaignManagement/v13."""

    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"


@record(TYPES, "cm:DayTime")
class DayTime(Record):
    """Complex type `DayTime` of https://bingads.microsoft.com/CampaignManagement/v13."""

    day: Day | str | Unset = element("Day", "cm:Day", required=True)
    end_hour: int | Unset = element("EndHour", "xs:int", required=True)
    end_minute: Minute | str | Unset = element("EndMinute", "cm:Minute", required=True)
    start_hour: int | Unset = element("StartHour", "xs:int", required=True)
    start_minute: Minute | str | Unset = element("StartMinute", "cm:Minute", required=True)


@record(TYPES, "cm:DayTimeCriterion")
class DayTimeCriterion(Criterion):
    """Complex type `DayTimeCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    day: Day | str | None | Unset = nillable("Day", "cm:Day")
    from_hour: int | None | Unset = nillable("FromHour", "xs:int")
    from_minute: Minute | str | None | Unset = nillable("FromMinute", "cm:Minute")
    to_hour: int | None | Unset = nillable("ToHour", "xs:int")
    to_minute: Minute | str | None | Unset = nillable("ToMinute", "cm:Minute")
