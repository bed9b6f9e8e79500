"""How an instance of any record class can travel: the shortest way to it from a message or a fault's detail."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, Literal, TypeAlias

from bingads_bindings import soap
from bingads_bindings.elements import Element
from bingads_bindings.errors import ServiceFault
from bingads_bindings.index import TypeIndex
from bingads_bindings.operation import Operation
from bingads_bindings.record import Record

from tests.support.contracts import SERVICES

Part: TypeAlias = Literal["request", "response", "fault"]
Make: TypeAlias = Callable[[type[Record]], Record]


@dataclass(frozen=True, slots=True)
class Step:
    """An element of `owner` that holds the next record; `arrays` are the arrays between the two, from the outside."""

    owner: type[Record]
    element: Element
    arrays: tuple[Element, ...]

    def hold(self, value: Record, owner: Record) -> None:
        """Make `value` the content of the element of `owner`."""
        content: Any = value
        for _ in self.arrays:
            content = [content]
        setattr(owner, self.element.attribute, content)

    def held(self, owner: Record) -> Any:
        """The value in the element of `owner`."""
        content = getattr(owner, self.element.attribute)
        for _ in self.arrays:
            (content,) = content
        return content

    @property
    def path(self) -> str:
        """The step as an error names it."""
        return self.element.name + "[0]" * len(self.arrays)


@dataclass(frozen=True, slots=True)
class Carrier:
    """What carries instances of `cls`: a part of an operation, and the steps from it to the instance."""

    cls: type[Record]
    service: ModuleType
    operation: Operation[Any, Any]
    part: Part
    steps: tuple[Step, ...] = ()

    def wrap(self, value: Record, make: Make) -> Record:
        """The message or detail with `value` inside; `make` makes the records around it."""
        for step in reversed(self.steps):
            owner = make(step.owner)
            step.hold(value, owner)
            value = owner
        return value

    def unwrap(self, value: Any) -> Any:
        """What arrived in the place where `wrap` put it."""
        for step in self.steps:
            value = step.held(value)
        return value

    def path(self, name: str) -> str:
        """The path of an element of the instance, as an error names it."""
        return ".".join((*(step.path for step in self.steps), name))

    def encode(self, value: Record) -> bytes:
        """The envelope of a message, or of a fault with a detail."""
        if self.part == "request":
            return soap.encode_request(self.operation, value)
        if self.part == "response":
            return soap.encode_response(self.operation, value)
        fault = ServiceFault(self.operation, "s:Server", "Invalid client data.", value)
        return soap.encode_fault(self.operation, fault)

    def decode(self, data: bytes) -> Any:
        """The message, or the detail of the fault, in an envelope."""
        if self.part == "request":
            return soap.decode_request(self.operation, data).body
        try:
            return soap.decode_response(self.operation, data).body
        except ServiceFault as fault:
            return fault.detail


@cache
def carriers(version: str, service: str) -> tuple[Carrier, ...]:
    """One carrier for each record class that can travel in a message of the service, or in the detail of a fault."""
    module = import_module(f"bingads_bindings.{version}.{service}")
    found: dict[type[Record], Carrier] = {}
    waiting: list[Carrier] = []
    for operation in module.OPERATIONS.values():
        waiting += [
            Carrier(operation.request, module, operation, "request"),
            Carrier(operation.response, module, operation, "response"),
            *(Carrier(operation.types.find(fault.type), module, operation, "fault") for fault in operation.faults),
        ]
    for carrier in waiting:  # grows while it is walked through: the nearest come first, so the ways are the shortest
        if carrier.cls not in found:
            found[carrier.cls] = carrier
            waiting += _beyond(carrier)
    return tuple(found.values())


def every_carrier() -> tuple[Carrier, ...]:
    """Those of all services."""
    return tuple(carrier for service in SERVICES for carrier in carriers(*service))


def _beyond(carrier: Carrier) -> Iterator[Carrier]:
    types = carrier.cls.__types__
    for element in carrier.cls.__elements__:
        name, arrays = element.type, (element,) if element.repeated else ()
        while name in types.arrays:
            arrays = (*arrays, types.arrays[name])
            name = types.arrays[name].type
        if not name.startswith("xs:") and issubclass(types.find(name), Record):
            steps = (*carrier.steps, Step(carrier.cls, element, arrays))
            for cls in with_derived(types, types.find(name)):
                yield replace(carrier, cls=cls, steps=steps)


def with_derived(types: TypeIndex, cls: type[Record]) -> tuple[type[Record], ...]:
    """A record class and those derived from it, directly or not."""
    return (cls, *_derived(types).get(cls, ()))


@cache
def _derived(types: TypeIndex) -> Mapping[type[Record], list[type[Record]]]:
    derived: dict[type[Record], list[type[Record]]] = {}
    for name in types.classes:
        found = types.find(name)
        if issubclass(found, Record):
            for base in found.__mro__[1:]:
                derived.setdefault(base, []).append(found)
    return derived
