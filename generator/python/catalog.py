"""The types of one version of the contracts, each once: what becomes a class, what an array, what a built-in type."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from generator.config import ServiceSettings, VersionSettings
from generator.contract.model import (
    XML_SCHEMA,
    ComplexType,
    Contract,
    Direction,
    Element,
    Enumeration,
    Fault,
    GlobalElement,
    QName,
    Restriction,
    Type,
)
from generator.errors import ContractError
from generator.python.naming import Kind, Scope

WireName: TypeAlias = str
"""The name of a type with the prefix of its namespace; `owner/element` for the anonymous type of an element."""


@dataclass(frozen=True, slots=True)
class ServiceContract:
    """A service and its contract, ready to be looked up."""

    settings: ServiceSettings
    contract: Contract
    elements: Mapping[QName, GlobalElement]
    parts: Mapping[QName, Mapping[str, QName]]
    """By name of the message: the element of each of its parts."""

    @classmethod
    def of(cls, settings: ServiceSettings, contract: Contract) -> "ServiceContract":
        """The same with the tables to look things up in."""
        declared = [component for schema in contract.schemas for component in schema.components]
        return cls(
            settings,
            contract,
            {each.name: each for each in declared if isinstance(each, GlobalElement)},
            {message.name: {part.name: part.element for part in message.parts} for message in contract.messages},
        )

    def body(self, direction: Direction) -> GlobalElement:
        """The element in the body of a message: that of its one part that is no header."""
        headers = {header.part for header in direction.headers if header.message == direction.message}
        parts = self.parts[direction.message]
        return self.elements[next(element for part, element in parts.items() if part not in headers)]

    def headers(self, direction: Direction) -> tuple[GlobalElement, ...]:
        """The elements in the header of a message."""
        return tuple(self.elements[self.parts[header.message][header.part]] for header in direction.headers)

    def detail(self, fault: Fault) -> GlobalElement:
        """The element in the detail of a fault."""
        (element,) = self.parts[fault.message].values()
        return self.elements[element]


@dataclass(frozen=True, slots=True)
class Definition:
    """A type (or the anonymous type of a message's element) that becomes a class."""

    wire_name: WireName
    type: ComplexType | Enumeration
    services: tuple[str, ...]
    """Names of the services that declare it."""

    @property
    def elements(self) -> tuple[Element, ...]:
        """Its own elements."""
        return self.type.particles if isinstance(self.type, ComplexType) else ()


@dataclass(frozen=True, slots=True)
class WireNames:
    """How types are named in the facts of generated classes."""

    prefixes: Mapping[str, str]
    """Prefix by namespace."""
    restrictions: Mapping[QName, QName]
    """What each restriction restricts: they are not told apart from that."""

    def of(self, name: QName) -> WireName:
        """The name of a type."""
        while name in self.restrictions:
            name = self.restrictions[name]
        return f"xs:{name.name}" if name.namespace == XML_SCHEMA else f"{self.prefixes[name.namespace]}:{name.name}"

    def type_of(self, element: Element | GlobalElement, owner: WireName) -> WireName:
        """The name of an element's type; `owner` is the type that has the element."""
        return self.of(element.type) if isinstance(element.type, QName) else f"{owner}/{element.name.name}"


@dataclass(frozen=True, slots=True)
class Catalog:
    """All types of a version, in the order of its services and of their contracts."""

    names: WireNames
    types: Mapping[WireName, Definition]
    """What becomes a class, without the messages: these are no types that others could name."""
    arrays: Mapping[WireName, Element]
    """The item of each array type."""
    messages: Mapping[str, tuple[Definition, ...]]
    """The messages of each service by its name."""

    def base_of(self, definition: Definition) -> Definition | None:
        """What a definition extends."""
        base = definition.type.base if isinstance(definition.type, ComplexType) else None
        return self.types[self.names.of(base)] if base else None

    def detail_of(self, element: GlobalElement) -> Definition:
        """The type of the element in the detail of a fault.

        Raises ContractError where it is no complex type.
        """
        found = self.types.get(self.names.of(element.type if isinstance(element.type, QName) else element.name))
        if found is None or isinstance(found.type, Enumeration):
            raise ContractError(element.location, "a fault whose detail is no complex type is not supported")
        return found


def build_catalog(version: VersionSettings, services: Iterable[ServiceContract]) -> Catalog:
    """The types of all services of a version, whose contracts agree about those that several of them declare.

    Raises ContractError where a message's element has a named type.
    """
    services = tuple(services)
    declared = _declared_types(services)
    elements = {service.settings.name: _message_elements(service) for service in services}
    restrictions = {kind.name: kind.base for kind, _ in declared.values() if isinstance(kind, Restriction)}
    named_here = (
        *(name for name in declared if name not in restrictions),
        *(one.name for each in elements.values() for one in each),
    )
    names = WireNames(_prefixes(version, named_here), restrictions)
    messages = {
        service: tuple(_message(names, element, service) for element in each) for service, each in elements.items()
    }
    details = tuple(_anonymous_details(names, services))
    arrays = _arrays(kind for kind, _ in declared.values())
    named = [
        Definition(names.of(kind.name), kind, declaring)
        for kind, declaring in declared.values()
        if not isinstance(kind, Restriction)
    ]
    owners = (*named, *details, *(message for each in messages.values() for message in each))
    types = [*(each for each in named if each.type.name not in arrays), *details]
    types += (inner for owner in owners for inner in _anonymous_types(owner))
    by_name = {names.of(name): item for name, item in arrays.items()}
    return Catalog(names, _by_wire_name(types), by_name, messages)


def _arrays(types: Iterable[Type]) -> dict[QName, Element]:
    """The items of the types that are arrays, and that no other type extends."""
    complex_types = [each for each in types if isinstance(each, ComplexType)]
    bases = {each.base for each in complex_types}
    items = {each.name: each.array_item for each in complex_types if each.name not in bases}
    return {name: item for name, item in items.items() if item is not None}


def _declared_types(services: Iterable[ServiceContract]) -> dict[QName, tuple[Type, tuple[str, ...]]]:
    """The named types with the services that declare them."""
    found: dict[QName, tuple[Type, tuple[str, ...]]] = {}
    for service in services:
        for schema in service.contract.schemas:
            for component in schema.components:
                if isinstance(component, ComplexType | Enumeration | Restriction):
                    first, declaring = found.get(component.name, (component, ()))
                    found[component.name] = (first, (*declaring, service.settings.name))
    return found


def _message_elements(service: ServiceContract) -> tuple[GlobalElement, ...]:
    """The elements of the messages in the order of the operations, each once."""
    directions = (
        direction
        for operation in service.contract.service.operations
        for direction in (operation.input, operation.output)
    )
    return tuple({element.name: element for element in map(service.body, directions)}.values())


def _message(names: WireNames, element: GlobalElement, service: str) -> Definition:
    if not isinstance(element.type, ComplexType):
        raise ContractError(element.location, "a message whose element has a named type is not supported")
    return Definition(names.of(element.name), element.type, (service,))


def _anonymous_details(names: WireNames, services: Iterable[ServiceContract]) -> Iterator[Definition]:
    """The anonymous types of the elements in the details of faults."""
    found: dict[QName, Definition] = {}
    for service in services:
        for fault in (fault for operation in service.contract.service.operations for fault in operation.faults):
            element = service.detail(fault)
            if isinstance(element.type, ComplexType):
                known = found.get(element.name)
                declaring = dict.fromkeys((*(known.services if known else ()), service.settings.name))
                found[element.name] = Definition(names.of(element.name), element.type, tuple(declaring))
    yield from found.values()


def _anonymous_types(owner: Definition) -> Iterator[Definition]:
    for element in owner.elements:
        if isinstance(element.type, ComplexType):
            inner = Definition(f"{owner.wire_name}/{element.name.name}", element.type, owner.services)
            yield inner
            yield from _anonymous_types(inner)


def _by_wire_name(definitions: Iterable[Definition]) -> dict[WireName, Definition]:
    found: dict[WireName, Definition] = {}
    for definition in definitions:
        if found.setdefault(definition.wire_name, definition) is not definition:
            raise ContractError(definition.type.location, "is declared twice")
    return found


def _prefixes(version: VersionSettings, names: Iterable[QName]) -> dict[str, str]:
    """A prefix for each namespace in use: that of the settings, or one made of its last telling word."""
    configured = {namespace: prefix for prefix, namespace in version.prefixes}
    scope = Scope(Kind.MODULE, {"xs", *configured.values()})
    return {
        namespace: configured.get(namespace) or scope.claim(_telling_word(namespace))
        for namespace in dict.fromkeys(name.namespace for name in names)
    }


def _telling_word(namespace: str) -> str:
    found = re.findall(r"[A-Za-z]\w*", re.sub(r"^\w+://", "", namespace))
    telling = [word for word in found if not re.fullmatch(r"[vV]\d+|com|org|net", word)]
    return str(telling[-1]).lower() if telling else "local"
