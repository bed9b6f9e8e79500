"""Types of Campaign Management v13: LocationAdExtension, LocationCriterion, LocationIntentCriterion …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension
from .criterion import Criterion

if TYPE_CHECKING:
    from .. import Address, BusinessGeoCodeStatus, GeoPoint, IntentOption


class LocationType(StrEnum):
    """Enumeration `LocationType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    COUNTRY = "Country"
    SUB_GEOGRAPHY = "SubGeography"
    METRO_AREA = "MetroArea"
    CITY = "City"
    POSTAL_CODE = "PostalCode"
    COUNTY = "County"
    NEIGHBORHOOD = "Neighborhood"


@record(TYPES, "cm:LocationAdExtension")
class LocationAdExtension(AdExtension):
    """Complex type `LocationAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    address: Address | None | Unset = nillable("Address", "cm:Address")
    company_name: str | None | Unset = nillable("CompanyName", "xs:string")
    geo_code_status: BusinessGeoCodeStatus | str | None | Unset = nillable("GeoCodeStatus", "cm:BusinessGeoCodeStatus")
    geo_point: GeoPoint | None | Unset = nillable("GeoPoint", "cm:GeoPoint")
    phone_number: str | None | Unset = nillable("PhoneNumber", "xs:string")


@record(TYPES, "cm:LocationCriterion")
class LocationCriterion(Criterion):
    """Complex type `LocationCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    display_name: str | None | Unset = nillable("DisplayName", "xs:string")
    enclosed_location_ids: Sequence[int] | None | Unset = nillable("EnclosedLocationIds", "arrays:ArrayOflong")
    location_id: int | None | Unset = nillable("LocationId", "xs:long")
    location_type: str | None | Unset = nillable("LocationType", "xs:string")


@record(TYPES, "cm:LocationIntentCriterion")
class LocationIntentCriterion(Criterion):
    """Complex type `LocationIntentCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    intent_option: IntentOption | str | None | Unset = nillable("IntentOption", "cm:IntentOption")


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
