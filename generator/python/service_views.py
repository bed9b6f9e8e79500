"""The views of the modules of a service: operations, exceptions, clients, and the package that exports it all."""

from collections.abc import Iterable, Iterator, Sequence

from generator.contract.model import GlobalElement, QName
from generator.errors import ContractError
from generator.python import naming
from generator.python.annotations import Annotations
from generator.python.catalog import ServiceContract
from generator.python.imports import Imports, ImportView, export_views, relative
from generator.python.layout import (
    API,
    ASYNC_CLIENT,
    CLIENT,
    INDEX,
    OPERATIONS,
    ExceptionClass,
    ModulePath,
    OperationLayout,
    ServiceLayout,
    VersionLayout,
    runtime_module,
)
from generator.python.naming import Identifier, Kind, Scope, alias
from generator.python.source import LINE_LENGTH, Code, bracketed, docstring, literal
from generator.python.views import (
    ClientView,
    ConstantView,
    ExceptionsView,
    ExceptionView,
    MethodView,
    OperationKindView,
    OperationsView,
    OperationView,
    PackageView,
    Pair,
)

_CLIENT = runtime_module("client")


def operations_view(layout: VersionLayout, service: ServiceLayout, action_header: str | None) -> OperationsView:
    """The module of a service's operations."""
    imports = Imports((*service.package, OPERATIONS), facade=service.package, qualified=True)
    imports.runtime("collections.abc", "Mapping")
    imports.runtime("types", "MappingProxyType")
    imports.runtime("typing", "Any")
    imports.runtime(runtime_module("operation"), "Operation")
    imports.runtime((*layout.package, INDEX), "TYPES")
    imports.runtime((API,), "API")
    facts = _Facts()
    operations = tuple(_operation(layout, service.service, each, imports, facts) for each in service.operations)
    return OperationsView(
        docstring=docstring(f"Operations of {_title(layout, service)}."),
        action_header=literal(action_header) if action_header else Code("None"),
        service=_service(service, imports),
        constants=facts.constants(),
        kinds=facts.kinds(),
        operations=operations,
        imports=imports.view(),
    )


def _service(service: ServiceLayout, imports: Imports) -> Code:
    settings = service.service.settings
    endpoints = ", ".join(f"{literal(environment)}: {literal(address)}" for environment, address in settings.endpoints)
    name = imports.runtime(runtime_module("api"), "Service")
    title, version = literal(settings.title), literal(settings.version)
    facts = f"name={title}, version={version}, endpoints={{{endpoints}}}, package=_PACKAGE, types=TYPES, api=API"
    return Code(f"{name}({facts})")


class _Facts:
    """What operations have in common: tuples of headers and faults, and kinds of operations that have the same ones."""

    def __init__(self) -> None:
        self._scopes = {kind: Scope(kind) for kind in (Kind.CONSTANT, Kind.METHOD)}
        self._constants: dict[tuple[str, tuple[Code, ...]], Identifier] = {}
        self._kinds: dict[tuple[Code, Code, Code], Identifier] = {}

    def kind(self, request_headers: Iterable[Code], response_headers: Iterable[Code], faults: Iterable[Code]) -> Code:
        """The name of the kind of operations that have these headers and faults."""
        facts = (
            self._constant("RequestHeaders", request_headers),
            self._constant("ResponseHeaders", response_headers),
            self._constant("Faults", faults),
        )
        if facts not in self._kinds:
            self._kinds[facts] = alias(self._scopes[Kind.METHOD].claim("Operation"))
        return self._kinds[facts]

    def _constant(self, purpose: str, items: Iterable[Code]) -> Code:
        key = purpose, tuple(items)
        if key not in self._constants:
            self._constants[key] = alias(self._scopes[Kind.CONSTANT].claim(purpose))
        return self._constants[key]

    def constants(self) -> tuple[ConstantView, ...]:
        return tuple(ConstantView(name, items) for (_, items), name in self._constants.items())

    def kinds(self) -> tuple[OperationKindView, ...]:
        return tuple(OperationKindView(name, *facts) for facts, name in self._kinds.items())


def _operation(
    layout: VersionLayout, service: ServiceContract, each: OperationLayout, imports: Imports, facts: _Facts
) -> OperationView:
    operation = each.operation
    kind = facts.kind(
        (_header(layout, element, imports) for element in service.headers(operation.input)),
        (_header(layout, element, imports) for element in service.headers(operation.output)),
        (
            _fault(service.detail(fault), name, imports)
            for fault, name in zip(operation.faults, each.exceptions, strict=True)
        ),
    )
    request, response = (imports.typing(message.module, message.name) for message in (each.request, each.response))
    arguments = list(_operation_arguments(each))
    annotation = Code(f"Operation[{request}, {response}]")
    value = bracketed(f"{kind}(", arguments, ")", indent=0, taken=len(f"{each.constant}: {annotation} = "))
    return OperationView(each.constant, annotation, value)


def _operation_arguments(each: OperationLayout) -> Iterator[Code]:
    """The name of an operation, and what is not as its kind has it where it is left out."""
    name = each.operation.name
    yield literal(name)
    for argument, text, usual in (
        ("request", each.request.name, f"{name}Request"),
        ("response", each.response.name, f"{name}Response"),
        ("soap_action", each.operation.soap_action, name),
    ):
        if text != usual:
            yield Code(f"{argument}={literal(text)}")


def _header(layout: VersionLayout, element: GlobalElement, imports: Imports) -> Code:
    """The wire facts of a header, which has no attribute."""
    if not isinstance(element.type, QName):
        raise ContractError(element.location, "a header with an anonymous type is not supported")
    texts = (element.name.name, "", element.name.namespace, layout.catalog.names.of(element.type))
    nillable = ["nillable=True"] if element.nillable else []
    name = imports.runtime(runtime_module("elements"), "Element")
    return Code(f"{name}({', '.join([*map(literal, texts), *nillable])})")


