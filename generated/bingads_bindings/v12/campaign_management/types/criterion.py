"""Types of Campaign Management v12: CriterionTypeGroup, Criterion, CriterionBid"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, nillable, record


class CriterionTypeGroup(StrEnum):
    """Enumeration `CriterionTypeGroup` of https://bingads.microsoft.com/CampaignManagement/v12."""

    GENDER = "Gender"
    AGE = "Age"
    AUDIENCE = "Audience"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"


@record(TYPES, "cm:Criterion")
class Criterion(Record):
    """Complex type `Criterion` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `ProductPartition`,
    `ProductScope`, `Webpage`, `AgeCriterion`, `DeviceCriterion`, `DayTimeCriterion`, `GenderCriterion`,
    `RadiusCriterion`, `LocationCriterion`, `LocationIntentCriterion`, `AudienceCriterion`, `ProfileCriterion`."""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:CriterionBid")
class CriterionBid(Record):
    """Complex type `CriterionBid` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `FixedBid`,
    `BidMultiplier`."""

    type: str | None | Unset = nillable("Type", "xs:string")
