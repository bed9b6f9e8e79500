"""Types of Campaign Management v12: ValueOperator"""

from __future__ import annotations

from enum import StrEnum


class ValueOperator(StrEnum):
    """Enumeration `ValueOperator` of https://bingads.microsoft.com/CampaignManagement/v12."""

    EQUALS = "Equals"
    LESS_THAN = "LessThan"
    GREATER_THAN = "GreaterThan"
