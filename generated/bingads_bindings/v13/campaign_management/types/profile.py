"""Types of Campaign Management v13: ProfileCriterion, ProfileType, ProfileDimension …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, Sequence, TYPES, Unset, element, nillable, record
from .audience import AudienceGroupDimension
from .criterion import Criterion


class ProfileType(Flag):
    """Flags `ProfileType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    JOB_SENIORITY = "JobSeniority"
    JOB_TITLE = "JobTitle"


@record(TYPES, "cm:ProfileCriterion")
class ProfileCriterion(Criterion):
    """Complex type `ProfileCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    profile_id: int | Unset = element("ProfileId", "xs:long")
    profile_type: FlagsLike[ProfileType] | Unset = element("ProfileType", "cm:ProfileType")


@record(TYPES, "cm:ProfileDimension")
class ProfileDimension(AudienceGroupDimension):
    """Complex type `ProfileDimension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    profiles: Sequence[ProfileInfo | None] | None | Unset = nillable("Profiles", "cm:ArrayOfProfileInfo")


@record(TYPES, "cm:ProfileInfo")
class ProfileInfo(Record):
    """Complex type `ProfileInfo` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    type: FlagsLike[ProfileType] | Unset = element("Type", "cm:ProfileType")
