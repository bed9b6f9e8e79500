"""Types that several services of v13 share: OrderBy, OrderByField"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING
from ....record import Record, element, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .s import SortOrder


class OrderByField(StrEnum):
    """Enumeration `OrderByField` of https://bingads.microsoft.com/Customer/v13/Entities."""

    ID = "Id"
    NAME = "Name"
    NUMBER = "Number"
    LIFE_CYCLE_STATUS = "LifeCycleStatus"
    COUPON_CLASS_NAME = "CouponClassName"
    COUPON_START_DATE = "CouponStartDate"


@record(TYPES, "entities:OrderBy")
class OrderBy(Record):
    """Complex type `OrderBy` of https://bingads.microsoft.com/Customer/v13/Entities."""

    field: OrderByField | str | Unset = element("Field", "entities:OrderByField")
    order: SortOrder | str | Unset = element("Order", "entities:SortOrder")
