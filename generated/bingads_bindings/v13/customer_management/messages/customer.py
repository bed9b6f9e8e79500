"""Messages of Customer Management v13: GetCustomerRequest, GetCustomerResponse, UpdateCustomerRequest, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdvertiserAccount, Customer, User, UserInvitation


@record(TYPES, "customer:GetCustomerRequest")
class GetCustomerRequest(Record):
    """Element `GetCustomerRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")


@record(TYPES, "customer:GetCustomerResponse")
class GetCustomerResponse(Reply):
    """Element `GetCustomerResponse` of https://bingads.microsoft.com/Customer/v13."""

    customer: Customer | None | Unset = nillable("Customer", "entities:Customer")


@record(TYPES, "customer:UpdateCustomerRequest")
class UpdateCustomerRequest(Record):
    """Element `UpdateCustomerRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer: Customer | None | Unset = nillable("Customer", "entities:Customer")


@record(TYPES, "customer:UpdateCustomerResponse")
class UpdateCustomerResponse(Reply):
    """Element `UpdateCustomerResponse` of https://bingads.microsoft.com/Customer/v13."""

    last_modified_time: datetime | Unset = element("LastModifiedTime", "xs:dateTime")


@record(TYPES, "customer:SignupCustomerRequest")
class SignupCustomerRequest(Record):
    """Element `SignupCustomerRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer: Customer | None | Unset = nillable("Customer", "entities:Customer")
    account: AdvertiserAccount | None | Unset = nillable("Account", "entities:AdvertiserAccount")
    parent_customer_id: int | None | Unset = nillable("ParentCustomerId", "xs:long")
    user_invitation: UserInvitation | None | Unset = nillable("UserInvitation", "entities:UserInvitation")
    user_id: int | None | Unset = nillable("UserId", "xs:long")
    user: User | None | Unset = nillable("User", "entities:User")


@record(TYPES, "customer:SignupCustomerResponse")
class SignupCustomerResponse(Reply):
    """Element `SignupCustomerResponse` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")
    customer_number: str | None | Unset = nillable("CustomerNumber", "xs:string")
    account_id: int | None | Unset = nillable("AccountId", "xs:long")
    account_number: str | None | Unset = nillable("AccountNumber", "xs:string")
    create_time: datetime | Unset = element("CreateTime", "xs:dateTime")


@record(TYPES, "customer:DeleteCustomerRequest")
class DeleteCustomerRequest(Record):
    """Element `DeleteCustomerRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")
    time_stamp: bytes | None | Unset = nillable("TimeStamp", "xs:base64Binary")


@record(TYPES, "customer:DeleteCustomerResponse")
class DeleteCustomerResponse(Reply):
    """Element `DeleteCustomerResponse` of https://bingads.microsoft.com/Customer/v13."""


@record(TYPES, "customer:GetCustomerPilotFeaturesRequest")
class GetCustomerPilotFeaturesRequest(Record):
    """Element `GetCustomerPilotFeaturesRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")


@record(TYPES, "customer:GetCustomerPilotFeaturesResponse")
class GetCustomerPilotFeaturesResponse(Reply):
    """Element `GetCustomerPilotFeaturesResponse` of https://bingads.microsoft.com/Customer/v13."""

    feature_pilot_flags: Sequence[int] | None | Unset = nillable("FeaturePilotFlags", "arrays:ArrayOfint")


@record(TYPES, "customer:UpgradeCustomerToAgencyRequest")
class UpgradeCustomerToAgencyRequest(Record):
    """Element `UpgradeCustomerToAgencyRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")


@record(TYPES, "customer:UpgradeCustomerToAgencyResponse")
class UpgradeCustomerToAgencyResponse(Reply):
    """Element `UpgradeCustomerToAgencyResponse` of https://bingads.microsoft.com/Customer/v13."""


@record(TYPES, "customer:MapCustomerIdToExternalCustomerIdRequest")
class MapCustomerIdToExternalCustomerIdRequest(Record):
    """Element `MapCustomerIdToExternalCustomerIdRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")
    external_customer_id: str | None | Unset = nillable("ExternalCustomerId", "xs:string")


@record(TYPES, "customer:MapCustomerIdToExternalCustomerIdResponse")
class MapCustomerIdToExternalCustomerIdResponse(Reply):
    """Element `MapCustomerIdToExternalCustomerIdResponse` of https://bingads.microsoft.com/Customer/v13."""
