"""Types of Ad Insight v13: KeywordIdeaCategory, KeywordIdeaAttribute, KeywordIdea"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CompetitionLevel, SourceType


class KeywordIdeaAttribute(StrEnum):
    """Enumeration `KeywordIdeaAttribute` of https://bingads.microsoft.com/AdInsight/v13."""

    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    KEYWORD = "Keyword"
    SOURCE = "Source"
    MONTHLY_SEARCH_COUNTS = "MonthlySearchCounts"
    SUGGESTED_BID = "SuggestedBid"
    COMPETITION = "Competition"
    RELEVANCE = "Relevance"
    AD_IMPRESSION_SHARE = "AdImpressionShare"


@record(TYPES, "ai:KeywordIdeaCategory")
class KeywordIdeaCategory(Record):
    """Complex type `KeywordIdeaCategory` of https://bingads.microsoft.com/AdInsight/v13."""

    category_id: int | Unset = element("CategoryId", "xs:long")
    category_name: str | None | Unset = nillable("CategoryName", "xs:string")


@record(TYPES, "ai:KeywordIdea")
class KeywordIdea(Record):
    """Complex type `KeywordIdea` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    ad_group_name: str | None | Unset = nillable("AdGroupName", "xs:string")
    ad_impression_share: float | None | Unset = nillable("AdImpressionShare", "xs:double")
    competition: CompetitionLevel | str | None | Unset = nillable("Competition", "ai:CompetitionLevel")
    keyword: str | None | Unset = nillable("Keyword", "xs:string")
    monthly_search_counts: Sequence[int] | None | Unset = nillable("MonthlySearchCounts", "arrays:ArrayOflong")
    relevance: float | None | Unset = nillable("Relevance", "xs:double")
    source: SourceType | str | None | Unset = nillable("Source", "ai:SourceType")
    suggested_bid: float | None | Unset = nillable("SuggestedBid", "xs:double")
