"""Types of Campaign Management v12: AudienceCriterion, AudienceType, Audience"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Flag, FlagsLike, Record, Sequence, TYPES, Unset, element, nillable, record
from .criterion import Criterion

if TYPE_CHECKING:
    from .. import EntityScope, KeyValuePairOfstringstring


class AudienceType(Flag):
    """Flags `AudienceType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    REMARKETING_LIST = "RemarketingList"
    CUSTOM = "Custom"
    IN_MARKET = "InMarket"
    PRODUCT = "Product"
    SIMILAR_REMARKETING_LIST = "SimilarRemarketingList"


@record(TYPES, "cm:AudienceCriterion")
class AudienceCriterion(Criterion):
    """Complex type `AudienceCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    audience_id: int | None | Unset = nillable("AudienceId", "xs:long")
    audience_type: FlagsLike[AudienceType] | None | Unset = nillable("AudienceType", "cm:AudienceType")


@record(TYPES, "cm:Audience")
class Audience(Record):
    """Complex type `Audience` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `RemarketingList`,
    `CustomAudience`, `InMarketAudience`, `ProductAudience`, `SimilarRemarketingList`."""

    audience_network_size: int | None | Unset = nillable("AudienceNetworkSize", "xs:long")
    description: str | None | Unset = nillable("Description", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    membership_duration: int | None | Unset = nillable("MembershipDuration", "xs:int")
    name: str | None | Unset = nillable("Name", "xs:string")
    parent_id: int | None | Unset = nillable("ParentId", "xs:long")
    scope: EntityScope | str | None | Unset = nillable("Scope", "cm:EntityScope")
    search_size: int | None | Unset = nillable("SearchSize", "xs:long")
    supported_campaign_types: Sequence[str | None] | None | Unset = nillable(
        "SupportedCampaignTypes", "arrays:ArrayOfstring"
    )
    type: FlagsLike[AudienceType] | Unset = element("Type", "cm:AudienceType")
