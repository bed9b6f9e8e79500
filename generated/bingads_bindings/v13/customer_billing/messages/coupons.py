"""Messages of Customer Billing v13: DispatchCouponsRequest, DispatchCouponsResponse, SearchCouponsRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AccountAdditionalField, BatchError, Coupon, OperationError, OrderBy, Paging, Predicate


@record(TYPES, "billing:DispatchCouponsRequest")
class DispatchCouponsRequest(Record):
    """Element `DispatchCouponsRequest` of https://bingads.microsoft.com/Billing/v13."""

    send_to_emails: Sequence[str | None] | None | Unset = nillable("SendToEmails", "arrays:ArrayOfstring")
    customer_id: int | Unset = element("CustomerId", "xs:long")
    coupon_class_name: str | None | Unset = nillable("CouponClassName", "xs:string")


@record(TYPES, "billing:DispatchCouponsResponse")
class DispatchCouponsResponse(Reply):
    """Element `DispatchCouponsResponse` of https://bingads.microsoft.com/Billing/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable(
        "PartialErrors", "exception:ArrayOfBatchError"
    )


@record(TYPES, "billing:SearchCouponsRequest")
class SearchCouponsRequest(Record):
    """Element `SearchCouponsRequest` of https://bingads.microsoft.com/Billing/v13."""

    predicates: Sequence[Predicate | None] | None | Unset = nillable("Predicates", "entities:ArrayOfPredicate")
    ordering: Sequence[OrderBy | None] | None | Unset = nillable("Ordering", "entities:ArrayOfOrderBy")
    page_info: Paging | None | Unset = nillable("PageInfo", "entities:Paging")
    return_additional_fields: FlagsLike[AccountAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "entities:AccountAdditionalField"
    )


@record(TYPES, "billing:SearchCouponsResponse")
class SearchCouponsResponse(Reply):
    """Element `SearchCouponsResponse` of https://bingads.microsoft.com/Billing/v13."""

    coupons: Sequence[Coupon | None] | None | Unset = nillable("Coupons", "entities:ArrayOfCoupon")


@record(TYPES, "billing:DistributeCouponsRequest")
class DistributeCouponsRequest(Record):
    """Element `DistributeCouponsRequest` of https://bingads.microsoft.com/Billing/v13."""

    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOfint")
    class_name: str | None | Unset = nillable("ClassName", "xs:string")
    feature_id: int | None | Unset = nillable("FeatureId", "xs:int")
    send_notification: bool | Unset = element("SendNotification", "xs:boolean")


@record(TYPES, "billing:DistributeCouponsResponse")
class DistributeCouponsResponse(Reply):
    """Element `DistributeCouponsResponse` of https://bingads.microsoft.com/Billing/v13."""

    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "exception:ArrayOfOperationError"
    )
    partial_errors: Sequence[Sequence[OperationError | None] | None] | None | Unset = nillable(
        "PartialErrors", "exception:ArrayOfArrayOfOperationError"
    )
