"""Types of Campaign Management v13: VanityPharmaDisplayUrlMode, VanityPharmaWebsiteDescription, ValueOperator, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdvertiserAILabel, SystemAIDetectionSignal


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


class ValueOperator(StrEnum):
    """Enumeration `ValueOperator` of https://bingads.microsoft.com/CampaignManagement/v13."""

    EQUALS = "Equals"
    LESS_THAN = "LessThan"
    GREATER_THAN = "GreaterThan"


@record(TYPES, "cm:Video")
class Video(Record):
    """Complex type `Video` of https://bingads.microsoft.com/CampaignManagement/v13."""

    advertiser_ai_label: AdvertiserAILabel | str | None | Unset = nillable("AdvertiserAILabel", "cm:AdvertiserAILabel")
    aspect_ratio: str | None | Unset = nillable("AspectRatio", "xs:string")
    created_date_time_in_utc: datetime | None | Unset = nillable("CreatedDateTimeInUTC", "xs:dateTime")
    description: str | None | Unset = nillable("Description", "xs:string")
    duration_in_milliseconds: int | None | Unset = nillable("DurationInMilliseconds", "xs:int")
    failure_code: str | None | Unset = nillable("FailureCode", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    modified_date_time_in_utc: datetime | None | Unset = nillable("ModifiedDateTimeInUTC", "xs:dateTime")
    source_url: str | None | Unset = nillable("SourceUrl", "xs:string")
    status: str | None | Unset = nillable("Status", "xs:string")
    system_ai_detection_signal: SystemAIDetectionSignal | str | None | Unset = nillable(
        "SystemAIDetectionSignal", "cm:SystemAIDetectionSignal"
    )
    thumbnail_url: str | None | Unset = nillable("ThumbnailUrl", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:VideoTemplateFilter")
class VideoTemplateFilter(Record):
    """Complex type `VideoTemplateFilter` of https://bingads.microsoft.com/CampaignManagement/v13."""

    aspect_ratios: Sequence[str | None] | None | Unset = nillable("AspectRatios", "arrays:ArrayOfstring")
    durations: Sequence[int] | None | Unset = nillable("Durations", "arrays:ArrayOfint")
    max_media_asset_count: int | Unset = element("MaxMediaAssetCount", "xs:int")
    max_text_asset_count: int | Unset = element("MaxTextAssetCount", "xs:int")
    template_ids: Sequence[str | None] | None | Unset = nillable("TemplateIds", "arrays:ArrayOfstring")
    themes: Sequence[str | None] | None | Unset = nillable("Themes", "arrays:ArrayOfstring")
