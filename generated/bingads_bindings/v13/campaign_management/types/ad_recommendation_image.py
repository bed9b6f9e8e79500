"""Types of Campaign Management v13: AdRecommendationImageSuggestion, AdRecommendationImageSuggestionMetadata, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdRecommendationCustomizedProperty, AdRecommendationTextAssetProperty, AssetLink, Image


class AdRecommendationImageField(StrEnum):
    """Enumeration `AdRecommendationImageField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    IMAGE = "Image"
    LOGO = "Logo"


class AdRecommendationImageRefineType(StrEnum):
    """Enumeration `AdRecommendationImageRefineType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    BACKGROUND_CHANGE = "BackgroundChange"
    REFINE_DISPLAY = "RefineDisplay"


@record(TYPES, "cm:AdRecommendationImageSuggestion")
class AdRecommendationImageSuggestion(Record):
    """Complex type `AdRecommendationImageSuggestion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_link: AssetLink | None | Unset = nillable("AssetLink", "cm:AssetLink")
    image: Image | None | Unset = nillable("Image", "cm:Image")
    image_metadata: AdRecommendationImageSuggestionMetadata | None | Unset = nillable(
        "ImageMetadata", "cm:AdRecommendationImageSuggestionMetadata"
    )
    image_url: str | None | Unset = nillable("ImageUrl", "xs:string")


@record(TYPES, "cm:AdRecommendationImageSuggestionMetadata")
class AdRecommendationImageSuggestionMetadata(Record):
    """Complex type `AdRecommendationImageSuggestionMetadata` of https://bingads.microsoft.com/CampaignManagement/v13."""

    customized_properties: Sequence[AdRecommendationCustomizedProperty | None] | None | Unset = nillable(
        "CustomizedProperties", "cm:ArrayOfAdRecommendationCustomizedProperty"
    )
    image_asset_properties: Sequence[AdRecommendationImageAssetProperty | None] | None | Unset = nillable(
        "ImageAssetProperties", "cm:ArrayOfAdRecommendationImageAssetProperty"
    )
    template_id: str | None | Unset = nillable("TemplateId", "xs:string")
    template_version: str | None | Unset = nillable("TemplateVersion", "xs:string")
    text_asset_properties: Sequence[AdRecommendationTextAssetProperty | None] | None | Unset = nillable(
        "TextAssetProperties", "cm:ArrayOfAdRecommendationTextAssetProperty"
    )


@record(TYPES, "cm:AdRecommendationImageAssetProperty")
class AdRecommendationImageAssetProperty(Record):
    """Complex type `AdRecommendationImageAssetProperty` of https://bingads.microsoft.com/CampaignManagement/v13."""

    crop_height: int | None | Unset = nillable("CropHeight", "xs:int")
    crop_width: int | None | Unset = nillable("CropWidth", "xs:int")
    crop_x: int | None | Unset = nillable("CropX", "xs:int")
    crop_y: int | None | Unset = nillable("CropY", "xs:int")
    image_field: AdRecommendationImageField | str | Unset = element("ImageField", "cm:AdRecommendationImageField")
    image_url: str | None | Unset = nillable("ImageUrl", "xs:string")


@record(TYPES, "cm:AdRecommendationImageRefineOperation")
class AdRecommendationImageRefineOperation(Record):
    """Complex type `AdRecommendationImageRefineOperation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    image_refine_type: AdRecommendationImageRefineType | str | Unset = element(
        "ImageRefineType", "cm:AdRecommendationImageRefineType"
    )
    image_index: int | Unset = element("ImageIndex", "xs:int")
    prompt: str | None | Unset = nillable("Prompt", "xs:string")
