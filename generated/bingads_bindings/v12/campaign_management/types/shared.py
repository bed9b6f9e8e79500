"""Types of Campaign Management v12: SharedListItem, SharedEntity, SharedList …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, TYPES, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import KeyValuePairOfstringstring


@record(TYPES, "cm:SharedListItem")
class SharedListItem(Record):
    """Complex type `SharedListItem` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by
    `NegativeKeyword`."""

    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:SharedEntity")
class SharedEntity(Record):
    """Complex type `SharedEntity` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `SharedList`."""

    association_count: int | None | Unset = nillable("AssociationCount", "xs:int")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:SharedList")
class SharedList(SharedEntity):
    """Complex type `SharedList` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by
    `NegativeKeywordList`."""

    item_count: int | None | Unset = nillable("ItemCount", "xs:int")


@record(TYPES, "cm:SharedEntityAssociation")
class SharedEntityAssociation(Record):
    """Complex type `SharedEntityAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
    entity_type: str | None | Unset = nillable("EntityType", "xs:string")
    shared_entity_id: int | Unset = element("SharedEntityId", "xs:long", required=True)
    shared_entity_type: str | None | Unset = nillable("SharedEntityType", "xs:string")
