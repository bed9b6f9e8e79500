"""The items of an array: any iterable is one, but for those that nobody means to be."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from .record import Record
from .text import unlike


def items_of(value: Any) -> Collection[Any]:
    """The items that a value stands for; raises Invalid where it is no array."""
    if isinstance(value, (list, tuple)):
        return value
    if isinstance(value, (str, bytes, bytearray, Mapping, Record, Iterator)) or not isinstance(value, Iterable):
        raise unlike(value, "a list of items")
    return list(value)


def hold_items(owner: Record, attribute: str, value: Any) -> Collection[Any]:
    """The items that the value of an attribute stands for; raises Invalid where it is no array.

    An iterator can be read but once, while a message is checked, sent, and perhaps sent again: its items take its place.
    """
    if isinstance(value, Iterator):
        value = list(value)
        setattr(owner, attribute, value)
    return items_of(value)
