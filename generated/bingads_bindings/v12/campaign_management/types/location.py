"""Types of Campaign Management v12: LocationAdExtension, LocationCriterion, LocationIntentCriterion"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Sequence, TYPES, Unset, nillable, record
from .ad_extension import AdExtension
from .criterion import Criterion

if TYPE_CHECKING:
    from .. import Address, BusinessGeoCodeStatus, GeoPoint, IntentOption


@record(TYPES, "cm:LocationAdExtension")
class LocationAdExtension(AdExtension):
    """Complex type `LocationAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    address: Address | None | Unset = nillable("Address", "cm:Address")
    company_name: str | None | Unset = nillable("CompanyName", "xs:string")
    geo_code_status: BusinessGeoCodeStatus | str | None | Unset = nillable("GeoCodeStatus", "cm:BusinessGeoCodeStatus")
    geo_point: GeoPoint | None | Unset = nillable("GeoPoint", "cm:GeoPoint")
    phone_number: str | None | Unset = nillable("PhoneNumber", "xs:string")


@record(TYPES, "cm:LocationCriterion")
class LocationCriterion(Criterion):
    """Complex type `LocationCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    display_name: str | None | Unset = nillable("DisplayName", "xs:string")
    enclosed_location_ids: Sequence[int] | None | Unset = nillable("EnclosedLocationIds", "arrays:ArrayOflong")
    location_id: int | None | Unset = nillable("LocationId", "xs:long")
    location_type: str | None | Unset = nillable("LocationType", "xs:string")


@record(TYPES, "cm:LocationIntentCriterion")
class LocationIntentCriterion(Criterion):
    """Complex type `LocationIntentCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    intent_option: IntentOption | str | None | Unset = nillable("IntentOption", "cm:IntentOption")
