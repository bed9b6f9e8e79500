"""Which class lives in which module, and under which name; every name in the package of a version is decided here."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from generator.config import VersionSettings
from generator.contract.model import Element, Enumeration, EnumerationValue, Operation
from generator.python.catalog import Catalog, Definition, ServiceContract, WireName, build_catalog
from generator.python.modules import Words, group
from generator.python.naming import Identifier, Kind, Scope, alias, claim, identifier, words

ModulePath: TypeAlias = tuple[Identifier, ...]
"""The names of the packages and of the module, below the package of all versions."""

SHARED = identifier(Kind.MODULE, "shared")
TYPES = identifier(Kind.MODULE, "types")
MESSAGES = identifier(Kind.MODULE, "messages")
EXCEPTIONS = identifier(Kind.MODULE, "exceptions")
CLIENT = identifier(Kind.MODULE, "client")
ASYNC_CLIENT = identifier(Kind.MODULE, "async_client")
OPERATIONS = identifier(Kind.MODULE, "operations")
SIGN_IN = identifier(Kind.MODULE, "sign_in")
INDEX = alias("types")
REST = alias("rest")
API = alias("api")
"""Begin with an underscore because only generated modules import them."""

REPLY_ATTRIBUTES = ("headers", "http", "tracking_id")
"""What responses have beside their elements."""


def runtime_module(name: str) -> ModulePath:
    """A module of the support library."""
    return (identifier(Kind.MODULE, name),)


@dataclass(frozen=True, slots=True)
class Class:
    """A class of the package: the definition that it stands for, its module, and its names."""

    definition: Definition
    module: ModulePath
    name: Identifier
    attributes: tuple[tuple[Identifier, Element], ...] = ()
    """Its own elements, where it is a complex type."""
    members: tuple[tuple[Identifier, EnumerationValue], ...] = ()
    """Its values, where it is an enumeration."""
    response: bool = False
    """Whether it is the message of a response."""


@dataclass(frozen=True, slots=True)
class ExceptionClass:
    """The exception that a fault becomes, by the type of its detail."""

    detail: Class
    module: ModulePath
    name: Identifier


@dataclass(frozen=True, slots=True)
class OperationLayout:
    """An operation: its names, its messages, and the exceptions of its faults in their order."""

    operation: Operation
    constant: Identifier
    method: Identifier
    request: Class
    response: Class
    exceptions: tuple[ExceptionClass, ...]


@dataclass(frozen=True, slots=True)
class ServiceLayout:
    """The package of a service."""

    service: ServiceContract
    package: ModulePath
    client: Identifier
    async_client: Identifier
    messages: tuple[Class, ...]
    operations: tuple[OperationLayout, ...]

    @property
    def exceptions(self) -> tuple[ExceptionClass, ...]:
        """The exceptions of its operations, each once."""
        return tuple({each.name: each for operation in self.operations for each in operation.exceptions}.values())


@dataclass(frozen=True, slots=True)
class VersionLayout:
    """The package of a version."""

    settings: VersionSettings
    package: ModulePath
    catalog: Catalog
    types: Mapping[WireName, Class]
    services: tuple[ServiceLayout, ...]

    def facade(self, module: ModulePath) -> ModulePath | None:
        """The package of a service that exports all that a module of it may need; shared modules have none."""
        return next((service.package for service in self.services if module[:2] == service.package), None)

    def base_of(self, each: Class) -> Class | None:
        """The class that a class extends."""
        base = self.catalog.base_of(each.definition)
        return self.types[base.wire_name] if base else None

    def modules(self) -> dict[ModulePath, tuple[Class, ...]]:
        """The modules of types and messages with their classes, a base before what extends it."""
        found: dict[ModulePath, list[Class]] = {}
        for each in (*self.types.values(), *(message for service in self.services for message in service.messages)):
            found.setdefault(each.module, []).append(each)
        return {module: tuple(self._bases_first(classes)) for module, classes in found.items()}

    def _bases_first(self, classes: Iterable[Class]) -> Iterator[Class]:
        pending = {each.definition.wire_name: each for each in classes}
        while pending:
            chain = [next(iter(pending.values()))]
            while (base := self.base_of(chain[-1])) and base.definition.wire_name in pending:
                chain.append(base)
            for each in reversed(chain):
                yield pending.pop(each.definition.wire_name)


def lay_out(settings: VersionSettings, services: Iterable[ServiceContract]) -> VersionLayout:
    """The packages and modules of a version.

    Raises ContractError for what cannot be laid out.
    """
    services = tuple(services)
    catalog = build_catalog(settings, services)
    package = (identifier(Kind.MODULE, settings.name),)
    scopes = {each.settings.name: Scope(Kind.CLASS) for each in services}
    clients = {name: _claim_clients(each, scopes[name]) for each in services for name in [each.settings.name]}
    homes = _Homes(package, catalog, scopes)
    types = _types(catalog, services, homes)
    messages = {name: _messages(package, catalog, each, scopes) for each in services for name in [each.settings.name]}
    exceptions = _exceptions(catalog, services, types, homes)
    laid_out = tuple(
        ServiceLayout(
            service=each,
            package=_service_package(package, name),
            client=clients[name][0],
            async_client=clients[name][1],
            messages=tuple(messages[name].values()),
            operations=tuple(_operations(catalog, each, messages[name], exceptions)),
        )
        for each in services
        for name in [each.settings.name]
    )
    return VersionLayout(settings, package, catalog, types, laid_out)


def _service_package(package: ModulePath, service: str) -> ModulePath:
    return (*package, identifier(Kind.MODULE, service))


class _Homes:
    """The packages of types. What several services declare is shared, by namespace: names in there may be the same."""

    def __init__(self, package: ModulePath, catalog: Catalog, scopes: Mapping[str, Scope]) -> None:
        self._package = package
        self._scopes = scopes
        modules = Scope(Kind.MODULE)
        self._shared = {
            namespace: ((*package, SHARED, modules.claim(prefix)), Scope(Kind.CLASS))
            for namespace, prefix in catalog.names.prefixes.items()
        }

    def of(self, definition: Definition) -> ModulePath:
        """The package that a definition belongs to."""
        if len(definition.services) == 1:
            return _service_package(self._package, definition.services[0])
        return self._shared[definition.type.name.namespace][0]

    def modules(self, definition: Definition) -> ModulePath:
        """The package of the modules that it is one of."""
        return self.of(definition) if len(definition.services) > 1 else (*self.of(definition), TYPES)

    def claim(self, name: str, definition: Definition) -> Identifier:
        """A name of its own wherever a definition is exported, and where it lives."""
        shared = [self._shared[definition.type.name.namespace][1]] if len(definition.services) > 1 else []
        return claim(name, [*(self._scopes[service] for service in definition.services), *shared])


def _claim_clients(service: ServiceContract, scope: Scope) -> tuple[Identifier, Identifier]:
    prefix = service.settings.class_prefix
    return scope.claim(f"{prefix}Client"), scope.claim(f"Async{prefix}Client")


# Types


def _types(catalog: Catalog, services: Iterable[ServiceContract], homes: _Homes) -> dict[WireName, Class]:
    """The classes of all types. Those of the services' own namespaces are named first."""
    own = {each.contract.target_namespace for each in services}
    definitions = catalog.types
    names = {
        each.wire_name: homes.claim(each.type.name.name, each)
        for each in sorted(definitions.values(), key=lambda each: each.type.name.namespace not in own)
    }
    modules = _type_modules(catalog, names, homes)
    attributes = _Attributes(catalog)
    return {
        wire_name: Class(each, modules[wire_name], names[wire_name], attributes.own(each), tuple(_members(each)))
        for wire_name, each in definitions.items()
    }


