"""Types of Campaign Management v12: InheritFromParentBiddingScheme, IntentOption, ItemAction …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, nillable, record
from .audience import Audience
from .b import BiddingScheme
from .conversion import ConversionGoal


class IntentOption(StrEnum):
    """Enumeration `IntentOption` of https://bingads.microsoft.com/CampaignManagement/v12."""

    PEOPLE_IN_OR_SEARCHING_FOR_OR_VIEWING_PAGES = "PeopleInOrSearchingForOrViewingPages"
    PEOPLE_IN = "PeopleIn"
    PEOPLE_SEARCHING_FOR_OR_VIEWING_PAGES = "PeopleSearchingForOrViewingPages"


class ItemAction(StrEnum):
    """Enumeration `ItemAction` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ADD = "Add"
    DELETE = "Delete"
    UPDATE = "Update"


@record(TYPES, "cm:InheritFromParentBiddingScheme")
class InheritFromParentBiddingScheme(BiddingScheme):
    """Complex type `InheritFromParentBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""

    inherited_bid_strategy_type: str | None | Unset = nillable("InheritedBidStrategyType", "xs:string")


@record(TYPES, "cm:IdCollection")
class IdCollection(Record):
    """Complex type `IdCollection` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ids: Sequence[int | None] | None | Unset = nillable("Ids", "system:ArrayOfNullableOflong")


@record(TYPES, "cm:InMarketAudience")
class InMarketAudience(Audience):
    """Complex type `InMarketAudience` of https://bingads.microsoft.com/CampaignManagement/v12."""


@record(TYPES, "cm:InStoreTransactionGoal")
class InStoreTransactionGoal(ConversionGoal):
    """Complex type `InStoreTransactionGoal` of https://bingads.microsoft.com/CampaignManagement/v12."""
