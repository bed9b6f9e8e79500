"""Types of Ad Insight v13: TargetAdPosition, TimeInterval, TrafficEstimate, TextAssetSuggestions"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record


class TargetAdPosition(StrEnum):
    """Enumeration `TargetAdPosition` of https://bingads.microsoft.com/AdInsight/v13."""

    MAIN_LINE1 = "MainLine1"
    MAIN_LINE = "MainLine"
    FIRST_PAGE = "FirstPage"


class TimeInterval(StrEnum):
    """Enumeration `TimeInterval` of https://bingads.microsoft.com/AdInsight/v13."""

    LAST_MONTH = "LastMonth"
    LAST_WEEK = "LastWeek"
    LAST_DAY = "LastDay"


@record(TYPES, "ai:TrafficEstimate")
class TrafficEstimate(Record):
    """Complex type `TrafficEstimate` of https://bingads.microsoft.com/AdInsight/v13."""

    average_cpc: float | Unset = element("AverageCpc", "xs:double")
    average_position: float | Unset = element("AveragePosition", "xs:double")
    clicks: float | Unset = element("Clicks", "xs:double")
    ctr: float | Unset = element("Ctr", "xs:double")
    impressions: float | Unset = element("Impressions", "xs:double")
    total_cost: float | Unset = element("TotalCost", "xs:double")


@record(TYPES, "ai:TextAssetSuggestions")
class TextAssetSuggestions(Record):
    """Complex type `TextAssetSuggestions` of https://bingads.microsoft.com/AdInsight/v13."""

    final_url: str | None | Unset = nillable("FinalUrl", "xs:string")
    text_assets: Sequence[str | None] | None | Unset = nillable("TextAssets", "arrays:ArrayOfstring")
