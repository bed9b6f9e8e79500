"""Messages of Campaign Management v13: GetAccountMigrationStatusesRequest, GetAccountMigrationStatusesResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AccountMigrationStatusesInfo, AccountProperty, AccountPropertyName, BatchError


@record(TYPES, "cm:GetAccountMigrationStatusesRequest")
class GetAccountMigrationStatusesRequest(Record):
    """Element `GetAccountMigrationStatusesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOflong")
    migration_type: str | None | Unset = nillable("MigrationType", "xs:string")


@record(TYPES, "cm:GetAccountMigrationStatusesResponse")
class GetAccountMigrationStatusesResponse(Reply):
    """Element `GetAccountMigrationStatusesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    migration_statuses: Sequence[AccountMigrationStatusesInfo | None] | None | Unset = nillable(
        "MigrationStatuses", "cm:ArrayOfAccountMigrationStatusesInfo"
    )


@record(TYPES, "cm:SetAccountPropertiesRequest")
class SetAccountPropertiesRequest(Record):
    """Element `SetAccountPropertiesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_properties: Sequence[AccountProperty | None] | None | Unset = nillable(
        "AccountProperties", "cm:ArrayOfAccountProperty"
    )


@record(TYPES, "cm:SetAccountPropertiesResponse")
class SetAccountPropertiesResponse(Reply):
    """Element `SetAccountPropertiesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:GetAccountPropertiesRequest")
class GetAccountPropertiesRequest(Record):
    """Element `GetAccountPropertiesRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_property_names: Sequence[AccountPropertyName | str] | None | Unset = nillable(
        "AccountPropertyNames", "cm:ArrayOfAccountPropertyName"
    )


@record(TYPES, "cm:GetAccountPropertiesResponse")
class GetAccountPropertiesResponse(Reply):
    """Element `GetAccountPropertiesResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_properties: Sequence[AccountProperty | None] | None | Unset = nillable(
        "AccountProperties", "cm:ArrayOfAccountProperty"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
