"""Types of Ad Insight v13: KeywordOpportunityType, KeywordIdEstimatedBid, KeywordEstimatedBid, …"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdPosition, BidLandscapePoint, DayMonthAndYear, EstimatedBidAndTraffic, EstimatedPositionAndTraffic
    from .. import MatchType, SearchCountsByAttributes, TrafficEstimate


class KeywordOpportunityType(Flag):
    """Flags `KeywordOpportunityType` of https://bingads.microsoft.com/AdInsight/v13."""

    BROAD_MATCH = "BroadMatch"
    CAMPAIGN_CONTEXT = "CampaignContext"


@record(TYPES, "ai:KeywordIdEstimatedBid")
class KeywordIdEstimatedBid(Record):
    """Complex type `KeywordIdEstimatedBid` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_id: int | Unset = element("KeywordId", "xs:long")
    keyword_estimated_bid: KeywordEstimatedBid | None | Unset = nillable(
        "KeywordEstimatedBid", "ai:KeywordEstimatedBid"
    )


@record(TYPES, "ai:KeywordEstimatedBid")
class KeywordEstimatedBid(Record):
    """Complex type `KeywordEstimatedBid` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None | Unset = nillable("Keyword", "xs:string")
    estimated_bids: Sequence[EstimatedBidAndTraffic | None] | None | Unset = nillable(
        "EstimatedBids", "ai:ArrayOfEstimatedBidAndTraffic"
    )


@record(TYPES, "ai:KeywordIdEstimatedPosition")
class KeywordIdEstimatedPosition(Record):
    """Complex type `KeywordIdEstimatedPosition` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_id: int | Unset = element("KeywordId", "xs:long")
    keyword_estimated_position: KeywordEstimatedPosition | None | Unset = nillable(
        "KeywordEstimatedPosition", "ai:KeywordEstimatedPosition"
    )


@record(TYPES, "ai:KeywordEstimatedPosition")
class KeywordEstimatedPosition(Record):
    """Complex type `KeywordEstimatedPosition` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None | Unset = nillable("Keyword", "xs:string")
    estimated_positions: Sequence[EstimatedPositionAndTraffic | None] | None | Unset = nillable(
        "EstimatedPositions", "ai:ArrayOfEstimatedPositionAndTraffic"
    )


@record(TYPES, "ai:KeywordAndMatchType")
class KeywordAndMatchType(Record):
    """Complex type `KeywordAndMatchType` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_text: str | None | Unset = nillable("KeywordText", "xs:string")
    match_types: Sequence[MatchType | str] | None | Unset = nillable("MatchTypes", "ai:ArrayOfMatchType")


@record(TYPES, "ai:KeywordBidLandscape")
class KeywordBidLandscape(Record):
    """Complex type `KeywordBidLandscape` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_id: int | Unset = element("KeywordId", "xs:long")
    start_date: DayMonthAndYear | None | Unset = nillable("StartDate", "ai:DayMonthAndYear")
    end_date: DayMonthAndYear | None | Unset = nillable("EndDate", "ai:DayMonthAndYear")
    bid_landscape_points: Sequence[BidLandscapePoint | None] | None | Unset = nillable(
        "BidLandscapePoints", "ai:ArrayOfBidLandscapePoint"
    )


@record(TYPES, "ai:KeywordHistoricalPerformance")
class KeywordHistoricalPerformance(Record):
    """Complex type `KeywordHistoricalPerformance` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None | Unset = nillable("Keyword", "xs:string")
    keyword_kpis: Sequence[KeywordKPI | None] | None | Unset = nillable("KeywordKPIs", "ai:ArrayOfKeywordKPI")


@record(TYPES, "ai:KeywordKPI")
class KeywordKPI(Record):
    """Complex type `KeywordKPI` of https://bingads.microsoft.com/AdInsight/v13."""

    device: str | None | Unset = nillable("Device", "xs:string")
    match_type: MatchType | str | Unset = element("MatchType", "ai:MatchType")
    ad_position: AdPosition | str | Unset = element("AdPosition", "ai:AdPosition")
    clicks: int | Unset = element("Clicks", "xs:int")
    impressions: int | Unset = element("Impressions", "xs:long")
    average_cpc: float | Unset = element("AverageCPC", "xs:double")
    ctr: float | Unset = element("CTR", "xs:double")
    total_cost: float | Unset = element("TotalCost", "xs:double")
    average_bid: float | Unset = element("AverageBid", "xs:double")


