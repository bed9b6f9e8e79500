"""Types of Campaign Management v13: AdRecommendationTextTone, AdRecommendationTextAssetProperty, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AssetLink, OperationError


class AdRecommendationTextTone(StrEnum):
    """Enumeration `AdRecommendationTextTone` of https://bingads.microsoft.com/CampaignManagement/v13."""

    FRIENDLY = "Friendly"
    PERSUASIVE = "Persuasive"
    CUTE = "Cute"
    INSPIRING = "Inspiring"


class AdRecommendationTextField(StrEnum):
    """Enumeration `AdRecommendationTextField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    HEADLINE = "Headline"
    LONG_HEADLINE = "LongHeadline"
    DESCRIPTION = "Description"
    CALL_TO_ACTION = "CallToAction"


@record(TYPES, "cm:AdRecommendationTextAssetProperty")
class AdRecommendationTextAssetProperty(Record):
    """Complex type `AdRecommendationTextAssetProperty` of https://bingads.microsoft.com/CampaignManagement/v13."""

    text: str | None | Unset = nillable("Text", "xs:string")
    text_field: AdRecommendationTextField | str | Unset = element("TextField", "cm:AdRecommendationTextField")


@record(TYPES, "cm:AdRecommendationTextRefineOperation")
class AdRecommendationTextRefineOperation(Record):
    """Complex type `AdRecommendationTextRefineOperation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    text_field: AdRecommendationTextField | str | Unset = element("TextField", "cm:AdRecommendationTextField")
    text_field_index: int | Unset = element("TextFieldIndex", "xs:int")
    text_tone: AdRecommendationTextTone | str | None | Unset = nillable("TextTone", "cm:AdRecommendationTextTone")


@record(TYPES, "cm:AdRecommendationTextRefineResult")
class AdRecommendationTextRefineResult(Record):
    """Complex type `AdRecommendationTextRefineResult` of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: Sequence[OperationError | None] | None | Unset = nillable("Errors", "cm:ArrayOfOperationError")
    text_asset_links: Sequence[AssetLink | None] | None | Unset = nillable("TextAssetLinks", "cm:ArrayOfAssetLink")
