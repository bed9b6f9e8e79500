"""Messages of Ad Insight v13: GetEstimatedBidByKeywordIdsRequest, GetEstimatedBidByKeywordIdsResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CurrencyCode, EstimatedBidAndTraffic, KeywordAndMatchType, KeywordEstimatedBid
    from .. import KeywordEstimatedPosition, KeywordIdEstimatedBid, KeywordIdEstimatedPosition, MatchType
    from .. import TargetAdPosition


@record(TYPES, "ai:GetEstimatedBidByKeywordIdsRequest")
class GetEstimatedBidByKeywordIdsRequest(Record):
    """Element `GetEstimatedBidByKeywordIdsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_ids: Sequence[int] | None | Unset = nillable("KeywordIds", "arrays:ArrayOflong")
    target_position_for_ads: TargetAdPosition | str | Unset = element("TargetPositionForAds", "ai:TargetAdPosition")


@record(TYPES, "ai:GetEstimatedBidByKeywordIdsResponse")
class GetEstimatedBidByKeywordIdsResponse(Reply):
    """Element `GetEstimatedBidByKeywordIdsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_estimated_bids: Sequence[KeywordIdEstimatedBid | None] | None | Unset = nillable(
        "KeywordEstimatedBids", "ai:ArrayOfKeywordIdEstimatedBid"
    )


@record(TYPES, "ai:GetEstimatedPositionByKeywordIdsRequest")
class GetEstimatedPositionByKeywordIdsRequest(Record):
    """Element `GetEstimatedPositionByKeywordIdsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_ids: Sequence[int] | None | Unset = nillable("KeywordIds", "arrays:ArrayOflong")
    max_bid: float | Unset = element("MaxBid", "xs:double")


@record(TYPES, "ai:GetEstimatedPositionByKeywordIdsResponse")
class GetEstimatedPositionByKeywordIdsResponse(Reply):
    """Element `GetEstimatedPositionByKeywordIdsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_estimated_positions: Sequence[KeywordIdEstimatedPosition | None] | None | Unset = nillable(
        "KeywordEstimatedPositions", "ai:ArrayOfKeywordIdEstimatedPosition"
    )


@record(TYPES, "ai:GetEstimatedBidByKeywordsRequest")
class GetEstimatedBidByKeywordsRequest(Record):
    """Element `GetEstimatedBidByKeywordsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keywords: Sequence[KeywordAndMatchType | None] | None | Unset = nillable(
        "Keywords", "ai:ArrayOfKeywordAndMatchType"
    )
    target_position_for_ads: TargetAdPosition | str | Unset = element("TargetPositionForAds", "ai:TargetAdPosition")
    language: str | None | Unset = nillable("Language", "xs:string")
    location_ids: Sequence[int] | None | Unset = nillable("LocationIds", "arrays:ArrayOflong")
    currency_code: CurrencyCode | str | None | Unset = nillable("CurrencyCode", "ai:CurrencyCode")
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    entity_level_bid: str | None | Unset = nillable("EntityLevelBid", "xs:string")


@record(TYPES, "ai:GetEstimatedBidByKeywordsResponse")
class GetEstimatedBidByKeywordsResponse(Reply):
    """Element `GetEstimatedBidByKeywordsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_estimated_bids: Sequence[KeywordEstimatedBid | None] | None | Unset = nillable(
        "KeywordEstimatedBids", "ai:ArrayOfKeywordEstimatedBid"
    )
    ad_group_estimated_bid: EstimatedBidAndTraffic | None | Unset = nillable(
        "AdGroupEstimatedBid", "ai:EstimatedBidAndTraffic"
    )


@record(TYPES, "ai:GetEstimatedPositionByKeywordsRequest")
class GetEstimatedPositionByKeywordsRequest(Record):
    """Element `GetEstimatedPositionByKeywordsRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    keywords: Sequence[str | None] | None | Unset = nillable("Keywords", "arrays:ArrayOfstring")
    max_bid: float | Unset = element("MaxBid", "xs:double")
    language: str | None | Unset = nillable("Language", "xs:string")
    location_ids: Sequence[int] | None | Unset = nillable("LocationIds", "arrays:ArrayOflong")
    currency_code: CurrencyCode | str | None | Unset = nillable("CurrencyCode", "ai:CurrencyCode")
    match_types: Sequence[MatchType | str] | None | Unset = nillable("MatchTypes", "ai:ArrayOfMatchType")
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")


@record(TYPES, "ai:GetEstimatedPositionByKeywordsResponse")
class GetEstimatedPositionByKeywordsResponse(Reply):
    """Element `GetEstimatedPositionByKeywordsResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_estimated_positions: Sequence[KeywordEstimatedPosition | None] | None | Unset = nillable(
        "KeywordEstimatedPositions", "ai:ArrayOfKeywordEstimatedPosition"
    )
