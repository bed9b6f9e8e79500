"""Types of Ad Insight v13: SuggestedBidSearchParameter, SourceType, SuggestedResponsiveSearchAd …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, nillable, record
from .search import SearchParameter


class SourceType(StrEnum):
    """Enumeration `SourceType` of https://bingads.microsoft.com/AdInsight/v13."""

    UNKNOWN = "Unknown"
    SEED = "Seed"
    SUGGESTION_FROM_KEYWORD = "SuggestionFromKeyword"
    SUGGESTION_FROM_URL = "SuggestionFromUrl"
    SUGGESTION_FROM_CATEGORY = "SuggestionFromCategory"


class ScaleUnit(StrEnum):
    """Enumeration `ScaleUnit` of https://bingads.microsoft.com/AdInsight/v13."""

    BILLION = "Billion"
    MILLION = "Million"
    THOUSAND = "Thousand"
    NONE = "None"


@record(TYPES, "ai:SuggestedBidSearchParameter")
class SuggestedBidSearchParameter(SearchParameter):
    """Complex type `SuggestedBidSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    maximum: float | None | Unset = nillable("Maximum", "xs:double")
    minimum: float | None | Unset = nillable("Minimum", "xs:double")


@record(TYPES, "ai:SuggestedResponsiveSearchAd")
class SuggestedResponsiveSearchAd(Record):
    """Complex type `SuggestedResponsiveSearchAd` of https://bingads.microsoft.com/AdInsight/v13."""

    descriptions: Sequence[str | None] | None | Unset = nillable("Descriptions", "arrays:ArrayOfstring")
    final_url: str | None | Unset = nillable("FinalUrl", "xs:string")
    headlines: Sequence[str | None] | None | Unset = nillable("Headlines", "arrays:ArrayOfstring")
    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")
