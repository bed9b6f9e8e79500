"""Types of Campaign Management v13: WebpageParameter, WebpageCondition, WebpageConditionOperand, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record


class WebpageConditionOperand(StrEnum):
    """Enumeration `WebpageConditionOperand` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    URL = "Url"
    CATEGORY = "Category"
    PAGE_TITLE = "PageTitle"
    PAGE_CONTENT = "PageContent"
    CUSTOM_LABEL = "CustomLabel"


class WebpageConditionOperator(StrEnum):
    """Enumeration `WebpageConditionOperator` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    EQUALS = "Equals"
    CONTAINS = "Contains"


@record(TYPES, "cm:WebpageParameter")
class WebpageParameter(Record):
    """Complex type `WebpageParameter` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conditions: Sequence[WebpageCondition | None] | None | Unset = nillable("Conditions", "cm:ArrayOfWebpageCondition")
    criterion_name: str | None | Unset = nillable("CriterionName", "xs:string")


@record(TYPES, "cm:WebpageCondition")
class WebpageCondition(Record):
    """Complex type `WebpageCondition` of https://bingads.microsoft.com/CampaignManagement/v13."""

    argument: str | None | Unset = nillable("Argument", "xs:string")
    operand: WebpageConditionOperand | str | Unset = element("Operand", "cm:WebpageConditionOperand")
    operator: WebpageConditionOperator | str | None | Unset = nillable("Operator", "cm:WebpageConditionOperator")
