"""Types that several services of v13 share: Predicate, PredicateOperator, Paging"""

from __future__ import annotations

from enum import StrEnum
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES


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


@record(TYPES, "entities:Predicate")
class Predicate(Record):
    """Complex type `Predicate` of https://bingads.microsoft.com/Customer/v13/Entities."""

    field: str | None | Unset = nillable("Field", "xs:string")
    operator: PredicateOperator | str | Unset = element("Operator", "entities:PredicateOperator")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "entities:Paging")
class Paging(Record):
    """Complex type `Paging` of https://bingads.microsoft.com/Customer/v13/Entities."""

    index: int | Unset = element("Index", "xs:int")
    size: int | Unset = element("Size", "xs:int")
