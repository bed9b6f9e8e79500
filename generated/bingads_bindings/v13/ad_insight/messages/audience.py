"""Messages of Ad Insight v13: GetAudienceFullEstimationRequest, GetAudienceFullEstimationResponse, …"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BreakdownCategory, Breakdowns, Currency, DecimalRoundedByType, DecimalRoundedRangeResultByType
    from .. import DecimalRoundedResult, Feed, RadiusTarget, RangeResultByTypeOfdouble
    from .. import RangeResultOfDecimalRoundedResult, RangeResultOfdouble, SelectionOfAgeEnum, SelectionOfDeviceEnum
    from .. import SelectionOfGenderEnum, SelectionOflong


@record(TYPES, "ai:GetAudienceFullEstimationRequest")
class GetAudienceFullEstimationRequest(Record):
    """Element `GetAudienceFullEstimationRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    age: SelectionOfAgeEnum | None | Unset = nillable("Age", "ai:SelectionOfAgeEnum")
    gender: SelectionOfGenderEnum | None | Unset = nillable("Gender", "ai:SelectionOfGenderEnum")
    audience: SelectionOflong | None | Unset = nillable("Audience", "ai:SelectionOflong")
    company: SelectionOflong | None | Unset = nillable("Company", "ai:SelectionOflong")
    industry: SelectionOflong | None | Unset = nillable("Industry", "ai:SelectionOflong")
    job_function: SelectionOflong | None | Unset = nillable("JobFunction", "ai:SelectionOflong")
    location: SelectionOflong | None | Unset = nillable("Location", "ai:SelectionOflong")
    placement: SelectionOflong | None | Unset = nillable("Placement", "ai:SelectionOflong")
    device: SelectionOfDeviceEnum | None | Unset = nillable("Device", "ai:SelectionOfDeviceEnum")
    topic: SelectionOflong | None | Unset = nillable("Topic", "ai:SelectionOflong")
    radius_targets: Sequence[RadiusTarget | None] | None | Unset = nillable("RadiusTargets", "ai:ArrayOfRadiusTarget")
    campaign_bidding_strategy: int | None | Unset = nillable("CampaignBiddingStrategy", "xs:int")
    campaign_sub_type: int | None | Unset = nillable("CampaignSubType", "xs:int")
    feed: Feed | None | Unset = nillable("Feed", "ai:Feed")
    daily_budget: Decimal | None | Unset = nillable("DailyBudget", "xs:decimal")
    bid: Decimal | None | Unset = nillable("Bid", "xs:decimal")
    currency: Currency | str | None | Unset = nillable("Currency", "ai:Currency")
    multi_ad_types: int | None | Unset = nillable("MultiAdTypes", "xs:int")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    total_budget: Decimal | None | Unset = nillable("TotalBudget", "xs:decimal")
    include_impressions_breakdown: bool | None | Unset = nillable("IncludeImpressionsBreakdown", "xs:boolean")
    auto_targeting: bool | None | Unset = nillable("AutoTargeting", "xs:boolean")
    job_seniority: SelectionOflong | None | Unset = nillable("JobSeniority", "ai:SelectionOflong")
    genre: SelectionOflong | None | Unset = nillable("Genre", "ai:SelectionOflong")
    channel: SelectionOflong | None | Unset = nillable("Channel", "ai:SelectionOflong")
    channel_placement: SelectionOflong | None | Unset = nillable("ChannelPlacement", "ai:SelectionOflong")
    sub_channel: SelectionOflong | None | Unset = nillable("SubChannel", "ai:SelectionOflong")


@record(TYPES, "ai:GetAudienceFullEstimationResponse")
class GetAudienceFullEstimationResponse(Reply):
    """Element `GetAudienceFullEstimationResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    est_impression: RangeResultOfDecimalRoundedResult | None | Unset = nillable(
        "EstImpression", "ai:RangeResultOfDecimalRoundedResult"
    )
    est_audience_size: RangeResultOfDecimalRoundedResult | None | Unset = nillable(
        "EstAudienceSize", "ai:RangeResultOfDecimalRoundedResult"
    )
    est_click: RangeResultOfDecimalRoundedResult | None | Unset = nillable(
        "EstClick", "ai:RangeResultOfDecimalRoundedResult"
    )
    est_spend: RangeResultOfDecimalRoundedResult | None | Unset = nillable(
        "EstSpend", "ai:RangeResultOfDecimalRoundedResult"
    )
    est_cost_per_event: RangeResultOfDecimalRoundedResult | None | Unset = nillable(
        "EstCostPerEvent", "ai:RangeResultOfDecimalRoundedResult"
    )
    est_cpc: RangeResultOfDecimalRoundedResult | None | Unset = nillable(
        "EstCPC", "ai:RangeResultOfDecimalRoundedResult"
    )
    est_ctr: RangeResultOfdouble | None | Unset = nillable("EstCTR", "ai:RangeResultOfdouble")
    suggested_bid: Decimal | None | Unset = nillable("SuggestedBid", "xs:decimal")
    suggested_budget: Decimal | None | Unset = nillable("SuggestedBudget", "xs:decimal")
    events_lost_to_bid: int | None | Unset = nillable("EventsLostToBid", "xs:int")
    events_lost_to_budget: int | None | Unset = nillable("EventsLostToBudget", "xs:int")
    est_reach_audience_size: DecimalRoundedResult | None | Unset = nillable(
        "EstReachAudienceSize", "ai:DecimalRoundedResult"
    )
    est_reach_impression: DecimalRoundedResult | None | Unset = nillable(
        "EstReachImpression", "ai:DecimalRoundedResult"
    )
    currency: Currency | str | None | Unset = nillable("Currency", "ai:Currency")
    est_impression_by_type: Sequence[DecimalRoundedRangeResultByType | None] | None | Unset = nillable(
        "EstImpressionByType", "ai:ArrayOfDecimalRoundedRangeResultByType"
    )
    est_click_by_type: Sequence[DecimalRoundedRangeResultByType | None] | None | Unset = nillable(
        "EstClickByType", "ai:ArrayOfDecimalRoundedRangeResultByType"
    )
    est_spend_by_type: Sequence[DecimalRoundedRangeResultByType | None] | None | Unset = nillable(
        "EstSpendByType", "ai:ArrayOfDecimalRoundedRangeResultByType"
    )
    est_cost_per_event_by_type: Sequence[DecimalRoundedRangeResultByType | None] | None | Unset = nillable(
        "EstCostPerEventByType", "ai:ArrayOfDecimalRoundedRangeResultByType"
    )
    est_cpc_by_type: Sequence[DecimalRoundedRangeResultByType | None] | None | Unset = nillable(
        "EstCPCByType", "ai:ArrayOfDecimalRoundedRangeResultByType"
    )
    est_view_by_type: Sequence[DecimalRoundedRangeResultByType | None] | None | Unset = nillable(
        "EstViewByType", "ai:ArrayOfDecimalRoundedRangeResultByType"
    )
    est_ctr_by_type: Sequence[RangeResultByTypeOfdouble | None] | None | Unset = nillable(
        "EstCTRByType", "ai:ArrayOfRangeResultByTypeOfdouble"
    )
    est_reach_impression_by_type: Sequence[DecimalRoundedByType | None] | None | Unset = nillable(
        "EstReachImpressionByType", "ai:ArrayOfDecimalRoundedByType"
    )


