"""Types of Campaign Management v12: RuleItem, StringRuleItem"""

from __future__ import annotations

from ..._types import Record, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import StringOperator


@record(TYPES, "cm:RuleItem")
class RuleItem(Record):
    """Complex type `RuleItem` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `StringRuleItem`."""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:StringRuleItem")
class StringRuleItem(RuleItem):
    """Complex type `StringRuleItem` of https://bingads.microsoft.com/CampaignManagement/v12."""

    operand: str | None | Unset = nillable("Operand", "xs:string")
    operator: StringOperator | str | Unset = element("Operator", "cm:StringOperator")
    value: str | None | Unset = nillable("Value", "xs:string")
