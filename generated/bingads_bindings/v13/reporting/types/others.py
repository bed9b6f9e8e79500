"""Types of Reporting v13: LanguageReportFilter, SortOrder, ChangeTypeReportFilter …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Flag, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from ...shared.adapi.all import ApplicationFault
from .report import ReportRequest

if TYPE_CHECKING:
    from .. import AccountThroughAdGroupReportScope, BatchError, ReportAggregation, ReportTime


class LanguageReportFilter(Flag):
    """Flags `LanguageReportFilter` of https://bingads.microsoft.com/Reporting/v13."""

    DANISH = "Danish"
    DUTCH = "Dutch"
    ENGLISH = "English"
    FINNISH = "Finnish"
    FRENCH = "French"
    GERMAN = "German"
    ITALIAN = "Italian"
    JAPANESE = "Japanese"
    NORWEGIAN = "Norwegian"
    PORTUGUESE = "Portuguese"
    SWEDISH = "Swedish"
    SPANISH = "Spanish"
    ARABIC = "Arabic"
    HEBREW = "Hebrew"
    KOREAN = "Korean"
    RUSSIAN = "Russian"
    TRADITIONAL_CHINESE = "TraditionalChinese"
    GREEK = "Greek"
    POLISH = "Polish"
    CZECH = "Czech"
    ROMANIAN = "Romanian"
    HUNGARIAN = "Hungarian"
    SLOVAK = "Slovak"
    BULGARIAN = "Bulgarian"
    CROATIAN = "Croatian"
    LITHUANIAN = "Lithuanian"
    SLOVENIAN = "Slovenian"
    ESTONIAN = "Estonian"
    LATVIAN = "Latvian"
    MALTESE = "Maltese"


class SortOrder(StrEnum):
    """Enumeration `SortOrder` of https://bingads.microsoft.com/Reporting/v13."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"


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
    """Complex type `ProductMatchCountReportRequest` of https://bingads.microsoft.com/Reporting/v13."""

    aggregation: ReportAggregation | str | Unset = element("Aggregation", "reporting:ReportAggregation", required=True)
    columns: Sequence[ProductMatchCountReportColumn | str] | None | Unset = nillable(
        "Columns", "reporting:ArrayOfProductMatchCountReportColumn", required=True
    )
    scope: AccountThroughAdGroupReportScope | None | Unset = nillable(
        "Scope", "reporting:AccountThroughAdGroupReportScope", required=True
    )
    time: ReportTime | None | Unset = nillable("Time", "reporting:ReportTime", required=True)


@record(TYPES, "reporting:ApiFaultDetail")
class ApiFaultDetail(ApplicationFault):
    """Complex type `ApiFaultDetail` of https://bingads.microsoft.com/Reporting/v13."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "reporting:ArrayOfBatchError")
    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "reporting:ArrayOfOperationError"
    )


@record(TYPES, "reporting:OperationError")
class OperationError(Record):
    """Complex type `OperationError` of https://bingads.microsoft.com/Reporting/v13."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
