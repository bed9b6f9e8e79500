"""Types of Campaign Management v13: VanityPharmaSetting, VanityPharmaDisplayUrlMode, VanityPharmaWebsiteDescription"""

from __future__ import annotations

from ..._types import StrEnum, TYPES, Unset, nillable, record
from .r import Setting


class VanityPharmaDisplayUrlMode(StrEnum):
    """Enumeration `VanityPharmaDisplayUrlMode` of https://bingads.microsoft.com/CampaignManagement/v13."""

    MANUFACTURER_WEBSITE_URL = "ManufacturerWebsiteUrl"
    WEBSITE_DESCRIPTION = "WebsiteDescription"


class VanityPharmaWebsiteDescription(StrEnum):
    """Enumeration `VanityPharmaWebsiteDescription` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNSPECIFIED = "Unspecified"
    PRESCRIPTION_TREATMENT_WEBSITE_EN = "PrescriptionTreatmentWebsite_En"
    PRESCRIPTION_TREATMENT_WEBSITE_ES = "PrescriptionTreatmentWebsite_Es"
    PRESCRIPTION_DEVICE_WEBSITE_EN = "PrescriptionDeviceWebsite_En"
    PRESCRIPTION_DEVICE_WEBSITE_ES = "PrescriptionDeviceWebsite_Es"
    MEDICAL_DEVICE_WEBSITE_EN = "MedicalDeviceWebsite_En"
    MEDICAL_DEVICE_WEBSITE_ES = "MedicalDeviceWebsite_Es"
    PREVENTATIVE_TREATMENT_WEBSITE_EN = "PreventativeTreatmentWebsite_En"
    PREVENTATIVE_TREATMENT_WEBSITE_ES = "PreventativeTreatmentWebsite_Es"
    PRESCRIPTION_CONTRACEPTION_WEBSITE_EN = "PrescriptionContraceptionWebsite_En"
    PRESCRIPTION_CONTRACEPTION_WEBSITE_ES = "PrescriptionContraceptionWebsite_Es"
    PRESCRIPTION_VACCINE_WEBSITE_EN = "PrescriptionVaccineWebsite_En"
    PRESCRIPTION_VACCINE_WEBSITE_ES = "PrescriptionVaccineWebsite_Es"


@record(TYPES, "cm:VanityPharmaSetting")
class VanityPharmaSetting(Setting):
    """Complex type `VanityPharmaSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    display_url_mode: VanityPharmaDisplayUrlMode | str | None | Unset = nillable(
        "DisplayUrlMode", "cm:VanityPharmaDisplayUrlMode"
    )
    website_description: VanityPharmaWebsiteDescription | str | None | Unset = nillable(
        "WebsiteDescription", "cm:VanityPharmaWebsiteDescription"
    )
