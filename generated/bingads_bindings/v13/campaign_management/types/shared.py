"""Types of Campaign Management v13: SharedListItem, SharedEntity, SharedList …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Flag, Record, Sequence, TYPES, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import KeyValuePairOfstringstring


class SharedEntityAssociationAdditionalField(Flag):
    """Flags `SharedEntityAssociationAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    BRAND_LIST_FIELDS = "BrandListFields"


@record(TYPES, "cm:SharedListItem")
class SharedListItem(Record):
    """Complex type `SharedListItem` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by
    `NegativeKeyword`, `NegativeSite`, `BrandItem`, `Site`."""

    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:SharedEntity")
class SharedEntity(Record):
    """Complex type `SharedEntity` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `SharedList`."""

    association_count: int | None | Unset = nillable("AssociationCount", "xs:int")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:SharedList")
class SharedList(SharedEntity):
    """Complex type `SharedList` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by
    `NegativeKeywordList`, `PlacementExclusionList`, `AccountNegativeKeywordList`,
    `AccountContentNegativeKeywordList`, `BrandList`, `AccountPlacementExclusionList`,
    `AccountPlacementInclusionList`."""

    item_count: int | None | Unset = nillable("ItemCount", "xs:int")


@record(TYPES, "cm:SharedEntityAssociation")
class SharedEntityAssociation(Record):
    """Complex type `SharedEntityAssociation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
    entity_type: str | None | Unset = nillable("EntityType", "xs:string")
    is_exclusion: bool | None | Unset = nillable("IsExclusion", "xs:boolean")
    shared_entity_customer_id: int | None | Unset = nillable("SharedEntityCustomerId", "xs:long")
    shared_entity_id: int | Unset = element("SharedEntityId", "xs:long", required=True)
    shared_entity_type: str | None | Unset = nillable("SharedEntityType", "xs:string")
    status: str | None | Unset = nillable("Status", "xs:string")
