"""Messages of Ad Insight v13: GetHistoricalKeywordPerformanceRequest, GetHistoricalKeywordPerformanceResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AdPosition, DayMonthAndYear, KeywordHistoricalPerformance, KeywordSearchCount, MatchType
    from .. import TimeInterval


@record(TYPES, "ai:GetHistoricalKeywordPerformanceRequest")
class GetHistoricalKeywordPerformanceRequest(Record):
    """Element `GetHistoricalKeywordPerformanceRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keywords: Sequence[str | None] | None | Unset = nillable("Keywords", "arrays:ArrayOfstring")
    time_interval: TimeInterval | str | None | Unset = nillable("TimeInterval", "ai:TimeInterval")
    target_ad_position: AdPosition | str | None | Unset = nillable("TargetAdPosition", "ai:AdPosition")
    match_types: Sequence[MatchType | str] | None | Unset = nillable("MatchTypes", "ai:ArrayOfMatchType")
    language: str | None | Unset = nillable("Language", "xs:string")
    publisher_countries: Sequence[str | None] | None | Unset = nillable("PublisherCountries", "arrays:ArrayOfstring")
    devices: Sequence[str | None] | None | Unset = nillable("Devices", "arrays:ArrayOfstring")


@record(TYPES, "ai:GetHistoricalKeywordPerformanceResponse")
class GetHistoricalKeywordPerformanceResponse(Reply):
    """Element `GetHistoricalKeywordPerformanceResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_historical_performances: Sequence[KeywordHistoricalPerformance | None] | None | Unset = nillable(
        "KeywordHistoricalPerformances", "ai:ArrayOfKeywordHistoricalPerformance"
    )


@record(TYPES, "ai:GetHistoricalSearchCountRequest")
class GetHistoricalSearchCountRequest(Record):
    """Element `GetHistoricalSearchCountRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keywords: Sequence[str | None] | None | Unset = nillable("Keywords", "arrays:ArrayOfstring")
    language: str | None | Unset = nillable("Language", "xs:string")
    publisher_countries: Sequence[str | None] | None | Unset = nillable("PublisherCountries", "arrays:ArrayOfstring")
    start_date: DayMonthAndYear | None | Unset = nillable("StartDate", "ai:DayMonthAndYear")
    end_date: DayMonthAndYear | None | Unset = nillable("EndDate", "ai:DayMonthAndYear")
    time_period_rollup: str | None | Unset = nillable("TimePeriodRollup", "xs:string")
    devices: Sequence[str | None] | None | Unset = nillable("Devices", "arrays:ArrayOfstring")


@record(TYPES, "ai:GetHistoricalSearchCountResponse")
class GetHistoricalSearchCountResponse(Reply):
    """Element `GetHistoricalSearchCountResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_search_counts: Sequence[KeywordSearchCount | None] | None | Unset = nillable(
        "KeywordSearchCounts", "ai:ArrayOfKeywordSearchCount"
    )
