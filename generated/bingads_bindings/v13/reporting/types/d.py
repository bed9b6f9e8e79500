"""Types of Reporting v13: DeviceOSReportFilter, DeviceTypeReportFilter, Date …"""

from __future__ import annotations

from ..._types import Flag, Record, TYPES, Unset, element, record


class DeviceOSReportFilter(Flag):
    """Flags `DeviceOSReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    OTHER = "Other"
    WINDOWS = "Windows"
    IOS = "iOS"
    ANDROID = "Android"
    BLACK_BERRY = "BlackBerry"


class DeviceTypeReportFilter(Flag):
    """Flags `DeviceTypeReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    COMPUTER = "Computer"
    SMART_PHONE = "SmartPhone"
    NON_SMART_PHONE = "NonSmartPhone"
    TABLET = "Tablet"


class DeliveredMatchTypeReportFilter(Flag):
    """Flags `DeliveredMatchTypeReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    EXACT = "Exact"
    PHRASE = "Phrase"
    BROAD = "Broad"
    EXACT_CLOSE_VARIANT = "ExactCloseVariant"
    PHRASE_CLOSE_VARIANT = "PhraseCloseVariant"
    AI_OPTIMIZED = "AIOptimized"


class DynamicAdTargetStatusReportFilter(Flag):
    """Flags `DynamicAdTargetStatusReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


@record(TYPES, "reporting:Date")
class Date(Record):
    """Complex type `Date` of https://bingads.microsoft.com/Reporting/v13."""

    day: int | Unset = element("Day", "xs:int", required=True)
    month: int | Unset = element("Month", "xs:int", required=True)
    year: int | Unset = element("Year", "xs:int", required=True)
