"""Types of Ad Insight v13: CampaignBidLandscape, CampaignBidLandscapeType, CampaignBidLandscapePoint, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdGroupEstimate, AdGroupEstimator, Criterion, CurrencyCode, DayMonthAndYear, NegativeKeyword


class CampaignBidLandscapeType(StrEnum):
    """Enumeration `CampaignBidLandscapeType` of https://bingads.microsoft.com/AdInsight/v13."""

    ECPC_CAMPAIGN_WIDE_BID = "Ecpc_CampaignWideBid"
    ECPC_BID_SCALING = "Ecpc_BidScaling"
    TARGET_CPA = "TargetCpa"
    TARGET_ROAS = "TargetRoas"


@record(TYPES, "ai:CampaignBidLandscape")
class CampaignBidLandscape(Record):
    """Complex type `CampaignBidLandscape` of https://bingads.microsoft.com/AdInsight/v13."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    campaign_bid_landscape_type: CampaignBidLandscapeType | str | Unset = element(
        "CampaignBidLandscapeType", "ai:CampaignBidLandscapeType"
    )
    start_date: DayMonthAndYear | None | Unset = nillable("StartDate", "ai:DayMonthAndYear")
    end_date: DayMonthAndYear | None | Unset = nillable("EndDate", "ai:DayMonthAndYear")
    campaign_bid_landscape_points: Sequence[CampaignBidLandscapePoint | None] | None | Unset = nillable(
        "CampaignBidLandscapePoints", "ai:ArrayOfCampaignBidLandscapePoint"
    )


@record(TYPES, "ai:CampaignBidLandscapePoint")
class CampaignBidLandscapePoint(Record):
    """Complex type `CampaignBidLandscapePoint` of https://bingads.microsoft.com/AdInsight/v13."""

    bid: float | None | Unset = nillable("Bid", "xs:double")
    target_cpa: float | None | Unset = nillable("TargetCpa", "xs:double")
    target_roas: float | None | Unset = nillable("TargetRoas", "xs:double")
    clicks: float | None | Unset = nillable("Clicks", "xs:double")
    impressions: int | None | Unset = nillable("Impressions", "xs:long")
    top_impressions: int | None | Unset = nillable("TopImpressions", "xs:long")
    currency_code: CurrencyCode | str | Unset = element("CurrencyCode", "ai:CurrencyCode")
    cost: float | None | Unset = nillable("Cost", "xs:double")
    conversions: float | None | Unset = nillable("Conversions", "xs:double")
    conversion_values: float | None | Unset = nillable("ConversionValues", "xs:double")
    marginal_cpc: float | None | Unset = nillable("MarginalCPC", "xs:double")


@record(TYPES, "ai:CampaignEstimator")
class CampaignEstimator(Record):
    """Complex type `CampaignEstimator` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_estimators: Sequence[AdGroupEstimator | None] | None | Unset = nillable(
        "AdGroupEstimators", "ai:ArrayOfAdGroupEstimator"
    )
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    criteria: Sequence[Criterion | None] | None | Unset = nillable("Criteria", "ai:ArrayOfCriterion")
    daily_budget: float | None | Unset = nillable("DailyBudget", "xs:double")
    negative_keywords: Sequence[NegativeKeyword | None] | None | Unset = nillable(
        "NegativeKeywords", "ai:ArrayOfNegativeKeyword"
    )


@record(TYPES, "ai:CampaignEstimate")
class CampaignEstimate(Record):
    """Complex type `CampaignEstimate` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_estimates: Sequence[AdGroupEstimate | None] | None | Unset = nillable(
        "AdGroupEstimates", "ai:ArrayOfAdGroupEstimate"
    )
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
