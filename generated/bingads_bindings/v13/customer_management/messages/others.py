"""Messages of Customer Management v13: GetCurrentUserRequest, GetCurrentUserResponse, GetUsersInfoRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountInfo, CustomerInfo, PilotFeature, User, UserInfo, UserLifeCycleStatus


@record(TYPES, "customer:GetCurrentUserRequest")
class GetCurrentUserRequest(Record):
    """Element `GetCurrentUserRequest` of https://bingads.microsoft.com/Customer/v13."""


@record(TYPES, "customer:GetCurrentUserResponse")
class GetCurrentUserResponse(Reply):
    """Element `GetCurrentUserResponse` of https://bingads.microsoft.com/Customer/v13."""

    user: User | None | Unset = nillable("User", "entities:User")


@record(TYPES, "customer:GetUsersInfoRequest")
class GetUsersInfoRequest(Record):
    """Element `GetUsersInfoRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")
    status_filter: UserLifeCycleStatus | str | None | Unset = nillable("StatusFilter", "entities:UserLifeCycleStatus")


@record(TYPES, "customer:GetUsersInfoResponse")
class GetUsersInfoResponse(Reply):
    """Element `GetUsersInfoResponse` of https://bingads.microsoft.com/Customer/v13."""

    users_info: Sequence[UserInfo | None] | None | Unset = nillable("UsersInfo", "entities:ArrayOfUserInfo")


@record(TYPES, "customer:GetPilotFeaturesCountriesRequest")
class GetPilotFeaturesCountriesRequest(Record):
    """Element `GetPilotFeaturesCountriesRequest` of https://bingads.microsoft.com/Customer/v13."""


@record(TYPES, "customer:GetPilotFeaturesCountriesResponse")
class GetPilotFeaturesCountriesResponse(Reply):
    """Element `GetPilotFeaturesCountriesResponse` of https://bingads.microsoft.com/Customer/v13."""

    pilot_features: Sequence[PilotFeature] | None | Unset = nillable("PilotFeatures", "entities:ArrayOfPilotFeature")


@record(TYPES, "customer:GetLinkedAccountsAndCustomersInfoRequest")
class GetLinkedAccountsAndCustomersInfoRequest(Record):
    """Element `GetLinkedAccountsAndCustomersInfoRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | None | Unset = nillable("CustomerId", "xs:long")
    only_parent_accounts: bool | Unset = element("OnlyParentAccounts", "xs:boolean")


@record(TYPES, "customer:GetLinkedAccountsAndCustomersInfoResponse")
class GetLinkedAccountsAndCustomersInfoResponse(Reply):
    """Element `GetLinkedAccountsAndCustomersInfoResponse` of https://bingads.microsoft.com/Customer/v13."""

    accounts_info: Sequence[AccountInfo | None] | None | Unset = nillable("AccountsInfo", "entities:ArrayOfAccountInfo")
    customers_info: Sequence[CustomerInfo | None] | None | Unset = nillable(
        "CustomersInfo", "entities:ArrayOfCustomerInfo"
    )
