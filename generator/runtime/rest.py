"""The REST codec: messages and faults of an operation, to and from JSON; a second wire for the same objects.

Nothing is written or read but what the facts of an operation and of its records say, and `rest_wire` beside them.
What tells a derived class on this wire may share its name with an element of the contract. It is then one property: it
says what the class of an object is, whatever the attribute holds, and the attribute of what is read holds what it says.
"""

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar, cast

from .check import attempt, problems
from .errors import DecodeError, EncodeError, Problem, ServiceFault
from .json_decoding import parse, read_message
from .json_encoding import RULES, record_write
from .operation import Message, Operation
from .record import Record
from .redaction import Secret
from .rest_fault import read_fault, write_fault
from .rest_wire import Endpoint, service_of, wire_of
from .text import Invalid, unlike

Request = TypeVar("Request", bound=Record)
Response = TypeVar("Response", bound=Record)
R = TypeVar("R", bound=Record)
T = TypeVar("T")
Headers: TypeAlias = Mapping[str, str | None]

_JSON = "application/json"
_AUTHORIZATION = "Authorization"
_BEARER = "Bearer "


def endpoint(operation: Operation[Any, Any]) -> Endpoint:
    """Method and path of an operation. Raises ValueError where its service has no REST interface."""
    service = service_of(operation)
    method, _, path = service.endpoints[operation.name].partition(" ")
    return Endpoint(method, service.path + path)


def hosts(operation: Operation[Any, Any]) -> Mapping[str, str]:
    """The hosts of an operation's service by environment. Raises ValueError where it has no REST interface."""
    return service_of(operation).hosts


def request_headers(operation: Operation[Any, Any], headers: Headers | None = None) -> dict[str, str]:
    """The HTTP headers of a request, given the header parts of the contract by wire name; `None` for none.

    Raises EncodeError.
    """
    wire = wire_of(operation.types)
    sent = {"Accept": _JSON, "Content-Type": _JSON}
    found: list[Problem] = []
    for name, value in (headers or {}).items():
        if name == wire.bearer_header and value is not None:
            sent[_AUTHORIZATION] = Secret(_BEARER + value)
        elif name in wire.headers and value is not None:
            sent[name] = value
        elif name != wire.bearer_header and name not in wire.headers:
            found.append(Problem(f"Header.{name}", "not a header of this message"))
    return _sent(operation.request_name, sent, found)


def response_headers(operation: Operation[Any, Any], headers: Headers | None = None) -> dict[str, str]:
    """The HTTP headers of a response, otherwise like `request_headers`."""
    known = {name: value for name, value in (headers or {}).items() if value is not None}
    unknown = (headers or {}).keys() - set(operation.response_headers)
    found = [Problem(f"Header.{name}", "not a header of this message") for name in sorted(unknown)]
    return _sent(operation.response_name, {"Content-Type": _JSON, **known}, found)


def _sent(message_name: str, headers: dict[str, str], found: list[Problem]) -> dict[str, str]:
    """HTTP headers, proved to be such."""
    for name, value in cast(Mapping[str, object], headers).items():
        if not (isinstance(value, str) and value.isascii() and value.isprintable() and value == value.strip()):
            found.append(Problem(f"Header.{name}", "not a value that an HTTP header can have"))
    if found:
        raise EncodeError(message_name, tuple(found))
    return headers


def encode_request(operation: Operation[Request, Any], request: Request, headers: Headers | None = None) -> bytes:
    """The body of a request; `headers` travel beside it (see `request_headers`) and are only checked here.

    Raises EncodeError with the path of everything that cannot be sent.
    """
    request_headers(operation, headers)
    return _encode(operation.request, request)


def encode_response(operation: Operation[Any, Response], response: Response, headers: Headers | None = None) -> bytes:
    """The body of a response, as a service sends it; otherwise like `encode_request`."""
    response_headers(operation, headers)
    return _encode(operation.response, response)


