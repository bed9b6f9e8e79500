"""Messages of Customer Billing v13: RedeemCouponRequest, RedeemCouponResponse, GetCouponInfoRequest, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CouponInfoData


@record(TYPES, "billing:RedeemCouponRequest")
class RedeemCouponRequest(Record):
    """Element `RedeemCouponRequest` of https://bingads.microsoft.com/Billing/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    coupon_code: str | None | Unset = nillable("CouponCode", "xs:string")


@record(TYPES, "billing:RedeemCouponResponse")
class RedeemCouponResponse(Reply):
    """Element `RedeemCouponResponse` of https://bingads.microsoft.com/Billing/v13."""

    redemption_date: datetime | Unset = element("RedemptionDate", "xs:dateTime")


@record(TYPES, "billing:GetCouponInfoRequest")
class GetCouponInfoRequest(Record):
    """Element `GetCouponInfoRequest` of https://bingads.microsoft.com/Billing/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")


@record(TYPES, "billing:GetCouponInfoResponse")
class GetCouponInfoResponse(Reply):
    """Element `GetCouponInfoResponse` of https://bingads.microsoft.com/Billing/v13."""

    coupon_info_data: Sequence[CouponInfoData | None] | None | Unset = nillable(
        "CouponInfoData", "entities:ArrayOfCouponInfoData"
    )
