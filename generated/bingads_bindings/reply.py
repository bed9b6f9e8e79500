"""Replies: the response messages, with what is known of the exchange that brought them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .record import Record


@dataclass(frozen=True, slots=True)
class HttpExchange:
    """The HTTP side of a call.

    `elapsed` is in seconds, from the last byte of the request to that of the response; `content` is the body of the
    response as it was received. An exception always has it, a reply only where the client was asked to keep it
    (`keep_content=True`).
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes | None = field(default=None, repr=False)
    elapsed: float = 0.0


class Reply(Record):
    """Base of the response messages."""

    __slots__ = ("_headers", "_http", "_tracking_id")
    _headers: Mapping[str, str | None]
    _http: HttpExchange
    _tracking_id: str | None

    @property
    def tracking_id(self) -> str | None:
        """What identifies the call to the people who run the service; None where it did not come from a service."""
        return getattr(self, "_tracking_id", None)

    @property
    def http(self) -> HttpExchange | None:
        """The HTTP exchange; None where the reply did not come over HTTP."""
        return getattr(self, "_http", None)

    @property
    def headers(self) -> Mapping[str, str | None]:
        """The headers of the response by wire name."""
        return getattr(self, "_headers", {})

    def __note_exchange__(self, http: HttpExchange, headers: Mapping[str, str | None], tracking_id: str | None) -> None:
        """Write down how the reply came; no attribute of a message has such a name."""
        self._http = http
        self._headers = headers
        self._tracking_id = tracking_id
