"""Types of Campaign Management v13: HotelGroup, HotelAdvanceBookingWindowCriterion, HotelCheckInDateCriterion, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import TYPES, TYPE_CHECKING, Unset, element, nillable, record
from .criterion import Criterion

if TYPE_CHECKING:
    from .. import Day, HotelDateSelectionType, HotelListing, HotelListingType


@record(TYPES, "cm:HotelGroup")
class HotelGroup(Criterion):
    """Complex type `HotelGroup` of https://bingads.microsoft.com/CampaignManagement/v13."""

    listing: HotelListing | None | Unset = nillable("Listing", "cm:HotelListing")
    listing_type: HotelListingType | str | Unset = element("ListingType", "cm:HotelListingType", required=True)
    parent_criterion_id: int | None | Unset = nillable("ParentCriterionId", "xs:long")


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
