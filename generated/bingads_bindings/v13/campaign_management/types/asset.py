"""Types of Campaign Management v13: AssetLink, Asset, TextAsset, ImageAsset, VideoAsset, …"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AppealStatus, CallToAction, CropType, CustomParameters, Date, GenericEntityStatus, ItemAction
    from .. import KeyValuePairOfstringstring, ProductCondition


class AssetLinkEditorialStatus(StrEnum):
    """Enumeration `AssetLinkEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class AssetGroupListingType(StrEnum):
    """Enumeration `AssetGroupListingType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    SUBDIVISION = "Subdivision"
    UNIT = "Unit"


class AssetGroupListingGroupAdditionalField(Flag):
    """Flags `AssetGroupListingGroupAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    LISTING_GROUP_PATH = "ListingGroupPath"


class AssetGroupEditorialStatus(StrEnum):
    """Enumeration `AssetGroupEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


class AssetGroupStatus(StrEnum):
    """Enumeration `AssetGroupStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"
    EXPIRED = "Expired"


class AssetGroupAdditionalField(Flag):
    """Flags `AssetGroupAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ASSET_GROUP_SEARCH_THEMES = "AssetGroupSearchThemes"
    ASSET_GROUP_URL_TARGETS = "AssetGroupUrlTargets"
    TRACKING_URL_TEMPLATE = "TrackingUrlTemplate"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    URL_CUSTOM_PARAMETERS = "UrlCustomParameters"
    CROPPING_TYPE = "CroppingType"
    UNIFIED_CAMPAIGN_FIELDS = "UnifiedCampaignFields"


@record(TYPES, "cm:AssetLink")
class AssetLink(Record):
    """Complex type `AssetLink` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset: Asset | None | Unset = nillable("Asset", "cm:Asset")
    asset_performance_label: str | None | Unset = nillable("AssetPerformanceLabel", "xs:string")
    editorial_status: AssetLinkEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:AssetLinkEditorialStatus"
    )
    pinned_field: str | None | Unset = nillable("PinnedField", "xs:string")


@record(TYPES, "cm:Asset")
class Asset(Record):
    """Complex type `Asset` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `TextAsset`, …"""

    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:TextAsset")
class TextAsset(Asset):
    """Complex type `TextAsset` of https://bingads.microsoft.com/CampaignManagement/v13."""

    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:ImageAsset")
class ImageAsset(Asset):
    """Complex type `ImageAsset` of https://bingads.microsoft.com/CampaignManagement/v13."""

    crop_height: int | None | Unset = nillable("CropHeight", "xs:int")
    crop_width: int | None | Unset = nillable("CropWidth", "xs:int")
    crop_x: int | None | Unset = nillable("CropX", "xs:int")
    crop_y: int | None | Unset = nillable("CropY", "xs:int")
    cropping_type: CropType | str | None | Unset = nillable("CroppingType", "cm:CropType")
    excluded: bool | None | Unset = nillable("Excluded", "xs:boolean")
    sub_type: str | None | Unset = nillable("SubType", "xs:string")
    target_height: int | None | Unset = nillable("TargetHeight", "xs:int")
    target_width: int | None | Unset = nillable("TargetWidth", "xs:int")


@record(TYPES, "cm:VideoAsset")
class VideoAsset(Asset):
    """Complex type `VideoAsset` of https://bingads.microsoft.com/CampaignManagement/v13."""

    sub_type: str | None | Unset = nillable("SubType", "xs:string")
    thumbnail_image: ImageAsset | None | Unset = nillable("ThumbnailImage", "cm:ImageAsset")


@record(TYPES, "cm:AssetGroupListingGroupAction")
class AssetGroupListingGroupAction(Record):
    """Complex type `AssetGroupListingGroupAction` of https://bingads.microsoft.com/CampaignManagement/v13."""

    action: ItemAction | str | Unset = element("Action", "cm:ItemAction", required=True)
    listing_group: AssetGroupListingGroup | None | Unset = nillable("ListingGroup", "cm:AssetGroupListingGroup")


