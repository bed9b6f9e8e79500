"""Faults over REST: an object with the errors, by itself or wrapped, both ways."""

from typing import Any, cast

from .errors import ServiceFault
from .json_decoding import read_message
from .json_encoding import kept, record_write
from .operation import Fault, Operation
from .record import Record
from .rest_wire import wire_of
from .text import Invalid

_LOWEST_ERROR = 400


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
    wrapper = wire_of(operation.types).fault_property
    failed = status is not None and status >= _LOWEST_ERROR
    if not isinstance(value, dict):
        return _undeclared(operation, value, status) if failed else None
    content = cast(dict[str, Any], value)
    if not failed and (status is not None or content.keys() & _properties(operation.response)):
        return None
    inner = content.get(wrapper)
    if isinstance(inner, dict):
        content, failed = cast(dict[str, Any], inner), True
    declared = _declared(operation, content)
    if declared is None:
        return _undeclared(operation, content, status) if failed else None
    detail = read_message(operation.types.find(declared.type), content)
    raised = cast(type[ServiceFault], operation.exception(declared))
    return raised(operation, _code(status, declared.name), declared.name, detail)


def _declared(operation: Operation[Any, Any], content: dict[str, Any]) -> Fault | None:
    """The declared fault that an object says to be, or else the one that has most of its properties."""
    wire = wire_of(operation.types)
    best: tuple[int, int] = (0, 0)
    found: Fault | None = None
    for fault in operation.faults:
        cls: type[Record] = operation.types.find(fault.type)
        if content.get(wire.type_property) in (wire.discriminator(cls), cls.__type__.partition(":")[2]):
            return fault
        names = _properties(cls)
        shared = content.keys() & names - _properties(_root(cls)) - {wire.type_property}
        if shared and (len(shared), -len(names)) > best:
            best, found = (len(shared), -len(names)), fault
    return found


def _root(cls: type[Record]) -> type[Record]:
    """The first of the classes that a class derives from; `Record` for one that derives from none."""
    return next((each for each in reversed(cls.__mro__[1:]) if hasattr(each, "__type__")), Record)


def _properties(cls: type[Record]) -> frozenset[str]:
    wire = wire_of(cls.__types__) if hasattr(cls, "__types__") else None
    return frozenset(wire.property_of(element.name) if wire else element.name for element in cls.__elements__)


def _undeclared(operation: Operation[Any, Any], content: Any, status: int | None) -> ServiceFault:
    given = cast(dict[str, Any], content) if isinstance(content, dict) else {}
    message = given.get(operation.api.error_elements.message or "Message")
    fault = ServiceFault(operation, _code(status, ""), message if isinstance(message, str) else "")
    fault.detail_json = kept(content)
    return fault


def _code(status: int | None, otherwise: str) -> str:
    return otherwise if status is None else str(status)
