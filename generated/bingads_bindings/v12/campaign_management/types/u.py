"""Types of Campaign Management v12: UetTag, UetTagTrackingStatus, UrlGoal"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, StrEnum, TYPES, Unset, nillable, record
from .conversion import ConversionGoal

if TYPE_CHECKING:
    from .. import ExpressionOperator


class UetTagTrackingStatus(StrEnum):
    """Enumeration `UetTagTrackingStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNVERIFIED = "Unverified"
    ACTIVE = "Active"
    INACTIVE = "Inactive"


@record(TYPES, "cm:UetTag")
class UetTag(Record):
    """Complex type `UetTag` of https://bingads.microsoft.com/CampaignManagement/v12."""

    description: str | None | Unset = nillable("Description", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    tracking_no_script: str | None | Unset = nillable("TrackingNoScript", "xs:string")
    tracking_script: str | None | Unset = nillable("TrackingScript", "xs:string")
    tracking_status: UetTagTrackingStatus | str | None | Unset = nillable("TrackingStatus", "cm:UetTagTrackingStatus")


@record(TYPES, "cm:UrlGoal")
class UrlGoal(ConversionGoal):
    """Complex type `UrlGoal` of https://bingads.microsoft.com/CampaignManagement/v12."""

    url_expression: str | None | Unset = nillable("UrlExpression", "xs:string")
    url_operator: ExpressionOperator | str | None | Unset = nillable("UrlOperator", "cm:ExpressionOperator")
