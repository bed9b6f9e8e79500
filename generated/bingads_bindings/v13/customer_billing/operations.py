"""Operations of Customer Billing v13."""

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
    from .. import customer_billing as api

_PACKAGE = __name__.rpartition(".")[0]
SERVICE = Service(
    name="Customer Billing",
    version="v13",
    endpoints={
        "production": "https://clientcenter.api.bingads.microsoft.com/Api/Billing/v13/CustomerBillingService.svc",
        "sandbox": "https://clientcenter.api.sandbox.bingads.microsoft.com/Api/Billing/v13/CustomerBillingService.svc",
    },
    package=_PACKAGE,
    types=TYPES,
    api=API,
)

_REQUEST_HEADERS = (
    Element("ApplicationToken", "", "https://bingads.microsoft.com/Billing/v13", "xs:string", nillable=True),
    Element("AuthenticationToken", "", "https://bingads.microsoft.com/Billing/v13", "xs:string", nillable=True),
    Element("DeveloperToken", "", "https://bingads.microsoft.com/Billing/v13", "xs:string", nillable=True),
    Element("Password", "", "https://bingads.microsoft.com/Billing/v13", "xs:string", nillable=True),
    Element("UserName", "", "https://bingads.microsoft.com/Billing/v13", "xs:string", nillable=True),
)
_RESPONSE_HEADERS = (
    Element("TrackingId", "", "https://bingads.microsoft.com/Billing/v13", "xs:string", nillable=True),
)
_FAULTS = (
    Fault("AdApiFaultDetail", "https://adapi.microsoft.com", "adapi:AdApiFaultDetail", "AdApiFaultDetailException"),
    Fault(
        "ApiBatchFault",
        "https://bingads.microsoft.com/Billing/v13",
        "exception:ApiBatchFault",
        "ApiBatchFaultException",
    ),
    Fault("ApiFault", "https://bingads.microsoft.com/Billing/v13", "exception:ApiFault", "ApiFaultException"),
)
_FAULTS_2 = (
    Fault("AdApiFaultDetail", "https://adapi.microsoft.com", "adapi:AdApiFaultDetail", "AdApiFaultDetailException"),
    Fault("ApiFault", "https://bingads.microsoft.com/Billing/v13", "exception:ApiFault", "ApiFaultException"),
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


def _operation_2(
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
        faults=_FAULTS_2,
        action_header="Action",
        api=API,
        read=API.is_read(name),
    )
    return _operations[name]


GET_BILLING_DOCUMENTS_INFO: Operation[api.GetBillingDocumentsInfoRequest, api.GetBillingDocumentsInfoResponse] = (
    _operation("GetBillingDocumentsInfo")
)
GET_BILLING_DOCUMENTS: Operation[api.GetBillingDocumentsRequest, api.GetBillingDocumentsResponse] = _operation(
    "GetBillingDocuments"
)
ADD_INSERTION_ORDER: Operation[api.AddInsertionOrderRequest, api.AddInsertionOrderResponse] = _operation_2(
    "AddInsertionOrder"
)
UPDATE_INSERTION_ORDER: Operation[api.UpdateInsertionOrderRequest, api.UpdateInsertionOrderResponse] = _operation_2(
    "UpdateInsertionOrder"
)
SEARCH_INSERTION_ORDERS: Operation[api.SearchInsertionOrdersRequest, api.SearchInsertionOrdersResponse] = _operation_2(
    "SearchInsertionOrders"
)
GET_ACCOUNT_MONTHLY_SPEND: Operation[api.GetAccountMonthlySpendRequest, api.GetAccountMonthlySpendResponse] = (
    _operation_2("GetAccountMonthlySpend")
)
DISPATCH_COUPONS: Operation[api.DispatchCouponsRequest, api.DispatchCouponsResponse] = _operation_2("DispatchCoupons")
REDEEM_COUPON: Operation[api.RedeemCouponRequest, api.RedeemCouponResponse] = _operation_2("RedeemCoupon")
SEARCH_COUPONS: Operation[api.SearchCouponsRequest, api.SearchCouponsResponse] = _operation_2("SearchCoupons")
CHECK_FEATURE_ADOPTION_COUPON_ELIGIBILITY: Operation[
    api.CheckFeatureAdoptionCouponEligibilityRequest, api.CheckFeatureAdoptionCouponEligibilityResponse
] = _operation_2("CheckFeatureAdoptionCouponEligibility")
CLAIM_FEATURE_ADOPTION_COUPONS: Operation[
    api.ClaimFeatureAdoptionCouponsRequest, api.ClaimFeatureAdoptionCouponsResponse
] = _operation_2("ClaimFeatureAdoptionCoupons")
GET_COUPON_INFO: Operation[api.GetCouponInfoRequest, api.GetCouponInfoResponse] = _operation_2("GetCouponInfo")
DISTRIBUTE_COUPONS: Operation[api.DistributeCouponsRequest, api.DistributeCouponsResponse] = _operation_2(
    "DistributeCoupons"
)
GET_BILLING_GROUPS: Operation[api.GetBillingGroupsRequest, api.GetBillingGroupsResponse] = _operation_2(
    "GetBillingGroups"
)
GET_UNGROUPED_ACCOUNTS: Operation[api.GetUngroupedAccountsRequest, api.GetUngroupedAccountsResponse] = _operation_2(
    "GetUngroupedAccounts"
)
UPDATE_BILLING_GROUP_ACCOUNTS: Operation[
    api.UpdateBillingGroupAccountsRequest, api.UpdateBillingGroupAccountsResponse
] = _operation_2("UpdateBillingGroupAccounts")
