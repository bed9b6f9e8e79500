"""Faults over REST: an object with the errors, by itself or wrapped, both ways."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any, cast

from .errors import ServiceFault
from .json_decoding import read_message
from .json_encoding import kept, record_write
from .operation import Fault, Operation
from .record import Record
from .redaction import HIDDEN
from .rest_wire import wire_of
from .text import Invalid

_LOWEST_ERROR = 400
_LONGEST_SHOWN = 300


def write_fault(operation: Operation[Any, Any], fault: ServiceFault) -> str:
    """The JSON of a fault; raises Invalid where it cannot be sent."""
    if fault.detail is None:
        return fault.detail_json or kept({operation.api.error_elements.message or "Message": fault.fault_string})
    for declared in operation.faults:
        if isinstance(fault.detail, operation.types.find(declared.type)):
            return record_write(operation.types.find(declared.type))(fault.detail)
    raise Invalid(f"{type(fault.detail).__name__} is not the detail of a fault of {operation.name}")


def read_fault(operation: Operation[Any, Any], value: Any, status: int | None) -> ServiceFault | None:
    """The fault that an object is, as the exception that it is raised as; None where it is none.

    The status of the HTTP response tells; where that is not known, the object itself. Raises Invalid.
    """
    if status is not None and status < _LOWEST_ERROR:
        return None
    failed = status is not None
    content = cast(dict[str, Any], value) if isinstance(value, dict) else {}
    inner = content.get(wire_of(operation.types).fault_property)
    if isinstance(inner, dict):
        content, failed = cast(dict[str, Any], inner), True
    declared = _stated(operation, content) or _alike(operation, content, failed=failed)
    if declared is None:
        return _undeclared(operation, value, status) if failed else None
    detail = read_message(operation.types.find(declared.type), content)
    raised = cast(type[ServiceFault], operation.exception(declared))
    return raised(operation, _code(status, declared.name), declared.name, detail)


def _stated(operation: Operation[Any, Any], content: dict[str, Any]) -> Fault | None:
    """The declared fault that an object says to be."""
    wire = wire_of(operation.types)
    says = content.get(wire.type_property)
    for fault in operation.faults:
        cls: type[Record] = operation.types.find(fault.type)
        if says in (wire.discriminator(cls), cls.__type__.partition(":")[2]):
            return fault
    return None


def _alike(operation: Operation[Any, Any], content: dict[str, Any], *, failed: bool) -> Fault | None:
    """The declared fault that has most of an object's properties, some of them its own.

    Where nobody says that it is a fault, these must be more than the response has.
    """
    best = (0 if failed else len(content.keys() & _properties(operation.response)), 0)
    found: Fault | None = None
    for fault in operation.faults:
        cls: type[Record] = operation.types.find(fault.type)
        names = _properties(cls)
        fitting = len(content.keys() & names), -len(names)
        if content.keys() & names - _properties(_root(cls)) and fitting > best:
            best, found = fitting, fault
    return found


def _root(cls: type[Record]) -> type[Record]:
    """The class that this one and its bases derive from; `Record` for one that derives from none."""
    return next((each for each in reversed(cls.__mro__[1:]) if hasattr(each, "__type__")), Record)


def _properties(cls: type[Record]) -> frozenset[str]:
    wire = wire_of(cls.__types__) if hasattr(cls, "__types__") else None
    return frozenset(wire.property_of(element.name) if wire else element.name for element in cls.__elements__)


def _undeclared(operation: Operation[Any, Any], content: Any, status: int | None) -> ServiceFault:
    name = operation.api.error_elements.message or "Message"
    messages = _texts(content, (name, name[0].swapcase() + name[1:]))
    fault = ServiceFault(operation, _code(status, ""), next(messages, "") or _shown(operation, content, status))
    fault.detail_json = kept(content)
    return fault


def _texts(content: Any, names: Collection[str]) -> Iterator[str]:
    """The texts of the properties with these names, those of an object before those of what is in it."""
    inner: Iterable[Any] = ()
    if isinstance(content, dict):
        properties = cast(dict[str, Any], content)
        found = (properties.get(name) for name in names)
        yield from (text for text in found if isinstance(text, str) and text.strip())
        inner = properties.values()
    elif isinstance(content, list):
        inner = cast(Iterable[Any], content)
    for each in inner:
        yield from _texts(each, names)


def _shown(operation: Operation[Any, Any], content: Any, status: int | None) -> str:
    """What there is to show of an object without a message."""
    if not content:
        return f"HTTP {status}"
    text = kept(_without_secrets(content, {name.lower() for name in operation.api.secret_elements}))
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def _without_secrets(content: Any, names: Collection[str]) -> Any:
    """The same with nothing in the properties with these names, however they are spelled."""
    if isinstance(content, dict):
        pairs = cast(dict[str, Any], content).items()
        return {name: HIDDEN if name.lower() in names else _without_secrets(each, names) for name, each in pairs}
    if isinstance(content, list):
        return [_without_secrets(each, names) for each in cast(Iterable[Any], content)]
    return content


def _code(status: int | None, otherwise: str) -> str:
    return otherwise if status is None else str(status)
