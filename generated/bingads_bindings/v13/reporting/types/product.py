"""Types of Reporting v13: ProductMatchCountReportRequest, ProductMatchCountReportColumn"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING
from ....record import element, nillable, record
from ....unset import Unset
from ..._types import TYPES
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import AccountThroughAdGroupReportScope, ReportAggregation, ReportTime


class ProductMatchCountReportColumn(StrEnum):
    """Enumeration `ProductMatchCountReportColumn` of https://bingads.microsoft.com/Reporting/v13."""

    CUSTOMER_ID = "CustomerId"
    CUSTOMER_NAME = "CustomerName"
    ACCOUNT_ID = "AccountId"
    ACCOUNT_NUMBER = "AccountNumber"
    ACCOUNT_NAME = "AccountName"
    CAMPAIGN_ID = "CampaignId"
    CAMPAIGN_NAME = "CampaignName"
    AD_GROUP_ID = "AdGroupId"
    AD_GROUP_NAME = "AdGroupName"
    PRODUCT_GROUP = "ProductGroup"
    PARTITION_TYPE = "PartitionType"
    AD_GROUP_CRITERION_ID = "AdGroupCriterionId"
    MATCHED_PRODUCTS_AT_CAMPAIGN = "MatchedProductsAtCampaign"
    MATCHED_PRODUCTS_AT_AD_GROUP = "MatchedProductsAtAdGroup"
    MATCHED_PRODUCTS_AT_PRODUCT_GROUP = "MatchedProductsAtProductGroup"
    CAMPAIGN_TYPE = "CampaignType"
    ASSET_GROUP_ID = "AssetGroupId"
    ASSET_GROUP_NAME = "AssetGroupName"


@record(TYPES, "reporting:ProductMatchCountReportRequest")
class ProductMatchCountReportRequest(ReportRequest):
    """Complex type `ProductMatchCountReportRequest` of https://bingads.microsoft.com/Reporting/v13. Extends
    `ReportRequest`."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductMatchCountReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductMatchCountReportColumn", required=True
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)
