"""Messages of Customer Billing v13: CheckFeatureAdoptionCouponEligibilityRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import KeyValueEntityOflongdateTime, KeyValueEntityOflongstring, OperationError


@record(TYPES, "billing:CheckFeatureAdoptionCouponEligibilityRequest")
class CheckFeatureAdoptionCouponEligibilityRequest(Record):
    """Element `CheckFeatureAdoptionCouponEligibilityRequest` of https://bingads.microsoft.com/Billing/v13."""

    feature_id: int | Unset = element("FeatureId", "xs:int")
    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOflong")


@record(TYPES, "billing:CheckFeatureAdoptionCouponEligibilityResponse")
class CheckFeatureAdoptionCouponEligibilityResponse(Reply):
    """Element `CheckFeatureAdoptionCouponEligibilityResponse` of https://bingads.microsoft.com/Billing/v13."""

    eligible_account_ids: Sequence[int] | None | Unset = nillable("EligibleAccountIds", "arrays:ArrayOflong")


@record(TYPES, "billing:ClaimFeatureAdoptionCouponsRequest")
class ClaimFeatureAdoptionCouponsRequest(Record):
    """Element `ClaimFeatureAdoptionCouponsRequest` of https://bingads.microsoft.com/Billing/v13."""

    account_coupon_pairs: Sequence[KeyValueEntityOflongstring | None] | None | Unset = nillable(
        "AccountCouponPairs", "entities:ArrayOfKeyValueEntityOflongstring"
    )


@record(TYPES, "billing:ClaimFeatureAdoptionCouponsResponse")
class ClaimFeatureAdoptionCouponsResponse(Reply):
    """Element `ClaimFeatureAdoptionCouponsResponse` of https://bingads.microsoft.com/Billing/v13."""

    claimed_date_by_account_id: Sequence[KeyValueEntityOflongdateTime | None] | None | Unset = nillable(
        "ClaimedDateByAccountId", "entities:ArrayOfKeyValueEntityOflongdateTime"
    )
    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "exception:ArrayOfOperationError"
    )
    partial_errors: Sequence[Sequence[OperationError | None] | None] | None | Unset = nillable(
        "PartialErrors", "exception:ArrayOfArrayOfOperationError"
    )
