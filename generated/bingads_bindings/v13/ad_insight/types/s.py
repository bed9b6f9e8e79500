"""Types of Ad Insight v13: SearchCountsByAttributes, SourceType, SuggestedResponsiveSearchAd, ScaleUnit"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import HistoricalSearchCountPeriodic


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


@record(TYPES, "ai:SearchCountsByAttributes")
class SearchCountsByAttributes(Record):
    """Complex type `SearchCountsByAttributes` of https://bingads.microsoft.com/AdInsight/v13."""

    device: str | None | Unset = nillable("Device", "xs:string")
    historical_search_counts: Sequence[HistoricalSearchCountPeriodic | None] | None | Unset = nillable(
        "HistoricalSearchCounts", "ai:ArrayOfHistoricalSearchCountPeriodic"
    )


@record(TYPES, "ai:SuggestedResponsiveSearchAd")
class SuggestedResponsiveSearchAd(Record):
    """Complex type `SuggestedResponsiveSearchAd` of https://bingads.microsoft.com/AdInsight/v13."""

    descriptions: Sequence[str | None] | None | Unset = nillable("Descriptions", "arrays:ArrayOfstring")
    final_url: str | None | Unset = nillable("FinalUrl", "xs:string")
    headlines: Sequence[str | None] | None | Unset = nillable("Headlines", "arrays:ArrayOfstring")
    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")
