"""Types of Campaign Management v12: Label, LabelAssociation"""

from __future__ import annotations

from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "cm:Label")
class Label(Record):
    """Complex type `Label` of https://bingads.microsoft.com/CampaignManagement/v12."""

    color_code: str | None | Unset = nillable("ColorCode", "xs:string")
    description: str | None | Unset = nillable("Description", "xs:string")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")


@record(TYPES, "cm:LabelAssociation")
class LabelAssociation(Record):
    """Complex type `LabelAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
    label_id: int | Unset = element("LabelId", "xs:long", required=True)
