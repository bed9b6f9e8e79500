"""Types of Campaign Management v12: Bid, BudgetLimitType, BidOption, BusinessGeoCodeStatus, BMCStore, …"""

from __future__ import annotations

from decimal import Decimal
from ..._types import Record, StrEnum, TYPES, Unset, element, nillable, record


class BudgetLimitType(StrEnum):
    """Enumeration `BudgetLimitType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    DAILY_BUDGET_ACCELERATED = "DailyBudgetAccelerated"
    DAILY_BUDGET_STANDARD = "DailyBudgetStandard"


class BidOption(StrEnum):
    """Enumeration `BidOption` of https://bingads.microsoft.com/CampaignManagement/v12."""

    BID_VALUE = "BidValue"
    BID_BOOST = "BidBoost"


class BusinessGeoCodeStatus(StrEnum):
    """Enumeration `BusinessGeoCodeStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    PENDING = "Pending"
    COMPLETE = "Complete"
    INVALID = "Invalid"
    FAILED = "Failed"


class BMCStoreSubType(StrEnum):
    """Enumeration `BMCStoreSubType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    CO_OP = "CoOp"


@record(TYPES, "cm:Bid")
class Bid(Record):
    """Complex type `Bid` of https://bingads.microsoft.com/CampaignManagement/v12."""

    amount: float | None | Unset = nillable("Amount", "xs:double")


@record(TYPES, "cm:BMCStore")
class BMCStore(Record):
    """Complex type `BMCStore` of https://bingads.microsoft.com/CampaignManagement/v12."""

    has_catalog: bool | Unset = element("HasCatalog", "xs:boolean")
    id: int | Unset = element("Id", "xs:long")
    is_active: bool | Unset = element("IsActive", "xs:boolean")
    is_product_ads_enabled: bool | Unset = element("IsProductAdsEnabled", "xs:boolean")
    name: str | None | Unset = nillable("Name", "xs:string")
    sub_type: BMCStoreSubType | str | None | Unset = nillable("SubType", "cm:BMCStoreSubType")


@record(TYPES, "cm:Budget")
class Budget(Record):
    """Complex type `Budget` of https://bingads.microsoft.com/CampaignManagement/v12."""

    amount: Decimal | None | Unset = nillable("Amount", "xs:decimal")
    association_count: int | None | Unset = nillable("AssociationCount", "xs:int")
    budget_type: BudgetLimitType | str | None | Unset = nillable("BudgetType", "cm:BudgetLimitType")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
