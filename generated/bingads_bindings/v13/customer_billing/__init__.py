"""Customer Billing v13: types, messages, operations, exceptions and clients."""

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
    from .async_client import AsyncCustomerBillingClient as AsyncCustomerBillingClient
    from .client import CustomerBillingClient as CustomerBillingClient
    from .exceptions import ApiBatchFaultException as ApiBatchFaultException
    from .messages.billing import (
        GetBillingDocumentsInfoRequest as GetBillingDocumentsInfoRequest,
        GetBillingDocumentsInfoResponse as GetBillingDocumentsInfoResponse,
        GetBillingDocumentsRequest as GetBillingDocumentsRequest,
        GetBillingDocumentsResponse as GetBillingDocumentsResponse,
        GetBillingGroupsRequest as GetBillingGroupsRequest,
        GetBillingGroupsResponse as GetBillingGroupsResponse,
        UpdateBillingGroupAccountsRequest as UpdateBillingGroupAccountsRequest,
        UpdateBillingGroupAccountsResponse as UpdateBillingGroupAccountsResponse,
    )
    from .messages.coupon import (
        GetCouponInfoRequest as GetCouponInfoRequest,
        GetCouponInfoResponse as GetCouponInfoResponse,
        RedeemCouponRequest as RedeemCouponRequest,
        RedeemCouponResponse as RedeemCouponResponse,
    )
    from .messages.coupons import (
        DispatchCouponsRequest as DispatchCouponsRequest,
        DispatchCouponsResponse as DispatchCouponsResponse,
        DistributeCouponsRequest as DistributeCouponsRequest,
        DistributeCouponsResponse as DistributeCouponsResponse,
        SearchCouponsRequest as SearchCouponsRequest,
        SearchCouponsResponse as SearchCouponsResponse,
    )
    from .messages.feature import (
        CheckFeatureAdoptionCouponEligibilityRequest as CheckFeatureAdoptionCouponEligibilityRequest,
        CheckFeatureAdoptionCouponEligibilityResponse as CheckFeatureAdoptionCouponEligibilityResponse,
        ClaimFeatureAdoptionCouponsRequest as ClaimFeatureAdoptionCouponsRequest,
        ClaimFeatureAdoptionCouponsResponse as ClaimFeatureAdoptionCouponsResponse,
    )
    from .messages.insertion import (
        AddInsertionOrderRequest as AddInsertionOrderRequest,
        AddInsertionOrderResponse as AddInsertionOrderResponse,
        SearchInsertionOrdersRequest as SearchInsertionOrdersRequest,
        SearchInsertionOrdersResponse as SearchInsertionOrdersResponse,
        UpdateInsertionOrderRequest as UpdateInsertionOrderRequest,
        UpdateInsertionOrderResponse as UpdateInsertionOrderResponse,
    )
    from .messages.others import (
        GetAccountMonthlySpendRequest as GetAccountMonthlySpendRequest,
        GetAccountMonthlySpendResponse as GetAccountMonthlySpendResponse,
        GetUngroupedAccountsRequest as GetUngroupedAccountsRequest,
        GetUngroupedAccountsResponse as GetUngroupedAccountsResponse,
    )
    from .operations import OPERATIONS as OPERATIONS
    from .types.billing import (
        BillingDocument as BillingDocument,
        BillingDocumentInfo as BillingDocumentInfo,
        BillingGroup as BillingGroup,
    )
    from .types.coupon import (
        Coupon as Coupon,
        CouponClaimInfo as CouponClaimInfo,
        CouponInfoData as CouponInfoData,
        CouponRedemption as CouponRedemption,
    )
    from .types.insertion import (
        InsertionOrder as InsertionOrder,
        InsertionOrderAdditionalField as InsertionOrderAdditionalField,
        InsertionOrderPendingChanges as InsertionOrderPendingChanges,
        InsertionOrderPendingChangesStatus as InsertionOrderPendingChangesStatus,
        InsertionOrderStatus as InsertionOrderStatus,
    )
    from .types.others import (
        ApiBatchFault as ApiBatchFault,
        BatchError as BatchError,
        DataType as DataType,
        KeyValueEntityOflongdateTime as KeyValueEntityOflongdateTime,
        KeyValueEntityOflongstring as KeyValueEntityOflongstring,
        UngroupedAccount as UngroupedAccount,
    )
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
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
