"""Types of Ad Insight v13: AuctionSegment, AuctionInsightKpiAdditionalField, AuctionInsightResult, …"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record


class AuctionSegment(StrEnum):
    """Enumeration `AuctionSegment` of https://bingads.microsoft.com/AdInsight/v13."""

    DAY = "Day"
    WEEK = "Week"
    MONTH = "Month"
    QUARTER = "Quarter"
    DAY_OF_WEEK = "DayOfWeek"
    DEVICE = "Device"


class AuctionInsightKpiAdditionalField(Flag):
    """Flags `AuctionInsightKpiAdditionalField` of https://bingads.microsoft.com/AdInsight/v13."""

    ABSOLUTE_TOP_OF_PAGE_RATE = "AbsoluteTopOfPageRate"


@record(TYPES, "ai:AuctionInsightResult")
class AuctionInsightResult(Record):
    """Complex type `AuctionInsightResult` of https://bingads.microsoft.com/AdInsight/v13."""

    segments: Sequence[AuctionSegment | str] | None | Unset = nillable("Segments", "ai:ArrayOfAuctionSegment")
    entries: Sequence[AuctionInsightEntry | None] | None | Unset = nillable("Entries", "ai:ArrayOfAuctionInsightEntry")
    used_impressions: float | Unset = element("UsedImpressions", "xs:double")
    used_keywords: float | Unset = element("UsedKeywords", "xs:double")


@record(TYPES, "ai:AuctionInsightEntry")
class AuctionInsightEntry(Record):
    """Complex type `AuctionInsightEntry` of https://bingads.microsoft.com/AdInsight/v13."""

    display_domain: str | None | Unset = nillable("DisplayDomain", "xs:string")
    aggregated_kpi: AuctionInsightKpi | None | Unset = nillable("AggregatedKpi", "ai:AuctionInsightKpi")
    segmented_kpis: Sequence[AuctionInsightKpi | None] | None | Unset = nillable(
        "SegmentedKpis", "ai:ArrayOfAuctionInsightKpi"
    )


@record(TYPES, "ai:AuctionInsightKpi")
class AuctionInsightKpi(Record):
    """Complex type `AuctionInsightKpi` of https://bingads.microsoft.com/AdInsight/v13."""

    segments: Sequence[str | None] | None | Unset = nillable("Segments", "arrays:ArrayOfstring")
    impression_share: float | Unset = element("ImpressionShare", "xs:double")
    overlap_rate: float | Unset = element("OverlapRate", "xs:double")
    average_position: float | Unset = element("AveragePosition", "xs:double")
    above_rate: float | Unset = element("AboveRate", "xs:double")
    top_of_page_rate: float | Unset = element("TopOfPageRate", "xs:double")
    outranking_share: float | Unset = element("OutrankingShare", "xs:double")
    absolute_top_of_page_rate: float | Unset = element("AbsoluteTopOfPageRate", "xs:double")
