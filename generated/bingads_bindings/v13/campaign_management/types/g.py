"""Types of Campaign Management v13: GeoPoint, GenderType, GenericEntityStatus"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, record


class GenderType(StrEnum):
    """Enumeration `GenderType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    MALE = "Male"
    FEMALE = "Female"


class GenericEntityStatus(StrEnum):
    """Enumeration `GenericEntityStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    DELETED = "Deleted"


@record(TYPES, "cm:GeoPoint")
class GeoPoint(Record):
    """Complex type `GeoPoint` of https://bingads.microsoft.com/CampaignManagement/v13."""

    latitude_in_micro_degrees: int | Unset = element("LatitudeInMicroDegrees", "xs:int", required=True)
    longitude_in_micro_degrees: int | Unset = element("LongitudeInMicroDegrees", "xs:int", required=True)
