"""Types of Campaign Management v12: RemarketingRule, PageVisitorsRule, PageVisitorsWhoVisitedAnotherPageRule, …"""

from __future__ import annotations

from decimal import Decimal
from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import NumberOperator, RuleItemGroup, StringOperator


@record(TYPES, "cm:RemarketingRule")
class RemarketingRule(Record):
    """Complex type `RemarketingRule` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by …"""

    type: str | None | Unset = nillable("Type", "xs:string")


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


@record(TYPES, "cm:CustomEventsRule")
class CustomEventsRule(RemarketingRule):
    """Complex type `CustomEventsRule` of https://bingads.microsoft.com/CampaignManagement/v12."""

    action: str | None | Unset = nillable("Action", "xs:string")
    action_operator: StringOperator | str | Unset = element("ActionOperator", "cm:StringOperator")
    category: str | None | Unset = nillable("Category", "xs:string")
    category_operator: StringOperator | str | Unset = element("CategoryOperator", "cm:StringOperator")
    label: str | None | Unset = nillable("Label", "xs:string")
    label_operator: StringOperator | str | Unset = element("LabelOperator", "cm:StringOperator")
    value: Decimal | None | Unset = nillable("Value", "xs:decimal")
    value_operator: NumberOperator | str | Unset = element("ValueOperator", "cm:NumberOperator")