@record(TYPES, "cm:AssetGroupListingGroup")
class AssetGroupListingGroup(Record):
    """Complex type `AssetGroupListingGroup` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_group_id: int | Unset = element("AssetGroupId", "xs:long")
    asset_group_listing_type: AssetGroupListingType | str | Unset = element(
        "AssetGroupListingType", "cm:AssetGroupListingType"
    )
    dimension: ProductCondition | None | Unset = nillable("Dimension", "cm:ProductCondition")
    id: int | None | Unset = nillable("Id", "xs:long")
    is_excluded: bool | Unset = element("IsExcluded", "xs:boolean")
    listing_group_path: str | None | Unset = nillable("ListingGroupPath", "xs:string")
    parent_listing_group_id: int | None | Unset = nillable("ParentListingGroupId", "xs:long")


@record(TYPES, "cm:AssetGroup")
class AssetGroup(Record):
    """Complex type `AssetGroup` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_context: str | None | Unset = nillable("AssetContext", "xs:string")
    asset_group_search_themes: Sequence[AssetGroupSearchTheme | None] | None | Unset = nillable(
        "AssetGroupSearchThemes", "cm:ArrayOfAssetGroupSearchTheme"
    )
    asset_group_url_targets: Sequence[AssetGroupUrlTarget | None] | None | Unset = nillable(
        "AssetGroupUrlTargets", "cm:ArrayOfAssetGroupUrlTarget"
    )
    business_name: str | None | Unset = nillable("BusinessName", "xs:string")
    call_to_action: CallToAction | str | None | Unset = nillable("CallToAction", "cm:CallToAction")
    descriptions: Sequence[AssetLink | None] | None | Unset = nillable("Descriptions", "cm:ArrayOfAssetLink")
    editorial_status: AssetGroupEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:AssetGroupEditorialStatus"
    )
    end_date: Date | None | Unset = nillable("EndDate", "cm:Date")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    headlines: Sequence[AssetLink | None] | None | Unset = nillable("Headlines", "cm:ArrayOfAssetLink")
    id: int | None | Unset = nillable("Id", "xs:long")
    images: Sequence[AssetLink | None] | None | Unset = nillable("Images", "cm:ArrayOfAssetLink")
    long_headlines: Sequence[AssetLink | None] | None | Unset = nillable("LongHeadlines", "cm:ArrayOfAssetLink")
    name: str | None | Unset = nillable("Name", "xs:string")
    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")
    start_date: Date | None | Unset = nillable("StartDate", "cm:Date")
    status: AssetGroupStatus | str | None | Unset = nillable("Status", "cm:AssetGroupStatus")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")
    videos: Sequence[AssetLink | None] | None | Unset = nillable("Videos", "cm:ArrayOfAssetLink")


@record(TYPES, "cm:AssetGroupSearchTheme")
class AssetGroupSearchTheme(Record):
    """Complex type `AssetGroupSearchTheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    search_theme: str | None | Unset = nillable("SearchTheme", "xs:string")
    status: GenericEntityStatus | str | Unset = element("Status", "cm:GenericEntityStatus")


@record(TYPES, "cm:AssetGroupUrlTarget")
class AssetGroupUrlTarget(Record):
    """Complex type `AssetGroupUrlTarget` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    status: GenericEntityStatus | str | Unset = element("Status", "cm:GenericEntityStatus")
    target_condition1: str | None | Unset = nillable("TargetCondition1", "xs:string")
    target_condition2: str | None | Unset = nillable("TargetCondition2", "xs:string")
    target_condition3: str | None | Unset = nillable("TargetCondition3", "xs:string")
    target_condition_operator1: str | None | Unset = nillable("TargetConditionOperator1", "xs:string")
    target_condition_operator2: str | None | Unset = nillable("TargetConditionOperator2", "xs:string")
    target_condition_operator3: str | None | Unset = nillable("TargetConditionOperator3", "xs:string")
    target_value1: str | None | Unset = nillable("TargetValue1", "xs:string")
    target_value2: str | None | Unset = nillable("TargetValue2", "xs:string")
    target_value3: str | None | Unset = nillable("TargetValue3", "xs:string")


@record(TYPES, "cm:AssetGroupEditorialReasonCollection")
class AssetGroupEditorialReasonCollection(Record):
    """Complex type `AssetGroupEditorialReasonCollection` of https://bingads.microsoft.com/CampaignManagement/v13."""

    appeal_status: AppealStatus | str | Unset = element("AppealStatus", "cm:AppealStatus")
    asset_group_id: int | Unset = element("AssetGroupId", "xs:long")
    campaign_id: int | Unset = element("CampaignId", "xs:long")
    reasons: Sequence[AssetGroupEditorialReason | None] | None | Unset = nillable(
        "Reasons", "cm:ArrayOfAssetGroupEditorialReason"
    )


@record(TYPES, "cm:AssetGroupEditorialReason")
class AssetGroupEditorialReason(Record):
    """Complex type `AssetGroupEditorialReason` of https://bingads.microsoft.com/CampaignManagement/v13."""

    location: str | None | Unset = nillable("Location", "xs:string")
    publisher_countries: Sequence[str | None] | None | Unset = nillable("PublisherCountries", "arrays:ArrayOfstring")
    reason_code: int | Unset = element("ReasonCode", "xs:int")
    term: str | None | Unset = nillable("Term", "xs:string")
