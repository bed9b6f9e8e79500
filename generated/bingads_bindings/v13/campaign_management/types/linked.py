"""Types of Campaign Management v13: LinkedInSegmentStatus, LinkedInCompanyData, LinkedInSegmentType"""

from __future__ import annotations

from ..._types import Flag, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CompanySizeCategory


class LinkedInSegmentStatus(StrEnum):
    """Enumeration `LinkedInSegmentStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    BUILDING = "Building"
    READY = "Ready"
    REACH_TOO_SMALL = "ReachTooSmall"


class LinkedInSegmentType(Flag):
    """Flags `LinkedInSegmentType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    COMPANY_LIST = "CompanyList"


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
