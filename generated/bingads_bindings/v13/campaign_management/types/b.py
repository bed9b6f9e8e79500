"""Types of Campaign Management v13: BudgetLimitType, BusinessGeoCodeStatus, Budget"""

from __future__ import annotations

from decimal import Decimal
from ..._types import Record, StrEnum, TYPES, Unset, nillable, record


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


@record(TYPES, "cm:Budget")
class Budget(Record):
    """Complex type `Budget` of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: Decimal | None | Unset = nillable("Amount", "xs:decimal")
    association_count: int | None | Unset = nillable("AssociationCount", "xs:int")
    budget_type: BudgetLimitType | str | None | Unset = nillable("BudgetType", "cm:BudgetLimitType")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
