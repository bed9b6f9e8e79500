"""Types of Campaign Management v13: MatchType, MigrationStatusInfo, MigrationStatus, Minute"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record


class MatchType(StrEnum):
    """Enumeration `MatchType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"


class MigrationStatus(StrEnum):
    """Enumeration `MigrationStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NOT_IN_PILOT = "NotInPilot"
    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"


class Minute(StrEnum):
    """Enumeration `Minute` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ZERO = "Zero"
    FIFTEEN = "Fifteen"
    THIRTY = "Thirty"
    FORTY_FIVE = "FortyFive"


@record(TYPES, "cm:MigrationStatusInfo")
class MigrationStatusInfo(Record):
    """Complex type `MigrationStatusInfo` of https://bingads.microsoft.com/CampaignManagement/v13."""

    migration_type: str | None | Unset = nillable("MigrationType", "xs:string")
    start_time_in_utc: datetime | None | Unset = nillable("StartTimeInUtc", "xs:dateTime")
    status: MigrationStatus | str | Unset = element("Status", "cm:MigrationStatus", required=True)
