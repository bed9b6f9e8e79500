"""Types of Campaign Management v13: FixedBid, FilterLinkAdExtension, FlyerAdExtension …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Sequence, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension
from .criterion import CriterionBid
from .import_ import ImportJob, ImportOption

if TYPE_CHECKING:
    from .. import AdExtensionHeaderType, AppUrl, CustomParameters


@record(TYPES, "cm:FixedBid")
class FixedBid(CriterionBid):
    """Complex type `FixedBid` of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: float | Unset = element("Amount", "xs:double")


@record(TYPES, "cm:FilterLinkAdExtension")
class FilterLinkAdExtension(AdExtension):
    """Complex type `FilterLinkAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension_header_type: AdExtensionHeaderType | str | None | Unset = nillable(
        "AdExtensionHeaderType", "cm:AdExtensionHeaderType"
    )
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    language: str | None | Unset = nillable("Language", "xs:string")
    texts: Sequence[str | None] | None | Unset = nillable("Texts", "arrays:ArrayOfstring")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:FlyerAdExtension")
class FlyerAdExtension(AdExtension):
    """Complex type `FlyerAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    description: str | None | Unset = nillable("Description", "xs:string")
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    flyer_name: str | None | Unset = nillable("FlyerName", "xs:string")
    image_media_ids: Sequence[int] | None | Unset = nillable("ImageMediaIds", "arrays:ArrayOflong")
    image_media_urls: Sequence[str | None] | None | Unset = nillable("ImageMediaUrls", "arrays:ArrayOfstring")
    store_id: int | None | Unset = nillable("StoreId", "xs:long")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:FileImportOption")
class FileImportOption(ImportOption):
    """Complex type `FileImportOption` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:FileImportJob")
class FileImportJob(ImportJob):
    """Complex type `FileImportJob` of https://bingads.microsoft.com/CampaignManagement/v13."""

    file_source: str | None | Unset = nillable("FileSource", "xs:string", required=True)
    file_url: str | None | Unset = nillable("FileUrl", "xs:string", required=True)
