"""Asynchronous client of Customer Management v13."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ...client import AsyncClient
from ...enumeration import FlagsLike
from ...unset import UNSET, Unset
from . import operations

if TYPE_CHECKING:
    from .. import customer_management as api


class AsyncCustomerManagementClient(AsyncClient):
    """Asynchronous client of Customer Management v13."""

    service = operations.SERVICE

    async def get_accounts_info(
        self, *, customer_id: int | None | Unset = UNSET, only_parent_accounts: bool | Unset = UNSET
    ) -> api.GetAccountsInfoResponse:
        """Call `GetAccountsInfo`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_ACCOUNTS_INFO.request(
            customer_id=customer_id, only_parent_accounts=only_parent_accounts
        )
        return await self._call(operations.GET_ACCOUNTS_INFO, request)

    async def find_accounts(
        self,
        *,
        customer_id: int | None | Unset = UNSET,
        account_filter: str | None | Unset = UNSET,
        top_n: int | Unset = UNSET,
    ) -> api.FindAccountsResponse:
        """Call `FindAccounts`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.FIND_ACCOUNTS.request(customer_id=customer_id, account_filter=account_filter, top_n=top_n)
        return await self._call(operations.FIND_ACCOUNTS, request)

    async def add_account(self, *, account: api.AdvertiserAccount | None | Unset = UNSET) -> api.AddAccountResponse:
        """Call `AddAccount`; raises AdApiFaultDetailException, ApiFaultException."""
        return await self._call(operations.ADD_ACCOUNT, operations.ADD_ACCOUNT.request(account=account))

    async def update_account(
        self, *, account: api.AdvertiserAccount | None | Unset = UNSET
    ) -> api.UpdateAccountResponse:
        """Call `UpdateAccount`; raises AdApiFaultDetailException, ApiFaultException."""
        return await self._call(operations.UPDATE_ACCOUNT, operations.UPDATE_ACCOUNT.request(account=account))

    async def get_customer(self, *, customer_id: int | Unset = UNSET) -> api.GetCustomerResponse:
        """Call `GetCustomer`; raises AdApiFaultDetailException, ApiFaultException."""
        return await self._call(operations.GET_CUSTOMER, operations.GET_CUSTOMER.request(customer_id=customer_id))

    async def update_customer(self, *, customer: api.Customer | None | Unset = UNSET) -> api.UpdateCustomerResponse:
        """Call `UpdateCustomer`; raises AdApiFaultDetailException, ApiFaultException."""
        return await self._call(operations.UPDATE_CUSTOMER, operations.UPDATE_CUSTOMER.request(customer=customer))

    async def signup_customer(
        self,
        *,
        customer: api.Customer | None | Unset = UNSET,
        account: api.AdvertiserAccount | None | Unset = UNSET,
        parent_customer_id: int | None | Unset = UNSET,
        user_invitation: api.UserInvitation | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        user: api.User | None | Unset = UNSET,
    ) -> api.SignupCustomerResponse:
        """Call `SignupCustomer`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.SIGNUP_CUSTOMER.request(
            customer=customer,
            account=account,
            parent_customer_id=parent_customer_id,
            user_invitation=user_invitation,
            user_id=user_id,
            user=user,
        )
        return await self._call(operations.SIGNUP_CUSTOMER, request)

    async def get_account(
        self,
        *,
        account_id: int | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AccountAdditionalField] | None | Unset = UNSET,
    ) -> api.GetAccountResponse:
        """Call `GetAccount`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_ACCOUNT.request(
            account_id=account_id, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_ACCOUNT, request)

    async def get_customers_info(
        self, *, customer_name_filter: str | None | Unset = UNSET, top_n: int | Unset = UNSET
    ) -> api.GetCustomersInfoResponse:
        """Call `GetCustomersInfo`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_CUSTOMERS_INFO.request(customer_name_filter=customer_name_filter, top_n=top_n)
        return await self._call(operations.GET_CUSTOMERS_INFO, request)

    async def delete_account(
        self, *, account_id: int | Unset = UNSET, time_stamp: bytes | None | Unset = UNSET
    ) -> api.DeleteAccountResponse:
        """Call `DeleteAccount`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.DELETE_ACCOUNT.request(account_id=account_id, time_stamp=time_stamp)
        return await self._call(operations.DELETE_ACCOUNT, request)

    async def delete_customer(
        self, *, customer_id: int | Unset = UNSET, time_stamp: bytes | None | Unset = UNSET
    ) -> api.DeleteCustomerResponse:
        """Call `DeleteCustomer`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.DELETE_CUSTOMER.request(customer_id=customer_id, time_stamp=time_stamp)
        return await self._call(operations.DELETE_CUSTOMER, request)

    async def update_user(self, *, user: api.User | None | Unset = UNSET) -> api.UpdateUserResponse:
        """Call `UpdateUser`; raises AdApiFaultDetailException, ApiFaultException."""
        return await self._call(operations.UPDATE_USER, operations.UPDATE_USER.request(user=user))

    async def update_user_roles(
        self,
        *,
        customer_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        new_role_id: int | None | Unset = UNSET,
        new_account_ids: Sequence[int] | None | Unset = UNSET,
        new_customer_ids: Sequence[int] | None | Unset = UNSET,
        delete_role_id: int | None | Unset = UNSET,
        delete_account_ids: Sequence[int] | None | Unset = UNSET,
        delete_customer_ids: Sequence[int] | None | Unset = UNSET,
    ) -> api.UpdateUserRolesResponse:
        """Call `UpdateUserRoles`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.UPDATE_USER_ROLES.request(
            customer_id=customer_id,
            user_id=user_id,
            new_role_id=new_role_id,
            new_account_ids=new_account_ids,
            new_customer_ids=new_customer_ids,
            delete_role_id=delete_role_id,
            delete_account_ids=delete_account_ids,
            delete_customer_ids=delete_customer_ids,
        )
        return await self._call(operations.UPDATE_USER_ROLES, request)

    async def get_user(self, *, user_id: int | None | Unset = UNSET) -> api.GetUserResponse:
        """Call `GetUser`; raises AdApiFaultDetailException, ApiFaultException."""
        return await self._call(operations.GET_USER, operations.GET_USER.request(user_id=user_id))

    async def get_current_user(self) -> api.GetCurrentUserResponse:
        """Call `GetCurrentUser`; raises AdApiFaultDetailException, ApiFaultException."""
        return await self._call(operations.GET_CURRENT_USER, operations.GET_CURRENT_USER.request())

    async def delete_user(
        self, *, user_id: int | Unset = UNSET, time_stamp: bytes | None | Unset = UNSET
    ) -> api.DeleteUserResponse:
        """Call `DeleteUser`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.DELETE_USER.request(user_id=user_id, time_stamp=time_stamp)
        return await self._call(operations.DELETE_USER, request)

    async def get_users_info(
        self, *, customer_id: int | Unset = UNSET, status_filter: api.UserLifeCycleStatus | str | None | Unset = UNSET
    ) -> api.GetUsersInfoResponse:
        """Call `GetUsersInfo`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_USERS_INFO.request(customer_id=customer_id, status_filter=status_filter)
        return await self._call(operations.GET_USERS_INFO, request)

    async def get_customer_pilot_features(
        self, *, customer_id: int | Unset = UNSET
    ) -> api.GetCustomerPilotFeaturesResponse:
        """Call `GetCustomerPilotFeatures`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_CUSTOMER_PILOT_FEATURES.request(customer_id=customer_id)
        return await self._call(operations.GET_CUSTOMER_PILOT_FEATURES, request)

    async def get_account_pilot_features(
        self, *, account_id: int | Unset = UNSET
    ) -> api.GetAccountPilotFeaturesResponse:
        """Call `GetAccountPilotFeatures`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_ACCOUNT_PILOT_FEATURES.request(account_id=account_id)
        return await self._call(operations.GET_ACCOUNT_PILOT_FEATURES, request)

    async def get_pilot_features_countries(self) -> api.GetPilotFeaturesCountriesResponse:
        """Call `GetPilotFeaturesCountries`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_PILOT_FEATURES_COUNTRIES.request()
        return await self._call(operations.GET_PILOT_FEATURES_COUNTRIES, request)

    async def get_accessible_customer(self, *, customer_id: int | Unset = UNSET) -> api.GetAccessibleCustomerResponse:
        """Call `GetAccessibleCustomer`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_ACCESSIBLE_CUSTOMER.request(customer_id=customer_id)
        return await self._call(operations.GET_ACCESSIBLE_CUSTOMER, request)

    async def find_accounts_or_customers_info(
        self,
        *,
        filter: str | None | Unset = UNSET,
        top_n: int | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AccountAdditionalField] | None | Unset = UNSET,
    ) -> api.FindAccountsOrCustomersInfoResponse:
        """Call `FindAccountsOrCustomersInfo`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.FIND_ACCOUNTS_OR_CUSTOMERS_INFO.request(
            filter=filter, top_n=top_n, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.FIND_ACCOUNTS_OR_CUSTOMERS_INFO, request)

    async def upgrade_customer_to_agency(
        self, *, customer_id: int | Unset = UNSET
    ) -> api.UpgradeCustomerToAgencyResponse:
        """Call `UpgradeCustomerToAgency`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.UPGRADE_CUSTOMER_TO_AGENCY.request(customer_id=customer_id)
        return await self._call(operations.UPGRADE_CUSTOMER_TO_AGENCY, request)

    async def add_prepay_account(
        self, *, account: api.AdvertiserAccount | None | Unset = UNSET
    ) -> api.AddPrepayAccountResponse:
        """Call `AddPrepayAccount`; raises AdApiFaultDetailException, ApiFaultException."""
        return await self._call(operations.ADD_PREPAY_ACCOUNT, operations.ADD_PREPAY_ACCOUNT.request(account=account))

    async def update_prepay_account(
        self, *, account: api.AdvertiserAccount | None | Unset = UNSET
    ) -> api.UpdatePrepayAccountResponse:
        """Call `UpdatePrepayAccount`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.UPDATE_PREPAY_ACCOUNT.request(account=account)
        return await self._call(operations.UPDATE_PREPAY_ACCOUNT, request)

    async def map_customer_id_to_external_customer_id(
        self, *, customer_id: int | Unset = UNSET, external_customer_id: str | None | Unset = UNSET
    ) -> api.MapCustomerIdToExternalCustomerIdResponse:
        """Call `MapCustomerIdToExternalCustomerId`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.MAP_CUSTOMER_ID_TO_EXTERNAL_CUSTOMER_ID.request(
            customer_id=customer_id, external_customer_id=external_customer_id
        )
        return await self._call(operations.MAP_CUSTOMER_ID_TO_EXTERNAL_CUSTOMER_ID, request)

    async def map_account_id_to_external_account_ids(
        self, *, account_id: int | Unset = UNSET, external_account_ids: Sequence[str | None] | None | Unset = UNSET
    ) -> api.MapAccountIdToExternalAccountIdsResponse:
        """Call `MapAccountIdToExternalAccountIds`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.MAP_ACCOUNT_ID_TO_EXTERNAL_ACCOUNT_IDS.request(
            account_id=account_id, external_account_ids=external_account_ids
        )
        return await self._call(operations.MAP_ACCOUNT_ID_TO_EXTERNAL_ACCOUNT_IDS, request)

    async def search_customers(
        self,
        *,
        predicates: Sequence[api.Predicate | None] | None | Unset = UNSET,
        date_range: api.DateRange | None | Unset = UNSET,
        ordering: Sequence[api.OrderBy | None] | None | Unset = UNSET,
        page_info: api.Paging | None | Unset = UNSET,
    ) -> api.SearchCustomersResponse:
        """Call `SearchCustomers`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.SEARCH_CUSTOMERS.request(
            predicates=predicates, date_range=date_range, ordering=ordering, page_info=page_info
        )
        return await self._call(operations.SEARCH_CUSTOMERS, request)

    async def add_client_links(
        self, *, client_links: Sequence[api.ClientLink | None] | None | Unset = UNSET
    ) -> api.AddClientLinksResponse:
        """Call `AddClientLinks`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.ADD_CLIENT_LINKS.request(client_links=client_links)
        return await self._call(operations.ADD_CLIENT_LINKS, request)

    async def update_client_links(
        self, *, client_links: Sequence[api.ClientLink | None] | None | Unset = UNSET
    ) -> api.UpdateClientLinksResponse:
        """Call `UpdateClientLinks`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.UPDATE_CLIENT_LINKS.request(client_links=client_links)
        return await self._call(operations.UPDATE_CLIENT_LINKS, request)

    async def search_client_links(
        self,
        *,
        predicates: Sequence[api.Predicate | None] | None | Unset = UNSET,
        ordering: Sequence[api.OrderBy | None] | None | Unset = UNSET,
        page_info: api.Paging | None | Unset = UNSET,
    ) -> api.SearchClientLinksResponse:
        """Call `SearchClientLinks`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.SEARCH_CLIENT_LINKS.request(predicates=predicates, ordering=ordering, page_info=page_info)
        return await self._call(operations.SEARCH_CLIENT_LINKS, request)

    async def search_accounts(
        self,
        *,
        predicates: Sequence[api.Predicate | None] | None | Unset = UNSET,
        ordering: Sequence[api.OrderBy | None] | None | Unset = UNSET,
        page_info: api.Paging | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AccountAdditionalField] | None | Unset = UNSET,
    ) -> api.SearchAccountsResponse:
        """Call `SearchAccounts`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.SEARCH_ACCOUNTS.request(
            predicates=predicates,
            ordering=ordering,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.SEARCH_ACCOUNTS, request)

    async def send_user_invitation(
        self, *, user_invitation: api.UserInvitation | None | Unset = UNSET
    ) -> api.SendUserInvitationResponse:
        """Call `SendUserInvitation`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.SEND_USER_INVITATION.request(user_invitation=user_invitation)
        return await self._call(operations.SEND_USER_INVITATION, request)

    async def search_user_invitations(
        self, *, predicates: Sequence[api.Predicate | None] | None | Unset = UNSET
    ) -> api.SearchUserInvitationsResponse:
        """Call `SearchUserInvitations`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.SEARCH_USER_INVITATIONS.request(predicates=predicates)
        return await self._call(operations.SEARCH_USER_INVITATIONS, request)

    async def validate_address(self, *, address: api.Address | None | Unset = UNSET) -> api.ValidateAddressResponse:
        """Call `ValidateAddress`; raises AdApiFaultDetailException, ApiFaultException."""
        return await self._call(operations.VALIDATE_ADDRESS, operations.VALIDATE_ADDRESS.request(address=address))

    async def get_linked_accounts_and_customers_info(
        self, *, customer_id: int | None | Unset = UNSET, only_parent_accounts: bool | Unset = UNSET
    ) -> api.GetLinkedAccountsAndCustomersInfoResponse:
        """Call `GetLinkedAccountsAndCustomersInfo`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_LINKED_ACCOUNTS_AND_CUSTOMERS_INFO.request(
            customer_id=customer_id, only_parent_accounts=only_parent_accounts
        )
        return await self._call(operations.GET_LINKED_ACCOUNTS_AND_CUSTOMERS_INFO, request)

    async def get_user_mfa_status(self) -> api.GetUserMFAStatusResponse:
        """Call `GetUserMFAStatus`; raises AdApiFaultDetailException, ApiFaultException."""
        return await self._call(operations.GET_USER_MFA_STATUS, operations.GET_USER_MFA_STATUS.request())

    async def get_notifications(
        self,
        *,
        locale: str | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        type_ids: Sequence[int] | None | Unset = UNSET,
    ) -> api.GetNotificationsResponse:
        """Call `GetNotifications`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_NOTIFICATIONS.request(locale=locale, user_id=user_id, type_ids=type_ids)
        return await self._call(operations.GET_NOTIFICATIONS, request)

    async def dismiss_notifications(
        self,
        *,
        user_id: int | None | Unset = UNSET,
        notification_type_pairs: Sequence[api.KeyValueEntityOflongint | None] | None | Unset = UNSET,
    ) -> api.DismissNotificationsResponse:
        """Call `DismissNotifications`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.DISMISS_NOTIFICATIONS.request(
            user_id=user_id, notification_type_pairs=notification_type_pairs
        )
        return await self._call(operations.DISMISS_NOTIFICATIONS, request)