@record(TYPES, "ai:GetAudienceBreakdownRequest")
class GetAudienceBreakdownRequest(Record):
    """Element `GetAudienceBreakdownRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    age: SelectionOfAgeEnum | None | Unset = nillable("Age", "ai:SelectionOfAgeEnum")
    gender: SelectionOfGenderEnum | None | Unset = nillable("Gender", "ai:SelectionOfGenderEnum")
    audience: SelectionOflong | None | Unset = nillable("Audience", "ai:SelectionOflong")
    company: SelectionOflong | None | Unset = nillable("Company", "ai:SelectionOflong")
    industry: SelectionOflong | None | Unset = nillable("Industry", "ai:SelectionOflong")
    job_function: SelectionOflong | None | Unset = nillable("JobFunction", "ai:SelectionOflong")
    location: SelectionOflong | None | Unset = nillable("Location", "ai:SelectionOflong")
    placement: SelectionOflong | None | Unset = nillable("Placement", "ai:SelectionOflong")
    device: SelectionOfDeviceEnum | None | Unset = nillable("Device", "ai:SelectionOfDeviceEnum")
    topic: SelectionOflong | None | Unset = nillable("Topic", "ai:SelectionOflong")
    radius_targets: Sequence[RadiusTarget | None] | None | Unset = nillable("RadiusTargets", "ai:ArrayOfRadiusTarget")
    campaign_bidding_strategy: int | None | Unset = nillable("CampaignBiddingStrategy", "xs:int")
    campaign_sub_type: int | None | Unset = nillable("CampaignSubType", "xs:int")
    feed: Feed | None | Unset = nillable("Feed", "ai:Feed")
    lcid: int | None | Unset = nillable("Lcid", "xs:int")
    breakdown_return_category: BreakdownCategory | str | Unset = element(
        "BreakdownReturnCategory", "ai:BreakdownCategory"
    )
    multi_ad_types: int | None | Unset = nillable("MultiAdTypes", "xs:int")
    job_seniority: SelectionOflong | None | Unset = nillable("JobSeniority", "ai:SelectionOflong")
    genre: SelectionOflong | None | Unset = nillable("Genre", "ai:SelectionOflong")
    channel: SelectionOflong | None | Unset = nillable("Channel", "ai:SelectionOflong")
    channel_placement: SelectionOflong | None | Unset = nillable("ChannelPlacement", "ai:SelectionOflong")
    sub_channel: SelectionOflong | None | Unset = nillable("SubChannel", "ai:SelectionOflong")


@record(TYPES, "ai:GetAudienceBreakdownResponse")
class GetAudienceBreakdownResponse(Reply):
    """Element `GetAudienceBreakdownResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    est_audience_size: DecimalRoundedResult | None | Unset = nillable("EstAudienceSize", "ai:DecimalRoundedResult")
    est_impression: DecimalRoundedResult | None | Unset = nillable("EstImpression", "ai:DecimalRoundedResult")
    is_impression_too_specific: bool | None | Unset = nillable("IsImpressionTooSpecific", "xs:boolean")
    is_privacy_check_passed: bool | None | Unset = nillable("IsPrivacyCheckPassed", "xs:boolean")
    suggested_bid: Decimal | None | Unset = nillable("SuggestedBid", "xs:decimal")
    currency: Currency | str | None | Unset = nillable("Currency", "ai:Currency")
    breakdowns: Breakdowns | None | Unset = nillable("Breakdowns", "ai:Breakdowns")
