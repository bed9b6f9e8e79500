"""Types of Campaign Management v12: PageVisitorsRule, PageVisitorsWhoVisitedAnotherPageRule, PageVisitorsWhoDidNotVisitAnotherPageRule"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Sequence, TYPES, Unset, nillable, record
from .r import RemarketingRule

if TYPE_CHECKING:
    from .. import RuleItemGroup


@record(TYPES, "cm:PageVisitorsRule")
class PageVisitorsRule(RemarketingRule):
    """Complex type `PageVisitorsRule` of https://bingads.microsoft.com/CampaignManagement/v12."""

    rule_item_groups: Sequence[RuleItemGroup | None] | None | Unset = nillable(
        "RuleItemGroups", "cm:ArrayOfRuleItemGroup"
    )


@record(TYPES, "cm:PageVisitorsWhoVisitedAnotherPageRule")
class PageVisitorsWhoVisitedAnotherPageRule(RemarketingRule):
    """Complex type `PageVisitorsWhoVisitedAnotherPageRule` of https://bingads.microsoft.com/CampaignManagement/v12."""

    another_rule_item_groups: Sequence[RuleItemGroup | None] | None | Unset = nillable(
        "AnotherRuleItemGroups", "cm:ArrayOfRuleItemGroup"
    )
    rule_item_groups: Sequence[RuleItemGroup | None] | None | Unset = nillable(
        "RuleItemGroups", "cm:ArrayOfRuleItemGroup"
    )


@record(TYPES, "cm:PageVisitorsWhoDidNotVisitAnotherPageRule")
class PageVisitorsWhoDidNotVisitAnotherPageRule(RemarketingRule):
    """Complex type `PageVisitorsWhoDidNotVisitAnotherPageRule` of https://bingads.microsoft.com/CampaignManagement/v12."""

    exclude_rule_item_groups: Sequence[RuleItemGroup | None] | None | Unset = nillable(
        "ExcludeRuleItemGroups", "cm:ArrayOfRuleItemGroup"
    )
    include_rule_item_groups: Sequence[RuleItemGroup | None] | None | Unset = nillable(
        "IncludeRuleItemGroups", "cm:ArrayOfRuleItemGroup"
    )
