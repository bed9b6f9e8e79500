"""bindings.toml -> frozen settings: all that is particular to one API and its package."""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

from generator.errors import SettingsError

Pairs: TypeAlias = tuple[tuple[str, str], ...]

T = TypeVar("T")


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
    urls: Pairs
    example: str
    """Python source that shows the package in use, for its README."""


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """One service of one version."""

    version: str
    name: str
    title: str
    class_prefix: str
    endpoints: Pairs
    """Environment and address; the first one is the default."""


@dataclass(frozen=True, slots=True)
class VersionSettings:
    """One version of the contracts: its services, and the prefixes of its namespaces."""

    name: str
    prefixes: Pairs
    """Prefix and namespace."""
    services: tuple[ServiceSettings, ...]


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
class Settings:
    """All of bindings.toml; paths are relative to the directory that it is in."""

    file: Path
    package: PackageSettings
    soap: SoapSettings
    versions: tuple[VersionSettings, ...]

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
        raise SettingsError(f"{file}: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: {error}") from error
    top = _Table(file, "", content)
    settings = Settings(
        file=file,
        package=_package(top.table("package")),
        soap=_soap(top.table("soap")),
        versions=tuple(_version(name, table) for name, table in top.named_tables("versions")),
    )
    top.finish()
    return settings


def _package(table: "_Table") -> PackageSettings:
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
        urls=table.pairs("urls"),
        example=table.text("example", ""),
    )
    table.finish()
    return package


def _soap(table: "_Table") -> SoapSettings:
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


def _version(name: str, table: "_Table") -> VersionSettings:
    table.require_identifier("", name)
    prefixes = table.pairs("prefixes")
    table.unique("prefixes", (namespace for _, namespace in prefixes))
    for prefix, _ in prefixes:
        table.require(f"prefixes.{prefix}", prefix.isidentifier() and prefix != "xs", "is no prefix, or one in use")
    services = tuple(_service(name, key, service) for key, service in table.named_tables("services"))
    table.unique("services", (service.class_prefix for service in services))
    table.finish()
    return VersionSettings(name, prefixes, services)


def _service(version: str, name: str, table: "_Table") -> ServiceSettings:
    table.require_identifier("", name)
    table.require("", name != "shared", "is the name of the package of shared types")
    service = ServiceSettings(
        version=version,
        name=name,
        title=table.text("title"),
        class_prefix=table.identifier("class_prefix"),
        endpoints=table.pairs("endpoints"),
    )
    table.require("endpoints", bool(service.endpoints), "must have at least one address")
    table.finish()
    return service


_MISSING: Any = object()


class _Table:
    """A table of the file: hands out its values checked, and knows which keys nobody asked for."""

    def __init__(self, file: Path, key: str, values: Mapping[str, Any]) -> None:
        self._file = file
        self._key = key
        self._values = MappingProxyType(values)
        self._left = set(values)

    def text(self, key: str, default: str = _MISSING) -> str:
        return self._value(key, _is_text, "a string", default)

    def texts(self, key: str) -> tuple[str, ...]:
        found: list[str] = self._value(key, _is_list_of_texts, "a list of strings", [])
        self.unique(key, found)
        return tuple(found)

    def pairs(self, key: str) -> Pairs:
        found: dict[str, str] = self._value(key, _is_table_of_texts, "a table of strings", {})
        return tuple(found.items())

    def identifier(self, key: str) -> str:
        found = self.text(key)
        self.require_identifier(key, found)
        return found

    def file_text(self, key: str) -> str:
        path = self._file.parent / self.text(key)
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise self._error(key, f"{path} cannot be read") from error

    def table(self, key: str) -> "_Table":
        return _Table(self._file, self._path(key), self._value(key, _is_table, "a table", {}))

    def named_tables(self, key: str) -> Iterator[tuple[str, "_Table"]]:
        tables = self.table(key)
        self.require(key, bool(tables._left), "must have at least one table")
        return ((name, tables.table(name)) for name in tables._values)

    def require_identifier(self, key: str, name: str) -> None:
        allowed = name.isidentifier() and name.isascii() and not name.startswith("_")
        self.require(key, allowed, f"{name!r} is no plain Python name")

    def require(self, key: str, condition: bool, reason: str) -> None:
        if not condition:
            raise self._error(key, reason)

    def unique(self, key: str, values: Iterable[str]) -> None:
        seen: set[str] = set()
        for value in values:
            self.require(key, value not in seen, f"{value!r} is there twice")
            seen.add(value)

    def finish(self) -> None:
        """Raise the error of a key that is not known."""
        for key in sorted(self._left):
            raise self._error(key, "is not known")

    def _value(self, key: str, accepted: Callable[[Any], bool], description: str, default: T) -> T:
        value: T = self._values.get(key, default)
        self._left.discard(key)
        if value is _MISSING:
            raise self._error(key, "is missing")
        if not accepted(value):
            raise self._error(key, f"must be {description}")
        return value

    def _error(self, key: str, reason: str) -> SettingsError:
        return SettingsError(f"{self._file}: {self._path(key)}: {reason}")

    def _path(self, key: str) -> str:
        return ".".join(filter(None, (self._key, key)))


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_table(value: object) -> bool:
    return isinstance(value, dict)


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))  # pyright: ignore[reportUnknownArgumentType]


def _is_table_of_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_text, value.values()))  # pyright: ignore
