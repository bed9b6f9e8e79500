"""Checking: everything that keeps a message from being sent, each with the path to it.

`encoding` stops at the first thing that it cannot write, without knowing where it is. This module looks at the same
values by the same rules, slowly and to the end.
"""

from collections.abc import Callable, Collection, Iterator
from typing import Any, NamedTuple, TypeVar

from .elements import Element, UnknownElement
from .errors import Problem
from .index import TypeIndex
from .items import hold_flags, hold_items, items_of
from .record import Record
from .scalars import scalar
from .text import Invalid, ReadOnce, unlike
from .unset import UNSET

T = TypeVar("T")


class Rules(NamedTuple):
    """What a wire asks for beyond the facts of the elements; each raises Invalid."""

    text: Callable[[TypeIndex, str], Callable[[Any], object] | None]
    """What writes the values of a simple type; None for a complex one."""
    items: Callable[[TypeIndex, Element, Collection[Any]], object]
    """Looks at the items of an array as a whole."""
    kept: Callable[[UnknownElement], object]
    """Looks at an unknown item of an array."""
    unknown: Callable[[Record], object]
    """Looks at what a record keeps that the contract does not know."""


def problems(request: Record, rules: Rules | None = None) -> tuple[Problem, ...]:
    """Everything that keeps a message from being sent, as SOAP unless there are other rules; nothing if it can be."""
    try:
        return tuple(_in_record(rules or _SOAP, request, ""))
    except RecursionError:
        return (Problem("", "nested too deeply: does something contain itself?"),)


def attempt(write: Callable[[], T], record: Record, rules: Rules | None = None) -> tuple[T | None, tuple[Problem, ...]]:
    """What `write` makes of a record, or everything that keeps it from being sent.

    Raises the error of `write` as it is where nothing is found that explains it.
    """
    try:
        return write(), ()
    except (Invalid, RecursionError, UnicodeEncodeError) as error:
        found = problems(record, rules)
        if not found and not isinstance(error, ReadOnce):
            raise
    return (None, found) if found else (write(), ())  # What could be read but once has been, and is kept.


def _in_record(rules: Rules, record: Record, path: str) -> Iterator[Problem]:
    if record._unknown is not None:  # pyright: ignore[reportPrivateUsage]
        yield from _refused(rules.unknown, record, path)
    for element in record.__elements__:
        value = getattr(record, element.attribute)
        place = f"{path}.{element.name}" if path else element.name
        if value is UNSET:
            if element.required:
                yield Problem(place, "required, but UNSET")
        elif element.repeated:
            yield from _in_items(rules, record.__types__, element, value, place, (record, element.attribute))
        elif value is not None and element.type in record.__types__.arrays:
            item = record.__types__.arrays[element.type]
            yield from _in_items(rules, record.__types__, item, value, place, (record, element.attribute))
        else:
            yield from _in_value(rules, record.__types__, element, hold_flags(record, element), place)


def _in_items(
    rules: Rules,
    types: TypeIndex,
    item: Element,
    values: Any,
    path: str,
    holder: tuple[Record, str] | None = None,
) -> Iterator[Problem]:
    """The problems of several values; `holder` is the record that has them, and its attribute."""
    try:
        items = items_of(values) if holder is None else hold_items(*holder, values)
        rules.items(types, item, items)
    except Invalid as invalid:
        yield Problem(path, invalid.reason)
        return
    for index, value in enumerate(items):
        place = f"{path}[{index}]"
        if isinstance(value, UnknownElement):
            yield from _refused(rules.kept, value, place)
        else:
            yield from _in_value(rules, types, item, value, place)


def _in_value(rules: Rules, types: TypeIndex, element: Element, value: Any, path: str) -> Iterator[Problem]:
    """The problems of one element."""
    if value is None:
        if not element.nillable:
            yield Problem(path, "None, but not nillable")
    elif element.type in types.arrays:
        yield from _in_items(rules, types, types.arrays[element.type], value, path)
    else:
        try:
            record = _record_in(rules, types, element, value)
        except Invalid as invalid:
            yield Problem(path, invalid.reason)
        else:
            if record is not None:
                yield from _in_record(rules, record, path)


def _record_in(rules: Rules, types: TypeIndex, element: Element, value: Any) -> Record | None:
    """The record that a value is, None where it is a scalar; raises Invalid where it cannot be sent."""
    write = rules.text(types, element.type)
    if write is not None:
        write(value)
        return None
    declared: type[Record] = types.find(element.type)
    if not isinstance(value, declared):
        raise unlike(value, declared.__name__)
    return value


def _refused(look_at: Callable[[T], object], value: T, path: str) -> Iterator[Problem]:
    try:
        look_at(value)
    except Invalid as invalid:
        yield Problem(path, invalid.reason)


def _soap_text(types: TypeIndex, name: str) -> Callable[[Any], object] | None:
    simple = scalar(types, name)
    return None if simple is None else simple.write


def _soap_kept(item: UnknownElement) -> None:
    from .encoding import kept_markup  # Here, since it is of no use to who speaks REST.

    kept_markup(item)


def _soap_unknown(record: Record) -> None:
    from .encoding import dialect, unknown_markup

    unknown_markup(record)
    unknown = record._unknown  # pyright: ignore[reportPrivateUsage]
    if unknown is not None and unknown.type is not None:
        dialect(record.__types__, record.__namespace__).type_attribute(unknown.type)


def _any_items(types: TypeIndex, item: Element, items: Collection[Any]) -> None:
    """All items may be together in XML."""


_SOAP = Rules(_soap_text, _any_items, _soap_kept, _soap_unknown)
