"""Types of Campaign Management v13: ManualCpcBiddingScheme, ManualCpvBiddingScheme, ManualCpmBiddingScheme, …"""

from __future__ import annotations

from decimal import Decimal
from ..._types import TYPES, Unset, nillable, record
from .bidding_scheme import BiddingScheme


@record(TYPES, "cm:ManualCpcBiddingScheme")
class ManualCpcBiddingScheme(BiddingScheme):
    """Complex type `ManualCpcBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    manual_cpc: float | None | Unset = nillable("ManualCpc", "xs:double")


@record(TYPES, "cm:ManualCpvBiddingScheme")
class ManualCpvBiddingScheme(BiddingScheme):
    """Complex type `ManualCpvBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:ManualCpmBiddingScheme")
class ManualCpmBiddingScheme(BiddingScheme):
    """Complex type `ManualCpmBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_cpm: Decimal | None | Unset = nillable("MaxCpm", "xs:decimal")


@record(TYPES, "cm:ManualCpaBiddingScheme")
class ManualCpaBiddingScheme(BiddingScheme):
    """Complex type `ManualCpaBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    manual_cpi: float | None | Unset = nillable("ManualCpi", "xs:double")
