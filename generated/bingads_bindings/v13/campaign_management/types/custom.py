"""Types of Campaign Management v13: CustomParameters, CustomParameter, CustomSegmentCatalog, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import EffectiveEditorialStatus


class CustomSegmentEditorialStatus(StrEnum):
    """Enumeration `CustomSegmentEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    REJECTED = "Rejected"
    PENDING = "Pending"
    PARTIAL_APPROVED = "PartialApproved"
    APPROVED = "Approved"


@record(TYPES, "cm:CustomParameters")
class CustomParameters(Record):
    """Complex type `CustomParameters` of https://bingads.microsoft.com/CampaignManagement/v13."""

    parameters: Sequence[CustomParameter | None] | None | Unset = nillable("Parameters", "cm:ArrayOfCustomParameter")


@record(TYPES, "cm:CustomParameter")
class CustomParameter(Record):
    """Complex type `CustomParameter` of https://bingads.microsoft.com/CampaignManagement/v13."""

    key: str | None | Unset = nillable("Key", "xs:string")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "cm:CustomSegmentCatalog")
class CustomSegmentCatalog(Record):
    """Complex type `CustomSegmentCatalog` of https://bingads.microsoft.com/CampaignManagement/v13."""

    catalog_id: int | None | Unset = nillable("CatalogId", "xs:long")
    catalog_name: str | None | Unset = nillable("CatalogName", "xs:string")
    effective_editorial_status: EffectiveEditorialStatus | str | None | Unset = nillable(
        "EffectiveEditorialStatus", "cm:EffectiveEditorialStatus"
    )
