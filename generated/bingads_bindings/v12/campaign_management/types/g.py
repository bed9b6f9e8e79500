"""Types of Campaign Management v12: GeoPoint, GenderCriterion, GenderType"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record
from .criterion import Criterion


class GenderType(StrEnum):
    """Enumeration `GenderType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNKNOWN = "Unknown"
    MALE = "Male"
    FEMALE = "Female"


@record(TYPES, "cm:GeoPoint")
class GeoPoint(Record):
    """Complex type `GeoPoint` of https://bingads.microsoft.com/CampaignManagement/v12."""

    latitude_in_micro_degrees: int | Unset = element("LatitudeInMicroDegrees", "xs:int", required=True)
    longitude_in_micro_degrees: int | Unset = element("LongitudeInMicroDegrees", "xs:int", required=True)


@record(TYPES, "cm:GenderCriterion")
class GenderCriterion(Criterion):
    """Complex type `GenderCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    gender_type: GenderType | str | None | Unset = nillable("GenderType", "cm:GenderType")
