"""Types of Campaign Management v12: AssetLink, Asset, AssetLinkEditorialStatus"""

from __future__ import annotations

from ..._types import Record, StrEnum, TYPES, Unset, nillable, record


class AssetLinkEditorialStatus(StrEnum):
    """Enumeration `AssetLinkEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


@record(TYPES, "cm:AssetLink")
class AssetLink(Record):
    """Complex type `AssetLink` of https://bingads.microsoft.com/CampaignManagement/v12."""

    asset: Asset | None | Unset = nillable("Asset", "cm:Asset")
    asset_performance_label: str | None | Unset = nillable("AssetPerformanceLabel", "xs:string")
    editorial_status: AssetLinkEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:AssetLinkEditorialStatus"
    )
    pinned_field: str | None | Unset = nillable("PinnedField", "xs:string")


@record(TYPES, "cm:Asset")
class Asset(Record):
    """Complex type `Asset` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `TextAsset`,
    `ImageAsset`."""

    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")
