"""Types of Bulk v13: ResponseMode"""

from __future__ import annotations

from enum import StrEnum


class ResponseMode(StrEnum):
    """Enumeration `ResponseMode` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ERRORS_ONLY = "ErrorsOnly"
    ERRORS_AND_RESULTS = "ErrorsAndResults"
