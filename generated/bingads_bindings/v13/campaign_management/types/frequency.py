"""Types of Campaign Management v13: FrequencyCapTimeGranularity, FrequencyCapSettings, Frequency"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record


class FrequencyCapTimeGranularity(StrEnum):
    """Enumeration `FrequencyCapTimeGranularity` of https://bingads.microsoft.com/CampaignManagement/v13."""

    HOUR = "HOUR"
    DAY = "DAY"
    WEEK = "WEEK"


@record(TYPES, "cm:FrequencyCapSettings")
class FrequencyCapSettings(Record):
    """Complex type `FrequencyCapSettings` of https://bingads.microsoft.com/CampaignManagement/v13."""

    cap_value: int | Unset = element("CapValue", "xs:int")
    time_granularity: FrequencyCapTimeGranularity | str | Unset = element(
        "TimeGranularity", "cm:FrequencyCapTimeGranularity"
    )


@record(TYPES, "cm:Frequency")
class Frequency(Record):
    """Complex type `Frequency` of https://bingads.microsoft.com/CampaignManagement/v13."""

    cron: str | None | Unset = nillable("Cron", "xs:string")
    time_zone: str | None | Unset = nillable("TimeZone", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")
