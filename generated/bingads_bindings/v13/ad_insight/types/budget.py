"""Types of Ad Insight v13: BudgetOpportunity, BudgetPoint, BudgetPointType …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .others import Opportunity


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


@record(TYPES, "ai:BudgetOpportunity")
class BudgetOpportunity(Opportunity):
    """Complex type `BudgetOpportunity` of https://bingads.microsoft.com/AdInsight/v13."""

    budget_points: Sequence[BudgetPoint | None] | None | Unset = nillable("BudgetPoints", "ai:ArrayOfBudgetPoint")
    budget_type: BudgetLimitType | str | Unset = element("BudgetType", "ai:BudgetLimitType")
    campaign_id: int | Unset = element("CampaignId", "xs:long")
    current_budget: float | Unset = element("CurrentBudget", "xs:double")
    increase_in_clicks: float | Unset = element("IncreaseInClicks", "xs:double")
    increase_in_impressions: int | Unset = element("IncreaseInImpressions", "xs:long")
    percentage_increase_in_clicks: int | Unset = element("PercentageIncreaseInClicks", "xs:int")
    percentage_increase_in_impressions: int | Unset = element("PercentageIncreaseInImpressions", "xs:int")
    recommended_budget: float | Unset = element("RecommendedBudget", "xs:double")


@record(TYPES, "ai:BudgetPoint")
class BudgetPoint(Record):
    """Complex type `BudgetPoint` of https://bingads.microsoft.com/AdInsight/v13."""

    budget_amount: float | Unset = element("BudgetAmount", "xs:double")
    budget_point_type: BudgetPointType | str | Unset = element("BudgetPointType", "ai:BudgetPointType")
    estimated_weekly_clicks: float | Unset = element("EstimatedWeeklyClicks", "xs:double")
    estimated_weekly_cost: float | Unset = element("EstimatedWeeklyCost", "xs:double")
    estimated_weekly_impressions: float | Unset = element("EstimatedWeeklyImpressions", "xs:double")
