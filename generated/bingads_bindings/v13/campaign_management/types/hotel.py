"""Types of Campaign Management v13: HotelAdGroupType, HotelListing, HotelListingType, HotelDateSelectionType"""

from __future__ import annotations

from ..._types import Flag, Record, StrEnum, TYPES, Unset, nillable, record


class HotelAdGroupType(Flag):
    """Flags `HotelAdGroupType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    HOTEL_AD = "HotelAd"
    PROPERTY_AD = "PropertyAd"


class HotelListingType(StrEnum):
    """Enumeration `HotelListingType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    SUBDIVISION = "Subdivision"
    UNIT = "Unit"


class HotelDateSelectionType(StrEnum):
    """Enumeration `HotelDateSelectionType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    DEFAULT_SELECTION = "DefaultSelection"
    USER_SELECTION = "UserSelection"


@record(TYPES, "cm:HotelListing")
class HotelListing(Record):
    """Complex type `HotelListing` of https://bingads.microsoft.com/CampaignManagement/v13."""

    attribute: str | None | Unset = nillable("Attribute", "xs:string")
    operand: str | None | Unset = nillable("Operand", "xs:string")
