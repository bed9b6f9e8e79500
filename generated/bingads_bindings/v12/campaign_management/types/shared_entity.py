"""Types of Campaign Management v12: SharedEntity, SharedList, NegativeKeywordList"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import KeyValuePairOfstringstring


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
    """Complex type `SharedList` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by …"""

    item_count: int | None | Unset = nillable("ItemCount", "xs:int")


@record(TYPES, "cm:NegativeKeywordList")
class NegativeKeywordList(SharedList):
    """Complex type `NegativeKeywordList` of https://bingads.microsoft.com/CampaignManagement/v12."""
