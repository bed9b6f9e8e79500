"""Types of Campaign Management v12: Audience, RemarketingList, CustomAudience, InMarketAudience, ProductAudience, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AudienceType, EntityScope, KeyValuePairOfstringstring, ProductAudienceType, RemarketingRule


@record(TYPES, "cm:Audience")
class Audience(Record):
    """Complex type `Audience` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `RemarketingList`, …"""

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


@record(TYPES, "cm:RemarketingList")
class RemarketingList(Audience):
    """Complex type `RemarketingList` of https://bingads.microsoft.com/CampaignManagement/v12."""

    rule: RemarketingRule | None | Unset = nillable("Rule", "cm:RemarketingRule")
    tag_id: int | None | Unset = nillable("TagId", "xs:long")


@record(TYPES, "cm:CustomAudience")
class CustomAudience(Audience):
    """Complex type `CustomAudience` of https://bingads.microsoft.com/CampaignManagement/v12."""


@record(TYPES, "cm:InMarketAudience")
class InMarketAudience(Audience):
    """Complex type `InMarketAudience` of https://bingads.microsoft.com/CampaignManagement/v12."""


@record(TYPES, "cm:ProductAudience")
class ProductAudience(Audience):
    """Complex type `ProductAudience` of https://bingads.microsoft.com/CampaignManagement/v12."""

    product_audience_type: FlagsLike[ProductAudienceType] | None | Unset = nillable(
        "ProductAudienceType", "cm:ProductAudienceType"
    )
    tag_id: int | None | Unset = nillable("TagId", "xs:long")


@record(TYPES, "cm:SimilarRemarketingList")
class SimilarRemarketingList(Audience):
    """Complex type `SimilarRemarketingList` of https://bingads.microsoft.com/CampaignManagement/v12."""

    source_id: int | Unset = element("SourceId", "xs:long")
