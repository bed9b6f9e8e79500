"""Types of Reporting v13: ChangeTypeReportFilter, ChangeEntityReportFilter"""

from __future__ import annotations

from ....enumeration import Flag


class ChangeTypeReportFilter(Flag):
    """Flags `ChangeTypeReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ADDED = "Added"
    DELETED = "Deleted"
    CHANGED = "Changed"


class ChangeEntityReportFilter(Flag):
    """Flags `ChangeEntityReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT = "Account"
    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    AD = "Ad"
    KEYWORD = "Keyword"
