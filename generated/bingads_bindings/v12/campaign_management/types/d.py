"""Types of Campaign Management v12: DynamicSearchAdsSource, Date, DayTime, Day, DistanceUnit"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, record

if TYPE_CHECKING:
    from .. import Minute


class DynamicSearchAdsSource(StrEnum):
    """Enumeration `DynamicSearchAdsSource` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ALL = "All"
    SYSTEM_INDEX = "SystemIndex"
    ADVERTISER_SUPPLIED_URLS = "AdvertiserSuppliedUrls"


class Day(StrEnum):
    """Enumeration `Day` of https://bingads.microsoft.com/CampaignManagement/v12."""

    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"


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


@record(TYPES, "cm:DayTime")
class DayTime(Record):
    """Complex type `DayTime` of https://bingads.microsoft.com/CampaignManagement/v12."""

    day: Day | str | Unset = element("Day", "cm:Day", required=True)
    end_hour: int | Unset = element("EndHour", "xs:int", required=True)
    end_minute: Minute | str | Unset = element("EndMinute", "cm:Minute", required=True)
    start_hour: int | Unset = element("StartHour", "xs:int", required=True)
    start_minute: Minute | str | Unset = element("StartMinute", "cm:Minute", required=True)
