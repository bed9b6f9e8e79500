"""Types of Campaign Management v12: Ad, TextAd, AdEditorialStatus, AdStatus, AdType, ProductAd, AppInstallAd, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AppUrl, AssetLink, CallToAction, CustomParameters, KeyValuePairOfstringstring


class AdEditorialStatus(StrEnum):
    """Enumeration `AdEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class AdStatus(StrEnum):
    """Enumeration `AdStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    INACTIVE = "Inactive"
    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class AdType(StrEnum):
    """Enumeration `AdType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    TEXT = "Text"
    IMAGE = "Image"
    PRODUCT = "Product"
    APP_INSTALL = "AppInstall"
    EXPANDED_TEXT = "ExpandedText"
    DYNAMIC_SEARCH = "DynamicSearch"
    RESPONSIVE_AD = "ResponsiveAd"
    RESPONSIVE_SEARCH = "ResponsiveSearch"


class AdRotationType(StrEnum):
    """Enumeration `AdRotationType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    OPTIMIZE_FOR_CLICKS = "OptimizeForClicks"
    ROTATE_ADS_EVENLY = "RotateAdsEvenly"


class AdAdditionalField(Flag):
    """Flags `AdAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v12."""

    TITLE_PART3 = "TitlePart3"
    TEXT_PART2 = "TextPart2"
    IMAGES = "Images"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    TEXT_PART2_DSA = "TextPart2DSA"


class AdExtensionsTypeFilter(Flag):
    """Flags `AdExtensionsTypeFilter` of https://bingads.microsoft.com/CampaignManagement/v12."""

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


@record(TYPES, "cm:Ad")
class Ad(Record):
    """Complex type `Ad` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `TextAd`, `ProductAd`, …"""

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
    """Complex type `TextAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    display_url: str | None | Unset = nillable("DisplayUrl", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")


@record(TYPES, "cm:ProductAd")
class ProductAd(Ad):
    """Complex type `ProductAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    promotional_text: str | None | Unset = nillable("PromotionalText", "xs:string")


@record(TYPES, "cm:AppInstallAd")
class AppInstallAd(Ad):
    """Complex type `AppInstallAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    app_platform: str | None | Unset = nillable("AppPlatform", "xs:string")
    app_store_id: str | None | Unset = nillable("AppStoreId", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")


@record(TYPES, "cm:ExpandedTextAd")
class ExpandedTextAd(Ad):
    """Complex type `ExpandedTextAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

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
    """Complex type `DynamicSearchAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    text_part2: str | None | Unset = nillable("TextPart2", "xs:string")


@record(TYPES, "cm:ResponsiveAd")
class ResponsiveAd(Ad):
    """Complex type `ResponsiveAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    business_name: str | None | Unset = nillable("BusinessName", "xs:string")
    call_to_action: CallToAction | str | None | Unset = nillable("CallToAction", "cm:CallToAction")
    headline: str | None | Unset = nillable("Headline", "xs:string")
    images: Sequence[AssetLink | None] | None | Unset = nillable("Images", "cm:ArrayOfAssetLink")
    landscape_image_media_id: int | None | Unset = nillable("LandscapeImageMediaId", "xs:long")
    landscape_logo_media_id: int | None | Unset = nillable("LandscapeLogoMediaId", "xs:long")
    long_headline: str | None | Unset = nillable("LongHeadline", "xs:string")
    square_image_media_id: int | None | Unset = nillable("SquareImageMediaId", "xs:long")
    square_logo_media_id: int | None | Unset = nillable("SquareLogoMediaId", "xs:long")
    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:ResponsiveSearchAd")
class ResponsiveSearchAd(Ad):
    """Complex type `ResponsiveSearchAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    descriptions: Sequence[AssetLink | None] | None | Unset = nillable("Descriptions", "cm:ArrayOfAssetLink")
    domain: str | None | Unset = nillable("Domain", "xs:string")
    headlines: Sequence[AssetLink | None] | None | Unset = nillable("Headlines", "cm:ArrayOfAssetLink")
    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")


@record(TYPES, "cm:AdRotation")
class AdRotation(Record):
    """Complex type `AdRotation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
    type: AdRotationType | str | None | Unset = nillable("Type", "cm:AdRotationType")


@record(TYPES, "adapi:AdApiError")
class AdApiError(Record):
    """Complex type `AdApiError` of https://adapi.microsoft.com."""

    code: int | Unset = element("Code", "xs:int")
    detail: str | None | Unset = nillable("Detail", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
