"""Types of Campaign Management v12: ConversionGoalType, ConversionGoal, ConversionGoalCountType …"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from ..._types import Flag, FlagsLike, Record, StrEnum, TYPES, Unset, nillable, record

if TYPE_CHECKING:
    from .. import EntityScope


class ConversionGoalType(Flag):
    """Flags `ConversionGoalType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    URL = "Url"
    DURATION = "Duration"
    PAGES_VIEWED_PER_VISIT = "PagesViewedPerVisit"
    EVENT = "Event"
    APP_INSTALL = "AppInstall"
    OFFLINE_CONVERSION = "OfflineConversion"
    IN_STORE_TRANSACTION = "InStoreTransaction"


class ConversionGoalCountType(StrEnum):
    """Enumeration `ConversionGoalCountType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ALL = "All"
    UNIQUE = "Unique"


class ConversionGoalRevenueType(StrEnum):
    """Enumeration `ConversionGoalRevenueType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    FIXED_VALUE = "FixedValue"
    VARIABLE_VALUE = "VariableValue"
    NO_VALUE = "NoValue"


class ConversionGoalStatus(StrEnum):
    """Enumeration `ConversionGoalStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class ConversionGoalTrackingStatus(StrEnum):
    """Enumeration `ConversionGoalTrackingStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    TAG_UNVERIFIED = "TagUnverified"
    NO_RECENT_CONVERSIONS = "NoRecentConversions"
    RECORDING_CONVERSIONS = "RecordingConversions"
    TAG_INACTIVE = "TagInactive"


@record(TYPES, "cm:ConversionGoal")
class ConversionGoal(Record):
    """Complex type `ConversionGoal` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `UrlGoal`,
    `DurationGoal`, `PagesViewedPerVisitGoal`, `EventGoal`, `AppInstallGoal`, `OfflineConversionGoal`,
    `InStoreTransactionGoal`."""

    conversion_window_in_minutes: int | None | Unset = nillable("ConversionWindowInMinutes", "xs:int")
    count_type: ConversionGoalCountType | str | None | Unset = nillable("CountType", "cm:ConversionGoalCountType")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    revenue: ConversionGoalRevenue | None | Unset = nillable("Revenue", "cm:ConversionGoalRevenue")
    scope: EntityScope | str | None | Unset = nillable("Scope", "cm:EntityScope")
    status: ConversionGoalStatus | str | None | Unset = nillable("Status", "cm:ConversionGoalStatus")
    tag_id: int | None | Unset = nillable("TagId", "xs:long")
    tracking_status: ConversionGoalTrackingStatus | str | None | Unset = nillable(
        "TrackingStatus", "cm:ConversionGoalTrackingStatus"
    )
    type: FlagsLike[ConversionGoalType] | None | Unset = nillable("Type", "cm:ConversionGoalType")


@record(TYPES, "cm:ConversionGoalRevenue")
class ConversionGoalRevenue(Record):
    """Complex type `ConversionGoalRevenue` of https://bingads.microsoft.com/CampaignManagement/v12."""

    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    type: ConversionGoalRevenueType | str | None | Unset = nillable("Type", "cm:ConversionGoalRevenueType")
    value: Decimal | None | Unset = nillable("Value", "xs:decimal")
