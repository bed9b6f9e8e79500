"""Customer Billing v13: types, messages, operations, exceptions and clients."""

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
    from .async_client import AsyncCustomerBillingClient as AsyncCustomerBillingClient
    from .client import CustomerBillingClient as CustomerBillingClient
    from .exceptions import ApiBatchFaultException as ApiBatchFaultException
    from .messages.billing import GetBillingDocumentsInfoRequest as GetBillingDocumentsInfoRequest
    from .messages.billing import GetBillingDocumentsInfoResponse as GetBillingDocumentsInfoResponse
    from .messages.billing import GetBillingDocumentsRequest as GetBillingDocumentsRequest
    from .messages.billing import GetBillingDocumentsResponse as GetBillingDocumentsResponse
    from .messages.billing import GetBillingGroupsRequest as GetBillingGroupsRequest
    from .messages.billing import GetBillingGroupsResponse as GetBillingGroupsResponse
    from .messages.billing import UpdateBillingGroupAccountsRequest as UpdateBillingGroupAccountsRequest
    from .messages.billing import UpdateBillingGroupAccountsResponse as UpdateBillingGroupAccountsResponse
    from .messages.coupon import GetCouponInfoRequest as GetCouponInfoRequest
    from .messages.coupon import GetCouponInfoResponse as GetCouponInfoResponse
    from .messages.coupon import RedeemCouponRequest as RedeemCouponRequest
    from .messages.coupon import RedeemCouponResponse as RedeemCouponResponse
    from .messages.coupons import DispatchCouponsRequest as DispatchCouponsRequest
    from .messages.coupons import DispatchCouponsResponse as DispatchCouponsResponse
    from .messages.coupons import DistributeCouponsRequest as DistributeCouponsRequest
    from .messages.coupons import DistributeCouponsResponse as DistributeCouponsResponse
    from .messages.coupons import SearchCouponsRequest as SearchCouponsRequest
    from .messages.coupons import SearchCouponsResponse as SearchCouponsResponse
    from .messages.feature import (
        CheckFeatureAdoptionCouponEligibilityRequest as CheckFeatureAdoptionCouponEligibilityRequest,
    )
    from .messages.feature import (
        CheckFeatureAdoptionCouponEligibilityResponse as CheckFeatureAdoptionCouponEligibilityResponse,
    )
    from .messages.feature import ClaimFeatureAdoptionCouponsRequest as ClaimFeatureAdoptionCouponsRequest
    from .messages.feature import ClaimFeatureAdoptionCouponsResponse as ClaimFeatureAdoptionCouponsResponse
    from .messages.insertion import AddInsertionOrderRequest as AddInsertionOrderRequest
    from .messages.insertion import AddInsertionOrderResponse as AddInsertionOrderResponse
    from .messages.insertion import SearchInsertionOrdersRequest as SearchInsertionOrdersRequest
    from .messages.insertion import SearchInsertionOrdersResponse as SearchInsertionOrdersResponse
    from .messages.insertion import UpdateInsertionOrderRequest as UpdateInsertionOrderRequest
    from .messages.insertion import UpdateInsertionOrderResponse as UpdateInsertionOrderResponse
    from .messages.others import GetAccountMonthlySpendRequest as GetAccountMonthlySpendRequest
    from .messages.others import GetAccountMonthlySpendResponse as GetAccountMonthlySpendResponse
    from .messages.others import GetUngroupedAccountsRequest as GetUngroupedAccountsRequest
    from .messages.others import GetUngroupedAccountsResponse as GetUngroupedAccountsResponse
    from .operations import OPERATIONS as OPERATIONS
    from .types.billing import BillingDocument as BillingDocument, BillingDocumentInfo as BillingDocumentInfo
    from .types.billing import BillingGroup as BillingGroup
    from .types.coupon import Coupon as Coupon, CouponClaimInfo as CouponClaimInfo, CouponInfoData as CouponInfoData
    from .types.coupon import CouponRedemption as CouponRedemption
    from .types.insertion import InsertionOrder as InsertionOrder
    from .types.insertion import InsertionOrderAdditionalField as InsertionOrderAdditionalField
    from .types.insertion import InsertionOrderPendingChanges as InsertionOrderPendingChanges
    from .types.insertion import InsertionOrderPendingChangesStatus as InsertionOrderPendingChangesStatus
    from .types.insertion import InsertionOrderStatus as InsertionOrderStatus
    from .types.others import ApiBatchFault as ApiBatchFault, BatchError as BatchError, DataType as DataType
    from .types.others import KeyValueEntityOflongdateTime as KeyValueEntityOflongdateTime
    from .types.others import KeyValueEntityOflongstring as KeyValueEntityOflongstring
    from .types.others import UngroupedAccount as UngroupedAccount
else:
    from ...index import lazy_attributes

    _NAMES = {
        "..shared.adapi.all": "AdApiFaultDetail ApplicationFault AdApiError",
        "..shared.adapi.exceptions": "AdApiFaultDetailException",
        "..shared.entities.all": "Predicate PredicateOperator OrderBy OrderByField SortOrder Paging AccountAdditionalField",
        "..shared.exception.all": "ApiFault OperationError",
        "..shared.exception.exceptions": "ApiFaultException",
        ".async_client": "AsyncCustomerBillingClient",
        ".client": "CustomerBillingClient",
        ".exceptions": "ApiBatchFaultException",
        ".messages.billing": "GetBillingDocumentsInfoRequest GetBillingDocumentsInfoResponse GetBillingDocumentsRequest GetBillingDocumentsResponse GetBillingGroupsRequest GetBillingGroupsResponse UpdateBillingGroupAccountsRequest UpdateBillingGroupAccountsResponse",
        ".messages.coupon": "RedeemCouponRequest RedeemCouponResponse GetCouponInfoRequest GetCouponInfoResponse",
        ".messages.coupons": "DispatchCouponsRequest DispatchCouponsResponse SearchCouponsRequest SearchCouponsResponse DistributeCouponsRequest DistributeCouponsResponse",
        ".messages.feature": "CheckFeatureAdoptionCouponEligibilityRequest CheckFeatureAdoptionCouponEligibilityResponse ClaimFeatureAdoptionCouponsRequest ClaimFeatureAdoptionCouponsResponse",
        ".messages.insertion": "AddInsertionOrderRequest AddInsertionOrderResponse UpdateInsertionOrderRequest UpdateInsertionOrderResponse SearchInsertionOrdersRequest SearchInsertionOrdersResponse",
        ".messages.others": "GetAccountMonthlySpendRequest GetAccountMonthlySpendResponse GetUngroupedAccountsRequest GetUngroupedAccountsResponse",
        ".operations": "OPERATIONS",
        ".types.billing": "BillingDocumentInfo BillingDocument BillingGroup",
        ".types.coupon": "Coupon CouponRedemption CouponClaimInfo CouponInfoData",
        ".types.insertion": "InsertionOrder InsertionOrderStatus InsertionOrderPendingChanges InsertionOrderPendingChangesStatus InsertionOrderAdditionalField",
        ".types.others": "DataType KeyValueEntityOflongstring KeyValueEntityOflongdateTime UngroupedAccount ApiBatchFault BatchError",
    }
    __getattr__, __dir__, __all__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
