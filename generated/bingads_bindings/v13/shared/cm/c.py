"""Types that several services of v13 share: CompressionType"""

from __future__ import annotations

from enum import StrEnum


class CompressionType(StrEnum):
    """Enumeration `CompressionType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ZIP = "Zip"
    G_ZIP = "GZip"
