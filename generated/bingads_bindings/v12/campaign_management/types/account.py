"""Types of Campaign Management v12: AccountMigrationStatusesInfo, AccountProperty, AccountPropertyName"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import MigrationStatusInfo


class AccountPropertyName(StrEnum):
    """Enumeration `AccountPropertyName` of https://bingads.microsoft.com/CampaignManagement/v12."""

    NONE = "None"
    TRACKING_URL_TEMPLATE = "TrackingUrlTemplate"
    MSCLKID_AUTO_TAGGING_ENABLED = "MSCLKIDAutoTaggingEnabled"
    AD_CLICK_PARALLEL_TRACKING = "AdClickParallelTracking"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"


@record(TYPES, "cm:AccountMigrationStatusesInfo")
class AccountMigrationStatusesInfo(Record):
    """Complex type `AccountMigrationStatusesInfo` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long", required=True)
    migration_status_infos: Sequence[MigrationStatusInfo | None] | None | Unset = nillable(
        "MigrationStatusInfos", "cm:ArrayOfMigrationStatusInfo"
    )


@record(TYPES, "cm:AccountProperty")
class AccountProperty(Record):
    """Complex type `AccountProperty` of https://bingads.microsoft.com/CampaignManagement/v12."""

    name: AccountPropertyName | str | Unset = element("Name", "cm:AccountPropertyName")
    value: str | None | Unset = nillable("Value", "xs:string")
