"""The items of an array, or several flags: any iterable is one, but for those that nobody means to be."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, cast

from .elements import Element
from .enumeration import Flag
from .record import Record
from .text import unlike

_NO_ARRAYS = (str, bytes, bytearray, Mapping, Record, Iterator, type)


def items_of(value: Any) -> Collection[Any]:
    """The items that a value stands for; raises Invalid where it is no array."""
    if value.__class__ is list or value.__class__ is tuple:
        items: Collection[Any] = value
        return items
    if isinstance(value, _NO_ARRAYS) or not hasattr(value, "__iter__"):
        raise unlike(cast(object, value), "a list of items")
    return list(value)


def hold_items(owner: Record, attribute: str, value: Any) -> Collection[Any]:
    """The items that the value of an attribute stands for; raises Invalid where it is no array.

    An iterator can be read but once, while a message is checked, sent, perhaps sent again: its items take its place.
    """
    if not hasattr(value, "__next__"):
        return items_of(value)
    items = list(value)
    setattr(owner, attribute, items)
    return items


def hold_flags(owner: Record, element: Element) -> Any:
    """The value of an attribute; of an iterator of flags, its flags, which take its place as items do."""
    value = getattr(owner, element.attribute)
    if not hasattr(value, "__next__") or element.type.startswith("xs:"):
        return value
    is_flags = issubclass(owner.__types__.find(element.type), Flag)
    return hold_items(owner, element.attribute, value) if is_flags else value
