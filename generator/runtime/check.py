"""Checking: everything that keeps a message from being sent, each with the path to it.

`encoding` stops at the first thing that it cannot write, without knowing where it is. This module looks at the same
values by the same rules, slowly and to the end.
"""

from collections.abc import Iterator
from typing import Any

from .encoding import dialect, kept_markup, unknown_markup
from .errors import Problem
from .index import TypeIndex
from .items import hold_items, items_of
from .record import Element, Record, UnknownElement
from .scalars import scalar
from .text import Invalid, unlike
from .unset import UNSET


def problems(request: Record) -> tuple[Problem, ...]:
    """Everything that keeps a message from being sent; nothing if it can be."""
    try:
        return tuple(_in_record(request, ""))
    except RecursionError:
        return (Problem("", "nested too deeply: does something contain itself?"),)


def _in_record(record: Record, path: str) -> Iterator[Problem]:
    yield from _in_unknown(record, path)
    for element in record.__elements__:
        value = getattr(record, element.attribute)
        place = f"{path}.{element.name}" if path else element.name
        if value is UNSET:
            if element.required:
                yield Problem(place, "required, but UNSET")
        elif element.repeated:
            yield from _in_items(record.__types__, element, value, place, (record, element.attribute))
        elif value is not None and element.type in record.__types__.arrays:
            item = record.__types__.arrays[element.type]
            yield from _in_items(record.__types__, item, value, place, (record, element.attribute))
        else:
            yield from _in_value(record.__types__, element, value, place)


def _in_items(
    types: TypeIndex, item: Element, values: Any, path: str, holder: tuple[Record, str] | None = None
) -> Iterator[Problem]:
    """The problems of several values; `holder` is the record that has them, and its attribute."""
    try:
        items = items_of(values) if holder is None else hold_items(*holder, values)
    except Invalid as invalid:
        yield Problem(path, invalid.reason)
        return
    for index, value in enumerate(items):
        place = f"{path}[{index}]"
        yield from _in_kept(value, place) if isinstance(value, UnknownElement) else _in_value(types, item, value, place)


def _in_value(types: TypeIndex, element: Element, value: Any, path: str) -> Iterator[Problem]:
    """The problems of one element."""
    if value is None:
        if not element.nillable:
            yield Problem(path, "None, but not nillable")
    elif element.type in types.arrays:
        yield from _in_items(types, types.arrays[element.type], value, path)
    else:
        try:
            record = _record_in(types, element, value)
        except Invalid as invalid:
            yield Problem(path, invalid.reason)
        else:
            if record is not None:
                yield from _in_record(record, path)


def _record_in(types: TypeIndex, element: Element, value: Any) -> Record | None:
    """The record that a value is, None where it is a scalar; raises Invalid where it cannot be sent."""
    simple = scalar(types, element.type)
    if simple is not None:
        simple.write(value)
        return None
    declared: type[Record] = types.find(element.type)
    if not isinstance(value, declared):
        raise unlike(value, declared.__name__)
    return value


def _in_kept(element: UnknownElement, path: str) -> Iterator[Problem]:
    try:
        kept_markup(element)
    except Invalid as invalid:
        yield Problem(path, invalid.reason)


def _in_unknown(record: Record, path: str) -> Iterator[Problem]:
    unknown = record._unknown  # pyright: ignore[reportPrivateUsage]
    if unknown is None:
        return
    try:
        unknown_markup(record)
        if unknown.type is not None:
            dialect(record.__types__, record.__namespace__).type_attribute(unknown.type)
    except Invalid as invalid:
        yield Problem(path, invalid.reason)
