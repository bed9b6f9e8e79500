"""Types of Ad Insight v13: OperationError, MatchType, HistoricalSearchCountPeriodic, NetworkType, MetricData, …"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import DayMonthAndYear


class MatchType(StrEnum):
    """Enumeration `MatchType` of https://bingads.microsoft.com/AdInsight/v13."""

    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"
    AGGREGATE = "Aggregate"


class NetworkType(StrEnum):
    """Enumeration `NetworkType` of https://bingads.microsoft.com/AdInsight/v13."""

    OWNED_AND_OPERATED_AND_SYNDICATED_SEARCH = "OwnedAndOperatedAndSyndicatedSearch"
    OWNED_AND_OPERATED_ONLY = "OwnedAndOperatedOnly"
    SYNDICATED_SEARCH_ONLY = "SyndicatedSearchOnly"


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


@record(TYPES, "ai:LocationInfo")
class LocationInfo(Record):
    """Complex type `LocationInfo` of https://bingads.microsoft.com/AdInsight/v13."""

    name: str | None | Unset = nillable("Name", "xs:string")
