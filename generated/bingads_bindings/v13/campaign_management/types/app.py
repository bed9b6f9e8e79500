"""Types of Campaign Management v13: AppUrl, AppInstallAd, AppSetting …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Flag, FlagsLike, Record, Sequence, TYPES, Unset, element, nillable, record
from .ad import Ad
from .ad_extension import AdExtension
from .conversion import ConversionGoal
from .r import Setting

if TYPE_CHECKING:
    from .. import CustomParameters


class AppStore(Flag):
    """Flags `AppStore` of https://bingads.microsoft.com/CampaignManagement/v13."""

    GOOGLE_APP_STORE = "GoogleAppStore"
    APPLE_APP_STORE = "AppleAppStore"
    MICROSOFT_APP_STORE = "MicrosoftAppStore"
    XBOX_STORE = "XboxStore"


@record(TYPES, "cm:AppUrl")
class AppUrl(Record):
    """Complex type `AppUrl` of https://bingads.microsoft.com/CampaignManagement/v13."""

    os_type: str | None | Unset = nillable("OsType", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:AppInstallAd")
class AppInstallAd(Ad):
    """Complex type `AppInstallAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    app_platform: str | None | Unset = nillable("AppPlatform", "xs:string")
    app_store_id: str | None | Unset = nillable("AppStoreId", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")


@record(TYPES, "cm:AppSetting")
class AppSetting(Setting):
    """Complex type `AppSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    app_id: str | None | Unset = nillable("AppId", "xs:string")
    app_store: FlagsLike[AppStore] | Unset = element("AppStore", "cm:AppStore")


@record(TYPES, "cm:AppAdExtension")
class AppAdExtension(AdExtension):
    """Complex type `AppAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """Complex type `AppInstallGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    app_platform: str | None | Unset = nillable("AppPlatform", "xs:string")
    app_store_id: str | None | Unset = nillable("AppStoreId", "xs:string")


@record(TYPES, "cm:AppDownloadGoal")
class AppDownloadGoal(ConversionGoal):
    """Complex type `AppDownloadGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    app_platform: str | None | Unset = nillable("AppPlatform", "xs:string")
    app_store_id: str | None | Unset = nillable("AppStoreId", "xs:string")
