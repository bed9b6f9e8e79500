"""Simple types: how each is written and read. The one place that has their rules."""

import binascii
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from . import datetimes
from .enumeration import Flag, Flags
from .index import TypeIndex
from .record import Record
from .text import WHITESPACE, Invalid, ReadOnce, escape, unlike

if TYPE_CHECKING:
    from decimal import Decimal


class Scalar(NamedTuple):
    """A simple type: `write` gives the text of a value as it stands in XML, `plain` without the escapes that XML needs,
    `read` the value of a text.

    All raise Invalid, whose reason never has the value itself.
    """

    write: Callable[[Any], str]
    read: Callable[[str], Any]
    plain: Callable[[Any], str]


_INTEGER = r"(?a)[+-]?\d+"
_DECIMAL = r"(?a)[+-]?(?:\d+(?:\.\d*)?|\.\d+)"
_FLOAT = r"(?a)[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?"
_SPACES = f"[{WHITESPACE}]+"
_SEPARATOR = f"[{WHITESPACE},]"
_NO_FLAGS = (bytes, bytearray, Mapping)
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_NOT_FINITE = {"INF": math.inf, "-INF": -math.inf, "NaN": math.nan}
_MOST_DIGITS = 10_000  # A Decimal of a few characters may stand for more of them than there is memory.
_LARGEST_FLOAT = 3.4028234663852886e38
_LARGEST_DOUBLE = 1.7976931348623157e308


def _write_string(value: Any) -> str:
    return escape(value if value.__class__ is str else _plain_string(value))


def _plain_string(value: Any) -> str:
    if not isinstance(value, str):
        raise unlike(value, "str")
    return str.__str__(value)


def _write_boolean(value: Any) -> str:
    if value is True:
        return "true"
    if value is False:
        return "false"
    raise unlike(value, "bool")


def _read_boolean(text: str) -> bool:
    value = _BOOLEANS.get(text.strip(WHITESPACE))
    if value is None:
        raise Invalid("not an xs:boolean")
    return value


def _lexical(pattern: str, text: str, name: str) -> str:
    """The text without the white space around it; raises Invalid where it is not in the lexical space of the type."""
    text = text.strip(WHITESPACE)
    if not re.fullmatch(pattern, text):
        raise Invalid(f"not an {name}")
    return text


def _integer(name: str, low: float = -math.inf, high: float = math.inf) -> Scalar:
    def write(value: Any) -> str:
        if value.__class__ is not int and (value.__class__ is bool or not isinstance(value, int)):
            raise unlike(value, "int")
        if not low <= value <= high:
            raise Invalid(f"out of the range of {name}")
        try:
            return int.__repr__(value)
        except ValueError:
            raise Invalid("more digits than Python writes") from None

    def read(text: str) -> int:
        if not (text.isdigit() and text.isascii()):
            text = _lexical(_INTEGER, text, name)
        try:
            value = int(text)
        except ValueError:
            raise Invalid("more digits than Python reads") from None
        if not low <= value <= high:
            raise Invalid(f"out of the range of {name}")
        return value

    return Scalar(write, read, write)


def _floating(name: str, largest: float) -> Scalar:
    def write(value: Any) -> str:
        if value.__class__ is not float:
            value = _as_float(value)
        if -largest <= value <= largest:
            return float.__repr__(value)
        if math.isfinite(value):
            raise Invalid(f"out of the range of {name}")
        return "NaN" if math.isnan(value) else "INF" if value > 0 else "-INF"

    def read(text: str) -> float:
        digits = text.replace(".", "", 1)  # Most have nothing else, and this test costs less than the pattern.
        if not (digits.isdigit() and digits.isascii()) and not re.fullmatch(_FLOAT, text := text.strip(WHITESPACE)):
            value = _NOT_FINITE.get(text)
            if value is None:
                raise Invalid(f"not an {name}")
            return value
        value = float(text)
        if not -largest <= value <= largest:
            raise Invalid(f"out of the range of {name}")
        return value

    return Scalar(write, read, write)


def _as_float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (float, int)):
        raise unlike(value, "float")
    try:
        number = float(value)
    except OverflowError:
        raise Invalid("an int that no float can hold") from None
    if isinstance(value, int) and number != value:
        raise Invalid("an int that no float holds exactly")
    return number


