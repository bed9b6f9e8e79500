"""Types of Campaign Management v12: Paging, ProfileCriterion, ProfileType …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, TYPES, Unset, element, nillable, record
from .conversion import ConversionGoal
from .criterion import Criterion


class ProfileType(Flag):
    """Flags `ProfileType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"


@record(TYPES, "cm:Paging")
class Paging(Record):
    """Complex type `Paging` of https://bingads.microsoft.com/CampaignManagement/v12."""

    index: int | Unset = element("Index", "xs:int", required=True)
    size: int | Unset = element("Size", "xs:int", required=True)


@record(TYPES, "cm:ProfileCriterion")
class ProfileCriterion(Criterion):
    """Complex type `ProfileCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    profile_id: int | Unset = element("ProfileId", "xs:long")
    profile_type: FlagsLike[ProfileType] | Unset = element("ProfileType", "cm:ProfileType")


@record(TYPES, "cm:PagesViewedPerVisitGoal")
class PagesViewedPerVisitGoal(ConversionGoal):
    """Complex type `PagesViewedPerVisitGoal` of https://bingads.microsoft.com/CampaignManagement/v12."""

    minimum_pages_viewed: int | None | Unset = nillable("MinimumPagesViewed", "xs:int")
