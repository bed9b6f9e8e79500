"""A type that is derived from one of another namespace."""

from __future__ import annotations

from generator.runtime.record import element, record
from generator.runtime.unset import Unset

from ._types import TYPES
from .products import Product


@record(TYPES, "c:Voucher")
class Voucher(Product):
    """A derived type of the second namespace."""

    code: str | Unset = element("Code", "xs:string")
