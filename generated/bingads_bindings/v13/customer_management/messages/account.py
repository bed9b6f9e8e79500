"""Messages of Customer Management v13: AddAccountRequest, AddAccountResponse, UpdateAccountRequest, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountAdditionalField, AdvertiserAccount


@record(TYPES, "customer:AddAccountRequest")
class AddAccountRequest(Record):
    """Element `AddAccountRequest` of https://bingads.microsoft.com/Customer/v13."""

    account: AdvertiserAccount | None | Unset = nillable("Account", "entities:AdvertiserAccount")


@record(TYPES, "customer:AddAccountResponse")
class AddAccountResponse(Reply):
    """Element `AddAccountResponse` of https://bingads.microsoft.com/Customer/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    account_number: str | None | Unset = nillable("AccountNumber", "xs:string")
    create_time: datetime | Unset = element("CreateTime", "xs:dateTime")


@record(TYPES, "customer:UpdateAccountRequest")
class UpdateAccountRequest(Record):
    """Element `UpdateAccountRequest` of https://bingads.microsoft.com/Customer/v13."""

    account: AdvertiserAccount | None | Unset = nillable("Account", "entities:AdvertiserAccount")


@record(TYPES, "customer:UpdateAccountResponse")
class UpdateAccountResponse(Reply):
    """Element `UpdateAccountResponse` of https://bingads.microsoft.com/Customer/v13."""

    last_modified_time: datetime | Unset = element("LastModifiedTime", "xs:dateTime")


@record(TYPES, "customer:GetAccountRequest")
class GetAccountRequest(Record):
    """Element `GetAccountRequest` of https://bingads.microsoft.com/Customer/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    return_additional_fields: FlagsLike[AccountAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "entities:AccountAdditionalField"
    )


@record(TYPES, "customer:GetAccountResponse")
class GetAccountResponse(Reply):
    """Element `GetAccountResponse` of https://bingads.microsoft.com/Customer/v13."""

    account: AdvertiserAccount | None | Unset = nillable("Account", "entities:AdvertiserAccount")


@record(TYPES, "customer:DeleteAccountRequest")
class DeleteAccountRequest(Record):
    """Element `DeleteAccountRequest` of https://bingads.microsoft.com/Customer/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    time_stamp: bytes | None | Unset = nillable("TimeStamp", "xs:base64Binary")


@record(TYPES, "customer:DeleteAccountResponse")
class DeleteAccountResponse(Reply):
    """Element `DeleteAccountResponse` of https://bingads.microsoft.com/Customer/v13."""


@record(TYPES, "customer:GetAccountPilotFeaturesRequest")
class GetAccountPilotFeaturesRequest(Record):
    """Element `GetAccountPilotFeaturesRequest` of https://bingads.microsoft.com/Customer/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")


@record(TYPES, "customer:GetAccountPilotFeaturesResponse")
class GetAccountPilotFeaturesResponse(Reply):
    """Element `GetAccountPilotFeaturesResponse` of https://bingads.microsoft.com/Customer/v13."""

    feature_pilot_flags: Sequence[int] | None | Unset = nillable("FeaturePilotFlags", "arrays:ArrayOfint")


@record(TYPES, "customer:MapAccountIdToExternalAccountIdsRequest")
class MapAccountIdToExternalAccountIdsRequest(Record):
    """Element `MapAccountIdToExternalAccountIdsRequest` of https://bingads.microsoft.com/Customer/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    external_account_ids: Sequence[str | None] | None | Unset = nillable("ExternalAccountIds", "arrays:ArrayOfstring")


@record(TYPES, "customer:MapAccountIdToExternalAccountIdsResponse")
class MapAccountIdToExternalAccountIdsResponse(Reply):
    """Element `MapAccountIdToExternalAccountIdsResponse` of https://bingads.microsoft.com/Customer/v13."""
