"""Types of Reporting v13: SortOrder"""

from __future__ import annotations

from enum import StrEnum


class SortOrder(StrEnum):
    """Enumeration `SortOrder` of https://bingads.microsoft.com/Reporting/v13."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"
