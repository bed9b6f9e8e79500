"""What is particular to one API and its services, as its configuration says; the rest of the library is general.

Named tuples where dataclasses would do as well: to define one takes an eighth of the time, and every program does it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from .index import TypeIndex

WireName: TypeAlias = Literal["soap", "rest", "shadow"]
"""`shadow`: SOAP, while calls that only read are made over REST too and the replies are compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorElements:
    """Wire names of the elements that an error record may have; a record with a code and a message is an error.

    Of `details` it may have one or the other. No named tuple, since these have a method `index`.
    """

    code: str = ""
    message: str = ""
    error_code: str = ""
    index: str = ""
    field_path: str = ""
    details: tuple[str, ...] = ()


class ItemResults(NamedTuple):
    """What tells which list of a response has an entry for each item of the request, where the types alone do not.

    `id_element` is the wire name of the element that identifies a record; an array of ids is named after the type of
    their records, with `ids_suffix` at its end. Lists of `corresponding_types` (local names) are documented to
    correspond to the items.
    """

    id_element: str = ""
    ids_suffix: str = ""
    corresponding_types: frozenset[str] = frozenset()


class Api(NamedTuple):
    """The conventions that all services of an API share."""

    user_agent: str = ""
    """Name and version of this package, for the `User-Agent` header."""
    tracking_header: str | None = None
    """The response header that identifies a call to the people who run the service."""
    secret_elements: frozenset[str] = frozenset()
    """Wire names of headers and elements whose values are shown nowhere."""
    error_elements: ErrorElements = ErrorElements()
    item_results: ItemResults = ItemResults()
    expired_token_codes: frozenset[int] = frozenset()
    """Error codes that say that the access token has expired."""
    throttling: Mapping[int, float] = MappingProxyType({})
    """Error codes that say that there were too many calls, and the seconds to wait."""
    default_wire: WireName = "soap"
    """How clients speak that are not told."""
    read_verbs: tuple[str, ...] = ()
    """First words in the names of the operations that change nothing."""

    def is_read(self, operation_name: str) -> bool:
        """Whether an operation of that name changes nothing, so that it may be repeated."""
        return any(
            operation_name.startswith(verb) and operation_name[len(verb) :][:1].isupper() for verb in self.read_verbs
        )


class Service(NamedTuple):
    """A service of the API: its name, the version of its contract, and its SOAP endpoints by environment."""

    name: str
    version: str
    endpoints: Mapping[str, str]
    package: str
    types: "TypeIndex"
    api: Api
