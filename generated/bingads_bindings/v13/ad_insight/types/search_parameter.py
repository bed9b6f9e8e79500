"""Types of Ad Insight v13: SearchParameter, QuerySearchParameter, UrlSearchParameter, CategorySearchParameter, …"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AuctionSegment, CompetitionLevel, DayMonthAndYear, DeviceCriterion, Keyword, LanguageCriterion
    from .. import LocationCriterion, NetworkCriterion


@record(TYPES, "ai:SearchParameter")
class SearchParameter(Record):
    """Complex type `SearchParameter` of https://bingads.microsoft.com/AdInsight/v13. Extended by …"""


@record(TYPES, "ai:QuerySearchParameter")
class QuerySearchParameter(SearchParameter):
    """Complex type `QuerySearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    queries: Sequence[str | None] | None | Unset = nillable("Queries", "arrays:ArrayOfstring")


@record(TYPES, "ai:UrlSearchParameter")
class UrlSearchParameter(SearchParameter):
    """Complex type `UrlSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "ai:CategorySearchParameter")
class CategorySearchParameter(SearchParameter):
    """Complex type `CategorySearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    category_id: int | Unset = element("CategoryId", "xs:long")


@record(TYPES, "ai:SearchVolumeSearchParameter")
class SearchVolumeSearchParameter(SearchParameter):
    """Complex type `SearchVolumeSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    maximum: int | None | Unset = nillable("Maximum", "xs:long")
    minimum: int | None | Unset = nillable("Minimum", "xs:long")


@record(TYPES, "ai:SuggestedBidSearchParameter")
class SuggestedBidSearchParameter(SearchParameter):
    """Complex type `SuggestedBidSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    maximum: float | None | Unset = nillable("Maximum", "xs:double")
    minimum: float | None | Unset = nillable("Minimum", "xs:double")


@record(TYPES, "ai:IdeaTextSearchParameter")
class IdeaTextSearchParameter(SearchParameter):
    """Complex type `IdeaTextSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    excluded: Sequence[Keyword | None] | None | Unset = nillable("Excluded", "ai:ArrayOfKeyword")
    included: Sequence[Keyword | None] | None | Unset = nillable("Included", "ai:ArrayOfKeyword")


@record(TYPES, "ai:ExcludeAccountKeywordsSearchParameter")
class ExcludeAccountKeywordsSearchParameter(SearchParameter):
    """Complex type `ExcludeAccountKeywordsSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    exclude_account_keywords: bool | Unset = element("ExcludeAccountKeywords", "xs:boolean")


@record(TYPES, "ai:ImpressionShareSearchParameter")
class ImpressionShareSearchParameter(SearchParameter):
    """Complex type `ImpressionShareSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    maximum: float | None | Unset = nillable("Maximum", "xs:double")
    minimum: float | None | Unset = nillable("Minimum", "xs:double")


@record(TYPES, "ai:LocationSearchParameter")
class LocationSearchParameter(SearchParameter):
    """Complex type `LocationSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    locations: Sequence[LocationCriterion | None] | None | Unset = nillable("Locations", "ai:ArrayOfLocationCriterion")


@record(TYPES, "ai:NetworkSearchParameter")
class NetworkSearchParameter(SearchParameter):
    """Complex type `NetworkSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    network: NetworkCriterion | None | Unset = nillable("Network", "ai:NetworkCriterion")


@record(TYPES, "ai:DeviceSearchParameter")
class DeviceSearchParameter(SearchParameter):
    """Complex type `DeviceSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    device: DeviceCriterion | None | Unset = nillable("Device", "ai:DeviceCriterion")


@record(TYPES, "ai:LanguageSearchParameter")
class LanguageSearchParameter(SearchParameter):
    """Complex type `LanguageSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    languages: Sequence[LanguageCriterion | None] | None | Unset = nillable("Languages", "ai:ArrayOfLanguageCriterion")


@record(TYPES, "ai:CompetitionSearchParameter")
class CompetitionSearchParameter(SearchParameter):
    """Complex type `CompetitionSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    competition_levels: Sequence[CompetitionLevel | str] | None | Unset = nillable(
        "CompetitionLevels", "ai:ArrayOfCompetitionLevel"
    )


@record(TYPES, "ai:DateRangeSearchParameter")
class DateRangeSearchParameter(SearchParameter):
    """Complex type `DateRangeSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    end_date: DayMonthAndYear | None | Unset = nillable("EndDate", "ai:DayMonthAndYear")
    start_date: DayMonthAndYear | None | Unset = nillable("StartDate", "ai:DayMonthAndYear")


@record(TYPES, "ai:AuctionSegmentSearchParameter")
class AuctionSegmentSearchParameter(SearchParameter):
    """Complex type `AuctionSegmentSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    segment: AuctionSegment | str | Unset = element("Segment", "ai:AuctionSegment")
