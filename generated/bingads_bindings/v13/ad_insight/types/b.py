"""Types of Ad Insight v13: BidOpportunityType, BatchError, BroadMatchSearchQueryKPI, BidLandscapePoint, …"""

from __future__ import annotations

from ..._types import Flag, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import Breakdown, CurrencyCode, LocationBreakdown


class BidOpportunityType(Flag):
    """Flags `BidOpportunityType` of https://bingads.microsoft.com/AdInsight/v13."""

    FIRST_PAGE = "FirstPage"
    MAIN_LINE = "MainLine"
    MAIN_LINE1 = "MainLine1"


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


@record(TYPES, "ai:BroadMatchSearchQueryKPI")
class BroadMatchSearchQueryKPI(Record):
    """Complex type `BroadMatchSearchQueryKPI` of https://bingads.microsoft.com/AdInsight/v13."""

    average_ctr: float | Unset = element("AverageCTR", "xs:double")
    clicks: float | Unset = element("Clicks", "xs:double")
    impressions: int | Unset = element("Impressions", "xs:long")
    srpv: int | Unset = element("SRPV", "xs:long")
    search_query: str | None | Unset = nillable("SearchQuery", "xs:string")


@record(TYPES, "ai:BidLandscapePoint")
class BidLandscapePoint(Record):
    """Complex type `BidLandscapePoint` of https://bingads.microsoft.com/AdInsight/v13."""

    bid: float | Unset = element("Bid", "xs:double")
    clicks: float | None | Unset = nillable("Clicks", "xs:double")
    impressions: int | Unset = element("Impressions", "xs:long")
    top_impressions: int | None | Unset = nillable("TopImpressions", "xs:long")
    currency_code: CurrencyCode | str | Unset = element("CurrencyCode", "ai:CurrencyCode")
    cost: float | None | Unset = nillable("Cost", "xs:double")
    marginal_cpc: float | None | Unset = nillable("MarginalCPC", "xs:double")


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
