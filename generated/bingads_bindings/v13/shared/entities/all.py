"""Types that several services of v13 share: Predicate, PredicateOperator, OrderBy, OrderByField, SortOrder, …"""

from __future__ import annotations

from ..._types import Flag, Record, StrEnum, TYPES, Unset, element, nillable, record


class PredicateOperator(StrEnum):
    """Enumeration `PredicateOperator` of https://bingads.microsoft.com/Customer/v13/Entities."""

    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    CONTAINS = "Contains"
    IN = "In"
    GREATER_THAN_EQUALS = "GreaterThanEquals"
    LESS_THAN_EQUALS = "LessThanEquals"
    STARTS_WITH = "StartsWith"
    NOT_CONTAINS = "NotContains"


class OrderByField(StrEnum):
    """Enumeration `OrderByField` of https://bingads.microsoft.com/Customer/v13/Entities."""

    ID = "Id"
    NAME = "Name"
    NUMBER = "Number"
    LIFE_CYCLE_STATUS = "LifeCycleStatus"
    COUPON_CLASS_NAME = "CouponClassName"
    COUPON_START_DATE = "CouponStartDate"


class SortOrder(StrEnum):
    """Enumeration `SortOrder` of https://bingads.microsoft.com/Customer/v13/Entities."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"


class AccountAdditionalField(Flag):
    """Flags `AccountAdditionalField` of https://bingads.microsoft.com/Customer/v13/Entities."""

    TAX_CERTIFICATE = "TaxCertificate"
    ACCOUNT_MODE = "AccountMode"
    COUPON_CLAIM_INFO = "CouponClaimInfo"
    PARENT_CUSTOMER_NUMBER = "ParentCustomerNumber"


@record(TYPES, "entities:Predicate")
class Predicate(Record):
    """Complex type `Predicate` of https://bingads.microsoft.com/Customer/v13/Entities."""

    field: str | None | Unset = nillable("Field", "xs:string")
    operator: PredicateOperator | str | Unset = element("Operator", "entities:PredicateOperator")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "entities:OrderBy")
class OrderBy(Record):
    """Complex type `OrderBy` of https://bingads.microsoft.com/Customer/v13/Entities."""

    field: OrderByField | str | Unset = element("Field", "entities:OrderByField")
    order: SortOrder | str | Unset = element("Order", "entities:SortOrder")


@record(TYPES, "entities:Paging")
class Paging(Record):
    """Complex type `Paging` of https://bingads.microsoft.com/Customer/v13/Entities."""

    index: int | Unset = element("Index", "xs:int")
    size: int | Unset = element("Size", "xs:int")
