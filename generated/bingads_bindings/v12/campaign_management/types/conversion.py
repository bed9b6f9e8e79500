"""Types of Campaign Management v12: ConversionGoalType, ConversionGoalCountType, ConversionGoalRevenue, …"""

from __future__ import annotations

from decimal import Decimal
from ..._types import Flag, Record, StrEnum, TYPES, Unset, nillable, record


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


@record(TYPES, "cm:ConversionGoalRevenue")
class ConversionGoalRevenue(Record):
    """Complex type `ConversionGoalRevenue` of https://bingads.microsoft.com/CampaignManagement/v12."""

    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    type: ConversionGoalRevenueType | str | None | Unset = nillable("Type", "cm:ConversionGoalRevenueType")
    value: Decimal | None | Unset = nillable("Value", "xs:decimal")
