"""Types of Campaign Management v13: Ad, AdEditorialStatus, AdStatus …"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from ..._types import Flag, Record, Sequence, StrEnum, TYPES, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AppUrl, CustomParameters, KeyValuePairOfstringstring


class AdEditorialStatus(StrEnum):
    """Enumeration `AdEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class AdStatus(StrEnum):
    """Enumeration `AdStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    INACTIVE = "Inactive"
    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class AdType(StrEnum):
    """Enumeration `AdType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    TEXT = "Text"
    IMAGE = "Image"
    PRODUCT = "Product"
    APP_INSTALL = "AppInstall"
    EXPANDED_TEXT = "ExpandedText"
    DYNAMIC_SEARCH = "DynamicSearch"
    RESPONSIVE_AD = "ResponsiveAd"
    RESPONSIVE_SEARCH = "ResponsiveSearch"
    HOTEL = "Hotel"


class AdSubType(Flag):
    """Flags `AdSubType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    VIDEO = "Video"
    DISPLAY = "Display"
    HTML5 = "HTML5"


class AdRotationType(StrEnum):
    """Enumeration `AdRotationType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    OPTIMIZE_FOR_CLICKS = "OptimizeForClicks"
    ROTATE_ADS_EVENLY = "RotateAdsEvenly"


class AdAdditionalField(Flag):
    """Flags `AdAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    IMPRESSION_TRACKING_URLS = "ImpressionTrackingUrls"
    VIDEOS = "Videos"
    LONG_HEADLINES = "LongHeadlines"
    IMAGE_TARGET_DIMENSION = "ImageTargetDimension"
    AD_SUB_TYPE = "AdSubType"
    CROPPING_TYPE = "CroppingType"


class AdExtensionsTypeFilter(Flag):
    """Flags `AdExtensionsTypeFilter` of https://bingads.microsoft.com/CampaignManagement/v13."""

    LOCATION_AD_EXTENSION = "LocationAdExtension"
    CALL_AD_EXTENSION = "CallAdExtension"
    IMAGE_AD_EXTENSION = "ImageAdExtension"
    APP_AD_EXTENSION = "AppAdExtension"
    REVIEW_AD_EXTENSION = "ReviewAdExtension"
    CALLOUT_AD_EXTENSION = "CalloutAdExtension"
    SITELINK_AD_EXTENSION = "SitelinkAdExtension"
    STRUCTURED_SNIPPET_AD_EXTENSION = "StructuredSnippetAdExtension"
    PRICE_AD_EXTENSION = "PriceAdExtension"
    ACTION_AD_EXTENSION = "ActionAdExtension"
    PROMOTION_AD_EXTENSION = "PromotionAdExtension"
    FILTER_LINK_AD_EXTENSION = "FilterLinkAdExtension"
    FLYER_AD_EXTENSION = "FlyerAdExtension"
    VIDEO_AD_EXTENSION = "VideoAdExtension"
    DISCLAIMER_AD_EXTENSION = "DisclaimerAdExtension"
    LOGO_AD_EXTENSION = "LogoAdExtension"


@record(TYPES, "cm:Ad")
class Ad(Record):
    """Complex type `Ad` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `TextAd`, `ProductAd`,
    `HotelAd`, `AppInstallAd`, `ExpandedTextAd`, `DynamicSearchAd`, `ResponsiveAd`, `ResponsiveSearchAd`."""

    ad_format_preference: str | None | Unset = nillable("AdFormatPreference", "xs:string")
    device_preference: int | None | Unset = nillable("DevicePreference", "xs:long")
    editorial_status: AdEditorialStatus | str | None | Unset = nillable("EditorialStatus", "cm:AdEditorialStatus")
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    status: AdStatus | str | None | Unset = nillable("Status", "cm:AdStatus")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    type: AdType | str | None | Unset = nillable("Type", "cm:AdType")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:AdRotation")
class AdRotation(Record):
    """Complex type `AdRotation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
    type: AdRotationType | str | None | Unset = nillable("Type", "cm:AdRotationType")