def encode_fault(operation: Operation[Any, Any], fault: ServiceFault, headers: Headers | None = None) -> bytes:
    """The body of a fault, as a service sends it; its detail is one that the operation declares.

    Raises EncodeError.
    """
    response_headers(operation, headers)
    found = problems(fault.detail, RULES) if fault.detail is not None else ()
    if found:
        raise EncodeError("Fault", found)
    try:
        return write_fault(operation, fault).encode()
    except (Invalid, RecursionError, UnicodeEncodeError) as invalid:
        reason = invalid.reason if isinstance(invalid, Invalid) else "text that JSON cannot carry"
    raise EncodeError("Fault", (Problem("", reason),))


def decode_request(
    operation: Operation[Request, Any], data: bytes, headers: Mapping[str, str] | None = None
) -> Message[Request]:
    """The request in a body, and the header parts of the contract in HTTP headers, by wire name.

    Raises DecodeError.
    """
    wire = wire_of(operation.types)
    found = _named(headers, wire.headers)
    bearer = _named(headers, (_AUTHORIZATION,)).get(_AUTHORIZATION, "")
    if wire.bearer_header and bearer.startswith(_BEARER):
        found[wire.bearer_header] = bearer.removeprefix(_BEARER)
    return Message(_decode(operation.request, data), {**found})


def decode_response(
    operation: Operation[Any, Response],
    data: bytes,
    headers: Mapping[str, str] | None = None,
    *,
    status: int | None = None,
) -> Message[Response]:
    """The response in a body, and the header parts of the contract in HTTP headers, by wire name.

    `status` is that of the HTTP response; without it, faults are known by their shape. Raises the exception of the
    fault that the body is, a plain ServiceFault if it is none that the operation declares, or DecodeError where it
    cannot be read.
    """
    found: dict[str, str | None] = {**_named(headers, operation.response_headers)}

    def read(value: Any) -> Response | ServiceFault:
        fault = read_fault(operation, value, status)
        return read_message(operation.response, value) if fault is None else fault

    body = _read(data, lambda: read(parse(data)))
    if isinstance(body, ServiceFault):
        body.headers = found
        raise body
    return Message(body, found)


def to_dict(record: Record) -> dict[str, Any]:
    """The record as it is sent, its JSON read by Python; see `Record.to_dict`."""
    found: Any = json.loads(_encode(type(record), record), parse_float=_number)
    return found or {}  # a record without elements may be an empty string


def from_dict(cls: type[R], values: Mapping[str, Any]) -> R:
    """The record of a dict in the form of JSON; see `Record.from_dict`."""
    return _read(b"", lambda: read_message(cls, dict(values)))


def _number(text: str) -> float | Decimal:
    """A float, or a Decimal where no float is that number."""
    exact = Decimal(text)
    number = float(text)
    return number if Decimal(repr(number)) == exact else exact


def _named(headers: Mapping[str, str] | None, names: tuple[str, ...]) -> dict[str, str]:
    """The HTTP headers with these names, whose case means nothing."""
    wanted = {name.lower(): name for name in names}
    return {wanted[name.lower()]: value for name, value in (headers or {}).items() if name.lower() in wanted}


def _encode(cls: type[Record], message: Record) -> bytes:
    """The JSON of a message."""
    name = cls.__type__.partition(":")[2]
    if not isinstance(message, cls):
        raise EncodeError(name, (Problem("", unlike(message, cls.__name__).reason),))
    data, found = attempt(lambda: record_write(cls)(message).encode(), message, RULES)
    if data is None:
        raise EncodeError(name, found)
    return data


def _decode(cls: type[R], data: bytes) -> R:
    return _read(data, lambda: read_message(cls, parse(data)))


def _read(data: bytes, read: Callable[[], T]) -> T:
    """What `read` gives; what goes wrong becomes a DecodeError here and has no other exception behind it."""
    try:
        return read()
    except Invalid as invalid:
        error = DecodeError(invalid.path, invalid.reason, data)
    except RecursionError:
        error = DecodeError("", "nested too deeply", data)
    raise error
