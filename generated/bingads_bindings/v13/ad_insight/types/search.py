"""Types of Ad Insight v13: SearchCountsByAttributes, SearchParameter, SearchVolumeSearchParameter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, TYPES, Unset, nillable, record

if TYPE_CHECKING:
    from .. import HistoricalSearchCountPeriodic


@record(TYPES, "ai:SearchCountsByAttributes")
class SearchCountsByAttributes(Record):
    """Complex type `SearchCountsByAttributes` of https://bingads.microsoft.com/AdInsight/v13."""

    device: str | None | Unset = nillable("Device", "xs:string")
    historical_search_counts: Sequence[HistoricalSearchCountPeriodic | None] | None | Unset = nillable(
        "HistoricalSearchCounts", "ai:ArrayOfHistoricalSearchCountPeriodic"
    )


@record(TYPES, "ai:SearchParameter")
class SearchParameter(Record):
    """Complex type `SearchParameter` of https://bingads.microsoft.com/AdInsight/v13. Extended by
    `QuerySearchParameter`, `UrlSearchParameter`, `CategorySearchParameter`, `SearchVolumeSearchParameter`,
    `SuggestedBidSearchParameter`, `IdeaTextSearchParameter`, `ExcludeAccountKeywordsSearchParameter`,
    `ImpressionShareSearchParameter`, `LocationSearchParameter`, `NetworkSearchParameter`, `DeviceSearchParameter`,
    `LanguageSearchParameter`, `CompetitionSearchParameter`, `DateRangeSearchParameter`,
    `AuctionSegmentSearchParameter`."""


@record(TYPES, "ai:SearchVolumeSearchParameter")
class SearchVolumeSearchParameter(SearchParameter):
    """Complex type `SearchVolumeSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    maximum: int | None | Unset = nillable("Maximum", "xs:long")
    minimum: int | None | Unset = nillable("Minimum", "xs:long")
