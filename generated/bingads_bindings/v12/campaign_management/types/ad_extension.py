"""Types of Campaign Management v12: AdExtension, AdExtensionStatus, LocationAdExtension, CallAdExtension, …"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import ActionAdExtensionActionType, Address, AppUrl, AssociationType, BusinessGeoCodeStatus
    from .. import CustomParameters, GeoPoint, KeyValuePairOfstringstring, PriceExtensionType, PriceTableRow, Schedule


class AdExtensionStatus(StrEnum):
    """Enumeration `AdExtensionStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    DELETED = "Deleted"


class AdExtensionAdditionalField(Flag):
    """Flags `AdExtensionAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v12."""

    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    ACTION_TYPES_PHASE2 = "ActionTypesPhase2"


class AdExtensionEditorialStatus(StrEnum):
    """Enumeration `AdExtensionEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


@record(TYPES, "cm:AdExtension")
class AdExtension(Record):
    """Complex type `AdExtension` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by …"""

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
    """Complex type `LocationAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    address: Address | None | Unset = nillable("Address", "cm:Address")
    company_name: str | None | Unset = nillable("CompanyName", "xs:string")
    geo_code_status: BusinessGeoCodeStatus | str | None | Unset = nillable("GeoCodeStatus", "cm:BusinessGeoCodeStatus")
    geo_point: GeoPoint | None | Unset = nillable("GeoPoint", "cm:GeoPoint")
    phone_number: str | None | Unset = nillable("PhoneNumber", "xs:string")


@record(TYPES, "cm:CallAdExtension")
class CallAdExtension(AdExtension):
    """Complex type `CallAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    country_code: str | None | Unset = nillable("CountryCode", "xs:string")
    is_call_only: bool | None | Unset = nillable("IsCallOnly", "xs:boolean")
    is_call_tracking_enabled: bool | None | Unset = nillable("IsCallTrackingEnabled", "xs:boolean")
    phone_number: str | None | Unset = nillable("PhoneNumber", "xs:string")
    require_toll_free_tracking_number: bool | None | Unset = nillable("RequireTollFreeTrackingNumber", "xs:boolean")


@record(TYPES, "cm:ImageAdExtension")
class ImageAdExtension(AdExtension):
    """Complex type `ImageAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    alternative_text: str | None | Unset = nillable("AlternativeText", "xs:string")
    description: str | None | Unset = nillable("Description", "xs:string")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    image_media_ids: Sequence[int] | None | Unset = nillable("ImageMediaIds", "arrays:ArrayOflong")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


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


@record(TYPES, "cm:ReviewAdExtension")
class ReviewAdExtension(AdExtension):
    """Complex type `ReviewAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    is_exact: bool | Unset = element("IsExact", "xs:boolean")
    source: str | None | Unset = nillable("Source", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:CalloutAdExtension")
class CalloutAdExtension(AdExtension):
    """Complex type `CalloutAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:SitelinkAdExtension")
class SitelinkAdExtension(AdExtension):
    """Complex type `SitelinkAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

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
    """Complex type `ActionAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

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
    """Complex type `StructuredSnippetAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    header: str | None | Unset = nillable("Header", "xs:string")
    values: Sequence[str | None] | None | Unset = nillable("Values", "arrays:ArrayOfstring")


@record(TYPES, "cm:PriceAdExtension")
class PriceAdExtension(AdExtension):
    """Complex type `PriceAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    language: str | None | Unset = nillable("Language", "xs:string")
    price_extension_type: PriceExtensionType | str | Unset = element(
        "PriceExtensionType", "cm:PriceExtensionType", required=True
    )
    table_rows: Sequence[PriceTableRow | None] | None | Unset = nillable("TableRows", "cm:ArrayOfPriceTableRow")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:AdExtensionIdentity")
class AdExtensionIdentity(Record):
    """Complex type `AdExtensionIdentity` of https://bingads.microsoft.com/CampaignManagement/v12."""

    id: int | Unset = element("Id", "xs:long")
    version: int | None | Unset = nillable("Version", "xs:int")


@record(TYPES, "cm:AdExtensionIdToEntityIdAssociation")
class AdExtensionIdToEntityIdAssociation(Record):
    """Complex type `AdExtensionIdToEntityIdAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension_id: int | Unset = element("AdExtensionId", "xs:long", required=True)
    entity_id: int | Unset = element("EntityId", "xs:long", required=True)


@record(TYPES, "cm:AdExtensionEditorialReasonCollection")
class AdExtensionEditorialReasonCollection(Record):
    """Complex type `AdExtensionEditorialReasonCollection` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension_id: int | Unset = element("AdExtensionId", "xs:long")
    reasons: Sequence[AdExtensionEditorialReason | None] | None | Unset = nillable(
        "Reasons", "cm:ArrayOfAdExtensionEditorialReason"
    )


@record(TYPES, "cm:AdExtensionEditorialReason")
class AdExtensionEditorialReason(Record):
    """Complex type `AdExtensionEditorialReason` of https://bingads.microsoft.com/CampaignManagement/v12."""

    location: str | None | Unset = nillable("Location", "xs:string")
    publisher_countries: Sequence[str | None] | None | Unset = nillable("PublisherCountries", "arrays:ArrayOfstring")
    reason_code: int | Unset = element("ReasonCode", "xs:int")
    term: str | None | Unset = nillable("Term", "xs:string")


@record(TYPES, "cm:AdExtensionAssociationCollection")
class AdExtensionAssociationCollection(Record):
    """Complex type `AdExtensionAssociationCollection` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension_associations: Sequence[AdExtensionAssociation | None] | None | Unset = nillable(
        "AdExtensionAssociations", "cm:ArrayOfAdExtensionAssociation"
    )


@record(TYPES, "cm:AdExtensionAssociation")
class AdExtensionAssociation(Record):
    """Complex type `AdExtensionAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension: AdExtension | None | Unset = nillable("AdExtension", "cm:AdExtension")
    association_type: AssociationType | str | Unset = element("AssociationType", "cm:AssociationType", required=True)
    editorial_status: AdExtensionEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:AdExtensionEditorialStatus"
    )
    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
