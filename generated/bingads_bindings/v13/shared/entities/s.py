"""Types that several services of v13 share: SortOrder"""

from __future__ import annotations

from enum import StrEnum


class SortOrder(StrEnum):
    """Enumeration `SortOrder` of https://bingads.microsoft.com/Customer/v13/Entities."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"
