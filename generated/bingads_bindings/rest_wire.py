"""What is particular to the REST interface of an API, beyond the facts that its classes carry."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .api import Service
    from .index import TypeIndex
    from .operation import Operation
    from .record import Record


class Endpoint(NamedTuple):
    """Where an operation is asked for: HTTP method, and path at the host of its service."""

    method: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestService:
    """A service: its hosts by environment, and by operation `<method> <path>`, the path below that of the service."""

    hosts: Mapping[str, str]
    path: str
    endpoints: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RestWire:
    """How the types of one version travel in JSON. Types are named with the prefixes of their index.

    `type_property` says which class an object is of; it is written for `bases` (types that others derive from, None
    where that is not known) and for all that derive from another one. It holds what `discriminators` has for the type,
    or else the name of the type.
    """

    type_property: str = "@type"
    bases: frozenset[str] | None = None
    discriminators: Mapping[str, str] = field(default_factory=dict[str, str])
    properties: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names of elements, and the properties that they are written as; both are read."""
    text_types: frozenset[str] = frozenset()
    """Built-in types that are strings although they are numbers."""
    no_flags: str = ""
    """What is written for an empty set of flags."""
    maps: frozenset[str] = frozenset()
    """Types of the items of arrays that are objects: pairs of a key and a value."""
    texts: frozenset[str] = frozenset()
    """Types without elements that are strings."""
    fault_property: str = ""
    """The property of an object that is nothing but a wrapper around a fault."""
    bearer_header: str = ""
    """The contracts' request header that is sent as the bearer token."""
    headers: tuple[str, ...] = ()
    """The contracts' request headers that are sent under their own names."""
    services: Mapping[str, RestService] = field(default_factory=dict[str, RestService])
    """By the name of the service's package."""

    def says_type(self, cls: "type[Record]") -> bool:
        """Whether objects of a class say which one it is."""
        return cls.__type__ in (self.bases or ()) or hasattr(cls.__mro__[1], "__type__")

    def may_say_type(self, cls: "type[Record]") -> bool:
        """Whether objects may say which class derived from this one they are of."""
        return self.bases is None or self.says_type(cls)

    def discriminator(self, cls: "type[Record]") -> str:
        """What objects of a class say."""
        return self.discriminators.get(cls.__type__) or cls.__type__.partition(":")[2]

    def property_of(self, element_name: str) -> str:
        """The property that an element is written as."""
        return self.properties.get(element_name, element_name)


@cache
def wire_of(types: "TypeIndex") -> RestWire:
    """The REST interface of a version; one without anything particular where the version has none."""
    name = f"{types.package}._rest"
    try:
        wire: RestWire = import_module(name).REST
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return RestWire()
    return wire


def service_of(operation: "Operation[Any, Any] | Service") -> RestService:
    """The service of an operation, or that service itself. Raises ValueError where it has no REST interface."""
    found = wire_of(operation.types).services.get(operation.package.rpartition(".")[2])
    if found is None:
        raise ValueError(f"{operation.package} has no REST interface")
    return found
