"""Types of Campaign Management v13: TargetCpaBiddingScheme, TargetRoasBiddingScheme, …"""

from __future__ import annotations

from ..._types import TYPES, TYPE_CHECKING, Unset, nillable, record
from .bidding_scheme import BiddingScheme

if TYPE_CHECKING:
    from .. import Bid


@record(TYPES, "cm:TargetCpaBiddingScheme")
class TargetCpaBiddingScheme(BiddingScheme):
    """Complex type `TargetCpaBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")
    target_cpa: float | None | Unset = nillable("TargetCpa", "xs:double")


@record(TYPES, "cm:TargetRoasBiddingScheme")
class TargetRoasBiddingScheme(BiddingScheme):
    """Complex type `TargetRoasBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")
    target_roas: float | None | Unset = nillable("TargetRoas", "xs:double")


@record(TYPES, "cm:TargetImpressionShareBiddingScheme")
class TargetImpressionShareBiddingScheme(BiddingScheme):
    """Complex type `TargetImpressionShareBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")
    target_ad_position: str | None | Unset = nillable("TargetAdPosition", "xs:string")
    target_impression_share: float | None | Unset = nillable("TargetImpressionShare", "xs:double")
