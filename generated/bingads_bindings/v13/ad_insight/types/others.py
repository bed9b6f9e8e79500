"""Types of Ad Insight v13: Opportunity, OperationError, MatchType …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .c import Criterion
from .search import SearchParameter

if TYPE_CHECKING:
    from .. import DayMonthAndYear, Keyword


class MatchType(StrEnum):
    """Enumeration `MatchType` of https://bingads.microsoft.com/AdInsight/v13."""

    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"
    AGGREGATE = "Aggregate"


class KPIType(StrEnum):
    """Enumeration `KPIType` of https://bingads.microsoft.com/AdInsight/v13."""

    IMPRESSION = "Impression"
    CLICK = "Click"
    SPEND = "Spend"
    CONVERSION = "Conversion"


class ParameterType(StrEnum):
    """Enumeration `ParameterType` of https://bingads.microsoft.com/AdInsight/v13."""

    TEXT = "Text"
    URL = "Url"
    ENTITIES = "Entities"


class GenderEnum(StrEnum):
    """Enumeration `GenderEnum` of https://bingads.microsoft.com/AdInsight/v13."""

    UNKNOWN = "Unknown"
    MALE = "Male"
    FEMALE = "Female"


@record(TYPES, "ai:Opportunity")
class Opportunity(Record):
    """Complex type `Opportunity` of https://bingads.microsoft.com/AdInsight/v13. Extended by `BidOpportunity`,
    `BudgetOpportunity`, `KeywordOpportunity`."""

    opportunity_key: str | None | Unset = nillable("OpportunityKey", "xs:string")


@record(TYPES, "ai:OperationError")
class OperationError(Record):
    """Complex type `OperationError` of https://bingads.microsoft.com/AdInsight/v13."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")


@record(TYPES, "ai:HistoricalSearchCountPeriodic")
class HistoricalSearchCountPeriodic(Record):
    """Complex type `HistoricalSearchCountPeriodic` of https://bingads.microsoft.com/AdInsight/v13."""

    search_count: int | Unset = element("SearchCount", "xs:long")
    day_month_and_year: DayMonthAndYear | None | Unset = nillable("DayMonthAndYear", "ai:DayMonthAndYear")


@record(TYPES, "ai:QuerySearchParameter")
class QuerySearchParameter(SearchParameter):
    """Complex type `QuerySearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    queries: Sequence[str | None] | None | Unset = nillable("Queries", "arrays:ArrayOfstring")


@record(TYPES, "ai:IdeaTextSearchParameter")
class IdeaTextSearchParameter(SearchParameter):
    """Complex type `IdeaTextSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    excluded: Sequence[Keyword | None] | None | Unset = nillable("Excluded", "ai:ArrayOfKeyword")
    included: Sequence[Keyword | None] | None | Unset = nillable("Included", "ai:ArrayOfKeyword")


@record(TYPES, "ai:ImpressionShareSearchParameter")
class ImpressionShareSearchParameter(SearchParameter):
    """Complex type `ImpressionShareSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    maximum: float | None | Unset = nillable("Maximum", "xs:double")
    minimum: float | None | Unset = nillable("Minimum", "xs:double")


@record(TYPES, "ai:LanguageCriterion")
class LanguageCriterion(Criterion):
    """Complex type `LanguageCriterion` of https://bingads.microsoft.com/AdInsight/v13."""

    language: str | None | Unset = nillable("Language", "xs:string")


@record(TYPES, "ai:LanguageSearchParameter")
class LanguageSearchParameter(SearchParameter):
    """Complex type `LanguageSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    languages: Sequence[LanguageCriterion | None] | None | Unset = nillable("Languages", "ai:ArrayOfLanguageCriterion")


@record(TYPES, "ai:MetricData")
class MetricData(Record):
    """Complex type `MetricData` of https://bingads.microsoft.com/AdInsight/v13."""

    metric_detail: str | None | Unset = nillable("MetricDetail", "xs:string")
    metric_type: str | None | Unset = nillable("MetricType", "xs:string")


@record(TYPES, "ai:NegativeKeyword")
class NegativeKeyword(Record):
    """Complex type `NegativeKeyword` of https://bingads.microsoft.com/AdInsight/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    match_type: MatchType | str | Unset = element("MatchType", "ai:MatchType")
    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "ai:Feed")
class Feed(Record):
    """Complex type `Feed` of https://bingads.microsoft.com/AdInsight/v13."""

    store_id: int | None | Unset = nillable("StoreId", "xs:long")
    feed_id: int | None | Unset = nillable("FeedId", "xs:long")
    feed_type: int | None | Unset = nillable("FeedType", "xs:long")
