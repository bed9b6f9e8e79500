"""Types of Campaign Management v13: EntityScope, EntityIdToParentIdAssociation, EntityType, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CategoryResult, NegativeKeyword


class EntityScope(StrEnum):
    """Enumeration `EntityScope` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACCOUNT = "Account"
    CUSTOMER = "Customer"


class EntityType(StrEnum):
    """Enumeration `EntityType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    CAMPAIGN = "Campaign"
    AD_GROUP = "AdGroup"
    AD = "Ad"
    KEYWORD = "Keyword"
    ASSET_GROUP = "AssetGroup"
    TEXT_ASSET = "TextAsset"
    IMAGE_ASSET = "ImageAsset"


@record(TYPES, "cm:EntityIdToParentIdAssociation")
class EntityIdToParentIdAssociation(Record):
    """Complex type `EntityIdToParentIdAssociation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id: int | Unset = element("EntityId", "xs:long")
    parent_id: int | Unset = element("ParentId", "xs:long")


@record(TYPES, "cm:EntityNegativeKeyword")
class EntityNegativeKeyword(Record):
    """Complex type `EntityNegativeKeyword` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
    entity_type: str | None | Unset = nillable("EntityType", "xs:string")
    negative_keywords: Sequence[NegativeKeyword | None] | None | Unset = nillable(
        "NegativeKeywords", "cm:ArrayOfNegativeKeyword"
    )


@record(TYPES, "cm:EntityResult")
class EntityResult(Record):
    """Complex type `EntityResult` of https://bingads.microsoft.com/CampaignManagement/v13."""

    categories: Sequence[CategoryResult | None] | None | Unset = nillable("Categories", "cm:ArrayOfCategoryResult")
    id: int | Unset = element("Id", "xs:long")
    sub_type: str | None | Unset = nillable("SubType", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")
