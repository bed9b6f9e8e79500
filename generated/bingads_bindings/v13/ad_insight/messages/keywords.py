"""Messages of Ad Insight v13: SuggestKeywordsForUrlRequest, SuggestKeywordsForUrlResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import KeywordAndConfidence, KeywordSuggestion


@record(TYPES, "ai:SuggestKeywordsForUrlRequest")
class SuggestKeywordsForUrlRequest(Record):
    """Element `SuggestKeywordsForUrlRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    url: str | None | Unset = nillable("Url", "xs:string")
    language: str | None | Unset = nillable("Language", "xs:string")
    max_keywords: int | None | Unset = nillable("MaxKeywords", "xs:int")
    min_confidence_score: float | None | Unset = nillable("MinConfidenceScore", "xs:double")
    exclude_brand: bool | None | Unset = nillable("ExcludeBrand", "xs:boolean")


@record(TYPES, "ai:SuggestKeywordsForUrlResponse")
class SuggestKeywordsForUrlResponse(Reply):
    """Element `SuggestKeywordsForUrlResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keywords: Sequence[KeywordAndConfidence | None] | None | Unset = nillable(
        "Keywords", "ai:ArrayOfKeywordAndConfidence"
    )


@record(TYPES, "ai:SuggestKeywordsFromExistingKeywordsRequest")
class SuggestKeywordsFromExistingKeywordsRequest(Record):
    """Element `SuggestKeywordsFromExistingKeywordsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keywords: Sequence[str | None] | None | Unset = nillable("Keywords", "arrays:ArrayOfstring")
    language: str | None | Unset = nillable("Language", "xs:string")
    publisher_countries: Sequence[str | None] | None | Unset = nillable("PublisherCountries", "arrays:ArrayOfstring")
    max_suggestions_per_keyword: int | None | Unset = nillable("MaxSuggestionsPerKeyword", "xs:int")
    suggestion_type: int | None | Unset = nillable("SuggestionType", "xs:int")
    remove_duplicates: bool | None | Unset = nillable("RemoveDuplicates", "xs:boolean")
    exclude_brand: bool | None | Unset = nillable("ExcludeBrand", "xs:boolean")
    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")


@record(TYPES, "ai:SuggestKeywordsFromExistingKeywordsResponse")
class SuggestKeywordsFromExistingKeywordsResponse(Reply):
    """Element `SuggestKeywordsFromExistingKeywordsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_suggestions: Sequence[KeywordSuggestion | None] | None | Unset = nillable(
        "KeywordSuggestions", "ai:ArrayOfKeywordSuggestion"
    )
