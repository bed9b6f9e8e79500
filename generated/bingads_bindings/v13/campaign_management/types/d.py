"""Types of Campaign Management v13: DisclaimerSetting, Date, DisclaimerAdExtension …"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension
from .conversion import ConversionGoal
from .criterion import Criterion
from .r import Setting

if TYPE_CHECKING:
    from .. import AppUrl, CampaignAssociation, CampaignType, CustomParameters, DeviceType


class DistanceUnit(StrEnum):
    """Enumeration `DistanceUnit` of https://bingads.microsoft.com/CampaignManagement/v13."""

    MILES = "Miles"
    KILOMETERS = "Kilometers"


@record(TYPES, "cm:DisclaimerSetting")
class DisclaimerSetting(Setting):
    """Complex type `DisclaimerSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    disclaimer_ads_enabled: bool | Unset = element("DisclaimerAdsEnabled", "xs:boolean")


@record(TYPES, "cm:Date")
class Date(Record):
    """Complex type `Date` of https://bingads.microsoft.com/CampaignManagement/v13."""

    day: int | Unset = element("Day", "xs:int", required=True)
    month: int | Unset = element("Month", "xs:int", required=True)
    year: int | Unset = element("Year", "xs:int", required=True)


@record(TYPES, "cm:DisclaimerAdExtension")
class DisclaimerAdExtension(AdExtension):
    """Complex type `DisclaimerAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    disclaimer_layout: str | None | Unset = nillable("DisclaimerLayout", "xs:string", required=True)
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    line_text: str | None | Unset = nillable("LineText", "xs:string")
    name: str | None | Unset = nillable("Name", "xs:string", required=True)
    popup_text: str | None | Unset = nillable("PopupText", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:DealCriterion")
class DealCriterion(Criterion):
    """Complex type `DealCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    deal_id: int | Unset = element("DealId", "xs:long")


@record(TYPES, "cm:DurationGoal")
class DurationGoal(ConversionGoal):
    """Complex type `DurationGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    minimum_duration_in_seconds: int | None | Unset = nillable("MinimumDurationInSeconds", "xs:int")


@record(TYPES, "cm:DailySummary")
class DailySummary(Record):
    """Complex type `DailySummary` of https://bingads.microsoft.com/CampaignManagement/v13."""

    failure_count: int | Unset = element("FailureCount", "xs:int")
    file_url: str | None | Unset = nillable("FileUrl", "xs:string")
    file_url_expiry_time_utc: datetime | Unset = element("FileUrlExpiryTimeUtc", "xs:dateTime")
    success_count: int | Unset = element("SuccessCount", "xs:int")
    upload_date: datetime | Unset = element("UploadDate", "xs:dateTime")


@record(TYPES, "cm:DataExclusion")
class DataExclusion(Record):
    """Complex type `DataExclusion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_associations: Sequence[CampaignAssociation | None] | None | Unset = nillable(
        "CampaignAssociations", "cm:ArrayOfCampaignAssociation"
    )
    campaign_type_filter: FlagsLike[CampaignType] | None | Unset = nillable("CampaignTypeFilter", "cm:CampaignType")
    description: str | None | Unset = nillable("Description", "xs:string")
    device_type_filter: FlagsLike[DeviceType] | None | Unset = nillable("DeviceTypeFilter", "cm:DeviceType")
    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
