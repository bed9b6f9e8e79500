"""Types of Campaign Management v13: Company, CompanyName, CompanySizeCategory, CompanyNameStatus"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import LinkedInCompanyData


class CompanySizeCategory(StrEnum):
    """Enumeration `CompanySizeCategory` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    MYSELF_ONLY = "MyselfOnly"
    SIZE2_TO10 = "Size2To10"
    SIZE11_TO50 = "Size11To50"
    SIZE51_TO200 = "Size51To200"
    SIZE201_TO500 = "Size201To500"
    SIZE501_TO1000 = "Size501To1000"
    SIZE1001_TO5000 = "Size1001To5000"
    SIZE5001_TO10000 = "Size5001To10000"
    SIZE10001_PLUS = "Size10001Plus"


class CompanyNameStatus(StrEnum):
    """Enumeration `CompanyNameStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NOT_PROCESSED = "NotProcessed"
    MATCHED = "Matched"
    NO_MATCH = "NoMatch"


@record(TYPES, "cm:Company")
class Company(Record):
    """Complex type `Company` of https://bingads.microsoft.com/CampaignManagement/v13."""

    logo_url: str | None | Unset = nillable("LogoUrl", "xs:string")
    name: str | None | Unset = nillable("Name", "xs:string")
    profile_id: int | Unset = element("ProfileId", "xs:long", required=True)
    status: str | None | Unset = nillable("Status", "xs:string")


@record(TYPES, "cm:CompanyName")
class CompanyName(Record):
    """Complex type `CompanyName` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    linked_in_company: LinkedInCompanyData | None | Unset = nillable("LinkedInCompany", "cm:LinkedInCompanyData")
    name: str | None | Unset = nillable("Name", "xs:string")
    status: CompanyNameStatus | str | None | Unset = nillable("Status", "cm:CompanyNameStatus")
