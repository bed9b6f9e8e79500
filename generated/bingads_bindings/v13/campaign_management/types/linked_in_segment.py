"""Types of Campaign Management v13: LinkedInSegment, CompanyList"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CompanyName, LinkedInSegmentStatus, ProfileType


@record(TYPES, "cm:LinkedInSegment")
class LinkedInSegment(Record):
    """Complex type `LinkedInSegment` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by …"""

    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    reach: int | None | Unset = nillable("Reach", "xs:long")
    status: LinkedInSegmentStatus | str | None | Unset = nillable("Status", "cm:LinkedInSegmentStatus")
    type: FlagsLike[ProfileType] | Unset = element("Type", "cm:ProfileType")


@record(TYPES, "cm:CompanyList")
class CompanyList(LinkedInSegment):
    """Complex type `CompanyList` of https://bingads.microsoft.com/CampaignManagement/v13."""

    company_names: Sequence[CompanyName | None] | None | Unset = nillable("CompanyNames", "cm:ArrayOfCompanyName")
    matched: int | None | Unset = nillable("Matched", "xs:int")
    total: int | None | Unset = nillable("Total", "xs:int")
