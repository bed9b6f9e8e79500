"""Customer Management v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.all import (
        AdApiError as AdApiError,
        AdApiFaultDetail as AdApiFaultDetail,
        ApplicationFault as ApplicationFault,
    )
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from ..shared.entities.all import (
        AccountAdditionalField as AccountAdditionalField,
        OrderBy as OrderBy,
        OrderByField as OrderByField,
        Paging as Paging,
        Predicate as Predicate,
        PredicateOperator as PredicateOperator,
        SortOrder as SortOrder,
    )
    from ..shared.exception.all import ApiFault as ApiFault, OperationError as OperationError
    from ..shared.exception.exceptions import ApiFaultException as ApiFaultException
    from ..shared.generic.all import KeyValuePairOfstringstring as KeyValuePairOfstringstring
    from .async_client import AsyncCustomerManagementClient as AsyncCustomerManagementClient
    from .client import CustomerManagementClient as CustomerManagementClient
    from .messages.a import (
        GetAccessibleCustomerRequest as GetAccessibleCustomerRequest,
        GetAccessibleCustomerResponse as GetAccessibleCustomerResponse,
        ValidateAddressRequest as ValidateAddressRequest,
        ValidateAddressResponse as ValidateAddressResponse,
    )
    from .messages.account import (
        AddAccountRequest as AddAccountRequest,
        AddAccountResponse as AddAccountResponse,
        DeleteAccountRequest as DeleteAccountRequest,
        DeleteAccountResponse as DeleteAccountResponse,
        GetAccountPilotFeaturesRequest as GetAccountPilotFeaturesRequest,
        GetAccountPilotFeaturesResponse as GetAccountPilotFeaturesResponse,
        GetAccountRequest as GetAccountRequest,
        GetAccountResponse as GetAccountResponse,
        MapAccountIdToExternalAccountIdsRequest as MapAccountIdToExternalAccountIdsRequest,
        MapAccountIdToExternalAccountIdsResponse as MapAccountIdToExternalAccountIdsResponse,
        UpdateAccountRequest as UpdateAccountRequest,
        UpdateAccountResponse as UpdateAccountResponse,
    )
    from .messages.accounts import (
        FindAccountsOrCustomersInfoRequest as FindAccountsOrCustomersInfoRequest,
        FindAccountsOrCustomersInfoResponse as FindAccountsOrCustomersInfoResponse,
        FindAccountsRequest as FindAccountsRequest,
        FindAccountsResponse as FindAccountsResponse,
        GetAccountsInfoRequest as GetAccountsInfoRequest,
        GetAccountsInfoResponse as GetAccountsInfoResponse,
        SearchAccountsRequest as SearchAccountsRequest,
        SearchAccountsResponse as SearchAccountsResponse,
    )
    from .messages.client import (
        AddClientLinksRequest as AddClientLinksRequest,
        AddClientLinksResponse as AddClientLinksResponse,
        SearchClientLinksRequest as SearchClientLinksRequest,
        SearchClientLinksResponse as SearchClientLinksResponse,
        UpdateClientLinksRequest as UpdateClientLinksRequest,
        UpdateClientLinksResponse as UpdateClientLinksResponse,
    )
    from .messages.customer import (
        DeleteCustomerRequest as DeleteCustomerRequest,
        DeleteCustomerResponse as DeleteCustomerResponse,
        GetCustomerPilotFeaturesRequest as GetCustomerPilotFeaturesRequest,
        GetCustomerPilotFeaturesResponse as GetCustomerPilotFeaturesResponse,
        GetCustomerRequest as GetCustomerRequest,
        GetCustomerResponse as GetCustomerResponse,
        MapCustomerIdToExternalCustomerIdRequest as MapCustomerIdToExternalCustomerIdRequest,
        MapCustomerIdToExternalCustomerIdResponse as MapCustomerIdToExternalCustomerIdResponse,
        SignupCustomerRequest as SignupCustomerRequest,
        SignupCustomerResponse as SignupCustomerResponse,
        UpdateCustomerRequest as UpdateCustomerRequest,
        UpdateCustomerResponse as UpdateCustomerResponse,
        UpgradeCustomerToAgencyRequest as UpgradeCustomerToAgencyRequest,
        UpgradeCustomerToAgencyResponse as UpgradeCustomerToAgencyResponse,
    )
    from .messages.customers import (
        GetCustomersInfoRequest as GetCustomersInfoRequest,
        GetCustomersInfoResponse as GetCustomersInfoResponse,
        SearchCustomersRequest as SearchCustomersRequest,
        SearchCustomersResponse as SearchCustomersResponse,
    )
    from .messages.notifications import (
        DismissNotificationsRequest as DismissNotificationsRequest,
        DismissNotificationsResponse as DismissNotificationsResponse,
        GetNotificationsRequest as GetNotificationsRequest,
        GetNotificationsResponse as GetNotificationsResponse,
    )
    from .messages.others import (
        GetCurrentUserRequest as GetCurrentUserRequest,
        GetCurrentUserResponse as GetCurrentUserResponse,
        GetLinkedAccountsAndCustomersInfoRequest as GetLinkedAccountsAndCustomersInfoRequest,
        GetLinkedAccountsAndCustomersInfoResponse as GetLinkedAccountsAndCustomersInfoResponse,
        GetPilotFeaturesCountriesRequest as GetPilotFeaturesCountriesRequest,
        GetPilotFeaturesCountriesResponse as GetPilotFeaturesCountriesResponse,
        GetUsersInfoRequest as GetUsersInfoRequest,
        GetUsersInfoResponse as GetUsersInfoResponse,
    )
    from .messages.prepay import (
        AddPrepayAccountRequest as AddPrepayAccountRequest,
        AddPrepayAccountResponse as AddPrepayAccountResponse,
        UpdatePrepayAccountRequest as UpdatePrepayAccountRequest,
        UpdatePrepayAccountResponse as UpdatePrepayAccountResponse,
    )
    from .messages.user import (
        DeleteUserRequest as DeleteUserRequest,
        DeleteUserResponse as DeleteUserResponse,
        GetUserMFAStatusRequest as GetUserMFAStatusRequest,
        GetUserMFAStatusResponse as GetUserMFAStatusResponse,
        GetUserRequest as GetUserRequest,
        GetUserResponse as GetUserResponse,
        SearchUserInvitationsRequest as SearchUserInvitationsRequest,
        SearchUserInvitationsResponse as SearchUserInvitationsResponse,
        SendUserInvitationRequest as SendUserInvitationRequest,
        SendUserInvitationResponse as SendUserInvitationResponse,
        UpdateUserRequest as UpdateUserRequest,
        UpdateUserResponse as UpdateUserResponse,
        UpdateUserRolesRequest as UpdateUserRolesRequest,
        UpdateUserRolesResponse as UpdateUserRolesResponse,
    )
    from .operations import OPERATIONS as OPERATIONS
    from .types.a import Address as Address, AdvertiserAccount as AdvertiserAccount, AutoTagType as AutoTagType
    from .types.account import (
        AccountFinancialStatus as AccountFinancialStatus,
        AccountInfo as AccountInfo,
        AccountInfoWithCustomerData as AccountInfoWithCustomerData,
        AccountLifeCycleStatus as AccountLifeCycleStatus,
        AccountTaxCertificate as AccountTaxCertificate,
    )
    from .types.c import (
        ClientLink as ClientLink,
        ClientLinkStatus as ClientLinkStatus,
        ContactInfo as ContactInfo,
        CurrencyCode as CurrencyCode,
    )
    from .types.customer import (
        Customer as Customer,
        CustomerFinancialStatus as CustomerFinancialStatus,
        CustomerInfo as CustomerInfo,
        CustomerLifeCycleStatus as CustomerLifeCycleStatus,
        CustomerRole as CustomerRole,
    )
    from .types.key import (
        KeyValueEntityOflongint as KeyValueEntityOflongint,
        KeyValueEntityOfstringstring as KeyValueEntityOfstringstring,
        KeyValuePairOfstringbase64Binary as KeyValuePairOfstringbase64Binary,
    )
    from .types.others import (
        DateRange as DateRange,
        EmailFormat as EmailFormat,
        Industry as Industry,
        LCID as LCID,
        LanguageType as LanguageType,
        Notification as Notification,
        SecretQuestion as SecretQuestion,
        ServiceLevel as ServiceLevel,
        TaxCertificateStatus as TaxCertificateStatus,
        TimeZoneType as TimeZoneType,
    )
    from .types.p import PaymentMethodType as PaymentMethodType, PersonName as PersonName, PilotFeature as PilotFeature
    from .types.user import (
        User as User,
        UserInfo as UserInfo,
        UserInvitation as UserInvitation,
        UserLifeCycleStatus as UserLifeCycleStatus,
    )
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
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
