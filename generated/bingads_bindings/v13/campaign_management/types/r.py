"""Types of Campaign Management v13: ReachOptimizationGoal, RateAmount, RuleItemGroup"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import RuleItem


class ReachOptimizationGoal(StrEnum):
    """Enumeration `ReachOptimizationGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNSPECIFIED = "Unspecified"
    MAX_IMPRESSIONS = "MaxImpressions"
    MAX_UNIQUE_REACH = "MaxUniqueReach"


@record(TYPES, "cm:RateAmount")
class RateAmount(Record):
    """Complex type `RateAmount` of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: float | None | Unset = nillable("Amount", "xs:double")


@record(TYPES, "cm:RuleItemGroup")
class RuleItemGroup(Record):
    """Complex type `RuleItemGroup` of https://bingads.microsoft.com/CampaignManagement/v13."""

    items: Sequence[RuleItem | None] | None | Unset = nillable("Items", "cm:ArrayOfRuleItem")
