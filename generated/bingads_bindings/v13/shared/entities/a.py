"""Types that several services of v13 share: AccountAdditionalField"""

from __future__ import annotations

from ....enumeration import Flag


class AccountAdditionalField(Flag):
    """Flags `AccountAdditionalField` of https://bingads.microsoft.com/Customer/v13/Entities."""

    TAX_CERTIFICATE = "TaxCertificate"
    ACCOUNT_MODE = "AccountMode"
    COUPON_CLAIM_INFO = "CouponClaimInfo"
    PARENT_CUSTOMER_NUMBER = "ParentCustomerNumber"
