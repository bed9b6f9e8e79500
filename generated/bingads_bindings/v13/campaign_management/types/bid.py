"""Types of Campaign Management v13: BidOption, Bid, BidStrategy"""

from __future__ import annotations

from ..._types import FlagsLike, Record, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BiddingScheme, CampaignType, EntityScope


class BidOption(StrEnum):
    """Enumeration `BidOption` of https://bingads.microsoft.com/CampaignManagement/v13."""

    BID_VALUE = "BidValue"
    BID_BOOST = "BidBoost"


@record(TYPES, "cm:Bid")
class Bid(Record):
    """Complex type `Bid` of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: float | None | Unset = nillable("Amount", "xs:double")


@record(TYPES, "cm:BidStrategy")
class BidStrategy(Record):
    """Complex type `BidStrategy` of https://bingads.microsoft.com/CampaignManagement/v13."""

    associated_campaign_type: FlagsLike[CampaignType] | None | Unset = nillable(
        "AssociatedCampaignType", "cm:CampaignType"
    )
    association_count: int | None | Unset = nillable("AssociationCount", "xs:int")
    bidding_scheme: BiddingScheme | None | Unset = nillable("BiddingScheme", "cm:BiddingScheme")
    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    reporting_time_zone: str | None | Unset = nillable("ReportingTimeZone", "xs:string")
    scope: EntityScope | str | None | Unset = nillable("Scope", "cm:EntityScope")
