"""Types of Ad Insight v13: BudgetPoint, BudgetPointType, BudgetLimitType"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, element, record


class BudgetPointType(StrEnum):
    """Enumeration `BudgetPointType` of https://bingads.microsoft.com/AdInsight/v13."""

    CURRENT = "Current"
    SUGGESTED = "Suggested"
    MAXIMUM = "Maximum"
    OTHER = "Other"


class BudgetLimitType(StrEnum):
    """Enumeration `BudgetLimitType` of https://bingads.microsoft.com/AdInsight/v13."""

    DAILY_BUDGET_STANDARD = "DailyBudgetStandard"
    DAILY_BUDGET_ACCELERATED = "DailyBudgetAccelerated"


@record(TYPES, "ai:BudgetPoint")
class BudgetPoint(Record):
    """Complex type `BudgetPoint` of https://bingads.microsoft.com/AdInsight/v13."""

    budget_amount: float | Unset = element("BudgetAmount", "xs:double")
    budget_point_type: BudgetPointType | str | Unset = element("BudgetPointType", "ai:BudgetPointType")
    estimated_weekly_clicks: float | Unset = element("EstimatedWeeklyClicks", "xs:double")
    estimated_weekly_cost: float | Unset = element("EstimatedWeeklyCost", "xs:double")
    estimated_weekly_impressions: float | Unset = element("EstimatedWeeklyImpressions", "xs:double")
