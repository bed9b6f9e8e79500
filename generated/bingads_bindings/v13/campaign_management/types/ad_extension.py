"""Types of Campaign Management v13: AdExtension, AdExtensionStatus, LocationAdExtension, CallAdExtension, …"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import ActionAdExtensionActionType, Address, AppUrl, AssetLink, AssociationType, BusinessGeoCodeStatus
    from .. import CustomParameters, Date, GeoPoint, KeyValuePairOfstringstring, PriceExtensionType, PriceTableRow
    from .. import PromotionDiscountModifier, PromotionOccasion, Schedule


class AdExtensionStatus(StrEnum):
    """Enumeration `AdExtensionStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    DELETED = "Deleted"


class AdExtensionHeaderType(StrEnum):
    """Enumeration `AdExtensionHeaderType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    AMENITIES = "Amenities"
    BRANDS = "Brands"
    CLASSES = "Classes"
    COURSES = "Courses"
    DAILY_RATES = "DailyRates"
    DEGREE_PROGRAMS = "DegreePrograms"
    DEPARTMENTS = "Departments"
    DESTINATIONS = "Destinations"
    FEATURED_HOTELS = "FeaturedHotels"
    GOODS = "Goods"
    GRADES = "Grades"
    HIGHLIGHTS = "Highlights"
    INSURANCE_COVERAGE = "InsuranceCoverage"
    ITEMS = "Items"
    LANGUAGES = "Languages"
    LOCATIONS = "Locations"
    MODELS = "Models"
    NEIGHBORHOODS = "Neighborhoods"
    PRICES = "Prices"
    RATES = "Rates"
    RATINGS = "Ratings"
    SCHOOL_DISTRICTS = "SchoolDistricts"
    SERVICES = "Services"
    SERVICE_CATALOG = "ServiceCatalog"
    SHOWS = "Shows"
    SIZES = "Sizes"
    STYLES = "Styles"
    TOOLS = "Tools"
    TOPICS = "Topics"
    TYPES = "Types"
    VACATIONS = "Vacations"
    VEHICLES = "Vehicles"
    WHAT = "What"
    WHO = "Who"
    WHY = "Why"
    DEALS = "Deals"
    BEST_SELLERS = "BestSellers"
    AGE_GROUPS = "AgeGroups"
    OCCASIONS = "Occasions"
    FLOWERS = "Flowers"


class AdExtensionAdditionalField(Flag):
    """Flags `AdExtensionAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    IMAGES = "Images"
    DISPLAY_TEXT = "DisplayText"
    LAYOUTS = "Layouts"
    ACTION_TYPES_PHASE3 = "ActionTypesPhase3"
    ACTION_TYPES_PHASE4 = "ActionTypesPhase4"
    NEW_FILTER_LINK_HEADERS = "NewFilterLinkHeaders"
    SOURCE_TYPE = "SourceType"


class AdExtensionEditorialStatus(StrEnum):
    """Enumeration `AdExtensionEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


@record(TYPES, "cm:AdExtension")
class AdExtension(Record):
    """Complex type `AdExtension` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by …"""

    device_preference: int | None | Unset = nillable("DevicePreference", "xs:long")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    scheduling: Schedule | None | Unset = nillable("Scheduling", "cm:Schedule")
    status: AdExtensionStatus | str | None | Unset = nillable("Status", "cm:AdExtensionStatus")
    type: str | None | Unset = nillable("Type", "xs:string")
    version: int | None | Unset = nillable("Version", "xs:int")


@record(TYPES, "cm:LocationAdExtension")
class LocationAdExtension(AdExtension):
    """Complex type `LocationAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    address: Address | None | Unset = nillable("Address", "cm:Address")
    company_name: str | None | Unset = nillable("CompanyName", "xs:string")
    geo_code_status: BusinessGeoCodeStatus | str | None | Unset = nillable("GeoCodeStatus", "cm:BusinessGeoCodeStatus")
    geo_point: GeoPoint | None | Unset = nillable("GeoPoint", "cm:GeoPoint")
    phone_number: str | None | Unset = nillable("PhoneNumber", "xs:string")


