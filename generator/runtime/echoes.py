"""Taking out of an error what the service repeats of the secrets that it was sent."""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, cast

from .elements import Unknown, UnknownElement, UnknownProperty
from .enumeration import Flag, Flags
from .errors import DecodeError, ServiceFault
from .record import Record

Hide: TypeAlias = Callable[[str], str]
"""Gives a text without secrets."""


def without_echoes(error: ServiceFault | DecodeError, hide: Hide) -> ServiceFault | DecodeError:
    """The error of an answer without secrets: a fault that was just read is changed, with all that is in its detail."""
    if isinstance(error, DecodeError):
        return DecodeError(hide(error.path), hide(error.reason))
    try:
        _hide_in_fault(error, hide)
    except RecursionError:
        return DecodeError("", "nested too deeply")
    return error


def _hide_in_fault(fault: ServiceFault, hide: Hide) -> None:
    fault.code = hide(fault.code)
    fault.fault_string = hide(fault.fault_string)
    fault.args = (fault.operation.name, fault.code, fault.fault_string)
    fault.headers = {name: _without(value, hide) for name, value in fault.headers.items()}
    fault.detail_xml = _without(fault.detail_xml, hide)
    fault.detail_json = _without(fault.detail_json, hide)
    _without(fault.detail, hide)


def _without(value: Any, hide: Hide) -> Any:
    """A value without secrets; of a record it is the record itself, changed."""
    if value.__class__ is str:
        return hide(value)
    if isinstance(value, Record):
        for attribute in (*(element.attribute for element in value.__elements__), "_unknown"):
            setattr(value, attribute, _without(getattr(value, attribute), hide))
        return value
    if isinstance(value, (Unknown, UnknownElement, UnknownProperty)):
        return cast(Any, value)._make(_without(each, hide) for each in cast(Iterable[object], value))
    if isinstance(value, Flags):
        return Flags([_without(each, hide) for each in cast(Flags[Flag], value)])
    return _without_in_items(value, hide)


def _without_in_items(value: Any, hide: Hide) -> Any:
    if isinstance(value, list):
        return [_without(item, hide) for item in cast(list[object], value)]
    if isinstance(value, tuple):
        return tuple(_without(item, hide) for item in cast(Iterable[object], value))
    if isinstance(value, dict):
        return {hide(name): _without(each, hide) for name, each in cast(dict[str, object], value).items()}
    return value
