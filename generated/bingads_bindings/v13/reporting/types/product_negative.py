"""Types of Reporting v13: ProductNegativeKeywordConflictReportRequest, ProductNegativeKeywordConflictReportColumn, ProductNegativeKeywordConflictReportFilter"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, nillable, record
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import (
        AccountStatusReportFilter,
        AccountThroughAdGroupReportScope,
        AdGroupStatusReportFilter,
        AssetGroupStatusReportFilter,
        CampaignStatusReportFilter,
    )


class ProductNegativeKeywordConflictReportColumn(StrEnum):
    """Enumeration `ProductNegativeKeywordConflictReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    ACCOUNT_NAME = "AccountName"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_STATUS = "AccountStatus"
    CAMPAIGN_NAME = "CampaignName"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_STATUS = "CampaignStatus"
    AD_GROUP_NAME = "AdGroupName"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_STATUS = "AdGroupStatus"
    MERCHANT_PRODUCT_ID = "MerchantProductId"
    TITLE = "Title"
    AD_GROUP_CRITERION_ID = "AdGroupCriterionId"
    PRODUCT_GROUP = "ProductGroup"
    NEGATIVE_KEYWORD_ID = "NegativeKeywordId"
    NEGATIVE_KEYWORD = "NegativeKeyword"
    NEGATIVE_KEYWORD_LIST_ID = "NegativeKeywordListId"
    CONFLICT_LEVEL = "ConflictLevel"
    NEGATIVE_KEYWORD_MATCH_TYPE = "NegativeKeywordMatchType"
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"
    ASSET_GROUP_STATUS = "AssetGroupStatus"


@record(TYPES, "reporting:ProductNegativeKeywordConflictReportRequest")
class ProductNegativeKeywordConflictReportRequest(ReportRequest):
    """Complex type `ProductNegativeKeywordConflictReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    columns: Sequence[ProductNegativeKeywordConflictReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductNegativeKeywordConflictReportColumn", required=True
    )
    filter: ProductNegativeKeywordConflictReportFilter | None | Unset = nillable(
        "Filter", "reporting:ProductNegativeKeywordConflictReportFilter"
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )


@record(TYPES, "reporting:ProductNegativeKeywordConflictReportFilter")
class ProductNegativeKeywordConflictReportFilter(Record):
    """Complex type `ProductNegativeKeywordConflictReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    account_status: FlagsLike[AccountStatusReportFilter] | None | Unset = nillable(
        "AccountStatus", "reporting:AccountStatusReportFilter"
    )
    ad_group_status: FlagsLike[AdGroupStatusReportFilter] | None | Unset = nillable(
        "AdGroupStatus", "reporting:AdGroupStatusReportFilter"
    )
    asset_group_status: FlagsLike[AssetGroupStatusReportFilter] | None | Unset = nillable(
        "AssetGroupStatus", "reporting:AssetGroupStatusReportFilter"
    )
    campaign_status: FlagsLike[CampaignStatusReportFilter] | None | Unset = nillable(
        "CampaignStatus", "reporting:CampaignStatusReportFilter"
    )
