"""The SOAP codec: messages and faults of an operation, to and from envelopes of SOAP 1.1.

Nothing is written or read but what the facts of an operation and of its records say; see `Record.__elements__`.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

from .decoding import read_message
from .elements import Element
from .encoding import dialect, message_put
from .envelopes import FAULT, EnvelopeWriter, read_envelope
from .errors import DecodeError, EncodeError, Problem, ServiceFault
from .operation import Message, Operation
from .record import Record
from .soap_fault import put_fault, read_fault
from .text import Invalid, unlike
from .tokens import Tag, Tokens

Request = TypeVar("Request", bound=Record)
Response = TypeVar("Response", bound=Record)
Body = TypeVar("Body", bound=Record)
T = TypeVar("T")
Headers: TypeAlias = Mapping[str, str | None]


def encode_request(operation: Operation[Request, Any], request: Request, headers: Headers | None = None) -> bytes:
    """The envelope of a request; `headers` by wire name in any order, `None` for nil.

    Raises EncodeError with the path of everything that cannot be sent.
    """
    envelope = _envelope(operation, operation.request)
    if operation.action_header:
        envelope.put_action(operation.action_header, operation.soap_action)
    envelope.put_headers(operation.request_header_elements, headers or {})
    return _encode(envelope, operation.request, request)


def encode_response(operation: Operation[Any, Response], response: Response, headers: Headers | None = None) -> bytes:
    """The envelope of a response, as a service sends it; otherwise like `encode_request`."""
    envelope = _envelope(operation, operation.response)
    envelope.put_headers(operation.response_header_elements, headers or {})
    return _encode(envelope, operation.response, response)


def encode_fault(operation: Operation[Any, Any], fault: ServiceFault, headers: Headers | None = None) -> bytes:
    """The envelope of a fault, as a service sends it; its detail is one that the operation declares.

    Raises EncodeError.
    """
    envelope = _envelope(operation, operation.response)
    envelope.put_headers(operation.response_header_elements, headers or {})
    try:
        put_fault(operation, fault, envelope)
    except Invalid as invalid:
        envelope.problems.append(Problem("", invalid.reason))
    return _data(envelope, "Fault")


def decode_request(operation: Operation[Request, Any], data: bytes) -> Message[Request]:
    """The request in an envelope and its headers by wire name, without the one that repeats the action.

    Raises DecodeError.
    """
    body, headers = _decode(data, operation.request_header_elements, _reader(operation.request))
    headers.pop(f"{{{operation.request.__namespace__}}}{operation.action_header}", None)
    return Message(body, headers)


def decode_response(operation: Operation[Any, Response], data: bytes) -> Message[Response]:
    """The response in an envelope and its headers by wire name.

    Raises the exception of the fault that the envelope carries, a plain ServiceFault if it is none that the operation
    declares, or DecodeError where the envelope cannot be read.
    """
    read_response = _reader(operation.response)

    def read_body(tag: Tag, tokens: Tokens) -> Response | ServiceFault:
        return read_fault(operation, tag, tokens) if tag.name == FAULT else read_response(tag, tokens)

    body, headers = _decode(data, operation.response_header_elements, read_body)
    if isinstance(body, ServiceFault):
        body.headers = headers
        raise body
    return Message(body, headers)


def _envelope(operation: Operation[Any, Any], cls: type[Record]) -> EnvelopeWriter:
    return EnvelopeWriter(dialect(operation.types, cls.__namespace__))


def _encode(envelope: EnvelopeWriter, cls: type[Record], message: Record) -> bytes:
    """The whole envelope with the message in it."""
    name = cls.__type__.partition(":")[2]
    if isinstance(message, cls):
        envelope.put_body(message_put(cls, name, cls.__namespace__), message)
    else:
        envelope.problems.append(Problem("", unlike(message, cls.__name__).reason))
    return _data(envelope, name)


def _data(envelope: EnvelopeWriter, name: str) -> bytes:
    if envelope.problems:
        raise EncodeError(name, tuple(envelope.problems))
    return envelope.data()


def _reader(cls: type[Body]) -> Callable[[Tag, Tokens], Body]:
    """What reads the element in the Body that a message is."""
    expected = cls.__types__.expanded_name(cls.__type__)

    def read_body(tag: Tag, tokens: Tokens) -> Body:
        if tag.name != expected:
            raise Invalid(f"{tag.name} where {expected} is expected")
        return read_message(cls, tag, tokens)

    return read_body


def _decode(
    data: bytes, declared: tuple[Element, ...], read_body: Callable[[Tag, Tokens], T]
) -> tuple[T, dict[str, str | None]]:
    """Body and headers; what goes wrong becomes a DecodeError here and has no other exception behind it."""
    try:
        return read_envelope(data, declared, read_body)
    except Invalid as invalid:
        error = DecodeError(invalid.path, invalid.reason, data)
    except RecursionError:
        error = DecodeError("", "nested too deeply", data)
    raise error
