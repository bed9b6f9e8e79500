"""Customer Management v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.all import AdApiError as AdApiError, AdApiFaultDetail as AdApiFaultDetail
    from ..shared.adapi.all import ApplicationFault as ApplicationFault
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from ..shared.entities.all import AccountAdditionalField as AccountAdditionalField, OrderBy as OrderBy
    from ..shared.entities.all import OrderByField as OrderByField, Paging as Paging, Predicate as Predicate
    from ..shared.entities.all import PredicateOperator as PredicateOperator, SortOrder as SortOrder
    from ..shared.exception.all import ApiFault as ApiFault, OperationError as OperationError
    from ..shared.exception.exceptions import ApiFaultException as ApiFaultException
    from ..shared.generic.all import KeyValuePairOfstringstring as KeyValuePairOfstringstring
    from .async_client import AsyncCustomerManagementClient as AsyncCustomerManagementClient
    from .client import CustomerManagementClient as CustomerManagementClient
    from .messages.a import GetAccessibleCustomerRequest as GetAccessibleCustomerRequest
    from .messages.a import GetAccessibleCustomerResponse as GetAccessibleCustomerResponse
    from .messages.a import ValidateAddressRequest as ValidateAddressRequest
    from .messages.a import ValidateAddressResponse as ValidateAddressResponse
    from .messages.account import AddAccountRequest as AddAccountRequest, AddAccountResponse as AddAccountResponse
    from .messages.account import DeleteAccountRequest as DeleteAccountRequest
    from .messages.account import DeleteAccountResponse as DeleteAccountResponse
    from .messages.account import GetAccountPilotFeaturesRequest as GetAccountPilotFeaturesRequest
    from .messages.account import GetAccountPilotFeaturesResponse as GetAccountPilotFeaturesResponse
    from .messages.account import GetAccountRequest as GetAccountRequest, GetAccountResponse as GetAccountResponse
    from .messages.account import MapAccountIdToExternalAccountIdsRequest as MapAccountIdToExternalAccountIdsRequest
    from .messages.account import MapAccountIdToExternalAccountIdsResponse as MapAccountIdToExternalAccountIdsResponse
    from .messages.account import UpdateAccountRequest as UpdateAccountRequest
    from .messages.account import UpdateAccountResponse as UpdateAccountResponse
    from .messages.accounts import FindAccountsOrCustomersInfoRequest as FindAccountsOrCustomersInfoRequest
    from .messages.accounts import FindAccountsOrCustomersInfoResponse as FindAccountsOrCustomersInfoResponse
    from .messages.accounts import FindAccountsRequest as FindAccountsRequest
    from .messages.accounts import FindAccountsResponse as FindAccountsResponse
    from .messages.accounts import GetAccountsInfoRequest as GetAccountsInfoRequest
    from .messages.accounts import GetAccountsInfoResponse as GetAccountsInfoResponse
    from .messages.accounts import SearchAccountsRequest as SearchAccountsRequest
    from .messages.accounts import SearchAccountsResponse as SearchAccountsResponse
    from .messages.client import AddClientLinksRequest as AddClientLinksRequest
    from .messages.client import AddClientLinksResponse as AddClientLinksResponse
    from .messages.client import SearchClientLinksRequest as SearchClientLinksRequest
    from .messages.client import SearchClientLinksResponse as SearchClientLinksResponse
    from .messages.client import UpdateClientLinksRequest as UpdateClientLinksRequest
    from .messages.client import UpdateClientLinksResponse as UpdateClientLinksResponse
    from .messages.customer import DeleteCustomerRequest as DeleteCustomerRequest
    from .messages.customer import DeleteCustomerResponse as DeleteCustomerResponse
    from .messages.customer import GetCustomerPilotFeaturesRequest as GetCustomerPilotFeaturesRequest
    from .messages.customer import GetCustomerPilotFeaturesResponse as GetCustomerPilotFeaturesResponse
    from .messages.customer import GetCustomerRequest as GetCustomerRequest, GetCustomerResponse as GetCustomerResponse
    from .messages.customer import MapCustomerIdToExternalCustomerIdRequest as MapCustomerIdToExternalCustomerIdRequest
    from .messages.customer import (
        MapCustomerIdToExternalCustomerIdResponse as MapCustomerIdToExternalCustomerIdResponse,
    )
    from .messages.customer import SignupCustomerRequest as SignupCustomerRequest
    from .messages.customer import SignupCustomerResponse as SignupCustomerResponse
    from .messages.customer import UpdateCustomerRequest as UpdateCustomerRequest
    from .messages.customer import UpdateCustomerResponse as UpdateCustomerResponse
    from .messages.customer import UpgradeCustomerToAgencyRequest as UpgradeCustomerToAgencyRequest
    from .messages.customer import UpgradeCustomerToAgencyResponse as UpgradeCustomerToAgencyResponse
    from .messages.customers import GetCustomersInfoRequest as GetCustomersInfoRequest
    from .messages.customers import GetCustomersInfoResponse as GetCustomersInfoResponse
    from .messages.customers import SearchCustomersRequest as SearchCustomersRequest
    from .messages.customers import SearchCustomersResponse as SearchCustomersResponse
    from .messages.notifications import DismissNotificationsRequest as DismissNotificationsRequest
    from .messages.notifications import DismissNotificationsResponse as DismissNotificationsResponse
    from .messages.notifications import GetNotificationsRequest as GetNotificationsRequest
    from .messages.notifications import GetNotificationsResponse as GetNotificationsResponse
    from .messages.others import GetCurrentUserRequest as GetCurrentUserRequest
    from .messages.others import GetCurrentUserResponse as GetCurrentUserResponse
    from .messages.others import GetLinkedAccountsAndCustomersInfoRequest as GetLinkedAccountsAndCustomersInfoRequest
    from .messages.others import GetLinkedAccountsAndCustomersInfoResponse as GetLinkedAccountsAndCustomersInfoResponse
    from .messages.others import GetPilotFeaturesCountriesRequest as GetPilotFeaturesCountriesRequest
    from .messages.others import GetPilotFeaturesCountriesResponse as GetPilotFeaturesCountriesResponse
    from .messages.others import GetUsersInfoRequest as GetUsersInfoRequest
    from .messages.others import GetUsersInfoResponse as GetUsersInfoResponse
    from .messages.prepay import AddPrepayAccountRequest as AddPrepayAccountRequest
    from .messages.prepay import AddPrepayAccountResponse as AddPrepayAccountResponse
    from .messages.prepay import UpdatePrepayAccountRequest as UpdatePrepayAccountRequest
    from .messages.prepay import UpdatePrepayAccountResponse as UpdatePrepayAccountResponse
    from .messages.user import DeleteUserRequest as DeleteUserRequest, DeleteUserResponse as DeleteUserResponse
    from .messages.user import GetUserMFAStatusRequest as GetUserMFAStatusRequest
    from .messages.user import GetUserMFAStatusResponse as GetUserMFAStatusResponse, GetUserRequest as GetUserRequest
    from .messages.user import GetUserResponse as GetUserResponse
    from .messages.user import SearchUserInvitationsRequest as SearchUserInvitationsRequest
    from .messages.user import SearchUserInvitationsResponse as SearchUserInvitationsResponse
    from .messages.user import SendUserInvitationRequest as SendUserInvitationRequest
    from .messages.user import SendUserInvitationResponse as SendUserInvitationResponse
    from .messages.user import UpdateUserRequest as UpdateUserRequest, UpdateUserResponse as UpdateUserResponse
    from .messages.user import UpdateUserRolesRequest as UpdateUserRolesRequest
    from .messages.user import UpdateUserRolesResponse as UpdateUserRolesResponse
    from .operations import OPERATIONS as OPERATIONS
    from .types.a import Address as Address, AdvertiserAccount as AdvertiserAccount, AutoTagType as AutoTagType
    from .types.account import AccountFinancialStatus as AccountFinancialStatus, AccountInfo as AccountInfo
    from .types.account import AccountInfoWithCustomerData as AccountInfoWithCustomerData
    from .types.account import AccountLifeCycleStatus as AccountLifeCycleStatus
    from .types.account import AccountTaxCertificate as AccountTaxCertificate
    from .types.c import ClientLink as ClientLink, ClientLinkStatus as ClientLinkStatus, ContactInfo as ContactInfo
    from .types.c import CurrencyCode as CurrencyCode
    from .types.customer import Customer as Customer, CustomerFinancialStatus as CustomerFinancialStatus
    from .types.customer import CustomerInfo as CustomerInfo, CustomerLifeCycleStatus as CustomerLifeCycleStatus
    from .types.customer import CustomerRole as CustomerRole
    from .types.key import KeyValueEntityOflongint as KeyValueEntityOflongint
    from .types.key import KeyValueEntityOfstringstring as KeyValueEntityOfstringstring
    from .types.key import KeyValuePairOfstringbase64Binary as KeyValuePairOfstringbase64Binary
    from .types.others import DateRange as DateRange, EmailFormat as EmailFormat, Industry as Industry, LCID as LCID
    from .types.others import LanguageType as LanguageType, Notification as Notification
    from .types.others import SecretQuestion as SecretQuestion, ServiceLevel as ServiceLevel
    from .types.others import TaxCertificateStatus as TaxCertificateStatus, TimeZoneType as TimeZoneType
    from .types.p import PaymentMethodType as PaymentMethodType, PersonName as PersonName, PilotFeature as PilotFeature
    from .types.user import User as User, UserInfo as UserInfo, UserInvitation as UserInvitation
    from .types.user import UserLifeCycleStatus as UserLifeCycleStatus
else:
    from ...index import lazy_attributes

    _NAMES = {
        "..shared.adapi.all": "AdApiFaultDetail ApplicationFault AdApiError",
        "..shared.adapi.exceptions": "AdApiFaultDetailException",
        "..shared.entities.all": "Predicate PredicateOperator OrderBy OrderByField SortOrder Paging AccountAdditionalField",
        "..shared.exception.all": "ApiFault OperationError",
        "..shared.exception.exceptions": "ApiFaultException",
        "..shared.generic.all": "KeyValuePairOfstringstring",
        ".async_client": "AsyncCustomerManagementClient",
        ".client": "CustomerManagementClient",
        ".messages.a": "GetAccessibleCustomerRequest GetAccessibleCustomerResponse ValidateAddressRequest ValidateAddressResponse",
        ".messages.account": "AddAccountRequest AddAccountResponse UpdateAccountRequest UpdateAccountResponse GetAccountRequest GetAccountResponse DeleteAccountRequest DeleteAccountResponse GetAccountPilotFeaturesRequest GetAccountPilotFeaturesResponse MapAccountIdToExternalAccountIdsRequest MapAccountIdToExternalAccountIdsResponse",
        ".messages.accounts": "GetAccountsInfoRequest GetAccountsInfoResponse FindAccountsRequest FindAccountsResponse FindAccountsOrCustomersInfoRequest FindAccountsOrCustomersInfoResponse SearchAccountsRequest SearchAccountsResponse",
        ".messages.client": "AddClientLinksRequest AddClientLinksResponse UpdateClientLinksRequest UpdateClientLinksResponse SearchClientLinksRequest SearchClientLinksResponse",
        ".messages.customer": "GetCustomerRequest GetCustomerResponse UpdateCustomerRequest UpdateCustomerResponse SignupCustomerRequest SignupCustomerResponse DeleteCustomerRequest DeleteCustomerResponse GetCustomerPilotFeaturesRequest GetCustomerPilotFeaturesResponse UpgradeCustomerToAgencyRequest UpgradeCustomerToAgencyResponse MapCustomerIdToExternalCustomerIdRequest MapCustomerIdToExternalCustomerIdResponse",
        ".messages.customers": "GetCustomersInfoRequest GetCustomersInfoResponse SearchCustomersRequest SearchCustomersResponse",
        ".messages.notifications": "GetNotificationsRequest GetNotificationsResponse DismissNotificationsRequest DismissNotificationsResponse",
        ".messages.others": "GetCurrentUserRequest GetCurrentUserResponse GetUsersInfoRequest GetUsersInfoResponse GetPilotFeaturesCountriesRequest GetPilotFeaturesCountriesResponse GetLinkedAccountsAndCustomersInfoRequest GetLinkedAccountsAndCustomersInfoResponse",
        ".messages.prepay": "AddPrepayAccountRequest AddPrepayAccountResponse UpdatePrepayAccountRequest UpdatePrepayAccountResponse",
        ".messages.user": "UpdateUserRequest UpdateUserResponse UpdateUserRolesRequest UpdateUserRolesResponse GetUserRequest GetUserResponse DeleteUserRequest DeleteUserResponse SendUserInvitationRequest SendUserInvitationResponse SearchUserInvitationsRequest SearchUserInvitationsResponse GetUserMFAStatusRequest GetUserMFAStatusResponse",
        ".operations": "OPERATIONS",
        ".types.a": "AdvertiserAccount Address AutoTagType",
        ".types.account": "AccountInfo AccountLifeCycleStatus AccountFinancialStatus AccountTaxCertificate AccountInfoWithCustomerData",
        ".types.c": "CurrencyCode ContactInfo ClientLink ClientLinkStatus",
        ".types.customer": "CustomerInfo Customer CustomerFinancialStatus CustomerLifeCycleStatus CustomerRole",
        ".types.key": "KeyValueEntityOfstringstring KeyValueEntityOflongint KeyValuePairOfstringbase64Binary",
        ".types.others": "LanguageType TimeZoneType TaxCertificateStatus Industry ServiceLevel LCID EmailFormat SecretQuestion DateRange Notification",
        ".types.p": "PaymentMethodType PersonName PilotFeature",
        ".types.user": "UserInvitation User UserLifeCycleStatus UserInfo",
    }
    __getattr__, __dir__, __all__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
