"""Hypothesis strategies for instances of record classes, made of nothing but the facts that the classes carry."""

from collections.abc import Callable, Mapping
from datetime import timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from bingads_bindings.elements import Element
from bingads_bindings.enumeration import Flag, Flags
from bingads_bindings.index import TypeIndex
from bingads_bindings.record import Record
from bingads_bindings.unset import UNSET
from hypothesis import strategies as st

from tests.support.carriers import with_derived

DEEPEST = 3
"""Records nested deeper have only what is required."""


def _characters(*ranges: tuple[int, int]) -> st.SearchStrategy[str]:
    return st.one_of([st.characters(min_codepoint=first, max_codepoint=last) for first, last in ranges])


LEGAL_CHARACTERS = st.one_of(
    _characters((0x20, 0xD7FF), (0xE000, 0xFFFD), (0x10000, 0x10FFFF)), st.sampled_from("\t\n\r<>&\"'] ")
)
"""Every character that XML can carry; those that mean something to it, and line ends, more often."""

ILLEGAL_CHARACTERS = st.sampled_from(
    [
        *(chr(code) for code in range(0x20) if chr(code) not in "\t\n\r"),
        "\ud800",
        "\udbff",
        "\udfff",
        "\ufffe",
        "\uffff",
    ]
)

TEXTS = st.text(LEGAL_CHARACTERS, max_size=20)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters=","), min_size=1)
TOKENS = WORDS.filter(lambda word: word != "None")  # which over REST is the word for no flags
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
DATETIMES = st.datetimes(timezones=st.none() | OFFSETS)


def _integers(bits: int, *, signed: bool) -> st.SearchStrategy[int]:
    return st.integers(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else st.integers(0, 2**bits - 1)


SCALARS: Mapping[str, st.SearchStrategy[Any]] = {
    "xs:base64Binary": st.binary(max_size=40),
    "xs:boolean": st.booleans(),
    "xs:dateTime": DATETIMES,
    "xs:decimal": st.decimals(-(10**28), 10**28, allow_nan=False) | st.just(Decimal("-0.00")),
    "xs:double": st.floats(allow_nan=False),
    "xs:float": st.floats(allow_nan=False, width=32),
    "xs:int": _integers(32, signed=True),
    "xs:long": _integers(64, signed=True),
    "xs:short": _integers(16, signed=True),
    "xs:string": TEXTS,
    "xs:unsignedByte": _integers(8, signed=False),
}
"""Values of each built-in type that the contracts use. NaN is left out: it does not even equal itself."""


@cache
def instances(cls: type[Record], depth: int = 1) -> st.SearchStrategy[Record]:
    """Instances of exactly this class; below `DEEPEST` with nothing but what is required."""
    attributes = {element.attribute: _content(cls.__types__, element, depth) for element in cls.__elements__}
    return st.fixed_dictionaries(attributes).map(lambda values: cls(**values))


@cache
def bare_instances(cls: type[Record]) -> st.SearchStrategy[Record]:
    """Instances of exactly this class with nothing but what is required."""
    return instances(cls, DEEPEST + 1)


def _content(types: TypeIndex, element: Element, depth: int) -> st.SearchStrategy[Any]:
    """What an attribute can hold: UNSET, None and values, as far as the facts allow it."""
    if depth > DEEPEST and not element.required:
        return st.just(UNSET)
    value = _value(types, element, depth)
    content = _items(value) if element.repeated else value
    return content if element.required else st.just(UNSET) | content


def _value(types: TypeIndex, element: Element, depth: int) -> st.SearchStrategy[Any]:
    value = _typed(types, element.type, depth)
    return st.none() | value if element.nillable else value


def _items(item: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(item, max_size=3)


def _typed(types: TypeIndex, name: str, depth: int) -> st.SearchStrategy[Any]:
    if name in SCALARS:
        return SCALARS[name]
    if name in types.arrays:
        return _items(_value(types, types.arrays[name], depth))
    cls = types.find(name)
    if issubclass(cls, Flag):
        return flags(cls)
    if issubclass(cls, StrEnum):
        return st.sampled_from(cls) | TEXTS
    return _later(lambda: st.one_of([instances(each, depth + 1) for each in with_derived(types, cls)]))


def _later(make: Callable[[], st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    # Types refer to each other in circles.
    return st.deferred(make)


def flags(cls: type[Flag]) -> st.SearchStrategy[Any]:
    """A single flag, or several together with some that the contract does not have."""
    return st.sampled_from(cls) | st.lists(st.sampled_from(cls) | TOKENS, max_size=4).map(Flags)
