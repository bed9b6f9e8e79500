"""Types of Ad Insight v13: ParameterType"""

from __future__ import annotations

from enum import StrEnum


class ParameterType(StrEnum):
    """Enumeration `ParameterType` of https://bingads.microsoft.com/AdInsight/v13."""

    TEXT = "Text"
    URL = "Url"
    ENTITIES = "Entities"
