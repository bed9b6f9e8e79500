"""Types of Campaign Management v13: DynamicSearchAdsSource, Date, DayTime, Day, DistanceUnit, DailySummary, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CampaignAssociation, CampaignType, Minute


class DynamicSearchAdsSource(StrEnum):
    """Enumeration `DynamicSearchAdsSource` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ALL = "All"
    SYSTEM_INDEX = "SystemIndex"
    ADVERTISER_SUPPLIED_URLS = "AdvertiserSuppliedUrls"


class Day(StrEnum):
    """Enumeration `Day` of https://bingads.microsoft.com/CampaignManagement/v13."""

    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"


class DistanceUnit(StrEnum):
    """Enumeration `DistanceUnit` of https://bingads.microsoft.com/CampaignManagement/v13."""

    MILES = "Miles"
    KILOMETERS = "Kilometers"


class DeviceType(Flag):
    """Flags `DeviceType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NONE = "None"
    COMPUTERS = "Computers"
    SMARTPHONES = "Smartphones"
    TABLETS = "Tablets"
    ALL = "All"


@record(TYPES, "cm:Date")
class Date(Record):
    """Complex type `Date` of https://bingads.microsoft.com/CampaignManagement/v13."""

    day: int | Unset = element("Day", "xs:int", required=True)
    month: int | Unset = element("Month", "xs:int", required=True)
    year: int | Unset = element("Year", "xs:int", required=True)


@record(TYPES, "cm:DayTime")
class DayTime(Record):
    """Complex type `DayTime` of https://bingads.microsoft.com/CampaignManagement/v13."""

    day: Day | str | Unset = element("Day", "cm:Day", required=True)
    end_hour: int | Unset = element("EndHour", "xs:int", required=True)
    end_minute: Minute | str | Unset = element("EndMinute", "cm:Minute", required=True)
    start_hour: int | Unset = element("StartHour", "xs:int", required=True)
    start_minute: Minute | str | Unset = element("StartMinute", "cm:Minute", required=True)


@record(TYPES, "cm:DailySummary")
class DailySummary(Record):
    """Complex type `DailySummary` of https://bingads.microsoft.com/CampaignManagement/v13."""

    failure_count: int | Unset = element("FailureCount", "xs:int")
    file_url: str | None | Unset = nillable("FileUrl", "xs:string")
    file_url_expiry_time_utc: datetime | Unset = element("FileUrlExpiryTimeUtc", "xs:dateTime")
    success_count: int | Unset = element("SuccessCount", "xs:int")
    upload_date: datetime | Unset = element("UploadDate", "xs:dateTime")


@record(TYPES, "cm:DataExclusion")
class DataExclusion(Record):
    """Complex type `DataExclusion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_associations: Sequence[CampaignAssociation | None] | None | Unset = nillable(
        "CampaignAssociations", "cm:ArrayOfCampaignAssociation"
    )
    campaign_type_filter: FlagsLike[CampaignType] | None | Unset = nillable("CampaignTypeFilter", "cm:CampaignType")
    description: str | None | Unset = nillable("Description", "xs:string")
    device_type_filter: FlagsLike[DeviceType] | None | Unset = nillable("DeviceTypeFilter", "cm:DeviceType")
    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")


@record(TYPES, "cm:DeviceCondition")
class DeviceCondition(Record):
    """Complex type `DeviceCondition` of https://bingads.microsoft.com/CampaignManagement/v13."""

    device_types: FlagsLike[DeviceType] | Unset = element("DeviceTypes", "cm:DeviceType")
    is_primary: bool | Unset = element("IsPrimary", "xs:boolean")
