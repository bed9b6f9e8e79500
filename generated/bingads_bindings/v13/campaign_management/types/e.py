"""Types of Campaign Management v13: ExpandedTextAd, EnhancedCpcBiddingScheme, EffectiveEditorialStatus …"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from ..._types import StrEnum, TYPES, Unset, nillable, record
from .ad import Ad
from .b import BiddingScheme
from .conversion import ConversionGoal

if TYPE_CHECKING:
    from .. import ValueOperator


class EffectiveEditorialStatus(StrEnum):
    """Enumeration `EffectiveEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    PENDING = "Pending"


class ExpressionOperator(StrEnum):
    """Enumeration `ExpressionOperator` of https://bingads.microsoft.com/CampaignManagement/v13."""

    EQUALS = "Equals"
    BEGINS_WITH = "BeginsWith"
    REGULAR_EXPRESSION = "RegularExpression"
    CONTAINS = "Contains"


@record(TYPES, "cm:ExpandedTextAd")
class ExpandedTextAd(Ad):
    """Complex type `ExpandedTextAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    domain: str | None | Unset = nillable("Domain", "xs:string")
    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    text_part2: str | None | Unset = nillable("TextPart2", "xs:string")
    title_part1: str | None | Unset = nillable("TitlePart1", "xs:string")
    title_part2: str | None | Unset = nillable("TitlePart2", "xs:string")
    title_part3: str | None | Unset = nillable("TitlePart3", "xs:string")


@record(TYPES, "cm:EnhancedCpcBiddingScheme")
class EnhancedCpcBiddingScheme(BiddingScheme):
    """Complex type `EnhancedCpcBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:EventGoal")
class EventGoal(ConversionGoal):
    """Complex type `EventGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    action_expression: str | None | Unset = nillable("ActionExpression", "xs:string")
    action_operator: ExpressionOperator | str | None | Unset = nillable("ActionOperator", "cm:ExpressionOperator")
    category_expression: str | None | Unset = nillable("CategoryExpression", "xs:string")
    category_operator: ExpressionOperator | str | None | Unset = nillable("CategoryOperator", "cm:ExpressionOperator")
    label_expression: str | None | Unset = nillable("LabelExpression", "xs:string")
    label_operator: ExpressionOperator | str | None | Unset = nillable("LabelOperator", "cm:ExpressionOperator")
    value: Decimal | None | Unset = nillable("Value", "xs:decimal")
    value_operator: ValueOperator | str | None | Unset = nillable("ValueOperator", "cm:ValueOperator")
