"""Types of Campaign Management v13: Ad, TextAd, AdEditorialStatus, AdStatus, AdType, ProductAd, HotelAd, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AppUrl, AssetLink, CallToAction, CustomParameters, KeyValuePairOfstringstring, LanguageName
    from .. import VerifiedTrackingSetting


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
    """Complex type `Ad` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `TextAd`, `ProductAd`, …"""

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


@record(TYPES, "cm:TextAd")
class TextAd(Ad):
    """Complex type `TextAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    display_url: str | None | Unset = nillable("DisplayUrl", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")


@record(TYPES, "cm:ProductAd")
class ProductAd(Ad):
    """Complex type `ProductAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    promotional_text: str | None | Unset = nillable("PromotionalText", "xs:string")


@record(TYPES, "cm:HotelAd")
class HotelAd(Ad):
    """Complex type `HotelAd` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:AppInstallAd")
class AppInstallAd(Ad):
    """Complex type `AppInstallAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    app_platform: str | None | Unset = nillable("AppPlatform", "xs:string")
    app_store_id: str | None | Unset = nillable("AppStoreId", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")


@record(TYPES, "cm:ExpandedTextAd")
class ExpandedTextAd(Ad):
    """Complex type `ExpandedTextAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    domain: str | None | Unset = nillable("Domain", "xs:string")
    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    text_part2: str | None | Unset = nillable("TextPart2", "xs:string")
    title_part1: str | None | Unset = nillable("TitlePart1", "xs:string")
    title_part2: str | None | Unset = nillable("TitlePart2", "xs:string")
    title_part3: str | None | Unset = nillable("TitlePart3", "xs:string")


@record(TYPES, "cm:DynamicSearchAd")
class DynamicSearchAd(Ad):
    """Complex type `DynamicSearchAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    text_part2: str | None | Unset = nillable("TextPart2", "xs:string")


@record(TYPES, "cm:ResponsiveAd")
class ResponsiveAd(Ad):
    """Complex type `ResponsiveAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_sub_type: FlagsLike[AdSubType] | None | Unset = nillable("AdSubType", "cm:AdSubType")
    business_name: str | None | Unset = nillable("BusinessName", "xs:string")
    call_to_action: CallToAction | str | None | Unset = nillable("CallToAction", "cm:CallToAction")
    call_to_action_language: LanguageName | str | None | Unset = nillable("CallToActionLanguage", "cm:LanguageName")
    descriptions: Sequence[AssetLink | None] | None | Unset = nillable("Descriptions", "cm:ArrayOfAssetLink")
    headline: str | None | Unset = nillable("Headline", "xs:string")
    headlines: Sequence[AssetLink | None] | None | Unset = nillable("Headlines", "cm:ArrayOfAssetLink")
    images: Sequence[AssetLink | None] | None | Unset = nillable("Images", "cm:ArrayOfAssetLink")
    impression_tracking_urls: Sequence[str | None] | None | Unset = nillable(
        "ImpressionTrackingUrls", "arrays:ArrayOfstring"
    )
    long_headline: AssetLink | None | Unset = nillable("LongHeadline", "cm:AssetLink")
    long_headline_string: str | None | Unset = nillable("LongHeadlineString", "xs:string")
    long_headlines: Sequence[AssetLink | None] | None | Unset = nillable("LongHeadlines", "cm:ArrayOfAssetLink")
    text: str | None | Unset = nillable("Text", "xs:string")
    verified_tracking_settings: VerifiedTrackingSetting | None | Unset = nillable(
        "VerifiedTrackingSettings", "cm:VerifiedTrackingSetting"
    )
    videos: Sequence[AssetLink | None] | None | Unset = nillable("Videos", "cm:ArrayOfAssetLink")


@record(TYPES, "cm:ResponsiveSearchAd")
class ResponsiveSearchAd(Ad):
    """Complex type `ResponsiveSearchAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    descriptions: Sequence[AssetLink | None] | None | Unset = nillable("Descriptions", "cm:ArrayOfAssetLink")
    domain: str | None | Unset = nillable("Domain", "xs:string")
    headlines: Sequence[AssetLink | None] | None | Unset = nillable("Headlines", "cm:ArrayOfAssetLink")
    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")


@record(TYPES, "cm:AdRotation")
class AdRotation(Record):
    """Complex type `AdRotation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
    type: AdRotationType | str | None | Unset = nillable("Type", "cm:AdRotationType")
