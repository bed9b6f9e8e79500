"""Types of Campaign Management v13: BaseDomainSetting, BiddingScheme, BudgetLimitType …"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .ad_group import AdGroupCriterion
from .campaign import CampaignCriterion
from .r import Setting

if TYPE_CHECKING:
    from .. import (
        AdGroupCriterionEditorialStatus,
        AppUrl,
        BatchError,
        CriterionBid,
        CriterionCashback,
        CustomParameters,
        KeyValuePairOfstringstring,
    )


class BudgetLimitType(StrEnum):
    """Enumeration `BudgetLimitType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    DAILY_BUDGET_ACCELERATED = "DailyBudgetAccelerated"
    DAILY_BUDGET_STANDARD = "DailyBudgetStandard"
    LIFETIME_BUDGET_STANDARD = "LifetimeBudgetStandard"


class BusinessGeoCodeStatus(StrEnum):
    """Enumeration `BusinessGeoCodeStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    PENDING = "Pending"
    COMPLETE = "Complete"
    INVALID = "Invalid"
    FAILED = "Failed"


@record(TYPES, "cm:BaseDomainSetting")
class BaseDomainSetting(Setting):
    """Complex type `BaseDomainSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    base_domain: str | None | Unset = nillable("BaseDomain", "xs:string")


@record(TYPES, "cm:BiddingScheme")
class BiddingScheme(Record):
    """Complex type `BiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by
    `MaxClicksBiddingScheme`, `MaxConversionsBiddingScheme`, `TargetCpaBiddingScheme`, `ManualCpcBiddingScheme`,
    `EnhancedCpcBiddingScheme`, `ManualCpvBiddingScheme`, `ManualCpmBiddingScheme`, `InheritFromParentBiddingScheme`,
    `TargetRoasBiddingScheme`, `MaxRoasBiddingScheme`, `MaxConversionValueBiddingScheme`,
    `TargetImpressionShareBiddingScheme`, `PercentCpcBiddingScheme`, `CommissionBiddingScheme`,
    `ManualCpaBiddingScheme`, `CostPerSaleBiddingScheme`."""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:BatchErrorCollection")
class BatchErrorCollection(Record):
    """Complex type `BatchErrorCollection` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by
    `EditorialErrorCollection`."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "cm:ArrayOfBatchError")
    code: int | None | Unset = nillable("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    field_path: str | None | Unset = nillable("FieldPath", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    index: int | Unset = element("Index", "xs:int")
    message: str | None | Unset = nillable("Message", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:BiddableAdGroupCriterion")
class BiddableAdGroupCriterion(AdGroupCriterion):
    """Complex type `BiddableAdGroupCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    criterion_bid: CriterionBid | None | Unset = nillable("CriterionBid", "cm:CriterionBid")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    editorial_status: AdGroupCriterionEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:AdGroupCriterionEditorialStatus"
    )
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")
    criterion_cashback: CriterionCashback | None | Unset = nillable("CriterionCashback", "cm:CriterionCashback")


@record(TYPES, "cm:BiddableCampaignCriterion")
class BiddableCampaignCriterion(CampaignCriterion):
    """Complex type `BiddableCampaignCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    criterion_bid: CriterionBid | None | Unset = nillable("CriterionBid", "cm:CriterionBid")
    criterion_cashback: CriterionCashback | None | Unset = nillable("CriterionCashback", "cm:CriterionCashback")


@record(TYPES, "cm:Budget")
class Budget(Record):
    """Complex type `Budget` of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: Decimal | None | Unset = nillable("Amount", "xs:decimal")
    association_count: int | None | Unset = nillable("AssociationCount", "xs:int")
    budget_type: BudgetLimitType | str | None | Unset = nillable("BudgetType", "cm:BudgetLimitType")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
