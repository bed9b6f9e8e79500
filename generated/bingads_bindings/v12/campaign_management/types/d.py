"""Types of Campaign Management v12: Date, DeviceCriterion, DistanceUnit …"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record
from .conversion import ConversionGoal
from .criterion import Criterion


class DistanceUnit(StrEnum):
    """Enumeration `DistanceUnit` of https://bingads.microsoft.com/CampaignManagement/v12."""

    MILES = "Miles"
    KILOMETERS = "Kilometers"


@record(TYPES, "cm:Date")
class Date(Record):
    """Complex type `Date` of https://bingads.microsoft.com/CampaignManagement/v12."""

    day: int | Unset = element("Day", "xs:int", required=True)
    month: int | Unset = element("Month", "xs:int", required=True)
    year: int | Unset = element("Year", "xs:int", required=True)


@record(TYPES, "cm:DeviceCriterion")
class DeviceCriterion(Criterion):
    """Complex type `DeviceCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    device_name: str | None | Unset = nillable("DeviceName", "xs:string")
    os_name: str | None | Unset = nillable("OSName", "xs:string")


@record(TYPES, "cm:DurationGoal")
class DurationGoal(ConversionGoal):
    """Complex type `DurationGoal` of https://bingads.microsoft.com/CampaignManagement/v12."""

    minimum_duration_in_seconds: int | None | Unset = nillable("MinimumDurationInSeconds", "xs:int")
