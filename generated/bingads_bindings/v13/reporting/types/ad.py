"""Types of Reporting v13: AdDistributionReportFilter, AdStatusReportFilter, AdTypeReportFilter"""

from __future__ import annotations

from ..._types import Flag


class AdDistributionReportFilter(Flag):
    """Flags `AdDistributionReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    SEARCH = "Search"
    AUDIENCE = "Audience"
    CROSS_NETWORK = "CrossNetwork"


class AdStatusReportFilter(Flag):
    """Flags `AdStatusReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ACTIVE = "Active"
    REJECTED = "Rejected"
    DELETED = "Deleted"
    PENDING = "Pending"
    PAUSED = "Paused"


class AdTypeReportFilter(Flag):
    """Flags `AdTypeReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    TEXT = "Text"
    LOCAL = "Local"
    PRODUCT = "Product"
    APP_INSTALL = "AppInstall"
    DYNAMIC_SEARCH_AD = "DynamicSearchAd"
    EXPANDED_TEXT = "ExpandedText"
    RESPONSIVE_AD = "ResponsiveAd"
    RESPONSIVE_SEARCH_AD = "ResponsiveSearchAd"
