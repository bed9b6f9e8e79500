"""Types of Campaign Management v12: EntityIdToParentIdAssociation, EntityType, EntityNegativeKeyword, EntityScope"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import NegativeKeyword


class EntityType(StrEnum):
    """Enumeration `EntityType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    AD = "Ad"
    KEYWORD = "Keyword"


class EntityScope(StrEnum):
    """Enumeration `EntityScope` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACCOUNT = "Account"
    CUSTOMER = "Customer"


@record(TYPES, "cm:EntityIdToParentIdAssociation")
class EntityIdToParentIdAssociation(Record):
    """Complex type `EntityIdToParentIdAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_id: int | Unset = element("EntityId", "xs:long")
    parent_id: int | Unset = element("ParentId", "xs:long")


@record(TYPES, "cm:EntityNegativeKeyword")
class EntityNegativeKeyword(Record):
    """Complex type `EntityNegativeKeyword` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
    entity_type: str | None | Unset = nillable("EntityType", "xs:string")
    negative_keywords: Sequence[NegativeKeyword | None] | None | Unset = nillable(
        "NegativeKeywords", "cm:ArrayOfNegativeKeyword"
    )
