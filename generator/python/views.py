"""What templates see: frozen values in which everything is decided, and every text is safe where it will stand."""

from dataclasses import dataclass

from generator.python.imports import ImportsView, ImportView
from generator.python.naming import Identifier
from generator.python.source import Code


@dataclass(frozen=True, slots=True)
class Pair:
    """An entry of a mapping."""

    key: Code
    value: Code


@dataclass(frozen=True, slots=True)
class FieldView:
    """An attribute of a record: its annotation, and the expression that says how its element travels."""

    name: Identifier
    annotation: Code
    fact: Code


@dataclass(frozen=True, slots=True)
class RecordView:
    """A complex type or a message."""

    name: Identifier
    base: Code
    wire_name: Code
    docstring: Code
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class EnumerationView:
    """An enumeration; its members are names and values."""

    name: Identifier
    base: Code
    docstring: Code
    members: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class TypesView:
    """A module of types or messages."""

    docstring: Code
    imports: ImportsView
    enumerations: tuple[EnumerationView, ...]
    records: tuple[RecordView, ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """The module that holds the index of a version's types."""

    docstring: Code
    prelude: tuple[ImportView, ...]
    """What it hands on."""
    api: Code
    """The module of what all services have in common."""
    namespaces: tuple[Pair, ...]
    classes: tuple[Pair, ...]
    """Modules, each with the wire names of the types in it."""
    arrays: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A constant of a module: a tuple of expressions."""

    name: Code
    items: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class OperationKindView:
    """What some operations have in common: headers and faults, which are constants of the module."""

    name: Code
    request_headers: Code
    response_headers: Code
    faults: Code


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation with its wire facts."""

    constant: Identifier
    annotation: Code
    value: Code


@dataclass(frozen=True, slots=True)
class OperationsView:
    """The module of a service's operations."""

    docstring: Code
    imports: ImportsView
    action_header: Code
    service: Code
    constants: tuple[ConstantView, ...]
    kinds: tuple[OperationKindView, ...]
    operations: tuple[OperationView, ...]


@dataclass(frozen=True, slots=True)
class ExceptionView:
    """The exception that a declared fault becomes."""

    name: Identifier
    docstring: Code
    detail: Code


@dataclass(frozen=True, slots=True)
class ExceptionsView:
    """A module of exceptions."""

    docstring: Code
    imports: ImportsView
    exceptions: tuple[ExceptionView, ...]


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a client: it calls one operation."""

    signature: Code
    docstring: Code
    body: tuple[Code, ...]
    """Statements that make the request of the parameters and give the reply."""


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module of a service's client."""

    docstring: Code
    imports: ImportsView
    name: Identifier
    base: Code
    class_docstring: Code
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """The package of a service: what it exports, and from which of its modules."""

    docstring: Code
    lazy: Code
    """The module that has `lazy_attributes`."""
    exports: tuple[ImportView, ...]
    modules: tuple[Pair, ...]
    """Each with the names in it."""


@dataclass(frozen=True, slots=True)
class RestServiceView:
    """A service over REST."""

    name: Code
    path: Code
    hosts: tuple[Pair, ...]
    endpoints: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class RestView:
    """The module that says how a version travels over REST."""

    docstring: Code
    type_property: Code
    fault_property: Code
    bearer_header: Code
    headers: Code
    no_flags: Code
    text_types: Code
    maps: Code
    texts: Code
    bases: Code
    properties: tuple[Pair, ...]
    discriminators: tuple[Pair, ...]
    services: tuple[RestServiceView, ...]


@dataclass(frozen=True, slots=True)
class EmptyPackageView:
    """A package that has nothing but modules."""

    docstring: Code


@dataclass(frozen=True, slots=True)
class CredentialsView:
    """The class of the credentials: which attribute travels in which header, and the declarations of the attributes."""

    headers: tuple[Pair, ...]
    attributes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ApiView:
    """The module of what all services of the package have in common."""

    docstring: Code
    user_agent: Code
    secret_elements: Code
    error_elements: Code
    item_results: Code
    """Both: the keyword arguments of the class."""
    tracking_header: Code
    expired_token_codes: Code
    throttling: Code
    default_wire: Code
    read_verbs: Code
    credentials: tuple[CredentialsView, ...]
    """One, or none."""


@dataclass(frozen=True, slots=True)
class SignInView:
    """The module for signing in."""

    docstring: Code
    authority: Code
    tenant: Code
    scopes: Code


@dataclass(frozen=True, slots=True)
class RootView(PackageView):
    """The package of all versions."""

    version: Code


@dataclass(frozen=True, slots=True)
class ProjectView:
    """pyproject.toml; every value is a literal of TOML."""

    name: Code
    version: Code
    description: Code
    licence: Code
    requires_python: Code
    authors: tuple[Code, ...]
    dependencies: tuple[Code, ...]
    extras: tuple[Pair, ...]
    urls: tuple[Pair, ...]
    import_name: Code


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """README.md; every value is text as it stands in the settings."""

    name: Code
    description: Code
    import_name: Code
    guide: Code
    services: tuple[Pair, ...]
    """Package and title."""


@dataclass(frozen=True, slots=True)
class TextView:
    """A file that is nothing but a text."""

    text: Code


@dataclass(frozen=True, slots=True)
class FileView:
    """A file: its path in the distribution, its template, and what that sees."""

    path: str
    template: str
    view: object
