"""Types of Ad Insight v13: KPIType"""

from __future__ import annotations

from enum import StrEnum


class KPIType(StrEnum):
    """Enumeration `KPIType` of https://bingads.microsoft.com/AdInsight/v13."""

    IMPRESSION = "Impression"
    CLICK = "Click"
    SPEND = "Spend"
    CONVERSION = "Conversion"
