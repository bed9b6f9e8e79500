"""The views of all files of the distribution."""

from collections.abc import Iterable, Iterator

from generator.call_settings import SignInSettings
from generator.config import ErrorSettings, PackageSettings, Settings, SoapSettings
from generator.python.docs import Docs
from generator.python.layout import (
    API,
    ASYNC_CLIENT,
    CLIENT,
    INDEX,
    OPERATIONS,
    REST,
    SIGN_IN,
    ExceptionClass,
    ModulePath,
    ServiceLayout,
    VersionLayout,
    runtime_module,
)
from generator.python.naming import Identifier, Kind, Scope
from generator.python.rest_views import rest_view
from generator.python.service_views import client_view, exceptions_view, lazy_package, operations_view, package_view
from generator.python.source import Code, docstring, literal, toml_literal, tuple_literal
from generator.python.type_views import index_view, types_view
from generator.python.views import (
    ApiView,
    CredentialsView,
    EmptyPackageView,
    FileView,
    Pair,
    ProjectView,
    ReadmeView,
    RootView,
    SignInView,
    TextView,
)

_EXPORTS = {
    "enumeration": ("Flag", "Flags"),
    "errors": (
        "AuthenticationError",
        "BindingsError",
        "DecodeError",
        "EncodeError",
        "HttpStatusError",
        "Problem",
        "ServiceFault",
        "TimeoutError",
        "TransportError",
    ),
    "record": ("Record",),
    "retries": ("Retries",),
    "shadow": ("Difference",),
    "unset": ("UNSET", "Unset"),
}
"""What the package exports of the support library."""


def distribution_files(settings: Settings, layouts: Iterable[VersionLayout]) -> Iterator[FileView]:
    """All files but the support library, which is copied."""
    package = settings.package
    yield FileView("pyproject.toml", "pyproject.toml.j2", _project(package))
    yield FileView("README.md", "README.md.j2", _readme(settings))
    yield FileView("LICENSE", "text.j2", TextView(Code(package.licence_text)))
    yield FileView(f"{package.import_name}/py.typed", "text.j2", TextView(Code("")))
    yield _python(package, (), "root.py.j2", _root(settings))
    yield _python(package, (API,), "api.py.j2", _api(settings))
    if settings.sign_in is not None:
        yield _python(package, (SIGN_IN,), "sign_in.py.j2", _sign_in(settings.sign_in))
    for layout in layouts:
        for module, template, view in _version(settings, layout):
            yield _python(package, module, template, view)


def _python(package: PackageSettings, module: ModulePath, template: str, view: object) -> FileView:
    """A module; one whose view is that of a package is its `__init__`."""
    is_package = template in _PACKAGE_TEMPLATES
    path = "/".join((package.import_name, *module, *(["__init__"] if is_package else [])))
    return FileView(f"{path}.py", template, view)


_PACKAGE_TEMPLATES = ("root.py.j2", "package.py.j2", "empty_package.py.j2")


def _version(settings: Settings, layout: VersionLayout) -> Iterator[tuple[ModulePath, str, object]]:
    yield layout.package, "empty_package.py.j2", EmptyPackageView(docstring(f"Version {layout.settings.name}."))
    yield (*layout.package, INDEX), "index.py.j2", index_view(layout)
    rest = rest_view(settings, layout)
    if rest is not None:
        yield (*layout.package, REST), "rest.py.j2", rest
    docs = Docs(layout)
    modules = layout.modules()
    for module, classes in modules.items():
        yield module, "types.py.j2", types_view(layout, module, classes, docs)
    for package in dict.fromkeys(module[:end] for module in modules for end in range(2, len(module))):
        if package in (service.package for service in layout.services):
            continue
        yield package, "empty_package.py.j2", EmptyPackageView(docstring(docs.package(package)))
    yield from _exceptions(layout)
    for service in layout.services:
        yield from _service(settings, layout, service)


def _exceptions(layout: VersionLayout) -> Iterator[tuple[ModulePath, str, object]]:
    modules: dict[ModulePath, dict[str, ExceptionClass]] = {}
    for each in (each for service in layout.services for each in service.exceptions):
        modules.setdefault(each.module, {})[each.name] = each
    for module, exceptions in modules.items():
        yield module, "exceptions.py.j2", exceptions_view(module, layout.facade(module), exceptions.values())


def _service(
    settings: Settings, layout: VersionLayout, service: ServiceLayout
) -> Iterator[tuple[ModulePath, str, object]]:
    yield service.package, "package.py.j2", package_view(layout, service)
    operations = operations_view(layout, service, settings.soap.action_header)
    yield (*service.package, OPERATIONS), "operations.py.j2", operations
    yield (*service.package, CLIENT), "client.py.j2", client_view(layout, service, is_async=False)
    yield (*service.package, ASYNC_CLIENT), "async_client.py.j2", client_view(layout, service, is_async=True)