def _write_decimal(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return _INTEGERS["xs:integer"].write(value)
    from decimal import Decimal

    if not isinstance(value, Decimal):
        raise unlike(value, "Decimal")
    if not value.is_finite():
        raise Invalid("a Decimal that is no number")
    if not -_MOST_DIGITS < value.adjusted() < _MOST_DIGITS:
        raise Invalid(f"a Decimal of more than {_MOST_DIGITS} digits")
    return format(value, "f")


def _read_decimal(text: str) -> "Decimal":
    from decimal import Decimal

    return Decimal(_lexical(_DECIMAL, text, "xs:decimal"))


def _write_datetime(value: Any) -> str:
    if not isinstance(value, datetime):
        raise unlike(value, "datetime")
    return datetimes.render(value)


def _write_base64(value: Any) -> str:
    if not isinstance(value, (bytes, bytearray)):
        raise unlike(value, "bytes")
    return binascii.b2a_base64(value, newline=False).decode()


def _read_base64(text: str) -> bytes:
    packed = re.sub(_SPACES, "", text)
    try:
        value = binascii.a2b_base64(packed, strict_mode=True)
    except ValueError:
        value = None
    if value is None or binascii.b2a_base64(value, newline=False).decode() != packed:
        raise Invalid("not an xs:base64Binary")
    return value


_INTEGERS = {
    name: _integer(name, *bounds)
    for name, bounds in {
        "xs:integer": (),
        "xs:nonNegativeInteger": (0,),
        "xs:positiveInteger": (1,),
        "xs:nonPositiveInteger": (-math.inf, 0),
        "xs:negativeInteger": (-math.inf, -1),
        "xs:long": (-(2**63), 2**63 - 1),
        "xs:int": (-(2**31), 2**31 - 1),
        "xs:short": (-(2**15), 2**15 - 1),
        "xs:byte": (-(2**7), 2**7 - 1),
        "xs:unsignedLong": (0, 2**64 - 1),
        "xs:unsignedInt": (0, 2**32 - 1),
        "xs:unsignedShort": (0, 2**16 - 1),
        "xs:unsignedByte": (0, 2**8 - 1),
    }.items()
}
BUILT_IN: Mapping[str, Scalar] = {
    "xs:string": Scalar(_write_string, str, _plain_string),
    "xs:anyURI": Scalar(_write_string, str, _plain_string),
    "xs:boolean": Scalar(_write_boolean, _read_boolean, _write_boolean),
    **_INTEGERS,
    "xs:float": _floating("xs:float", _LARGEST_FLOAT),
    "xs:double": _floating("xs:double", _LARGEST_DOUBLE),
    "xs:decimal": Scalar(_write_decimal, _read_decimal, _write_decimal),
    "xs:dateTime": Scalar(_write_datetime, datetimes.parse, _write_datetime),
    "xs:base64Binary": Scalar(_write_base64, _read_base64, _write_base64),
}
"""The built-in simple types of XML Schema."""


class _Members(dict[str, Any]):
    """The members of an enumeration by name; an unknown name is its own value."""

    def __missing__(self, name: str) -> str:
        return name


def _enumeration(cls: type[Enum]) -> Scalar:
    members = _Members({member.value: member for member in cls})
    texts = {name: escape(name) for name in members}

    def write(value: Any) -> str:
        name = value._value_ if value.__class__ is cls else value
        text = texts.get(name) if name.__class__ is str else None
        return escape(plain(value)) if text is None else text

    def plain(value: Any) -> str:
        if value.__class__ is cls:
            return str(value._value_)
        if isinstance(value, Enum):
            raise unlike(value, cls.__name__)
        if not isinstance(value, str):
            raise unlike(value, f"{cls.__name__} or str")
        return str.__str__(value)

    return Scalar(write, members.__getitem__, plain)


def _flags(cls: type[Flag]) -> Scalar:
    members = _Members({member.value: member for member in cls})
    wanted = f"{cls.__name__}, Flags or a collection of flags"

    def token(value: Any) -> str:
        if not isinstance(value, str) or (isinstance(value, Enum) and not isinstance(value, cls)):
            raise unlike(value, f"{cls.__name__} or str")
        text = str.__str__(value)
        if not text or re.search(_SEPARATOR, text):
            raise Invalid("a flag that is empty, or has white space or a comma in it")
        return text

    def write(value: Any) -> str:
        return escape(plain(value))

    def plain(value: Any) -> str:
        values: Any = value
        if isinstance(value, Enum):
            values = (value,)
        elif isinstance(value, str):
            values = value.split(" ") if value else ()
        elif isinstance(value, _NO_FLAGS) or not isinstance(value, Iterable):
            raise unlike(cast(object, value), wanted)
        elif isinstance(value, Iterator):
            raise ReadOnce(unlike(cast(object, value), wanted).reason)
        return " ".join(dict.fromkeys(map(token, values)))

    def read(text: str) -> Any:
        return Flags(members[name] for name in re.split(_SPACES, text.strip(WHITESPACE)) if name)

    return Scalar(write, read, plain)


@cache
def scalar(types: TypeIndex, name: str) -> Scalar | None:
    """The simple type of a wire name, or None where it is complex; imports the class of an enumeration or record."""
    if name.startswith("xs:"):
        return BUILT_IN[name]
    if name in types.arrays:
        return None
    cls = types.find(name)
    if issubclass(cls, Record):
        return None
    return _flags(cls) if issubclass(cls, Flag) else _enumeration(cls)
