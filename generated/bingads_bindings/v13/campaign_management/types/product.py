"""Types of Campaign Management v13: ProductCondition, ProductPartitionType, ProductAudienceType"""

from __future__ import annotations

from ..._types import Flag, Record, StrEnum, TYPES, Unset, nillable, record


class ProductPartitionType(StrEnum):
    """Enumeration `ProductPartitionType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    SUBDIVISION = "Subdivision"
    UNIT = "Unit"


class ProductAudienceType(Flag):
    """Flags `ProductAudienceType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    GENERAL_VISITORS = "GeneralVisitors"
    PRODUCT_SEARCHERS = "ProductSearchers"
    PRODUCT_VIEWERS = "ProductViewers"
    SHOPPING_CART_ABANDONERS = "ShoppingCartAbandoners"
    PAST_BUYERS = "PastBuyers"


@record(TYPES, "cm:ProductCondition")
class ProductCondition(Record):
    """Complex type `ProductCondition` of https://bingads.microsoft.com/CampaignManagement/v13."""

    attribute: str | None | Unset = nillable("Attribute", "xs:string")
    operand: str | None | Unset = nillable("Operand", "xs:string")
    operator: str | None | Unset = nillable("Operator", "xs:string")
