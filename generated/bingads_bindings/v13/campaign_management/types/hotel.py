"""Types of Campaign Management v13: HotelAd, HotelSetting, HotelAdGroupType …"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from ..._types import Flag, FlagsLike, Record, StrEnum, TYPES, Unset, element, nillable, record
from .ad import Ad
from .criterion import Criterion
from .r import Setting

if TYPE_CHECKING:
    from .. import Day


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


@record(TYPES, "cm:HotelAd")
class HotelAd(Ad):
    """Complex type `HotelAd` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:HotelSetting")
class HotelSetting(Setting):
    """Complex type `HotelSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    hotel_ad_group_type: FlagsLike[HotelAdGroupType] | Unset = element("HotelAdGroupType", "cm:HotelAdGroupType")


@record(TYPES, "cm:HotelGroup")
class HotelGroup(Criterion):
    """Complex type `HotelGroup` of https://bingads.microsoft.com/CampaignManagement/v13."""

    listing: HotelListing | None | Unset = nillable("Listing", "cm:HotelListing")
    listing_type: HotelListingType | str | Unset = element("ListingType", "cm:HotelListingType", required=True)
    parent_criterion_id: int | None | Unset = nillable("ParentCriterionId", "xs:long")


@record(TYPES, "cm:HotelListing")
class HotelListing(Record):
    """Complex type `HotelListing` of https://bingads.microsoft.com/CampaignManagement/v13."""

    attribute: str | None | Unset = nillable("Attribute", "xs:string")
    operand: str | None | Unset = nillable("Operand", "xs:string")


@record(TYPES, "cm:HotelAdvanceBookingWindowCriterion")
class HotelAdvanceBookingWindowCriterion(Criterion):
    """Complex type `HotelAdvanceBookingWindowCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_days: int | None | Unset = nillable("MaxDays", "xs:int")
    min_days: int | None | Unset = nillable("MinDays", "xs:int")


@record(TYPES, "cm:HotelCheckInDateCriterion")
class HotelCheckInDateCriterion(Criterion):
    """Complex type `HotelCheckInDateCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")


@record(TYPES, "cm:HotelCheckInDayCriterion")
class HotelCheckInDayCriterion(Criterion):
    """Complex type `HotelCheckInDayCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    check_in_day: Day | str | None | Unset = nillable("CheckInDay", "cm:Day")


@record(TYPES, "cm:HotelDateSelectionTypeCriterion")
class HotelDateSelectionTypeCriterion(Criterion):
    """Complex type `HotelDateSelectionTypeCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    hotel_date_selection_type: HotelDateSelectionType | str | None | Unset = nillable(
        "HotelDateSelectionType", "cm:HotelDateSelectionType"
    )


@record(TYPES, "cm:HotelLengthOfStayCriterion")
class HotelLengthOfStayCriterion(Criterion):
    """Complex type `HotelLengthOfStayCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_nights: int | None | Unset = nillable("MaxNights", "xs:int")
    min_nights: int | None | Unset = nillable("MinNights", "xs:int")