def _fault(element: GlobalElement, each: ExceptionClass, imports: Imports) -> Code:
    texts = (element.name.name, element.name.namespace, each.detail.definition.wire_name, each.name)
    return Code(f"{imports.runtime(runtime_module('operation'), 'Fault')}({', '.join(map(literal, texts))})")


def exceptions_view(
    module: ModulePath, facade: ModulePath | None, exceptions: Iterable[ExceptionClass]
) -> ExceptionsView:
    """A module of exceptions."""
    imports = Imports(module, {"detail"}, facade=facade)
    imports.runtime(runtime_module("errors"), "ServiceFault")
    imports.runtime("typing", "TYPE_CHECKING")
    views = tuple(
        ExceptionView(
            name=each.name,
            docstring=docstring(f"A fault whose detail is a `{each.detail.definition.type.name.name}`."),
            detail=imports.typing(each.detail.module, each.detail.name),
        )
        for each in exceptions
    )
    return ExceptionsView(docstring("Exceptions of the declared faults."), imports.view(), views)


def client_view(layout: VersionLayout, service: ServiceLayout, *, is_async: bool) -> ClientView:
    """The module of a service's client, the one that waits or the one that awaits."""
    hiding = {each.method for each in service.operations}
    hiding |= {attribute for each in service.operations for attribute, _ in each.request.attributes}
    module = (*service.package, ASYNC_CLIENT if is_async else CLIENT)
    imports = Imports(module, hiding, facade=service.package, qualified=True)
    annotations = Annotations(layout, imports)
    methods = tuple(_method(each, service, imports, annotations, is_async=is_async) for each in service.operations)
    what = f"{'Asynchronous client' if is_async else 'Client'} of {_title(layout, service)}."
    return ClientView(
        docstring=docstring(what),
        name=service.async_client if is_async else service.client,
        base=imports.runtime(_CLIENT, "AsyncClient" if is_async else "Client"),
        class_docstring=docstring(what),
        methods=methods,
        imports=imports.view(),
    )


def _method(
    each: OperationLayout, service: ServiceLayout, imports: Imports, annotations: Annotations, *, is_async: bool
) -> MethodView:
    owner = each.request.definition.wire_name
    parameters = [
        f"{name}: {annotations.attribute(element, owner)} = {imports.runtime(runtime_module('unset'), 'UNSET')}"
        for name, element in each.request.attributes
    ]
    operation = Code(f"{imports.runtime(service.package, OPERATIONS)}.{each.constant}")
    raises = f"; raises {', '.join(dict.fromkeys(one.name for one in each.exceptions))}" if each.exceptions else ""
    return MethodView(
        signature=bracketed(
            f"{each.method}(",
            ["self", *(["*"] if parameters else []), *parameters],
            f") -> {imports.typing(each.response.module, each.response.name)}:",
            indent=4,
            taken=len("async def " if is_async else "def "),
        ),
        docstring=docstring(f"Call `{each.operation.name}`{raises}."),
        body=_body(operation, [name for name, _ in each.request.attributes], "await " if is_async else ""),
    )


def _body(operation: Code, attributes: Sequence[Identifier], wait: str) -> tuple[Code, ...]:
    """The statements of a method: one where a line has room for it."""
    call = f"return {wait}self._call({operation}, "
    arguments = [f"{name}={name}" for name in attributes]
    together = f"{call}{operation}.request({', '.join(arguments)}))"
    if len(together) + 8 <= LINE_LENGTH:
        return (Code(together),)
    variable = Scope(Kind.ATTRIBUTE, attributes).claim("request")
    request = bracketed(f"{operation}.request(", arguments, ")", indent=8, taken=len(f"{variable} = "))
    return Code(f"{variable} = {request}"), Code(f"{call}{variable})")


def package_view(layout: VersionLayout, service: ServiceLayout) -> PackageView:
    """The package of a service, which exports all of it."""
    text = f"{_title(layout, service)}: types, messages, operations, exceptions and clients."
    return PackageView(*lazy_package(text, service.package, _exports(layout, service)))


def lazy_package(
    text: str, package: ModulePath, exports: Iterable[tuple[ModulePath, Code]]
) -> tuple[Code, Code, tuple[ImportView, ...], tuple[Pair, ...]]:
    """What the view of a package holds that exports names of other modules, and imports them when they are used."""
    exported = {name: relative(package, module) for module, name in exports}
    modules: dict[Code, list[Code]] = {}
    for name, module in exported.items():
        modules.setdefault(module, []).append(name)
    return (
        docstring(text),
        relative(package, runtime_module("index")),
        export_views(((module, name) for name, module in exported.items()), indent=4),
        tuple(Pair(literal(module), literal(" ".join(names))) for module, names in sorted(modules.items())),
    )


def _exports(layout: VersionLayout, service: ServiceLayout) -> Iterator[tuple[ModulePath, Identifier]]:
    name = service.service.settings.name
    yield (*service.package, CLIENT), service.client
    yield (*service.package, ASYNC_CLIENT), service.async_client
    yield (*service.package, OPERATIONS), naming.OPERATIONS
    classes = [each for each in layout.types.values() if name in each.definition.services]
    yield from ((each.module, each.name) for each in (*classes, *service.messages))
    yield from ((each.module, each.name) for each in service.exceptions)


def _title(layout: VersionLayout, service: ServiceLayout) -> str:
    return f"{service.service.settings.title} {layout.settings.name}"
