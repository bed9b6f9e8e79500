"""Types of Ad Insight v13: BatchError, BroadMatchKeywordOpportunity, BroadMatchSearchQueryKPI …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .keyword import KeywordOpportunity

if TYPE_CHECKING:
    from .. import LocationBreakdown


class BreakdownCategory(StrEnum):
    """Enumeration `BreakdownCategory` of https://bingads.microsoft.com/AdInsight/v13."""

    ALL = "All"
    DEMOGRAPHICS = "Demographics"
    LOCATION = "Location"
    INTEREST = "Interest"
    DEVICE = "Device"


@record(TYPES, "ai:BatchError")
class BatchError(Record):
    """Complex type `BatchError` of https://bingads.microsoft.com/AdInsight/v13."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    index: int | Unset = element("Index", "xs:int")
    message: str | None | Unset = nillable("Message", "xs:string")


@record(TYPES, "ai:BroadMatchKeywordOpportunity")
class BroadMatchKeywordOpportunity(KeywordOpportunity):
    """Complex type `BroadMatchKeywordOpportunity` of https://bingads.microsoft.com/AdInsight/v13."""

    average_cpc: float | Unset = element("AverageCPC", "xs:double")
    average_ctr: float | Unset = element("AverageCTR", "xs:double")
    click_share: float | Unset = element("ClickShare", "xs:double")
    impression_share: float | Unset = element("ImpressionShare", "xs:double")
    reference_keyword_bid: float | Unset = element("ReferenceKeywordBid", "xs:double")
    reference_keyword_id: int | Unset = element("ReferenceKeywordId", "xs:long")
    reference_keyword_match_type: int | Unset = element("ReferenceKeywordMatchType", "xs:int")
    search_query_kpis: Sequence[BroadMatchSearchQueryKPI | None] | None | Unset = nillable(
        "SearchQueryKPIs", "ai:ArrayOfBroadMatchSearchQueryKPI"
    )


@record(TYPES, "ai:BroadMatchSearchQueryKPI")
class BroadMatchSearchQueryKPI(Record):
    """Complex type `BroadMatchSearchQueryKPI` of https://bingads.microsoft.com/AdInsight/v13."""

    average_ctr: float | Unset = element("AverageCTR", "xs:double")
    clicks: float | Unset = element("Clicks", "xs:double")
    impressions: int | Unset = element("Impressions", "xs:long")
    srpv: int | Unset = element("SRPV", "xs:long")
    search_query: str | None | Unset = nillable("SearchQuery", "xs:string")


@record(TYPES, "ai:Breakdowns")
class Breakdowns(Record):
    """Complex type `Breakdowns` of https://bingads.microsoft.com/AdInsight/v13."""

    age: Breakdown | None | Unset = nillable("Age", "ai:Breakdown")
    device: Breakdown | None | Unset = nillable("Device", "ai:Breakdown")
    gender: Breakdown | None | Unset = nillable("Gender", "ai:Breakdown")
    in_market: Breakdown | None | Unset = nillable("InMarket", "ai:Breakdown")
    industry: Breakdown | None | Unset = nillable("Industry", "ai:Breakdown")
    job_function: Breakdown | None | Unset = nillable("JobFunction", "ai:Breakdown")
    location_country: LocationBreakdown | None | Unset = nillable("LocationCountry", "ai:LocationBreakdown")
    location: LocationBreakdown | None | Unset = nillable("Location", "ai:LocationBreakdown")
    location_sub_geography: LocationBreakdown | None | Unset = nillable("LocationSubGeography", "ai:LocationBreakdown")
    location_metro_area: LocationBreakdown | None | Unset = nillable("LocationMetroArea", "ai:LocationBreakdown")
    location_city: LocationBreakdown | None | Unset = nillable("LocationCity", "ai:LocationBreakdown")
    location_postal_code: LocationBreakdown | None | Unset = nillable("LocationPostalCode", "ai:LocationBreakdown")
    location_county: LocationBreakdown | None | Unset = nillable("LocationCounty", "ai:LocationBreakdown")


@record(TYPES, "ai:Breakdown")
class Breakdown(Record):
    """Complex type `Breakdown` of https://bingads.microsoft.com/AdInsight/v13. Extended by `LocationBreakdown`."""

    keys: Sequence[str | None] | None | Unset = nillable("Keys", "arrays:ArrayOfstring")
    values: Sequence[int] | None | Unset = nillable("Values", "arrays:ArrayOfint")
    global_values: Sequence[int] | None | Unset = nillable("GlobalValues", "arrays:ArrayOfint")