def _type_modules(catalog: Catalog, names: Mapping[WireName, Identifier], homes: _Homes) -> dict[WireName, ModulePath]:
    packages = {wire_name: homes.modules(each) for wire_name, each in catalog.types.items()}
    modules: dict[WireName, ModulePath] = {}
    for package in dict.fromkeys(packages.values()):
        here = {each: _words(names[each]) for each in packages if packages[each] == package}
        modules |= _paths(package, group(here, dict(_bases(catalog, here))))
    return modules


def _bases(catalog: Catalog, names: Iterable[WireName]) -> Iterator[tuple[WireName, WireName]]:
    """The types that extend another one of `names`, with that."""
    names = set(names)
    for wire_name in sorted(names):
        base = catalog.base_of(catalog.types[wire_name])
        if base and base.wire_name in names:
            yield wire_name, base.wire_name


def _paths(package: ModulePath, stems: Mapping[WireName, Words]) -> dict[WireName, ModulePath]:
    """The module of each class, given the words that it is named after."""
    scope = Scope(Kind.MODULE, (EXCEPTIONS,))
    paths = {stem: (*package, scope.claim("_".join(stem))) for stem in dict.fromkeys(stems.values())}
    return {wire_name: paths[stem] for wire_name, stem in stems.items()}


def _words(name: str) -> Words:
    return words(name) or (name.lower(),)


