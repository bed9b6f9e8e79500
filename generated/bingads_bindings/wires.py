"""Wires: the ways in which messages travel over HTTP. The module of one is imported when a client has chosen it."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

if TYPE_CHECKING:
    from .api import Service
    from .operation import Message, Operation
    from .record import Record
    from .reply import HttpExchange


class HttpRequest(NamedTuple):
    """What is sent."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes


class Wire(Protocol):
    """A way in which messages travel over HTTP."""

    message: str
    """What a message is called."""
    media_type: str
    """What the media type of every message has in it."""

    def endpoints(self, service: "Service") -> Mapping[str, str]:
        """The addresses of a service by environment. Raises ValueError where it does not speak this way."""
        ...

    def request(
        self, operation: "Operation[Any, Any]", request: "Record", headers: Mapping[str, str], endpoint: str
    ) -> HttpRequest:
        """The HTTP request for a message and its headers by wire name. Raises EncodeError."""
        ...

    def read(self, operation: "Operation[Any, Any]", content: bytes, http: "HttpExchange", /) -> "Message[Any]":
        """The message in the content of an HTTP response. Raises ServiceFault or DecodeError."""
        ...

    def encoding(self, content: bytes) -> str:
        """The encoding of a message."""
        ...

    def redact(self, text: str, secret_elements: Iterable[str], secret_values: Iterable[str]) -> str:
        """A message, or part of one, without the contents of secret elements and without secret values."""
        ...

    def indented(self, text: str, /) -> str:
        """A message for people to read."""
        ...


def wire_named(name: str) -> Wire:
    """The wire of that name. Raises ValueError where there is none."""
    if name not in ("soap", "rest"):
        raise ValueError(f"there is no wire {name!r}; there are soap, rest, shadow")
    return cast(Wire, import_module(f".over_{name}", __package__).WIRE)
