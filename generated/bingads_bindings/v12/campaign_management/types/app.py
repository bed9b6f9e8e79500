"""Types of Campaign Management v12: AppUrl, AppInstallAd, AppAdExtension …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, TYPES, Unset, nillable, record
from .ad import Ad
from .ad_extension import AdExtension
from .conversion import ConversionGoal

if TYPE_CHECKING:
    from .. import CustomParameters


@record(TYPES, "cm:AppUrl")
class AppUrl(Record):
    """Complex type `AppUrl` of https://bingads.microsoft.com/CampaignManagement/v12."""

    os_type: str | None | Unset = nillable("OsType", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:AppInstallAd")
class AppInstallAd(Ad):
    """Complex type `AppInstallAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    app_platform: str | None | Unset = nillable("AppPlatform", "xs:string")
    app_store_id: str | None | Unset = nillable("AppStoreId", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")


@record(TYPES, "cm:AppAdExtension")
class AppAdExtension(AdExtension):
    """Complex type `AppAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    app_platform: str | None | Unset = nillable("AppPlatform", "xs:string")
    app_store_id: str | None | Unset = nillable("AppStoreId", "xs:string")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    display_text: str | None | Unset = nillable("DisplayText", "xs:string")
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:AppInstallGoal")
class AppInstallGoal(ConversionGoal):
    """Complex type `AppInstallGoal` of https://bingads.microsoft.com/CampaignManagement/v12."""

    app_platform: str | None | Unset = nillable("AppPlatform", "xs:string")
    app_store_id: str | None | Unset = nillable("AppStoreId", "xs:string")
