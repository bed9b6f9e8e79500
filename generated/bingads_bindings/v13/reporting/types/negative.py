"""Types of Reporting v13: NegativeKeywordConflictReportRequest, NegativeKeywordConflictReportColumn, NegativeKeywordConflictReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import (
        AccountStatusReportFilter,
        AccountThroughAdGroupReportScope,
        AdGroupStatusReportFilter,
        CampaignStatusReportFilter,
        KeywordStatusReportFilter,
    )


class NegativeKeywordConflictReportColumn(StrEnum):
    """Enumeration `NegativeKeywordConflictReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    KEYWORD = "Keyword"
    KEYWORD_ID = "KeywordId"
    NEGATIVE_KEYWORD = "NegativeKeyword"
    CONFLICT_LEVEL = "ConflictLevel"
    BID_MATCH_TYPE = "BidMatchType"
    NEGATIVE_KEYWORD_LIST_ID = "NegativeKeywordListId"
    NEGATIVE_KEYWORD_LIST = "NegativeKeywordList"
    NEGATIVE_KEYWORD_ID = "NegativeKeywordId"
    NEGATIVE_KEYWORD_MATCH_TYPE = "NegativeKeywordMatchType"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_STATUS = "AdGroupStatus"
    KEYWORD_STATUS = "KeywordStatus"
    CONFLICT_TYPE = "ConflictType"


@record(TYPES, "reporting:NegativeKeywordConflictReportRequest")
class NegativeKeywordConflictReportRequest(ReportRequest):
    """Complex type `NegativeKeywordConflictReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[NegativeKeywordConflictReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfNegativeKeywordConflictReportColumn", required=True
    )
    filter: NegativeKeywordConflictReportFilter | None | Unset = nillable(
        "Filter", "reporting:NegativeKeywordConflictReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )


@record(TYPES, "reporting:NegativeKeywordConflictReportFilter")
class NegativeKeywordConflictReportFilter(Record):
    """Complex type `NegativeKeywordConflictReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
    keyword_status: FlagsLike[KeywordStatusReportFilter] | None | Unset = nillable(
        "KeywordStatus", "reporting:KeywordStatusReportFilter"
    )
