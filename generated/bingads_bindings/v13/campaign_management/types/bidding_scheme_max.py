"""Types of Campaign Management v13: MaxClicksBiddingScheme, MaxConversionsBiddingScheme, MaxRoasBiddingScheme, …"""

from __future__ import annotations

from ..._types import TYPES, TYPE_CHECKING, Unset, nillable, record
from .bidding_scheme import BiddingScheme

if TYPE_CHECKING:
    from .. import Bid


@record(TYPES, "cm:MaxClicksBiddingScheme")
class MaxClicksBiddingScheme(BiddingScheme):
    """Complex type `MaxClicksBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")


@record(TYPES, "cm:MaxConversionsBiddingScheme")
class MaxConversionsBiddingScheme(BiddingScheme):
    """Complex type `MaxConversionsBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")
    target_cpa: float | None | Unset = nillable("TargetCpa", "xs:double")


@record(TYPES, "cm:MaxRoasBiddingScheme")
class MaxRoasBiddingScheme(BiddingScheme):
    """Complex type `MaxRoasBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")


@record(TYPES, "cm:MaxConversionValueBiddingScheme")
class MaxConversionValueBiddingScheme(BiddingScheme):
    """Complex type `MaxConversionValueBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")
    target_roas: float | None | Unset = nillable("TargetRoas", "xs:double")
