"""Types of Campaign Management v12: AdExtension, AdExtensionStatus, AdExtensionIdentity …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Flag, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AssociationType, KeyValuePairOfstringstring, Schedule


class AdExtensionStatus(StrEnum):
    """Enumeration `AdExtensionStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    DELETED = "Deleted"


class AdExtensionAdditionalField(Flag):
    """Flags `AdExtensionAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v12."""

    FINAL_URL_SUFFIX = "FinalUrlSuffix"
    ACTION_TYPES_PHASE2 = "ActionTypesPhase2"


class AdExtensionEditorialStatus(StrEnum):
    """Enumeration `AdExtensionEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


@record(TYPES, "cm:AdExtension")
class AdExtension(Record):
    """Complex type `AdExtension` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by
    `LocationAdExtension`, `CallAdExtension`, `ImageAdExtension`, `AppAdExtension`, `ReviewAdExtension`,
    `CalloutAdExtension`, `SitelinkAdExtension`, `ActionAdExtension`, `StructuredSnippetAdExtension`,
    `PriceAdExtension`."""

    device_preference: int | None | Unset = nillable("DevicePreference", "xs:long")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    scheduling: Schedule | None | Unset = nillable("Scheduling", "cm:Schedule")
    status: AdExtensionStatus | str | None | Unset = nillable("Status", "cm:AdExtensionStatus")
    type: str | None | Unset = nillable("Type", "xs:string")
    version: int | None | Unset = nillable("Version", "xs:int")


@record(TYPES, "cm:AdExtensionIdentity")
class AdExtensionIdentity(Record):
    """Complex type `AdExtensionIdentity` of https://bingads.microsoft.com/CampaignManagement/v12."""

    id: int | Unset = element("Id", "xs:long")
    version: int | None | Unset = nillable("Version", "xs:int")


@record(TYPES, "cm:AdExtensionIdToEntityIdAssociation")
class AdExtensionIdToEntityIdAssociation(Record):
    """Complex type `AdExtensionIdToEntityIdAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension_id: int | Unset = element("AdExtensionId", "xs:long", required=True)
    entity_id: int | Unset = element("EntityId", "xs:long", required=True)


@record(TYPES, "cm:AdExtensionEditorialReasonCollection")
class AdExtensionEditorialReasonCollection(Record):
    """Complex type `AdExtensionEditorialReasonCollection` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension_id: int | Unset = element("AdExtensionId", "xs:long")
    reasons: Sequence[AdExtensionEditorialReason | None] | None | Unset = nillable(
        "Reasons", "cm:ArrayOfAdExtensionEditorialReason"
    )


@record(TYPES, "cm:AdExtensionEditorialReason")
class AdExtensionEditorialReason(Record):
    """Complex type `AdExtensionEditorialReason` of https://bingads.microsoft.com/CampaignManagement/v12."""

    location: str | None | Unset = nillable("Location", "xs:string")
    publisher_countries: Sequence[str | None] | None | Unset = nillable("PublisherCountries", "arrays:ArrayOfstring")
    reason_code: int | Unset = element("ReasonCode", "xs:int")
    term: str | None | Unset = nillable("Term", "xs:string")


@record(TYPES, "cm:AdExtensionAssociationCollection")
class AdExtensionAssociationCollection(Record):
    """Complex type `AdExtensionAssociationCollection` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension_associations: Sequence[AdExtensionAssociation | None] | None | Unset = nillable(
        "AdExtensionAssociations", "cm:ArrayOfAdExtensionAssociation"
    )


@record(TYPES, "cm:AdExtensionAssociation")
class AdExtensionAssociation(Record):
    """Complex type `AdExtensionAssociation` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension: AdExtension | None | Unset = nillable("AdExtension", "cm:AdExtension")
    association_type: AssociationType | str | Unset = element("AssociationType", "cm:AssociationType", required=True)
    editorial_status: AdExtensionEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:AdExtensionEditorialStatus"
    )
    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