def _root(settings: Settings) -> RootView:
    exports = {runtime_module(module): names for module, names in _EXPORTS.items()}
    if settings.soap.credentials:
        exports[(API,)] = ("Credentials",)
    names = ((module, Code(name)) for module, each in exports.items() for name in each)
    return RootView(
        *lazy_package(f"{settings.package.description}.", (), names), version=literal(settings.package.version)
    )


def _api(settings: Settings) -> ApiView:
    package, soap, calls = settings.package, settings.soap, settings.calls
    return ApiView(
        docstring=docstring("What all services have in common."),
        user_agent=literal(f"{package.name}/{package.version}"),
        secret_elements=_set(soap.secret_headers),
        error_elements=_error_elements(settings.errors),
        item_results=_item_results(settings.errors),
        tracking_header=literal(calls.tracking_header) if calls.tracking_header else Code("None"),
        expired_token_codes=_number_set(calls.expired_token_codes),
        throttling=Code(repr(dict(calls.throttling))),
        default_wire=literal(calls.default_wire),
        read_verbs=tuple_literal(calls.read_verbs),
        credentials=(_credentials(soap),) if soap.credentials else (),
    )


def _sign_in(sign_in: SignInSettings) -> SignInView:
    return SignInView(
        docstring=docstring("Signing in to the API, by OAuth 2.0; it needs the extra `auth`."),
        authority=literal(sign_in.authority),
        tenant=literal(sign_in.tenant),
        scopes=tuple_literal(sign_in.scopes),
    )


def _error_elements(errors: ErrorSettings) -> Code:
    elements = [(name, literal(element)) for name, element in errors.elements]
    return _arguments([*elements, ("details", tuple_literal(errors.detail_elements))])


def _item_results(errors: ErrorSettings) -> Code:
    return _arguments(
        (
            ("id_element", literal(errors.id_element)),
            ("ids_suffix", literal(errors.ids_suffix)),
            ("corresponding_types", Code(f"frozenset({_set(errors.corresponding_types)})")),
        )
    )


def _arguments(arguments: Iterable[tuple[str, Code]]) -> Code:
    return Code(", ".join(f"{name}={value}" for name, value in arguments))


def _set(texts: Iterable[str]) -> Code:
    items = ", ".join(map(literal, texts))
    return Code(f"{{{items}}}" if items else "()")


def _number_set(numbers: Iterable[int]) -> Code:
    items = ", ".join(map(str, numbers))
    return Code(f"{{{items}}}" if items else "()")


def _credentials(soap: SoapSettings) -> CredentialsView:
    """Secret attributes come first and must be given; the others may be left out."""
    attributes = Scope(Kind.ATTRIBUTE)
    named = [(attributes.claim(attribute), header) for attribute, header in soap.credentials]
    named.sort(key=lambda each: each[1] not in soap.secret_headers)
    return CredentialsView(
        headers=tuple(Pair(literal(attribute), literal(header)) for attribute, header in named),
        attributes=tuple(_credential(attribute, header in soap.secret_headers) for attribute, header in named),
    )


def _credential(attribute: Identifier, secret: bool) -> Code:
    kind = "Token" if attribute == "token" else "str" if secret else "int | str | None"
    return Code(f"{attribute}: {kind} = {'field(repr=False)' if secret else 'None'}")


def _project(package: PackageSettings) -> ProjectView:
    return ProjectView(
        name=toml_literal(package.name),
        version=toml_literal(package.version),
        description=toml_literal(package.description),
        licence=toml_literal(package.licence),
        requires_python=toml_literal(package.requires_python),
        authors=tuple(map(toml_literal, package.authors)),
        dependencies=tuple(map(toml_literal, package.dependencies)),
        extras=tuple(
            Pair(toml_literal(name), Code(f"[{', '.join(map(toml_literal, wanted))}]"))
            for name, wanted in package.extras
        ),
        urls=tuple(Pair(toml_literal(name), toml_literal(url)) for name, url in package.urls),
        import_name=toml_literal(package.import_name),
    )


def _readme(settings: Settings) -> ReadmeView:
    package = settings.package
    return ReadmeView(
        name=Code(package.name),
        description=Code(package.description),
        import_name=Code(package.import_name),
        guide=Code(package.guide.strip()),
        services=tuple(
            Pair(
                Code(f"{package.import_name}.{service.version}.{service.name}"),
                Code(f"{service.title} {service.version}"),
            )
            for service in settings.services
        ),
    )
