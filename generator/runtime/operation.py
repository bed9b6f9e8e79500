"""Operations: the wire facts of what a service can be asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from .api import Api
from .elements import Element
from .record import Record

if TYPE_CHECKING:
    from .errors import Problem
    from .index import TypeIndex

Request = TypeVar("Request", bound=Record)
Response = TypeVar("Response", bound=Record)
Body = TypeVar("Body", bound=Record)


class Fault(NamedTuple):
    """A declared fault: its detail element (whose namespace may differ from its type's) and the exception it becomes.

    `type` is the wire name of the detail's record, `exception` the name of the exception class in the service's
    package.
    """

    name: str
    namespace: str
    type: str
    exception: str


@dataclass(frozen=True, slots=True)
class Message(Generic[Body]):
    """A message that was read: its body and its headers by wire name, `None` where nil."""

    body: Body
    headers: Mapping[str, str | None] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Operation(Generic[Request, Response]):
    """One operation of a service, as the contract declares it.

    `request_name` and `response_name` name the message classes in `package`, the package of the service.
    """

    name: str
    soap_action: str
    package: str = field(repr=False)
    types: "TypeIndex" = field(repr=False)
    request_name: str
    response_name: str
    request_header_elements: tuple[Element, ...] = field(repr=False)
    response_header_elements: tuple[Element, ...] = field(repr=False)
    faults: tuple[Fault, ...] = field(repr=False)
    action_header: str | None = field(default=None, repr=False)
    """Name of the header, first of all, that repeats the action; it is documented, though no part of the contract."""
    api: Api = field(default=Api(), repr=False)
    """The conventions of the API."""
    read: bool = field(default=False, repr=False)
    """Whether it changes nothing, so that it may be repeated."""

    @property
    def request(self) -> type[Request]:
        """The class of the request message."""
        return cast(type[Request], self._find(self.request_name))

    @property
    def response(self) -> type[Response]:
        """The class of the response message."""
        return cast(type[Response], self._find(self.response_name))

    @property
    def request_headers(self) -> tuple[str, ...]:
        """Wire names of the request's header parts, in contract order."""
        return tuple(element.name for element in self.request_header_elements)

    @property
    def response_headers(self) -> tuple[str, ...]:
        """Wire names of the response's header parts, in contract order."""
        return tuple(element.name for element in self.response_header_elements)

    def check(self, request: Request) -> "tuple[Problem, ...]":
        """Everything that encoding this request would refuse, with its path; empty where it can be sent."""
        from .check import problems

        return problems(request)

    def exception(self, fault: Fault) -> type[Exception]:
        """The exception class that `fault` is raised as."""
        return cast(type[Exception], self._find(fault.exception))

    def __reduce__(self) -> tuple[Any, ...]:
        return _operation, (self.package, self.name)

    def _find(self, name: str) -> Any:
        return getattr(import_module(self.package), name)


def _operation(package: str, name: str) -> Operation[Any, Any]:
    """The one operation of that name: a copy of it, pickled or not, is itself."""
    return cast(Operation[Any, Any], import_module(package).OPERATIONS[name])
