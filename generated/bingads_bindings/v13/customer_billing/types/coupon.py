"""Types of Customer Billing v13: Coupon, CouponRedemption, CouponClaimInfo, CouponInfoData"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from ..._types import Record, TYPES, Unset, element, nillable, record


@record(TYPES, "entities:Coupon")
class Coupon(Record):
    """Complex type `Coupon` of https://bingads.microsoft.com/Customer/v13/Entities."""

    coupon_code: str | None | Unset = nillable("CouponCode", "xs:string")
    class_name: str | None | Unset = nillable("ClassName", "xs:string")
    coupon_type: str | None | Unset = nillable("CouponType", "xs:string")
    amount: float | Unset = element("Amount", "xs:double")
    spend_threshold: float | Unset = element("SpendThreshold", "xs:double")
    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    percent_off: float | None | Unset = nillable("PercentOff", "xs:double")
    active_duration: int | None | Unset = nillable("ActiveDuration", "xs:int")
    expiration_date: datetime | None | Unset = nillable("ExpirationDate", "xs:dateTime")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    send_to_email: str | None | Unset = nillable("SendToEmail", "xs:string")
    send_to_date: datetime | None | Unset = nillable("SendToDate", "xs:dateTime")
    is_redeemed: bool | Unset = element("IsRedeemed", "xs:boolean")
    redemption_info: CouponRedemption | None | Unset = nillable("RedemptionInfo", "entities:CouponRedemption")
    claim_info: CouponClaimInfo | None | Unset = nillable("ClaimInfo", "entities:CouponClaimInfo")


@record(TYPES, "entities:CouponRedemption")
class CouponRedemption(Record):
    """Complex type `CouponRedemption` of https://bingads.microsoft.com/Customer/v13/Entities."""

    account_id: int | Unset = element("AccountId", "xs:long")
    account_number: str | None | Unset = nillable("AccountNumber", "xs:string")
    spend_to_threshold: float | Unset = element("SpendToThreshold", "xs:double")
    balance: float | Unset = element("Balance", "xs:double")
    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    redemption_date: datetime | Unset = element("RedemptionDate", "xs:dateTime")
    expiration_date: datetime | Unset = element("ExpirationDate", "xs:dateTime")
    activation_date: datetime | None | Unset = nillable("ActivationDate", "xs:dateTime")


@record(TYPES, "entities:CouponClaimInfo")
class CouponClaimInfo(Record):
    """Complex type `CouponClaimInfo` of https://bingads.microsoft.com/Customer/v13/Entities."""

    account_id: int | Unset = element("AccountId", "xs:long")
    account_number: str | None | Unset = nillable("AccountNumber", "xs:string")
    claim_date: datetime | Unset = element("ClaimDate", "xs:dateTime")


@record(TYPES, "entities:CouponInfoData")
class CouponInfoData(Record):
    """Complex type `CouponInfoData` of https://bingads.microsoft.com/Customer/v13/Entities."""

    account_id: int | Unset = element("AccountId", "xs:int")
    coupon_id: int | None | Unset = nillable("CouponId", "xs:int")
    claim_date: datetime | None | Unset = nillable("ClaimDate", "xs:dateTime")
    status: int | None | Unset = nillable("Status", "xs:unsignedByte")
    redemption_date: datetime | None | Unset = nillable("RedemptionDate", "xs:dateTime")
    expiration_date: datetime | None | Unset = nillable("ExpirationDate", "xs:dateTime")
    percent_off: float | None | Unset = nillable("PercentOff", "xs:double")
    coupon_value: Decimal | None | Unset = nillable("CouponValue", "xs:decimal")
    upfront_spending: Decimal | None | Unset = nillable("UpfrontSpending", "xs:decimal")
    active_duration: int | None | Unset = nillable("ActiveDuration", "xs:int")
    spend_to_threshold: Decimal | None | Unset = nillable("SpendToThreshold", "xs:decimal")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    balance: Decimal | None | Unset = nillable("Balance", "xs:decimal")
    currency_code: str | None | Unset = nillable("CurrencyCode", "xs:string")
    feature_id: int | None | Unset = nillable("FeatureId", "xs:int")
    coupon_type: int | None | Unset = nillable("CouponType", "xs:unsignedByte")