class _Attributes:
    """The attributes of classes: unlike each other and unlike those of the class's bases."""

    def __init__(self, catalog: Catalog, reserved: tuple[str, ...] = ()) -> None:
        self._catalog = catalog
        self._reserved = reserved
        self._known: dict[WireName, tuple[tuple[Identifier, Element], ...]] = {}

    def own(self, definition: Definition) -> tuple[tuple[Identifier, Element], ...]:
        if definition.wire_name not in self._known:
            scope = Scope(Kind.ATTRIBUTE, (*self._reserved, *self._inherited(definition)))
            self._known[definition.wire_name] = tuple(
                (scope.claim(each.name.name), each) for each in definition.elements
            )
        return self._known[definition.wire_name]

    def _inherited(self, definition: Definition) -> Iterator[Identifier]:
        base = self._catalog.base_of(definition)
        if base:
            yield from self._inherited(base)
            yield from (attribute for attribute, _ in self.own(base))


def _members(definition: Definition) -> Iterator[tuple[Identifier, EnumerationValue]]:
    if isinstance(definition.type, Enumeration):
        scope = Scope(Kind.MEMBER)
        yield from ((scope.claim(value.name), value) for value in definition.type.values)


# Services


def _messages(
    package: ModulePath, catalog: Catalog, service: ServiceContract, scopes: Mapping[str, Scope]
) -> dict[WireName, Class]:
    name = service.settings.name
    modules = _message_modules((*_service_package(package, name), MESSAGES), catalog, service)
    outputs = {service.body(operation.output).name for operation in service.contract.service.operations}
    found: dict[WireName, Class] = {}
    for each in catalog.messages[name]:
        response = each.type.name in outputs
        attributes = _Attributes(catalog, REPLY_ATTRIBUTES if response else ()).own(each)
        class_name = scopes[name].claim(each.type.name.name)
        found[each.wire_name] = Class(each, modules[each.wire_name], class_name, attributes, response=response)
    return found


def _message_modules(package: ModulePath, catalog: Catalog, service: ServiceContract) -> dict[WireName, ModulePath]:
    """The modules of messages, grouped by what follows the verb in the names of their operations."""
    stems: dict[WireName, Words] = {}
    for operation in service.contract.service.operations:
        verb, *rest = _words(operation.name)
        for direction in (operation.input, operation.output):
            stems.setdefault(catalog.names.of(service.body(direction).name), tuple(rest) or (verb,))
    return _paths(package, group(stems))


def _exceptions(
    catalog: Catalog, services: Iterable[ServiceContract], types: Mapping[WireName, Class], homes: _Homes
) -> dict[WireName, ExceptionClass]:
    """The exceptions by the types of their details; that of a shared type is shared."""
    details = {
        catalog.detail_of(service.detail(fault)).wire_name: None
        for service in services
        for operation in service.contract.service.operations
        for fault in operation.faults
    }
    found: dict[WireName, ExceptionClass] = {}
    for detail in map(types.__getitem__, details):
        name = homes.claim(f"{detail.name}Exception", detail.definition)
        module = (*homes.of(detail.definition), EXCEPTIONS)
        found[detail.definition.wire_name] = ExceptionClass(detail, module, name)
    return found


def _operations(
    catalog: Catalog,
    service: ServiceContract,
    messages: Mapping[WireName, Class],
    exceptions: Mapping[WireName, ExceptionClass],
) -> Iterator[OperationLayout]:
    constants, methods = Scope(Kind.CONSTANT), Scope(Kind.METHOD)
    for operation in service.contract.service.operations:
        yield OperationLayout(
            operation=operation,
            constant=constants.claim(operation.name),
            method=methods.claim(operation.name),
            request=messages[catalog.names.of(service.body(operation.input).name)],
            response=messages[catalog.names.of(service.body(operation.output).name)],
            exceptions=tuple(
                exceptions[catalog.detail_of(service.detail(fault)).wire_name] for fault in operation.faults
            ),
        )
