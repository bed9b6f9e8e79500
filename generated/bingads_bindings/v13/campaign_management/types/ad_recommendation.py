"""Types of Campaign Management v13: AdRecommendationAdditionalField, AdRecommendationCustomizedProperty, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import OperationError, Video


class AdRecommendationAdditionalField(StrEnum):
    """Enumeration `AdRecommendationAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    IMAGE_SUGGESTION_METADATA = "ImageSuggestionMetadata"
    MEDIA_REFINE_RESULTS = "MediaRefineResults"
    PROMPT_BRAND_WARNING = "PromptBrandWarning"


class AdRecommendationVideoType(StrEnum):
    """Enumeration `AdRecommendationVideoType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    OLV = "OLV"
    CTV = "CTV"


@record(TYPES, "cm:AdRecommendationCustomizedProperty")
class AdRecommendationCustomizedProperty(Record):
    """Complex type `AdRecommendationCustomizedProperty` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_type_name: str | None | Unset = nillable("AssetTypeName", "xs:string")
    property_name: str | None | Unset = nillable("PropertyName", "xs:string")
    property_value: str | None | Unset = nillable("PropertyValue", "xs:string")


@record(TYPES, "cm:AdRecommendationVideoSuggestion")
class AdRecommendationVideoSuggestion(Record):
    """Complex type `AdRecommendationVideoSuggestion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    video: Video | None | Unset = nillable("Video", "cm:Video")


@record(TYPES, "cm:AdRecommendationJobInfo")
class AdRecommendationJobInfo(Record):
    """Complex type `AdRecommendationJobInfo` of https://bingads.microsoft.com/CampaignManagement/v13."""

    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    error_message: str | None | Unset = nillable("ErrorMessage", "xs:string")
    job_id: int | Unset = element("JobId", "xs:long")
    job_status: str | None | Unset = nillable("JobStatus", "xs:string")


@record(TYPES, "cm:AdRecommendationMediaRefineResult")
class AdRecommendationMediaRefineResult(Record):
    """Complex type `AdRecommendationMediaRefineResult` of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: Sequence[OperationError | None] | None | Unset = nillable("Errors", "cm:ArrayOfOperationError")
    media_list: Sequence[AdRecommendationRefinedMedia | None] | None | Unset = nillable(
        "MediaList", "cm:ArrayOfAdRecommendationRefinedMedia"
    )


@record(TYPES, "cm:AdRecommendationRefinedMedia")
class AdRecommendationRefinedMedia(Record):
    """Complex type `AdRecommendationRefinedMedia` of https://bingads.microsoft.com/CampaignManagement/v13."""

    media_url: str | None | Unset = nillable("MediaUrl", "xs:string")
