"""Types of Ad Insight v13: AdGroupBidLandscapeInput, AdGroupBidLandscapeType, AdGroupBidLandscape, AdPosition, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BidLandscapePoint, DayMonthAndYear, KeywordEstimate, KeywordEstimator


class AdGroupBidLandscapeType(StrEnum):
    """Enumeration `AdGroupBidLandscapeType` of https://bingads.microsoft.com/AdInsight/v13."""

    UNIFORM = "Uniform"
    DEFAULT_BID_ONLY = "DefaultBidOnly"


class AdPosition(StrEnum):
    """Enumeration `AdPosition` of https://bingads.microsoft.com/AdInsight/v13."""

    ALL = "All"
    MAIN_LINE1 = "MainLine1"
    MAIN_LINE2 = "MainLine2"
    MAIN_LINE3 = "MainLine3"
    MAIN_LINE4 = "MainLine4"
    FIRST_PAGE1 = "FirstPage1"
    FIRST_PAGE2 = "FirstPage2"
    FIRST_PAGE3 = "FirstPage3"
    FIRST_PAGE4 = "FirstPage4"
    FIRST_PAGE5 = "FirstPage5"
    FIRST_PAGE6 = "FirstPage6"
    FIRST_PAGE7 = "FirstPage7"
    FIRST_PAGE8 = "FirstPage8"
    FIRST_PAGE9 = "FirstPage9"
    FIRST_PAGE10 = "FirstPage10"
    AGGREGATE = "Aggregate"


@record(TYPES, "ai:AdGroupBidLandscapeInput")
class AdGroupBidLandscapeInput(Record):
    """Complex type `AdGroupBidLandscapeInput` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_bid_landscape_type: AdGroupBidLandscapeType | str | Unset = element(
        "AdGroupBidLandscapeType", "ai:AdGroupBidLandscapeType"
    )
    ad_group_id: int | Unset = element("AdGroupId", "xs:long")


@record(TYPES, "ai:AdGroupBidLandscape")
class AdGroupBidLandscape(Record):
    """Complex type `AdGroupBidLandscape` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    ad_group_bid_landscape_type: AdGroupBidLandscapeType | str | Unset = element(
        "AdGroupBidLandscapeType", "ai:AdGroupBidLandscapeType"
    )
    start_date: DayMonthAndYear | None | Unset = nillable("StartDate", "ai:DayMonthAndYear")
    end_date: DayMonthAndYear | None | Unset = nillable("EndDate", "ai:DayMonthAndYear")
    bid_landscape_points: Sequence[BidLandscapePoint | None] | None | Unset = nillable(
        "BidLandscapePoints", "ai:ArrayOfBidLandscapePoint"
    )


@record(TYPES, "ai:AdGroupEstimator")
class AdGroupEstimator(Record):
    """Complex type `AdGroupEstimator` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    keyword_estimators: Sequence[KeywordEstimator | None] | None | Unset = nillable(
        "KeywordEstimators", "ai:ArrayOfKeywordEstimator"
    )
    max_cpc: float | Unset = element("MaxCpc", "xs:double")


@record(TYPES, "ai:AdGroupEstimate")
class AdGroupEstimate(Record):
    """Complex type `AdGroupEstimate` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    keyword_estimates: Sequence[KeywordEstimate | None] | None | Unset = nillable(
        "KeywordEstimates", "ai:ArrayOfKeywordEstimate"
    )
