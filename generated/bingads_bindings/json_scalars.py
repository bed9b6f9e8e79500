"""Simple types in JSON: the rules of `scalars`, and what JSON itself has of numbers, strings and booleans."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from json.encoder import encode_basestring
from math import inf
from typing import Any, NamedTuple

from .enumeration import Flag, Flags
from .index import TypeIndex
from .rest_wire import RestWire, wire_of
from .scalars import Scalar, scalar
from .text import Invalid

Write = Callable[[Any], str]


class JsonScalar(NamedTuple):
    """A simple type: `write` gives the JSON of a value, `read` the value of what JSON has. Both raise Invalid."""

    write: Write
    read: Callable[[Any], Any]


quote: Callable[[str], str] = encode_basestring
"""A string of JSON."""

_NOT_FINITE = {"INF": '"Infinity"', "-INF": '"-Infinity"', "NaN": '"NaN"'}
_TOO_LARGE = (inf, -inf)
_SPELLINGS = {"Infinity": "INF", "-Infinity": "-INF", "+Infinity": "INF"}
_KINDS: Mapping[type[Any], str] = {
    str: "a string",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    Decimal: "a number",
    dict: "an object",
}


def of_another_kind(value: Any, wanted: str) -> Invalid:
    """The error for JSON of another kind than what is expected."""
    kind = "null" if value is None else _KINDS.get(value.__class__, "an array")
    return Invalid(f"{kind} where {wanted} is expected")


@cache
def json_scalar(types: TypeIndex, name: str) -> JsonScalar | None:
    """The simple type of a wire name, or None where it is complex; imports the class of an enumeration or record."""
    simple = scalar(types, name)
    if simple is None:
        return None
    wire = wire_of(types)
    if not name.startswith("xs:"):
        cls = types.find(name)
        return _flags(wire, cls, simple) if issubclass(cls, Flag) else _enumeration(cls, simple)
    if name in ("xs:string", "xs:anyURI"):
        return JsonScalar(_write_string(simple), _read_string)
    if name in ("xs:dateTime", "xs:base64Binary"):
        return JsonScalar(_in_quotes(simple.plain), _read_text(simple))
    if name == "xs:boolean":
        return JsonScalar(simple.plain, _read_boolean)
    write, read = _number(name, simple)
    return JsonScalar(_in_quotes(write) if name in wire.text_types else write, read)


def _write_string(simple: Scalar) -> Write:
    def write(value: Any) -> str:
        return quote(value if value.__class__ is str else simple.plain(value))

    return write


def _in_quotes(text: Write) -> Write:
    """What writes values whose text needs no escapes."""

    def write(value: Any) -> str:
        return f'"{text(value)}"'

    return write


def _read_string(value: Any) -> str:
    if value.__class__ is not str:
        raise of_another_kind(value, "a string")
    return str(value)


def _read_text(simple: Scalar) -> Callable[[Any], Any]:
    text = simple.read

    def read(value: Any) -> Any:
        if value.__class__ is not str:
            raise of_another_kind(value, "a string")
        return text(value)

    return read


def _read_boolean(value: Any) -> bool:
    if value is not True and value is not False:
        raise of_another_kind(value, "a boolean")
    return value is True


def _number(name: str, simple: Scalar) -> JsonScalar:
    if name in ("xs:float", "xs:double"):
        return JsonScalar(_write_floating(simple), _read_floating(name, simple))
    if name == "xs:decimal":
        return JsonScalar(simple.plain, _read_decimal(simple))
    return JsonScalar(simple.plain, _read_integer(simple))


def _read_integer(simple: Scalar) -> Callable[[Any], Any]:
    text, require_range = simple.read, simple.plain

    def read(value: Any) -> int:
        if value.__class__ is str:
            number: int = text(value)
            return number
        if value.__class__ is not int:
            raise of_another_kind(value, "an integer")
        require_range(value)
        return int(value)

    return read


def _write_floating(simple: Scalar) -> Write:
    text = simple.plain

    def write(value: Any) -> str:
        written = text(value)
        return _NOT_FINITE.get(written) or written

    return write


def _read_floating(name: str, simple: Scalar) -> Callable[[Any], Any]:
    text, require_range = simple.read, simple.plain

    def read(value: Any) -> float:
        kind = value.__class__
        if kind is str:
            spelled: float = text(_SPELLINGS.get(value) or value)
            return spelled
        if kind is not Decimal and kind is not int and kind is not float:
            raise of_another_kind(value, "a number")
        try:
            number = float(value)
        except OverflowError:
            number = inf
        except ValueError:  # a NaN that signals
            raise Invalid("a Decimal that is no number") from None
        if number in _TOO_LARGE and kind is not float:
            raise Invalid(f"out of the range of {name}")
        if name == "xs:float":
            require_range(number)
        return number

    return read


def _read_decimal(simple: Scalar) -> Callable[[Any], Any]:
    def read(value: Any) -> Decimal:
        if value.__class__ is Decimal:
            return Decimal(value)
        if value.__class__ is int:
            return Decimal(value)
        if value.__class__ is float:
            return Decimal(repr(value))
        number: Decimal = _read_text(simple)(value)
        return number

    return read


def _enumeration(cls: type[Enum], simple: Scalar) -> JsonScalar:
    members: dict[Enum, str] = {member: quote(member.value) for member in cls}

    def write(value: Any) -> str:
        known = members.get(value) if value.__class__ is cls else None
        return quote(simple.plain(value)) if known is None else known

    return JsonScalar(write, _read_text(simple))


def _flags(wire: RestWire, cls: type[Flag], simple: Scalar) -> JsonScalar:
    """Flags stand in one string, separated by commas."""
    nothing = wire.no_flags if wire.no_flags not in set(cls) else ""

    def write(value: Any) -> str:
        return quote(simple.plain(value).replace(" ", ", ") or nothing)

    def read(value: Any) -> Any:
        if value.__class__ is not str:
            raise of_another_kind(value, "a string")
        return Flags[Any]() if value == nothing else simple.read(value.replace(",", " "))

    return JsonScalar(write, read)
