"""Types of Campaign Management v13: CriterionTypeGroup, CriterionBid, CriterionAdditionalField …"""

from __future__ import annotations

from ..._types import Flag, Record, StrEnum, TYPES, Unset, nillable, record


class CriterionTypeGroup(StrEnum):
    """Enumeration `CriterionTypeGroup` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    GENDER = "Gender"
    AGE = "Age"
    AUDIENCE = "Audience"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    INCOME_RANGE = "IncomeRange"
    JOB_SENIORITY = "JobSeniority"
    CUSTOM_LINKED_IN = "CustomLinkedIn"


class CriterionAdditionalField(Flag):
    """Flags `CriterionAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    CRITERION_CASHBACK = "CriterionCashback"
    OPERATOR = "Operator"
    PLACEMENT = "Placement"


@record(TYPES, "cm:CriterionBid")
class CriterionBid(Record):
    """Complex type `CriterionBid` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `RateBid`,
    `FixedBid`, `BidMultiplier`."""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:Criterion")
class Criterion(Record):
    """Complex type `Criterion` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `ProductPartition`,
    `HotelGroup`, `HotelAdvanceBookingWindowCriterion`, `HotelCheckInDateCriterion`, `HotelCheckInDayCriterion`,
    `HotelDateSelectionTypeCriterion`, `HotelLengthOfStayCriterion`, `ProductScope`, `Webpage`, `AgeCriterion`,
    `DeviceCriterion`, `DayTimeCriterion`, `GenderCriterion`, `RadiusCriterion`, `LocationCriterion`,
    `LocationIntentCriterion`, `AudienceCriterion`, `ProfileCriterion`, `CustomLinkedInCriterion`, `StoreCriterion`,
    `DealCriterion`, `GenreCriterion`, `PlacementCriterion`, `TopicCriterion`, `ChannelPlacementCriterion`."""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:CriterionCashback")
class CriterionCashback(Record):
    """Complex type `CriterionCashback` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by
    `CashbackAdjustment`."""

    type: str | None | Unset = nillable("Type", "xs:string")
