"""Types of the namespace of the messages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from generator.runtime.enumeration import Flag, Flags
from generator.runtime.record import Record, element, record
from generator.runtime.unset import Unset

from ._types import COMMON, TYPES
from .common import Money


class Status(StrEnum):
    """An enumeration, one value of which has to be escaped."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    R_AND_D = "R&D"


class Days(Flag):
    """A flag enumeration."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    SUNDAY = "Sunday"


class Stock(StrEnum):
    """An enumeration whose class has another name than its type."""

    ACTIVE = "Active"


@record(TYPES, "shop:Product")
class Product(Record):
    """The declared type of array items; `Price` is declared in the other namespace, its element is not."""

    id: int | Unset | None = element("Id", "xs:long", nillable=True)
    name: str | Unset = element("Name", "xs:string", required=True)
    status: Status | str | Unset | None = element("Status", "shop:Status", nillable=True)
    days: Days | Flags[Days] | Iterable[Days | str] | str | Unset | None = element("Days", "shop:Days", nillable=True)
    price: Money | Unset | None = element("Price", "c:Money", nillable=True)
    tags: Sequence[str | None] | Unset | None = element("Tags", "i:ArrayOfstring", nillable=True)
    related: Sequence[Product | None] | Unset | None = element("Related", "shop:ArrayOfProduct", nillable=True)
    origin: str | Unset = element("Origin", "xs:string", namespace=COMMON)


@record(TYPES, "shop:Book")
class Book(Product):
    """A derived type."""

    pages: int | Unset = element("Pages", "xs:int")


@record(TYPES, "shop:Thriller")
class Thriller(Book):
    """A type derived from a derived one; it adds nothing."""


@record(TYPES, "shop:Album")
class Album(Product):
    """Another derived type, with elements that occur more than once without an array around them."""

    track: Sequence[str] | Unset = element("Track", "xs:string", repeated=True)
    edition: Sequence[Product | None] | Unset = element("Edition", "shop:Product", nillable=True, repeated=True)


@record(TYPES, "shop:Everything")
class Everything(Record):
    """An element of every built-in type, and arrays of every kind."""

    text: str | Unset = element("Text", "xs:string")
    uri: str | Unset = element("Uri", "xs:anyURI")
    flag: bool | Unset = element("Flag", "xs:boolean")
    byte: int | Unset = element("Byte", "xs:byte")
    short: int | Unset = element("Short", "xs:short")
    int: int | Unset = element("Int", "xs:int")
    long: int | Unset = element("Long", "xs:long")
    unsigned_byte: int | Unset = element("UnsignedByte", "xs:unsignedByte")
    unsigned_short: int | Unset = element("UnsignedShort", "xs:unsignedShort")
    unsigned_int: int | Unset = element("UnsignedInt", "xs:unsignedInt")
    unsigned_long: int | Unset = element("UnsignedLong", "xs:unsignedLong")
    integer: int | Unset = element("Integer", "xs:integer")
    positive: int | Unset = element("Positive", "xs:positiveInteger")
    not_negative: int | Unset = element("NotNegative", "xs:nonNegativeInteger")
    negative: int | Unset = element("Negative", "xs:negativeInteger")
    not_positive: int | Unset = element("NotPositive", "xs:nonPositiveInteger")
    float: float | Unset = element("Float", "xs:float")
    double: float | Unset = element("Double", "xs:double")
    decimal: Decimal | Unset = element("Decimal", "xs:decimal")
    time: datetime | Unset = element("Time", "xs:dateTime")
    data: bytes | Unset = element("Data", "xs:base64Binary")
    status: Status | str | Unset = element("Status", "shop:Status")
    stock: Stock | str | Unset = element("Stock", "shop:Availability")
    days: Days | Flags[Days] | Iterable[Days | str] | str | Unset = element("Days", "shop:Days")
    statuses: Sequence[Status | str] | Unset = element("Statuses", "shop:ArrayOfStatus")
    limits: Sequence[int | None] | Unset = element("Limits", "shop:ArrayOfNullableOflong")
    rows: Sequence[Sequence[int] | None] | Unset = element("Rows", "shop:ArrayOfArrayOfint")
    tree: Sequence[object] | Unset = element("Tree", "shop:Tree")
    child: Everything | Unset = element("Child", "shop:Everything")
    bare: str | Unset = element("Bare", "xs:string", namespace="")
    bare_child: Everything | Unset = element("BareChild", "shop:Everything", namespace="")


@record(TYPES, "shop:Fault")
class FaultRecord(Record):
    """The detail of both faults."""

    reason: str | Unset | None = element("Reason", "xs:string", nillable=True)
    products: Sequence[Product | None] | Unset = element("Products", "shop:ArrayOfProduct")
