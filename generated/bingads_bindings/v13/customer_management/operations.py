"""Operations of Customer Management v13."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TYPE_CHECKING
from ..._api import API
from ...api import Service
from ...elements import Element
from ...operation import Fault, Operation
from .._types import TYPES

if TYPE_CHECKING:
    from .. import customer_management as api

_PACKAGE = __name__.rpartition(".")[0]
SERVICE = Service(
    name="Customer Management",
    version="v13",
    endpoints={
        "production": "https://clientcenter.api.bingads.microsoft.com/Api/CustomerManagement/v13/CustomerManagementService.svc",
        "sandbox": "https://clientcenter.api.sandbox.bingads.microsoft.com/Api/CustomerManagement/v13/CustomerManagementService.svc",
    },
    package=_PACKAGE,
    types=TYPES,
    api=API,
)

_REQUEST_HEADERS = (
    Element("ApplicationToken", "", "https://bingads.microsoft.com/Customer/v13", "xs:string", nillable=True),
    Element("AuthenticationToken", "", "https://bingads.microsoft.com/Customer/v13", "xs:string", nillable=True),
    Element("DeveloperToken", "", "https://bingads.microsoft.com/Customer/v13", "xs:string", nillable=True),
    Element("Password", "", "https://bingads.microsoft.com/Customer/v13", "xs:string", nillable=True),
    Element("UserName", "", "https://bingads.microsoft.com/Customer/v13", "xs:string", nillable=True),
)
_RESPONSE_HEADERS = (
    Element("TrackingId", "", "https://bingads.microsoft.com/Customer/v13", "xs:string", nillable=True),
)
_FAULTS = (
    Fault("AdApiFaultDetail", "https://adapi.microsoft.com", "adapi:AdApiFaultDetail", "AdApiFaultDetailException"),
    Fault("ApiFault", "https://bingads.microsoft.com/Customer/v13", "exception:ApiFault", "ApiFaultException"),
)

_operations: dict[str, Operation[Any, Any]] = {}
OPERATIONS: Mapping[str, Operation[Any, Any]] = MappingProxyType(_operations)


def _operation(
    name: str, *, request: str | None = None, response: str | None = None, soap_action: str | None = None
) -> Operation[Any, Any]:
    _operations[name] = Operation(
        name=name,
        soap_action=name if soap_action is None else soap_action,
        package=_PACKAGE,
        types=TYPES,
        request_name=f"{name}Request" if request is None else request,
        response_name=f"{name}Response" if response is None else response,
        request_header_elements=_REQUEST_HEADERS,
        response_header_elements=_RESPONSE_HEADERS,
        faults=_FAULTS,
        action_header="Action",
        api=API,
        read=API.is_read(name),
    )
    return _operations[name]


GET_ACCOUNTS_INFO: Operation[api.GetAccountsInfoRequest, api.GetAccountsInfoResponse] = _operation("GetAccountsInfo")
FIND_ACCOUNTS: Operation[api.FindAccountsRequest, api.FindAccountsResponse] = _operation("FindAccounts")
ADD_ACCOUNT: Operation[api.AddAccountRequest, api.AddAccountResponse] = _operation("AddAccount")
UPDATE_ACCOUNT: Operation[api.UpdateAccountRequest, api.UpdateAccountResponse] = _operation("UpdateAccount")
GET_CUSTOMER: Operation[api.GetCustomerRequest, api.GetCustomerResponse] = _operation("GetCustomer")
UPDATE_CUSTOMER: Operation[api.UpdateCustomerRequest, api.UpdateCustomerResponse] = _operation("UpdateCustomer")
SIGNUP_CUSTOMER: Operation[api.SignupCustomerRequest, api.SignupCustomerResponse] = _operation("SignupCustomer")
GET_ACCOUNT: Operation[api.GetAccountRequest, api.GetAccountResponse] = _operation("GetAccount")
GET_CUSTOMERS_INFO: Operation[api.GetCustomersInfoRequest, api.GetCustomersInfoResponse] = _operation(
    "GetCustomersInfo"
)
DELETE_ACCOUNT: Operation[api.DeleteAccountRequest, api.DeleteAccountResponse] = _operation("DeleteAccount")
DELETE_CUSTOMER: Operation[api.DeleteCustomerRequest, api.DeleteCustomerResponse] = _operation("DeleteCustomer")
UPDATE_USER: Operation[api.UpdateUserRequest, api.UpdateUserResponse] = _operation("UpdateUser")
UPDATE_USER_ROLES: Operation[api.UpdateUserRolesRequest, api.UpdateUserRolesResponse] = _operation("UpdateUserRoles")
GET_USER: Operation[api.GetUserRequest, api.GetUserResponse] = _operation("GetUser")
GET_CURRENT_USER: Operation[api.GetCurrentUserRequest, api.GetCurrentUserResponse] = _operation("GetCurrentUser")
DELETE_USER: Operation[api.DeleteUserRequest, api.DeleteUserResponse] = _operation("DeleteUser")
GET_USERS_INFO: Operation[api.GetUsersInfoRequest, api.GetUsersInfoResponse] = _operation("GetUsersInfo")
GET_CUSTOMER_PILOT_FEATURES: Operation[api.GetCustomerPilotFeaturesRequest, api.GetCustomerPilotFeaturesResponse] = (
    _operation("GetCustomerPilotFeatures")
)
GET_ACCOUNT_PILOT_FEATURES: Operation[api.GetAccountPilotFeaturesRequest, api.GetAccountPilotFeaturesResponse] = (
    _operation("GetAccountPilotFeatures")
)
GET_PILOT_FEATURES_COUNTRIES: Operation[api.GetPilotFeaturesCountriesRequest, api.GetPilotFeaturesCountriesResponse] = (
    _operation("GetPilotFeaturesCountries")
)
GET_ACCESSIBLE_CUSTOMER: Operation[api.GetAccessibleCustomerRequest, api.GetAccessibleCustomerResponse] = _operation(
    "GetAccessibleCustomer"
)
FIND_ACCOUNTS_OR_CUSTOMERS_INFO: Operation[
    api.FindAccountsOrCustomersInfoRequest, api.FindAccountsOrCustomersInfoResponse
] = _operation("FindAccountsOrCustomersInfo")
UPGRADE_CUSTOMER_TO_AGENCY: Operation[api.UpgradeCustomerToAgencyRequest, api.UpgradeCustomerToAgencyResponse] = (
    _operation("UpgradeCustomerToAgency")
)
ADD_PREPAY_ACCOUNT: Operation[api.AddPrepayAccountRequest, api.AddPrepayAccountResponse] = _operation(
    "AddPrepayAccount"
)
UPDATE_PREPAY_ACCOUNT: Operation[api.UpdatePrepayAccountRequest, api.UpdatePrepayAccountResponse] = _operation(
    "UpdatePrepayAccount"
)
MAP_CUSTOMER_ID_TO_EXTERNAL_CUSTOMER_ID: Operation[
    api.MapCustomerIdToExternalCustomerIdRequest, api.MapCustomerIdToExternalCustomerIdResponse
] = _operation("MapCustomerIdToExternalCustomerId")
MAP_ACCOUNT_ID_TO_EXTERNAL_ACCOUNT_IDS: Operation[
    api.MapAccountIdToExternalAccountIdsRequest, api.MapAccountIdToExternalAccountIdsResponse
] = _operation("MapAccountIdToExternalAccountIds")
SEARCH_CUSTOMERS: Operation[api.SearchCustomersRequest, api.SearchCustomersResponse] = _operation("SearchCustomers")
ADD_CLIENT_LINKS: Operation[api.AddClientLinksRequest, api.AddClientLinksResponse] = _operation("AddClientLinks")
UPDATE_CLIENT_LINKS: Operation[api.UpdateClientLinksRequest, api.UpdateClientLinksResponse] = _operation(
    "UpdateClientLinks"
)
SEARCH_CLIENT_LINKS: Operation[api.SearchClientLinksRequest, api.SearchClientLinksResponse] = _operation(
    "SearchClientLinks"
)
SEARCH_ACCOUNTS: Operation[api.SearchAccountsRequest, api.SearchAccountsResponse] = _operation("SearchAccounts")
SEND_USER_INVITATION: Operation[api.SendUserInvitationRequest, api.SendUserInvitationResponse] = _operation(
    "SendUserInvitation"
)
SEARCH_USER_INVITATIONS: Operation[api.SearchUserInvitationsRequest, api.SearchUserInvitationsResponse] = _operation(
    "SearchUserInvitations"
)
VALIDATE_ADDRESS: Operation[api.ValidateAddressRequest, api.ValidateAddressResponse] = _operation("ValidateAddress")
GET_LINKED_ACCOUNTS_AND_CUSTOMERS_INFO: Operation[
    api.GetLinkedAccountsAndCustomersInfoRequest, api.GetLinkedAccountsAndCustomersInfoResponse
] = _operation("GetLinkedAccountsAndCustomersInfo")
GET_USER_MFA_STATUS: Operation[api.GetUserMFAStatusRequest, api.GetUserMFAStatusResponse] = _operation(
    "GetUserMFAStatus"
)
GET_NOTIFICATIONS: Operation[api.GetNotificationsRequest, api.GetNotificationsResponse] = _operation("GetNotifications")
DISMISS_NOTIFICATIONS: Operation[api.DismissNotificationsRequest, api.DismissNotificationsResponse] = _operation(
    "DismissNotifications"
)
