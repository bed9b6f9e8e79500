"""Types of Campaign Management v12: WebpageParameter, WebpageCondition, WebpageConditionOperand"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record


class WebpageConditionOperand(StrEnum):
    """Enumeration `WebpageConditionOperand` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNKNOWN = "Unknown"
    URL = "Url"
    CATEGORY = "Category"
    PAGE_TITLE = "PageTitle"
    PAGE_CONTENT = "PageContent"
    CUSTOM_LABEL = "CustomLabel"


@record(TYPES, "cm:WebpageParameter")
class WebpageParameter(Record):
    """Complex type `WebpageParameter` of https://bingads.microsoft.com/CampaignManagement/v12."""

    conditions: Sequence[WebpageCondition | None] | None | Unset = nillable("Conditions", "cm:ArrayOfWebpageCondition")
    criterion_name: str | None | Unset = nillable("CriterionName", "xs:string")


@record(TYPES, "cm:WebpageCondition")
class WebpageCondition(Record):
    """Complex type `WebpageCondition` of https://bingads.microsoft.com/CampaignManagement/v12."""

    argument: str | None | Unset = nillable("Argument", "xs:string")
    operand: WebpageConditionOperand | str | Unset = element("Operand", "cm:WebpageConditionOperand")
