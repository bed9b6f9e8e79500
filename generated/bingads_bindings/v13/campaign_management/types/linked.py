"""Types of Campaign Management v13: LinkedInSegment, LinkedInSegmentStatus, LinkedInCompanyData …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Flag, FlagsLike, Record, StrEnum, TYPES, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CompanySizeCategory, ProfileType


class LinkedInSegmentStatus(StrEnum):
    """Enumeration `LinkedInSegmentStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    BUILDING = "Building"
    READY = "Ready"
    REACH_TOO_SMALL = "ReachTooSmall"


class LinkedInSegmentType(Flag):
    """Flags `LinkedInSegmentType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    COMPANY_LIST = "CompanyList"


@record(TYPES, "cm:LinkedInSegment")
class LinkedInSegment(Record):
    """Complex type `LinkedInSegment` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by
    `CompanyList`."""

    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    reach: int | None | Unset = nillable("Reach", "xs:long")
    status: LinkedInSegmentStatus | str | None | Unset = nillable("Status", "cm:LinkedInSegmentStatus")
    type: FlagsLike[ProfileType] | Unset = element("Type", "cm:ProfileType")


@record(TYPES, "cm:LinkedInCompanyData")
class LinkedInCompanyData(Record):
    """Complex type `LinkedInCompanyData` of https://bingads.microsoft.com/CampaignManagement/v13."""

    company_id: int | Unset = element("CompanyId", "xs:long")
    company_logo: str | None | Unset = nillable("CompanyLogo", "xs:string")
    company_name: str | None | Unset = nillable("CompanyName", "xs:string")
    company_size: str | None | Unset = nillable("CompanySize", "xs:string")
    company_size_category: CompanySizeCategory | str | Unset = element("CompanySizeCategory", "cm:CompanySizeCategory")
    company_url: str | None | Unset = nillable("CompanyUrl", "xs:string")
    industry: str | None | Unset = nillable("Industry", "xs:string")