@record(TYPES, "cm:CallAdExtension")
class CallAdExtension(AdExtension):
    """Complex type `CallAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    country_code: str | None | Unset = nillable("CountryCode", "xs:string")
    is_call_only: bool | None | Unset = nillable("IsCallOnly", "xs:boolean")
    is_call_tracking_enabled: bool | None | Unset = nillable("IsCallTrackingEnabled", "xs:boolean")
    phone_number: str | None | Unset = nillable("PhoneNumber", "xs:string")
    require_toll_free_tracking_number: bool | None | Unset = nillable("RequireTollFreeTrackingNumber", "xs:boolean")


@record(TYPES, "cm:ImageAdExtension")
class ImageAdExtension(AdExtension):
    """Complex type `ImageAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    alternative_text: str | None | Unset = nillable("AlternativeText", "xs:string")
    description: str | None | Unset = nillable("Description", "xs:string")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    display_text: str | None | Unset = nillable("DisplayText", "xs:string")
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    image_media_ids: Sequence[int] | None | Unset = nillable("ImageMediaIds", "arrays:ArrayOflong")
    images: Sequence[AssetLink | None] | None | Unset = nillable("Images", "cm:ArrayOfAssetLink")
    layouts: Sequence[str | None] | None | Unset = nillable("Layouts", "arrays:ArrayOfstring")
    source_type: str | None | Unset = nillable("SourceType", "xs:string")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


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


@record(TYPES, "cm:ReviewAdExtension")
class ReviewAdExtension(AdExtension):
    """Complex type `ReviewAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    is_exact: bool | Unset = element("IsExact", "xs:boolean")
    source: str | None | Unset = nillable("Source", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:CalloutAdExtension")
class CalloutAdExtension(AdExtension):
    """Complex type `CalloutAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:SitelinkAdExtension")
class SitelinkAdExtension(AdExtension):
    """Complex type `SitelinkAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    description1: str | None | Unset = nillable("Description1", "xs:string")
    description2: str | None | Unset = nillable("Description2", "xs:string")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    display_text: str | None | Unset = nillable("DisplayText", "xs:string")
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:ActionAdExtension")
class ActionAdExtension(AdExtension):
    """Complex type `ActionAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    action_type: ActionAdExtensionActionType | str | Unset = element(
        "ActionType", "cm:ActionAdExtensionActionType", required=True
    )
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    language: str | None | Unset = nillable("Language", "xs:string")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:StructuredSnippetAdExtension")
class StructuredSnippetAdExtension(AdExtension):
    """Complex type `StructuredSnippetAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    header: str | None | Unset = nillable("Header", "xs:string")
    values: Sequence[str | None] | None | Unset = nillable("Values", "arrays:ArrayOfstring")


@record(TYPES, "cm:PriceAdExtension")
class PriceAdExtension(AdExtension):
    """Complex type `PriceAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    language: str | None | Unset = nillable("Language", "xs:string")
    price_extension_type: PriceExtensionType | str | Unset = element(
        "PriceExtensionType", "cm:PriceExtensionType", required=True
    )
    table_rows: Sequence[PriceTableRow | None] | None | Unset = nillable("TableRows", "cm:ArrayOfPriceTableRow")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:PromotionAdExtension")
class PromotionAdExtension(AdExtension):
    """Complex type `PromotionAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    discount_modifier: PromotionDiscountModifier | str | None | Unset = nillable(
        "DiscountModifier", "cm:PromotionDiscountModifier"
    )
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    language: str | None | Unset = nillable("Language", "xs:string")
    money_amount_off: float | None | Unset = nillable("MoneyAmountOff", "xs:double")
    orders_over_amount: float | None | Unset = nillable("OrdersOverAmount", "xs:double")
    percent_off: float | None | Unset = nillable("PercentOff", "xs:double")
    promotion_code: str | None | Unset = nillable("PromotionCode", "xs:string")
    promotion_end_date: Date | None | Unset = nillable("PromotionEndDate", "cm:Date")
    promotion_item: str | None | Unset = nillable("PromotionItem", "xs:string")
    promotion_occasion: PromotionOccasion | str | None | Unset = nillable("PromotionOccasion", "cm:PromotionOccasion")
    promotion_start_date: Date | None | Unset = nillable("PromotionStartDate", "cm:Date")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


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


@record(TYPES, "cm:LogoAdExtension")
class LogoAdExtension(AdExtension):
    """Complex type `LogoAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    business_logo: int | None | Unset = nillable("BusinessLogo", "xs:long")
    business_logo_url: str | None | Unset = nillable("BusinessLogoUrl", "xs:string")
    business_name: str | None | Unset = nillable("BusinessName", "xs:string")
    domain_name: str | None | Unset = nillable("DomainName", "xs:string")


@record(TYPES, "cm:AdExtensionIdentity")
class AdExtensionIdentity(Record):
    """Complex type `AdExtensionIdentity` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | Unset = element("Id", "xs:long")
    version: int | None | Unset = nillable("Version", "xs:int")


@record(TYPES, "cm:AdExtensionIdToEntityIdAssociation")
class AdExtensionIdToEntityIdAssociation(Record):
    """Complex type `AdExtensionIdToEntityIdAssociation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension_id: int | Unset = element("AdExtensionId", "xs:long", required=True)
    entity_id: int | Unset = element("EntityId", "xs:long", required=True)


@record(TYPES, "cm:AdExtensionEditorialReasonCollection")
class AdExtensionEditorialReasonCollection(Record):
    """Complex type `AdExtensionEditorialReasonCollection` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension_id: int | Unset = element("AdExtensionId", "xs:long")
    reasons: Sequence[AdExtensionEditorialReason | None] | None | Unset = nillable(
        "Reasons", "cm:ArrayOfAdExtensionEditorialReason"
    )


@record(TYPES, "cm:AdExtensionEditorialReason")
class AdExtensionEditorialReason(Record):
    """Complex type `AdExtensionEditorialReason` of https://bingads.microsoft.com/CampaignManagement/v13."""

    location: str | None | Unset = nillable("Location", "xs:string")
    publisher_countries: Sequence[str | None] | None | Unset = nillable("PublisherCountries", "arrays:ArrayOfstring")
    reason_code: int | Unset = element("ReasonCode", "xs:int")
    term: str | None | Unset = nillable("Term", "xs:string")


@record(TYPES, "cm:AdExtensionAssociationCollection")
class AdExtensionAssociationCollection(Record):
    """Complex type `AdExtensionAssociationCollection` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension_associations: Sequence[AdExtensionAssociation | None] | None | Unset = nillable(
        "AdExtensionAssociations", "cm:ArrayOfAdExtensionAssociation"
    )


@record(TYPES, "cm:AdExtensionAssociation")
class AdExtensionAssociation(Record):
    """Complex type `AdExtensionAssociation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_extension: AdExtension | None | Unset = nillable("AdExtension", "cm:AdExtension")
    association_type: AssociationType | str | Unset = element("AssociationType", "cm:AssociationType", required=True)
    editorial_status: AdExtensionEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:AdExtensionEditorialStatus"
    )
    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
