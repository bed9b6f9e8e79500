"""Types of Campaign Management v12: CustomParameters, CustomParameter, CustomEventsRule …"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from ..._types import Record, Sequence, TYPES, Unset, element, nillable, record
from .audience import Audience
from .r import RemarketingRule

if TYPE_CHECKING:
    from .. import NumberOperator, StringOperator


@record(TYPES, "cm:CustomParameters")
class CustomParameters(Record):
    """Complex type `CustomParameters` of https://bingads.microsoft.com/CampaignManagement/v12."""

    parameters: Sequence[CustomParameter | None] | None | Unset = nillable("Parameters", "cm:ArrayOfCustomParameter")


@record(TYPES, "cm:CustomParameter")
class CustomParameter(Record):
    """Complex type `CustomParameter` of https://bingads.microsoft.com/CampaignManagement/v12."""

    key: str | None | Unset = nillable("Key", "xs:string")
    value: str | None | Unset = nillable("Value", "xs:string")


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


@record(TYPES, "cm:CustomAudience")
class CustomAudience(Audience):
    """Complex type `CustomAudience` of https://bingads.microsoft.com/CampaignManagement/v12."""
