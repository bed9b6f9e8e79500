"""Client of Customer Billing v13."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from ...client import Client
from ...enumeration import FlagsLike
from ...unset import UNSET, Unset
from . import operations

if TYPE_CHECKING:
    from .. import customer_billing as api


class CustomerBillingClient(Client):
    """Client of Customer Billing v13."""

    service = operations.SERVICE

    def get_billing_documents_info(
        self,
        *,
        account_ids: Sequence[int] | None | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        end_date: datetime | None | Unset = UNSET,
        return_invoice_number: bool | None | Unset = UNSET,
    ) -> api.GetBillingDocumentsInfoResponse:
        """Call `GetBillingDocumentsInfo`; raises AdApiFaultDetailException, ApiBatchFaultException, ApiFaultException."""
        request = operations.GET_BILLING_DOCUMENTS_INFO.request(
            account_ids=account_ids,
            start_date=start_date,
            end_date=end_date,
            return_invoice_number=return_invoice_number,
        )
        return self._call(operations.GET_BILLING_DOCUMENTS_INFO, request)

    def get_billing_documents(
        self,
        *,
        billing_documents_info: Sequence[api.BillingDocumentInfo | None] | None | Unset = UNSET,
        type: api.DataType | str | Unset = UNSET,
    ) -> api.GetBillingDocumentsResponse:
        """Call `GetBillingDocuments`; raises AdApiFaultDetailException, ApiBatchFaultException, ApiFaultException."""
        request = operations.GET_BILLING_DOCUMENTS.request(billing_documents_info=billing_documents_info, type=type)
        return self._call(operations.GET_BILLING_DOCUMENTS, request)

    def add_insertion_order(
        self, *, insertion_order: api.InsertionOrder | None | Unset = UNSET
    ) -> api.AddInsertionOrderResponse:
        """Call `AddInsertionOrder`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.ADD_INSERTION_ORDER.request(insertion_order=insertion_order)
        return self._call(operations.ADD_INSERTION_ORDER, request)

    def update_insertion_order(
        self, *, insertion_order: api.InsertionOrder | None | Unset = UNSET
    ) -> api.UpdateInsertionOrderResponse:
        """Call `UpdateInsertionOrder`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.UPDATE_INSERTION_ORDER.request(insertion_order=insertion_order)
        return self._call(operations.UPDATE_INSERTION_ORDER, request)

    def search_insertion_orders(
        self,
        *,
        predicates: Sequence[api.Predicate | None] | None | Unset = UNSET,
        ordering: Sequence[api.OrderBy | None] | None | Unset = UNSET,
        page_info: api.Paging | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.InsertionOrderAdditionalField] | None | Unset = UNSET,
    ) -> api.SearchInsertionOrdersResponse:
        """Call `SearchInsertionOrders`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.SEARCH_INSERTION_ORDERS.request(
            predicates=predicates,
            ordering=ordering,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.SEARCH_INSERTION_ORDERS, request)

    def get_account_monthly_spend(
        self, *, account_id: int | Unset = UNSET, month_year: datetime | Unset = UNSET
    ) -> api.GetAccountMonthlySpendResponse:
        """Call `GetAccountMonthlySpend`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_ACCOUNT_MONTHLY_SPEND.request(account_id=account_id, month_year=month_year)
        return self._call(operations.GET_ACCOUNT_MONTHLY_SPEND, request)

    def dispatch_coupons(
        self,
        *,
        send_to_emails: Sequence[str | None] | None | Unset = UNSET,
        customer_id: int | Unset = UNSET,
        coupon_class_name: str | None | Unset = UNSET,
    ) -> api.DispatchCouponsResponse:
        """Call `DispatchCoupons`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.DISPATCH_COUPONS.request(
            send_to_emails=send_to_emails, customer_id=customer_id, coupon_class_name=coupon_class_name
        )
        return self._call(operations.DISPATCH_COUPONS, request)

    def redeem_coupon(
        self, *, account_id: int | Unset = UNSET, coupon_code: str | None | Unset = UNSET
    ) -> api.RedeemCouponResponse:
        """Call `RedeemCoupon`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.REDEEM_COUPON.request(account_id=account_id, coupon_code=coupon_code)
        return self._call(operations.REDEEM_COUPON, request)

    def search_coupons(
        self,
        *,
        predicates: Sequence[api.Predicate | None] | None | Unset = UNSET,
        ordering: Sequence[api.OrderBy | None] | None | Unset = UNSET,
        page_info: api.Paging | None | Unset = UNSET,
        return_additional_fields: FlagsLike[api.AccountAdditionalField] | None | Unset = UNSET,
    ) -> api.SearchCouponsResponse:
        """Call `SearchCoupons`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.SEARCH_COUPONS.request(
            predicates=predicates,
            ordering=ordering,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.SEARCH_COUPONS, request)

    def check_feature_adoption_coupon_eligibility(
        self, *, feature_id: int | Unset = UNSET, account_ids: Sequence[int] | None | Unset = UNSET
    ) -> api.CheckFeatureAdoptionCouponEligibilityResponse:
        """Call `CheckFeatureAdoptionCouponEligibility`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.CHECK_FEATURE_ADOPTION_COUPON_ELIGIBILITY.request(
            feature_id=feature_id, account_ids=account_ids
        )
        return self._call(operations.CHECK_FEATURE_ADOPTION_COUPON_ELIGIBILITY, request)

    def claim_feature_adoption_coupons(
        self, *, account_coupon_pairs: Sequence[api.KeyValueEntityOflongstring | None] | None | Unset = UNSET
    ) -> api.ClaimFeatureAdoptionCouponsResponse:
        """Call `ClaimFeatureAdoptionCoupons`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.CLAIM_FEATURE_ADOPTION_COUPONS.request(account_coupon_pairs=account_coupon_pairs)
        return self._call(operations.CLAIM_FEATURE_ADOPTION_COUPONS, request)

    def get_coupon_info(self, *, customer_id: int | Unset = UNSET) -> api.GetCouponInfoResponse:
        """Call `GetCouponInfo`; raises AdApiFaultDetailException, ApiFaultException."""
        return self._call(operations.GET_COUPON_INFO, operations.GET_COUPON_INFO.request(customer_id=customer_id))

    def distribute_coupons(
        self,
        *,
        account_ids: Sequence[int] | None | Unset = UNSET,
        class_name: str | None | Unset = UNSET,
        feature_id: int | None | Unset = UNSET,
        send_notification: bool | Unset = UNSET,
    ) -> api.DistributeCouponsResponse:
        """Call `DistributeCoupons`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.DISTRIBUTE_COUPONS.request(
            account_ids=account_ids, class_name=class_name, feature_id=feature_id, send_notification=send_notification
        )
        return self._call(operations.DISTRIBUTE_COUPONS, request)

    def get_billing_groups(self, *, customer_id: int | Unset = UNSET) -> api.GetBillingGroupsResponse:
        """Call `GetBillingGroups`; raises AdApiFaultDetailException, ApiFaultException."""
        return self._call(operations.GET_BILLING_GROUPS, operations.GET_BILLING_GROUPS.request(customer_id=customer_id))

    def get_ungrouped_accounts(self, *, customer_id: int | Unset = UNSET) -> api.GetUngroupedAccountsResponse:
        """Call `GetUngroupedAccounts`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.GET_UNGROUPED_ACCOUNTS.request(customer_id=customer_id)
        return self._call(operations.GET_UNGROUPED_ACCOUNTS, request)

    def update_billing_group_accounts(
        self,
        *,
        customer_id: int | Unset = UNSET,
        billing_group_id: int | Unset = UNSET,
        accounts_to_add: Sequence[int] | None | Unset = UNSET,
    ) -> api.UpdateBillingGroupAccountsResponse:
        """Call `UpdateBillingGroupAccounts`; raises AdApiFaultDetailException, ApiFaultException."""
        request = operations.UPDATE_BILLING_GROUP_ACCOUNTS.request(
            customer_id=customer_id, billing_group_id=billing_group_id, accounts_to_add=accounts_to_add
        )
        return self._call(operations.UPDATE_BILLING_GROUP_ACCOUNTS, request)
