"""Types of Campaign Management v13: LocationCondition, LocationConditionItem, LocationType"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import IntentOption


class LocationType(StrEnum):
    """Enumeration `LocationType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    COUNTRY = "Country"
    SUB_GEOGRAPHY = "SubGeography"
    METRO_AREA = "MetroArea"
    CITY = "City"
    POSTAL_CODE = "PostalCode"
    COUNTY = "County"
    NEIGHBORHOOD = "Neighborhood"


@record(TYPES, "cm:LocationCondition")
class LocationCondition(Record):
    """Complex type `LocationCondition` of https://bingads.microsoft.com/CampaignManagement/v13."""

    excluded_location_intent: IntentOption | str | None | Unset = nillable("ExcludedLocationIntent", "cm:IntentOption")
    excluded_locations: Sequence[LocationConditionItem | None] | None | Unset = nillable(
        "ExcludedLocations", "cm:ArrayOfLocationConditionItem"
    )
    included_location_intent: IntentOption | str | None | Unset = nillable("IncludedLocationIntent", "cm:IntentOption")
    included_locations: Sequence[LocationConditionItem | None] | None | Unset = nillable(
        "IncludedLocations", "cm:ArrayOfLocationConditionItem"
    )
    is_primary: bool | Unset = element("IsPrimary", "xs:boolean")


@record(TYPES, "cm:LocationConditionItem")
class LocationConditionItem(Record):
    """Complex type `LocationConditionItem` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | Unset = element("Id", "xs:int")
    name: str | None | Unset = nillable("Name", "xs:string")
    type: LocationType | str | None | Unset = nillable("Type", "cm:LocationType")
