"""Settings of the second wire, REST with JSON: how operations, types and headers of the contracts travel over it."""

from dataclasses import dataclass

from generator.settings_table import Pairs, Table


@dataclass(frozen=True, slots=True)
class RestSettings:
    """What all operations, messages and types have in common."""

    methods: Pairs = ()
    """Verb of an operation, and the HTTP method with which it acts on the entity itself."""
    action_method: str = "POST"
    """HTTP method of all other operations: actions on an entity."""
    actions: Pairs = ()
    """Verb of an operation, and the action that it is, where that has another name."""
    qualifiers: tuple[str, ...] = ()
    """Words in the name of an operation that end the entity; from there on it is part of the action."""
    renamed_operations: Pairs = ()
    """Operations that the rule for method and path knows by another name."""
    bearer_header: str = ""
    """The contracts' request header that is sent as the bearer token."""
    headers: tuple[str, ...] = ()
    """The contracts' request headers that are sent under their own names."""
    type_property: str = "@type"
    """The property that says which derived type an object is."""
    fault_property: str = ""
    """The property that an object has that is nothing but a wrapper around a fault; empty for none."""
    no_flags: str = ""
    """What is written for an empty set of flags."""
    text_types: tuple[str, ...] = ()
    """Built-in types that are strings in JSON although they are numbers."""
    properties: Pairs = ()
    """Names of elements, and the properties that they are written as; both are read."""


@dataclass(frozen=True, slots=True)
class RestVersionSettings:
    """What is particular to the types of one version; types are named with the version's prefixes."""

    discriminators: Pairs = ()
    """Type, and what stands for it in the property that says the type, where that is not its name."""
    maps: tuple[str, ...] = ()
    """Array types of pairs of a key and a value that are objects in JSON."""
    texts: tuple[str, ...] = ()
    """Types without elements that are strings in JSON."""


@dataclass(frozen=True, slots=True)
class RestServiceSettings:
    """Where a service is: environment and host, and what all its paths begin with."""

    path: str
    hosts: Pairs


def read_rest(table: Table) -> RestSettings:
    """The settings of the wire. Raises SettingsError."""
    rest = RestSettings(
        methods=table.pairs("methods"),
        action_method=table.text("action_method", "POST"),
        actions=table.pairs("actions"),
        qualifiers=table.texts("qualifiers"),
        renamed_operations=table.pairs("renamed_operations"),
        bearer_header=table.text("bearer_header", ""),
        headers=table.texts("headers"),
        type_property=table.text("type_property", "@type"),
        fault_property=table.text("fault_property", ""),
        no_flags=table.text("no_flags", ""),
        text_types=table.texts("text_types"),
        properties=table.pairs("properties"),
    )
    table.finish()
    return rest


def read_rest_version(table: Table) -> RestVersionSettings:
    """The settings of a version. Raises SettingsError."""
    version = RestVersionSettings(
        discriminators=table.pairs("discriminators"), maps=table.texts("maps"), texts=table.texts("texts")
    )
    table.finish()
    return version


def read_rest_service(table: Table) -> RestServiceSettings | None:
    """The settings of a service, None where there are none: it has no such interface. Raises SettingsError."""
    path, hosts = table.text("path", ""), table.pairs("hosts")
    table.require("hosts", bool(hosts) or not path, "must have at least one address")
    table.finish()
    return RestServiceSettings(path, hosts) if path else None
