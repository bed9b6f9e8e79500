"""Messages of Campaign Management v13: ApplyAssetGroupListingGroupActionsRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdRecommendationAdditionalField, AdRecommendationImageRefineOperation
    from .. import AdRecommendationImageSuggestion, AdRecommendationMediaRefineResult
    from .. import AdRecommendationTextRefineOperation, AdRecommendationTextRefineResult, AdRecommendationTextTone
    from .. import AssetGroup, AssetGroupListingGroup, AssetGroupListingGroupAction
    from .. import AssetGroupListingGroupAdditionalField, BatchError


@record(TYPES, "cm:ApplyAssetGroupListingGroupActionsRequest")
class ApplyAssetGroupListingGroupActionsRequest(Record):
    """Element `ApplyAssetGroupListingGroupActionsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    listing_group_actions: Sequence[AssetGroupListingGroupAction | None] | None | Unset = nillable(
        "ListingGroupActions", "cm:ArrayOfAssetGroupListingGroupAction"
    )


@record(TYPES, "cm:ApplyAssetGroupListingGroupActionsResponse")
class ApplyAssetGroupListingGroupActionsResponse(Reply):
    """Element `ApplyAssetGroupListingGroupActionsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_group_listing_group_ids: Sequence[int | None] | None | Unset = nillable(
        "AssetGroupListingGroupIds", "system:ArrayOfNullableOflong"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAssetGroupListingGroupsByIdsRequest")
class GetAssetGroupListingGroupsByIdsRequest(Record):
    """Element `GetAssetGroupListingGroupsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_group_id: int | Unset = element("AssetGroupId", "xs:long")
    asset_group_listing_group_ids: Sequence[int] | None | Unset = nillable(
        "AssetGroupListingGroupIds", "arrays:ArrayOflong"
    )
    return_additional_fields: FlagsLike[AssetGroupListingGroupAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AssetGroupListingGroupAdditionalField"
    )


@record(TYPES, "cm:GetAssetGroupListingGroupsByIdsResponse")
class GetAssetGroupListingGroupsByIdsResponse(Reply):
    """Element `GetAssetGroupListingGroupsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_group_listing_groups: Sequence[AssetGroupListingGroup | None] | None | Unset = nillable(
        "AssetGroupListingGroups", "cm:ArrayOfAssetGroupListingGroup"
    )


@record(TYPES, "cm:CreateAssetGroupRecommendationRequest")
class CreateAssetGroupRecommendationRequest(Record):
    """Element `CreateAssetGroupRecommendationRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    prompt: str | None | Unset = nillable("Prompt", "xs:string")
    text_tone: AdRecommendationTextTone | str | None | Unset = nillable("TextTone", "cm:AdRecommendationTextTone")
    return_additional_fields: AdRecommendationAdditionalField | str | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdRecommendationAdditionalField"
    )


@record(TYPES, "cm:CreateAssetGroupRecommendationResponse")
class CreateAssetGroupRecommendationResponse(Reply):
    """Element `CreateAssetGroupRecommendationResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_group: AssetGroup | None | Unset = nillable("AssetGroup", "cm:AssetGroup")
    image_suggestions: Sequence[AdRecommendationImageSuggestion | None] | None | Unset = nillable(
        "ImageSuggestions", "cm:ArrayOfAdRecommendationImageSuggestion"
    )
    prompt_brand_warning: str | None | Unset = nillable("PromptBrandWarning", "xs:string")


@record(TYPES, "cm:RefineAssetGroupRecommendationRequest")
class RefineAssetGroupRecommendationRequest(Record):
    """Element `RefineAssetGroupRecommendationRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_group: AssetGroup | None | Unset = nillable("AssetGroup", "cm:AssetGroup")
    text_refine_operations: Sequence[AdRecommendationTextRefineOperation | None] | None | Unset = nillable(
        "TextRefineOperations", "cm:ArrayOfAdRecommendationTextRefineOperation"
    )
    image_suggestions: Sequence[AdRecommendationImageSuggestion | None] | None | Unset = nillable(
        "ImageSuggestions", "cm:ArrayOfAdRecommendationImageSuggestion"
    )
    image_refine_operations: Sequence[AdRecommendationImageRefineOperation | None] | None | Unset = nillable(
        "ImageRefineOperations", "cm:ArrayOfAdRecommendationImageRefineOperation"
    )
    return_additional_fields: AdRecommendationAdditionalField | str | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdRecommendationAdditionalField"
    )


@record(TYPES, "cm:RefineAssetGroupRecommendationResponse")
class RefineAssetGroupRecommendationResponse(Reply):
    """Element `RefineAssetGroupRecommendationResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    text_refine_results: Sequence[AdRecommendationTextRefineResult | None] | None | Unset = nillable(
        "TextRefineResults", "cm:ArrayOfAdRecommendationTextRefineResult"
    )
    media_refine_results: Sequence[AdRecommendationMediaRefineResult | None] | None | Unset = nillable(
        "MediaRefineResults", "cm:ArrayOfAdRecommendationMediaRefineResult"
    )
