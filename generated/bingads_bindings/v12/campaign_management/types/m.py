"""Types of Campaign Management v12: MaxClicksBiddingScheme, MaxConversionsBiddingScheme, ManualCpcBiddingScheme …"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record
from .b import BiddingScheme

if TYPE_CHECKING:
    from .. import Bid


class MatchType(StrEnum):
    """Enumeration `MatchType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"


class MigrationStatus(StrEnum):
    """Enumeration `MigrationStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    NOT_IN_PILOT = "NotInPilot"
    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"


class Minute(StrEnum):
    """Enumeration `Minute` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ZERO = "Zero"
    FIFTEEN = "Fifteen"
    THIRTY = "Thirty"
    FORTY_FIVE = "FortyFive"


@record(TYPES, "cm:MaxClicksBiddingScheme")
class MaxClicksBiddingScheme(BiddingScheme):
    """Complex type `MaxClicksBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")


@record(TYPES, "cm:MaxConversionsBiddingScheme")
class MaxConversionsBiddingScheme(BiddingScheme):
    """Complex type `MaxConversionsBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")


@record(TYPES, "cm:ManualCpcBiddingScheme")
class ManualCpcBiddingScheme(BiddingScheme):
    """Complex type `ManualCpcBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""


@record(TYPES, "cm:MigrationStatusInfo")
class MigrationStatusInfo(Record):
    """Complex type `MigrationStatusInfo` of https://bingads.microsoft.com/CampaignManagement/v12."""

    migration_type: str | None | Unset = nillable("MigrationType", "xs:string")
    start_time_in_utc: datetime | None | Unset = nillable("StartTimeInUtc", "xs:dateTime")
    status: MigrationStatus | str | Unset = element("Status", "cm:MigrationStatus", required=True)
