"""bindings.toml -> frozen settings: all that is particular to one API and its package."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from generator.call_settings import CallSettings, SignInSettings, read_calls, read_sign_in
from generator.errors import SettingsError, reason
from generator.rest_settings import (
    RestServiceSettings,
    RestSettings,
    RestVersionSettings,
    read_rest,
    read_rest_service,
    read_rest_version,
)
from generator.settings_table import Pairs, Table


@dataclass(frozen=True, slots=True)
class PackageSettings:
    """The distribution that is generated."""

    name: str
    import_name: str
    version: str
    description: str
    licence: str
    """SPDX expression."""
    licence_text: str
    requires_python: str
    authors: tuple[str, ...]
    dependencies: tuple[str, ...]
    extras: tuple[tuple[str, tuple[str, ...]], ...]
    """Optional dependencies: the name of the extra, and what it brings."""
    urls: Pairs
    guide: str
    """How the package is used, as Markdown, for its README."""


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """One service of one version."""

    version: str
    name: str
    title: str
    class_prefix: str
    endpoints: Pairs
    """Environment and address; the first one is the default."""
    rest: RestServiceSettings | None = None


@dataclass(frozen=True, slots=True)
class VersionSettings:
    """One version of the contracts: its services, and the prefixes of its namespaces."""

    name: str
    prefixes: Pairs
    """Prefix and namespace."""
    services: tuple[ServiceSettings, ...]
    rest: RestVersionSettings = field(default_factory=RestVersionSettings)


@dataclass(frozen=True, slots=True)
class SoapSettings:
    """What is documented of the SOAP headers, but is not in the contracts."""

    action_header: str | None
    """Name of the request header, first of all, that repeats the name of the operation."""
    secret_headers: tuple[str, ...]
    """Headers whose values are shown nowhere."""
    credentials: Pairs
    """Attribute of the credentials and the header in which it travels."""
    undocumented_headers: tuple[str, ...]
    """Headers of the contracts that the documentation leaves out."""


@dataclass(frozen=True, slots=True)
class ErrorSettings:
    """How the records of errors are made, and what the contracts do not tell of responses that have some."""

    elements: Pairs
    """What is told of an error, and the wire name of the element that tells it."""
    detail_elements: tuple[str, ...]
    """Wire names of the elements that say more about it; a record has at most one of them."""
    id_element: str
    """Wire name of the element that identifies a record."""
    ids_suffix: str
    """What follows the type of records in the name of an array of their ids."""
    corresponding_types: tuple[str, ...]
    """Local names of types: their lists in a response are documented to correspond to the items of the request."""


ERROR_ELEMENTS = ("code", "message", "error_code", "index", "field_path")


@dataclass(frozen=True, slots=True)
class Settings:
    """All of bindings.toml; paths are relative to the directory that it is in."""

    file: Path
    package: PackageSettings
    soap: SoapSettings
    errors: ErrorSettings
    versions: tuple[VersionSettings, ...]
    rest: RestSettings = field(default_factory=RestSettings)
    calls: CallSettings = field(default_factory=CallSettings)
    sign_in: SignInSettings | None = None

    @property
    def root(self) -> Path:
        """The directory of the project."""
        return self.file.parent

    @property
    def output(self) -> Path:
        """The directory of the generated distribution."""
        return self.root / "generated"

    @property
    def cache(self) -> Path:
        """The directory of what is only there to save time."""
        return self.root / ".cache"

    @property
    def services(self) -> tuple[ServiceSettings, ...]:
        """The services of all versions."""
        return tuple(service for version in self.versions for service in version.services)

    def contract_file(self, service: ServiceSettings) -> Path:
        """Where the canonical contract of a service is kept."""
        return self.root / "wsdl" / service.version / f"{service.name}.wsdl"

    def find(self, name: str, version: str | None = None) -> ServiceSettings:
        """The service of that name, in the first version that has it unless one is given.

        Raises SettingsError where there is none.
        """
        for service in self.services:
            if service.name == name and version in (None, service.version):
                return service
        wanted = name if version is None else f"{name} of version {version}"
        known = ", ".join(f"{service.version}/{service.name}" for service in self.services)
        raise SettingsError(f"{self.file}: no service {wanted}; there are {known}")


def read_settings(file: Path) -> Settings:
    """The settings in `file`.

    Raises SettingsError, naming the file and the key, for whatever cannot be used.
    """
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{file}: {reason(error)}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: {error}") from error
    top = Table(file, "", content)
    settings = Settings(
        file=file,
        package=_package(top.table("package")),
        soap=_soap(top.table("soap")),
        errors=_errors(top.table("errors")),
        rest=read_rest(top.table("rest")),
        calls=read_calls(top.table("calls")),
        sign_in=read_sign_in(top.table("sign_in")),
        versions=tuple(_version(name, table) for name, table in top.named_tables("versions")),
    )
    top.finish()
    return settings


def _package(table: Table) -> PackageSettings:
    package = PackageSettings(
        name=table.text("name"),
        import_name=table.identifier("import_name"),
        version=table.text("version"),
        description=table.text("description"),
        licence=table.text("licence"),
        licence_text=table.file_text("licence_file"),
        requires_python=table.text("requires_python"),
        authors=table.texts("authors"),
        dependencies=table.texts("dependencies"),
        extras=table.lists("extras"),
        urls=table.pairs("urls"),
        guide=table.file_text("guide_file", required=False),
    )
    table.finish()
    return package


def _soap(table: Table) -> SoapSettings:
    soap = SoapSettings(
        action_header=table.text("action_header", "") or None,
        secret_headers=table.texts("secret_headers"),
        credentials=table.pairs("credentials"),
        undocumented_headers=table.texts("undocumented_headers"),
    )
    for attribute, _ in soap.credentials:
        table.require_identifier(f"credentials.{attribute}", attribute)
    table.finish()
    return soap


def _errors(table: Table) -> ErrorSettings:
    elements = table.table("elements")
    told = ((name, elements.text(name, "")) for name in ERROR_ELEMENTS)
    errors = ErrorSettings(
        elements=tuple((name, element) for name, element in told if element),
        detail_elements=elements.texts("details"),
        id_element=table.text("id_element", ""),
        ids_suffix=table.text("ids_suffix", ""),
        corresponding_types=table.texts("corresponding_types"),
    )
    elements.finish()
    table.finish()
    return errors


def _version(name: str, table: Table) -> VersionSettings:
    table.require_identifier("", name)
    prefixes = table.pairs("prefixes")
    table.unique("prefixes", (namespace for _, namespace in prefixes))
    for prefix, _ in prefixes:
        table.require(f"prefixes.{prefix}", prefix.isidentifier() and prefix != "xs", "is no prefix, or one in use")
    services = tuple(_service(name, key, service) for key, service in table.named_tables("services"))
    table.unique("services", (service.class_prefix for service in services))
    rest = read_rest_version(table.table("rest"))
    table.finish()
    return VersionSettings(name, prefixes, services, rest)


def _service(version: str, name: str, table: Table) -> ServiceSettings:
    table.require_identifier("", name)
    table.require("", name != "shared", "is the name of the package of shared types")
    service = ServiceSettings(
        version=version,
        name=name,
        title=table.text("title"),
        class_prefix=table.identifier("class_prefix"),
        endpoints=table.pairs("endpoints"),
        rest=read_rest_service(table.table("rest")),
    )
    table.require("endpoints", bool(service.endpoints), "must have at least one address")
    table.finish()
    return service
