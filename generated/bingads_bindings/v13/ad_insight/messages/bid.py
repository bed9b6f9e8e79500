"""Messages of Ad Insight v13: GetBidOpportunitiesRequest, GetBidOpportunitiesResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdGroupBidLandscape, AdGroupBidLandscapeInput, BidOpportunity, BidOpportunityType
    from .. import CampaignBidLandscape, KeywordBidLandscape


@record(TYPES, "ai:GetBidOpportunitiesRequest")
class GetBidOpportunitiesRequest(Record):
    """Element `GetBidOpportunitiesRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    opportunity_type: FlagsLike[BidOpportunityType] | Unset = element("OpportunityType", "ai:BidOpportunityType")


@record(TYPES, "ai:GetBidOpportunitiesResponse")
class GetBidOpportunitiesResponse(Reply):
    """Element `GetBidOpportunitiesResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    opportunities: Sequence[BidOpportunity | None] | None | Unset = nillable(
        "Opportunities", "ai:ArrayOfBidOpportunity"
    )


@record(TYPES, "ai:GetBidLandscapeByAdGroupIdsRequest")
class GetBidLandscapeByAdGroupIdsRequest(Record):
    """Element `GetBidLandscapeByAdGroupIdsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_bid_landscape_inputs: Sequence[AdGroupBidLandscapeInput | None] | None | Unset = nillable(
        "AdGroupBidLandscapeInputs", "ai:ArrayOfAdGroupBidLandscapeInput"
    )


@record(TYPES, "ai:GetBidLandscapeByAdGroupIdsResponse")
class GetBidLandscapeByAdGroupIdsResponse(Reply):
    """Element `GetBidLandscapeByAdGroupIdsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    bid_landscape: Sequence[AdGroupBidLandscape | None] | None | Unset = nillable(
        "BidLandscape", "ai:ArrayOfAdGroupBidLandscape"
    )


@record(TYPES, "ai:GetBidLandscapeByCampaignIdsRequest")
class GetBidLandscapeByCampaignIdsRequest(Record):
    """Element `GetBidLandscapeByCampaignIdsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    campaign_ids: Sequence[int] | None | Unset = nillable("CampaignIds", "arrays:ArrayOflong")


@record(TYPES, "ai:GetBidLandscapeByCampaignIdsResponse")
class GetBidLandscapeByCampaignIdsResponse(Reply):
    """Element `GetBidLandscapeByCampaignIdsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    bid_landscape: Sequence[CampaignBidLandscape | None] | None | Unset = nillable(
        "BidLandscape", "ai:ArrayOfCampaignBidLandscape"
    )


@record(TYPES, "ai:GetBidLandscapeByKeywordIdsRequest")
class GetBidLandscapeByKeywordIdsRequest(Record):
    """Element `GetBidLandscapeByKeywordIdsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_ids: Sequence[int] | None | Unset = nillable("KeywordIds", "arrays:ArrayOflong")
    include_current_bid: bool | None | Unset = nillable("IncludeCurrentBid", "xs:boolean")


@record(TYPES, "ai:GetBidLandscapeByKeywordIdsResponse")
class GetBidLandscapeByKeywordIdsResponse(Reply):
    """Element `GetBidLandscapeByKeywordIdsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    bid_landscape: Sequence[KeywordBidLandscape | None] | None | Unset = nillable(
        "BidLandscape", "ai:ArrayOfKeywordBidLandscape"
    )