@record(TYPES, "ai:KeywordSearchCount")
class KeywordSearchCount(Record):
    """Complex type `KeywordSearchCount` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None | Unset = nillable("Keyword", "xs:string")
    search_counts_by_attributes: Sequence[SearchCountsByAttributes | None] | None | Unset = nillable(
        "SearchCountsByAttributes", "ai:ArrayOfSearchCountsByAttributes"
    )


@record(TYPES, "ai:KeywordCategoryResult")
class KeywordCategoryResult(Record):
    """Complex type `KeywordCategoryResult` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None | Unset = nillable("Keyword", "xs:string")
    keyword_categories: Sequence[KeywordCategory | None] | None | Unset = nillable(
        "KeywordCategories", "ai:ArrayOfKeywordCategory"
    )


@record(TYPES, "ai:KeywordCategory")
class KeywordCategory(Record):
    """Complex type `KeywordCategory` of https://bingads.microsoft.com/AdInsight/v13."""

    category: str | None | Unset = nillable("Category", "xs:string")
    confidence_score: float | Unset = element("ConfidenceScore", "xs:double")


@record(TYPES, "ai:KeywordDemographicResult")
class KeywordDemographicResult(Record):
    """Complex type `KeywordDemographicResult` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None | Unset = nillable("Keyword", "xs:string")
    keyword_demographics: Sequence[KeywordDemographic | None] | None | Unset = nillable(
        "KeywordDemographics", "ai:ArrayOfKeywordDemographic"
    )


@record(TYPES, "ai:KeywordDemographic")
class KeywordDemographic(Record):
    """Complex type `KeywordDemographic` of https://bingads.microsoft.com/AdInsight/v13."""

    device: str | None | Unset = nillable("Device", "xs:string")
    eighteen_to_twenty_four: float | Unset = element("EighteenToTwentyFour", "xs:double")
    twenty_five_to_thirty_four: float | Unset = element("TwentyFiveToThirtyFour", "xs:double")
    thirty_five_to_fourty_nine: float | Unset = element("ThirtyFiveToFourtyNine", "xs:double")
    fifty_to_sixty_four: float | Unset = element("FiftyToSixtyFour", "xs:double")
    sixty_five_and_above: float | Unset = element("SixtyFiveAndAbove", "xs:double")
    age_unknown: float | Unset = element("AgeUnknown", "xs:double")
    female: float | Unset = element("Female", "xs:double")
    male: float | Unset = element("Male", "xs:double")
    gender_unknown: float | Unset = element("GenderUnknown", "xs:double")


@record(TYPES, "ai:KeywordLocationResult")
class KeywordLocationResult(Record):
    """Complex type `KeywordLocationResult` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None | Unset = nillable("Keyword", "xs:string")
    keyword_locations: Sequence[KeywordLocation | None] | None | Unset = nillable(
        "KeywordLocations", "ai:ArrayOfKeywordLocation"
    )


@record(TYPES, "ai:KeywordLocation")
class KeywordLocation(Record):
    """Complex type `KeywordLocation` of https://bingads.microsoft.com/AdInsight/v13."""

    device: str | None | Unset = nillable("Device", "xs:string")
    location: str | None | Unset = nillable("Location", "xs:string")
    percentage: float | Unset = element("Percentage", "xs:double")


@record(TYPES, "ai:KeywordAndConfidence")
class KeywordAndConfidence(Record):
    """Complex type `KeywordAndConfidence` of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_keyword: str | None | Unset = nillable("SuggestedKeyword", "xs:string")
    confidence_score: float | Unset = element("ConfidenceScore", "xs:double")


@record(TYPES, "ai:KeywordSuggestion")
class KeywordSuggestion(Record):
    """Complex type `KeywordSuggestion` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None | Unset = nillable("Keyword", "xs:string")
    suggestions_and_confidence: Sequence[KeywordAndConfidence | None] | None | Unset = nillable(
        "SuggestionsAndConfidence", "ai:ArrayOfKeywordAndConfidence"
    )


@record(TYPES, "ai:Keyword")
class Keyword(Record):
    """Complex type `Keyword` of https://bingads.microsoft.com/AdInsight/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    match_type: MatchType | str | Unset = element("MatchType", "ai:MatchType")
    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "ai:KeywordEstimator")
class KeywordEstimator(Record):
    """Complex type `KeywordEstimator` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: Keyword | None | Unset = nillable("Keyword", "ai:Keyword")
    max_cpc: float | None | Unset = nillable("MaxCpc", "xs:double")


@record(TYPES, "ai:KeywordEstimate")
class KeywordEstimate(Record):
    """Complex type `KeywordEstimate` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: Keyword | None | Unset = nillable("Keyword", "ai:Keyword")
    maximum: TrafficEstimate | None | Unset = nillable("Maximum", "ai:TrafficEstimate")
    minimum: TrafficEstimate | None | Unset = nillable("Minimum", "ai:TrafficEstimate")
