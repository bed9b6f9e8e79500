"""Messages of Campaign Management v13: CreateResponsiveAdRecommendationRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdRecommendationAdditionalField, AdRecommendationImageRefineOperation
    from .. import AdRecommendationImageSuggestion, AdRecommendationJobInfo, AdRecommendationMediaRefineResult
    from .. import AdRecommendationTextRefineOperation, AdRecommendationTextRefineResult, AdRecommendationTextTone
    from .. import AdRecommendationVideoSuggestion, AdRecommendationVideoType, AdSubType, ResponsiveAd
    from .. import ResponsiveSearchAd


@record(TYPES, "cm:CreateResponsiveAdRecommendationRequest")
class CreateResponsiveAdRecommendationRequest(Record):
    """Element `CreateResponsiveAdRecommendationRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_sub_type: FlagsLike[AdSubType] | None | Unset = nillable("AdSubType", "cm:AdSubType")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    prompt: str | None | Unset = nillable("Prompt", "xs:string")
    text_tone: AdRecommendationTextTone | str | None | Unset = nillable("TextTone", "cm:AdRecommendationTextTone")
    video_type: AdRecommendationVideoType | str | None | Unset = nillable("VideoType", "cm:AdRecommendationVideoType")
    brand_kit_id: int | None | Unset = nillable("BrandKitId", "xs:long")
    return_additional_fields: AdRecommendationAdditionalField | str | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdRecommendationAdditionalField"
    )


@record(TYPES, "cm:CreateResponsiveAdRecommendationResponse")
class CreateResponsiveAdRecommendationResponse(Reply):
    """Element `CreateResponsiveAdRecommendationResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    responsive_ad: ResponsiveAd | None | Unset = nillable("ResponsiveAd", "cm:ResponsiveAd")
    image_suggestions: Sequence[AdRecommendationImageSuggestion | None] | None | Unset = nillable(
        "ImageSuggestions", "cm:ArrayOfAdRecommendationImageSuggestion"
    )
    video_suggestions: Sequence[AdRecommendationVideoSuggestion | None] | None | Unset = nillable(
        "VideoSuggestions", "cm:ArrayOfAdRecommendationVideoSuggestion"
    )
    prompt_brand_warning: str | None | Unset = nillable("PromptBrandWarning", "xs:string")
    job_info: AdRecommendationJobInfo | None | Unset = nillable("JobInfo", "cm:AdRecommendationJobInfo")


@record(TYPES, "cm:CreateResponsiveSearchAdRecommendationRequest")
class CreateResponsiveSearchAdRecommendationRequest(Record):
    """Element `CreateResponsiveSearchAdRecommendationRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    prompt: str | None | Unset = nillable("Prompt", "xs:string")
    text_tone: AdRecommendationTextTone | str | None | Unset = nillable("TextTone", "cm:AdRecommendationTextTone")


@record(TYPES, "cm:CreateResponsiveSearchAdRecommendationResponse")
class CreateResponsiveSearchAdRecommendationResponse(Reply):
    """Element `CreateResponsiveSearchAdRecommendationResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    responsive_search_ad: ResponsiveSearchAd | None | Unset = nillable("ResponsiveSearchAd", "cm:ResponsiveSearchAd")


@record(TYPES, "cm:RefineResponsiveAdRecommendationRequest")
class RefineResponsiveAdRecommendationRequest(Record):
    """Element `RefineResponsiveAdRecommendationRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    responsive_ad: ResponsiveAd | None | Unset = nillable("ResponsiveAd", "cm:ResponsiveAd")
    text_refine_operations: Sequence[AdRecommendationTextRefineOperation | None] | None | Unset = nillable(
        "TextRefineOperations", "cm:ArrayOfAdRecommendationTextRefineOperation"
    )
    image_refine_operations: Sequence[AdRecommendationImageRefineOperation | None] | None | Unset = nillable(
        "ImageRefineOperations", "cm:ArrayOfAdRecommendationImageRefineOperation"
    )
    image_suggestions: Sequence[AdRecommendationImageSuggestion | None] | None | Unset = nillable(
        "ImageSuggestions", "cm:ArrayOfAdRecommendationImageSuggestion"
    )
    return_additional_fields: AdRecommendationAdditionalField | str | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdRecommendationAdditionalField"
    )


@record(TYPES, "cm:RefineResponsiveAdRecommendationResponse")
class RefineResponsiveAdRecommendationResponse(Reply):
    """Element `RefineResponsiveAdRecommendationResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    text_refine_results: Sequence[AdRecommendationTextRefineResult | None] | None | Unset = nillable(
        "TextRefineResults", "cm:ArrayOfAdRecommendationTextRefineResult"
    )
    media_refine_results: Sequence[AdRecommendationMediaRefineResult | None] | None | Unset = nillable(
        "MediaRefineResults", "cm:ArrayOfAdRecommendationMediaRefineResult"
    )


@record(TYPES, "cm:RefineResponsiveSearchAdRecommendationRequest")
class RefineResponsiveSearchAdRecommendationRequest(Record):
    """Element `RefineResponsiveSearchAdRecommendationRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    responsive_search_ad: ResponsiveSearchAd | None | Unset = nillable("ResponsiveSearchAd", "cm:ResponsiveSearchAd")
    text_refine_operations: Sequence[AdRecommendationTextRefineOperation | None] | None | Unset = nillable(
        "TextRefineOperations", "cm:ArrayOfAdRecommendationTextRefineOperation"
    )


@record(TYPES, "cm:RefineResponsiveSearchAdRecommendationResponse")
class RefineResponsiveSearchAdRecommendationResponse(Reply):
    """Element `RefineResponsiveSearchAdRecommendationResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    text_refine_results: Sequence[AdRecommendationTextRefineResult | None] | None | Unset = nillable(
        "TextRefineResults", "cm:ArrayOfAdRecommendationTextRefineResult"
    )


@record(TYPES, "cm:GetResponsiveAdRecommendationJobRequest")
class GetResponsiveAdRecommendationJobRequest(Record):
    """Element `GetResponsiveAdRecommendationJobRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    job_id: int | Unset = element("JobId", "xs:long")


@record(TYPES, "cm:GetResponsiveAdRecommendationJobResponse")
class GetResponsiveAdRecommendationJobResponse(Reply):
    """Element `GetResponsiveAdRecommendationJobResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    responsive_ad: ResponsiveAd | None | Unset = nillable("ResponsiveAd", "cm:ResponsiveAd")
    image_suggestions: Sequence[AdRecommendationImageSuggestion | None] | None | Unset = nillable(
        "ImageSuggestions", "cm:ArrayOfAdRecommendationImageSuggestion"
    )
    video_suggestions: Sequence[AdRecommendationVideoSuggestion | None] | None | Unset = nillable(
        "VideoSuggestions", "cm:ArrayOfAdRecommendationVideoSuggestion"
    )
    prompt_brand_warning: str | None | Unset = nillable("PromptBrandWarning", "xs:string")
    job_info: AdRecommendationJobInfo | None | Unset = nillable("JobInfo", "cm:AdRecommendationJobInfo")
