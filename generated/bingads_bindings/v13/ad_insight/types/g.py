"""Types of Ad Insight v13: GenderEnum"""

from __future__ import annotations

from enum import StrEnum


class GenderEnum(StrEnum):
    """Enumeration `GenderEnum` of https://bingads.microsoft.com/AdInsight/v13."""

    UNKNOWN = "Unknown"
    MALE = "Male"
    FEMALE = "Female"
