"""Types of Campaign Management v13: VideoAsset, VideoAdExtension, Video …"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from ..._types import Record, Sequence, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension
from .asset import Asset

if TYPE_CHECKING:
    from .. import AdvertiserAILabel, AppUrl, CustomParameters, ImageAsset, SystemAIDetectionSignal


@record(TYPES, "cm:VideoAsset")
class VideoAsset(Asset):
    """Complex type `VideoAsset` of https://bingads.microsoft.com/CampaignManagement/v13."""

    sub_type: str | None | Unset = nillable("SubType", "xs:string")
    thumbnail_image: ImageAsset | None | Unset = nillable("ThumbnailImage", "cm:ImageAsset")


@record(TYPES, "cm:VideoAdExtension")
class VideoAdExtension(AdExtension):
    """Complex type `VideoAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    action_text: str | None | Unset = nillable("ActionText", "xs:string")
    alternative_text: str | None | Unset = nillable("AlternativeText", "xs:string")
    display_text: str | None | Unset = nillable("DisplayText", "xs:string")
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    name: str | None | Unset = nillable("Name", "xs:string")
    thumbnail_id: int | None | Unset = nillable("ThumbnailId", "xs:long")
    thumbnail_url: str | None | Unset = nillable("ThumbnailUrl", "xs:string")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")
    video_id: int | None | Unset = nillable("VideoId", "xs:long")


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
