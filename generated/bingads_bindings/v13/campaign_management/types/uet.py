"""Types of Campaign Management v13: UetTagAdditionalField, UetTag, UetTagIndustry, UetTagTrackingStatus"""

from __future__ import annotations

from ..._types import Flag, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import CustomerShare


class UetTagAdditionalField(Flag):
    """Flags `UetTagAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    INDUSTRY = "Industry"


class UetTagIndustry(StrEnum):
    """Enumeration `UetTagIndustry` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ADULT_GAMBLING = "AdultGambling"
    AUTOS = "Autos"
    B2B_SERVICES = "B2BServices"
    B2C_SERVICES = "B2CServices"
    CPG = "CPG"
    CAREERS_EDUCATION = "CareersEducation"
    COMMUNITY_SOCIAL_CHARITABLE_GROUPS = "CommunitySocialCharitableGroups"
    ENTERTAINMENT = "Entertainment"
    FINANCIAL_SERVICES_INSURANCE = "FinancialServicesInsurance"
    GOVERNMENT = "Government"
    HEALTH_WELLNESS = "HealthWellness"
    REAL_ESTATE = "RealEstate"
    RESTAURANTS_FOOD = "RestaurantsFood"
    RETAIL = "Retail"
    SCIENCE_SOCIAL_SCIENCE_OTHERS = "ScienceSocialScienceOthers"
    TECHNOLOGY_TELECOMMUNICATIONS = "TechnologyTelecommunications"
    TRAVEL_TRANSPORTATION = "TravelTransportation"
    OTHER = "Other"
    UNKNOWN = "Unknown"


class UetTagTrackingStatus(StrEnum):
    """Enumeration `UetTagTrackingStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNVERIFIED = "Unverified"
    ACTIVE = "Active"
    INACTIVE = "Inactive"


@record(TYPES, "cm:UetTag")
class UetTag(Record):
    """Complex type `UetTag` of https://bingads.microsoft.com/CampaignManagement/v13."""

    customer_share: CustomerShare | None | Unset = nillable("CustomerShare", "cm:CustomerShare")
    description: str | None | Unset = nillable("Description", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    industry: UetTagIndustry | str | None | Unset = nillable("Industry", "cm:UetTagIndustry")
    name: str | None | Unset = nillable("Name", "xs:string")
    tracking_no_script: str | None | Unset = nillable("TrackingNoScript", "xs:string")
    tracking_script: str | None | Unset = nillable("TrackingScript", "xs:string")
    tracking_status: UetTagTrackingStatus | str | None | Unset = nillable("TrackingStatus", "cm:UetTagTrackingStatus")
