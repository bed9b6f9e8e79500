"""Fills instances of record classes, by nothing but the facts that the classes carry."""

from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bingads_bindings.elements import Element
from bingads_bindings.enumeration import Flag
from bingads_bindings.index import TypeIndex
from bingads_bindings.record import Record

VALUES: Mapping[str, object] = {
    "xs:base64Binary": b64decode("AP+A"),
    "xs:boolean": True,
    "xs:dateTime": datetime(2026, 10, 1, 12, 30, 15, 250000, tzinfo=UTC),
    "xs:decimal": Decimal("12.50"),
    "xs:double": 0.1,
    "xs:float": 0.5,
    "xs:int": -(2**31),
    "xs:long": 2**63 - 1,
    "xs:short": -(2**15),
    "xs:string": "<é & 'ü\"> ",
    "xs:unsignedByte": 255,
}
"""One value of each built-in type that the contracts use."""


class Derived:
    """The record classes derived from a class, directly or not, among the types that a contract declares."""

    def __init__(self, types: TypeIndex, declared: Callable[[str], bool]) -> None:
        """`declared` says whether the contract declares a type, given its expanded name."""
        self._derived: dict[type[Record], list[type[Record]]] = {}
        for name in types.classes:
            found = types.find(name)
            if issubclass(found, Record) and declared(types.expanded_name(name)):
                for base in found.__mro__[1:]:
                    self._derived.setdefault(base, []).append(found)

    def __call__(self, cls: type[Record]) -> Sequence[type[Record]]:
        return self._derived.get(cls, ())


@dataclass(frozen=True, slots=True)
class Fill:
    """Fills every element, once per derived type.

    Arrays get an item for each type that an item may have. Where an element with a single value may have several
    types, several instances are made. A type is not filled again inside itself. With `nil_depth`, nillable elements
    that many levels below the record are nil; those above are filled, so that they can be reached.
    """

    derived: Callable[[type[Record]], Sequence[type[Record]]]
    nil_depth: int | None = None

    def __call__(self, cls: type[Record], path: tuple[type[Record], ...] = (), depth: int = 1) -> list[Record]:
        """As many instances of exactly this class as it takes to show every value that its elements may have."""
        values = {
            element.attribute: list(self._values(cls.__types__, element, (*path, cls), depth))
            for element in cls.__elements__
        }
        filled = {attribute: found for attribute, found in values.items() if found}
        count = max(map(len, filled.values()), default=1)
        return [
            cls(**{attribute: found[number % len(found)] for attribute, found in filled.items()})
            for number in range(count)
        ]

    def _values(self, types: TypeIndex, element: Element, path: tuple[type[Record], ...], depth: int) -> Iterator[Any]:
        """The values of an element, as many as it takes; none where its type is on the path already."""
        if element.repeated:
            yield list(self._single_values(types, element, path, depth))
        else:
            yield from self._single_values(types, element, path, depth)

    def _single_values(
        self, types: TypeIndex, element: Element, path: tuple[type[Record], ...], depth: int
    ) -> Iterator[Any]:
        if element.nillable and depth == self.nil_depth:
            yield None
        elif element.type in VALUES:
            yield VALUES[element.type]
        elif element.type in types.arrays:
            yield from self._values(types, types.arrays[element.type], path, depth + 1)
        else:
            yield from self._of_class(types.find(element.type), path, depth)

    def _of_class(self, cls: type[Record | StrEnum], path: tuple[type[Record], ...], depth: int) -> Iterator[Any]:
        if issubclass(cls, Record):
            for each in (cls, *self.derived(cls)):
                if each not in path:
                    yield from self(each, path, depth + 1)
        elif issubclass(cls, Flag):
            yield list(cls)
        else:
            yield list(cls)[-1]
