"""Types of Campaign Management v13: ProductAd, ProductPartition, ProductCondition …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .ad import Ad
from .audience import Audience
from .criterion import Criterion


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


@record(TYPES, "cm:ProductAd")
class ProductAd(Ad):
    """Complex type `ProductAd` of https://bingads.microsoft.com/CampaignManagement/v13."""

    promotional_text: str | None | Unset = nillable("PromotionalText", "xs:string")


@record(TYPES, "cm:ProductPartition")
class ProductPartition(Criterion):
    """Complex type `ProductPartition` of https://bingads.microsoft.com/CampaignManagement/v13."""

    condition: ProductCondition | None | Unset = nillable("Condition", "cm:ProductCondition")
    parent_criterion_id: int | None | Unset = nillable("ParentCriterionId", "xs:long")
    partition_type: ProductPartitionType | str | Unset = element(
        "PartitionType", "cm:ProductPartitionType", required=True
    )


@record(TYPES, "cm:ProductCondition")
class ProductCondition(Record):
    """Complex type `ProductCondition` of https://bingads.microsoft.com/CampaignManagement/v13."""

    attribute: str | None | Unset = nillable("Attribute", "xs:string")
    operand: str | None | Unset = nillable("Operand", "xs:string")
    operator: str | None | Unset = nillable("Operator", "xs:string")


@record(TYPES, "cm:ProductScope")
class ProductScope(Criterion):
    """Complex type `ProductScope` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conditions: Sequence[ProductCondition | None] | None | Unset = nillable("Conditions", "cm:ArrayOfProductCondition")


@record(TYPES, "cm:ProductAudience")
class ProductAudience(Audience):
    """Complex type `ProductAudience` of https://bingads.microsoft.com/CampaignManagement/v13."""

    product_audience_type: FlagsLike[ProductAudienceType] | None | Unset = nillable(
        "ProductAudienceType", "cm:ProductAudienceType"
    )
    tag_id: int | None | Unset = nillable("TagId", "xs:long")
