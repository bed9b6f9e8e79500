"""Types of Ad Insight v13: EstimatedBidAndTraffic, EstimatedPositionAndTraffic, EntityType, EntityDetail"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CurrencyCode, MatchType


class EntityType(StrEnum):
    """Enumeration `EntityType` of https://bingads.microsoft.com/AdInsight/v13."""

    ACCOUNT = "Account"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    KEYWORD = "Keyword"


@record(TYPES, "ai:EstimatedBidAndTraffic")
class EstimatedBidAndTraffic(Record):
    """Complex type `EstimatedBidAndTraffic` of https://bingads.microsoft.com/AdInsight/v13."""

    min_clicks_per_week: float | None | Unset = nillable("MinClicksPerWeek", "xs:double")
    max_clicks_per_week: float | None | Unset = nillable("MaxClicksPerWeek", "xs:double")
    average_cpc: float | None | Unset = nillable("AverageCPC", "xs:double")
    min_impressions_per_week: int | None | Unset = nillable("MinImpressionsPerWeek", "xs:long")
    max_impressions_per_week: int | None | Unset = nillable("MaxImpressionsPerWeek", "xs:long")
    ctr: float | None | Unset = nillable("CTR", "xs:double")
    min_total_cost_per_week: float | None | Unset = nillable("MinTotalCostPerWeek", "xs:double")
    max_total_cost_per_week: float | None | Unset = nillable("MaxTotalCostPerWeek", "xs:double")
    currency_code: CurrencyCode | str | Unset = element("CurrencyCode", "ai:CurrencyCode")
    match_type: MatchType | str | Unset = element("MatchType", "ai:MatchType")
    estimated_min_bid: float | Unset = element("EstimatedMinBid", "xs:double")


@record(TYPES, "ai:EstimatedPositionAndTraffic")
class EstimatedPositionAndTraffic(Record):
    """Complex type `EstimatedPositionAndTraffic` of https://bingads.microsoft.com/AdInsight/v13."""

    match_type: MatchType | str | Unset = element("MatchType", "ai:MatchType")
    min_clicks_per_week: float | Unset = element("MinClicksPerWeek", "xs:double")
    max_clicks_per_week: float | Unset = element("MaxClicksPerWeek", "xs:double")
    average_cpc: float | Unset = element("AverageCPC", "xs:double")
    min_impressions_per_week: int | Unset = element("MinImpressionsPerWeek", "xs:long")
    max_impressions_per_week: int | Unset = element("MaxImpressionsPerWeek", "xs:long")
    ctr: float | Unset = element("CTR", "xs:double")
    min_total_cost_per_week: float | Unset = element("MinTotalCostPerWeek", "xs:double")
    max_total_cost_per_week: float | Unset = element("MaxTotalCostPerWeek", "xs:double")
    currency_code: CurrencyCode | str | Unset = element("CurrencyCode", "ai:CurrencyCode")
    estimated_ad_position: float | Unset = element("EstimatedAdPosition", "xs:double")


@record(TYPES, "ai:EntityDetail")
class EntityDetail(Record):
    """Complex type `EntityDetail` of https://bingads.microsoft.com/AdInsight/v13."""

    entity_id: int | Unset = element("EntityId", "xs:long")
    entity_name: str | None | Unset = nillable("EntityName", "xs:string")
