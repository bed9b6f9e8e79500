"""Types of Campaign Management v13: SharedListItem, NegativeKeyword, NegativeSite, BrandItem, Site"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import KeyValuePairOfstringstring, MatchType


@record(TYPES, "cm:SharedListItem")
class SharedListItem(Record):
    """Complex type `SharedListItem` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by …"""

    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:NegativeKeyword")
class NegativeKeyword(SharedListItem):
    """Complex type `NegativeKeyword` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    match_type: MatchType | str | None | Unset = nillable("MatchType", "cm:MatchType")
    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:NegativeSite")
class NegativeSite(SharedListItem):
    """Complex type `NegativeSite` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:BrandItem")
class BrandItem(SharedListItem):
    """Complex type `BrandItem` of https://bingads.microsoft.com/CampaignManagement/v13."""

    brand_id: int | Unset = element("BrandId", "xs:long")


@record(TYPES, "cm:Site")
class Site(SharedListItem):
    """Complex type `Site` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    url: str | None | Unset = nillable("Url", "xs:string")
