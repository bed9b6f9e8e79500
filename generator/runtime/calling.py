"""A call without its I/O: what is sent, and what an answer means.

The sync and the async client share all of this; they add only the sending and the waiting.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from .credentials import HeaderCredentials
from .echoes import without_echoes
from .errors import BindingsError, DecodeError, HttpStatusError, ServiceFault, TimeoutError, TransportError
from .operation import Message, Operation
from .record import Record
from .redaction import SHORTEST_SECRET, Secret
from .reply import HttpExchange, Reply
from .retries import Retries
from .wires import HttpRequest, Wire

if TYPE_CHECKING:
    import httpx

Request = TypeVar("Request", bound=Record)
Response = TypeVar("Response", bound=Record)

logger = logging.getLogger(__package__)

_LONGEST_LOGGED = 20_000
_LONGEST_REASON = 300


class Event(NamedTuple):
    """Something that happened in a call, for metrics.

    `request`: it is about to be sent; `response`: an answer came and could be read; `error`: the attempt ended in one
    of this package's exceptions; `wait`: the call will be tried again in `seconds`. `seconds` is otherwise the time
    since the request was sent. `attempt` counts from 1.
    """

    kind: Literal["request", "response", "error", "wait"]
    operation: str
    attempt: int
    seconds: float = 0.0
    status: int | None = None
    error: BindingsError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a client was told, and what `with_options` changes."""

    credentials: HeaderCredentials = field(repr=False)
    wire: Wire
    endpoint: str
    timeout: "httpx.Timeout"
    retries: Retries | None
    on_event: Callable[[Event], object] | None
    keep_content: bool


class Call(Generic[Request, Response]):
    """One call of an operation, from its first attempt to its last."""

    def __init__(self, operation: Operation[Request, Response], request: Request, options: Options) -> None:
        self.operation = operation
        self.request = request
        self.options = options
        self.attempt = 0
        self.token = Secret()
        """The access token of the last attempt."""
        self.refused_token: Secret | None = None
        """The access token that had expired."""
        self._secrets: set[str] = set()

    # What is sent.

    def http_request(self, token: Secret) -> dict[str, Any]:
        """The arguments of `stream` of an `httpx` client for the next attempt.

        Raises EncodeError, before anything is sent, with the path of everything that cannot be.
        """
        self.token = token
        self.attempt += 1
        sent = self._http_request()
        self.tell("request")
        self._log(f"request {self.attempt} to {sent.url}", sent.content)
        general = {"Accept-Encoding": "gzip", "User-Agent": self.operation.api.user_agent}
        return {
            "method": sent.method,
            "url": sent.url,
            "content": sent.content,
            "headers": sent.headers | general,
            "timeout": self.options.timeout,
            "follow_redirects": False,
        }

    def _http_request(self) -> HttpRequest:
        headers = self.options.credentials.headers(self.token)
        secret = {name: Secret(headers[name]) for name in headers.keys() & self.operation.api.secret_elements}
        self._secrets.update(value for value in secret.values() if len(value) >= SHORTEST_SECRET)
        headers |= secret
        declared = {name: value for name, value in headers.items() if name in self.operation.request_headers}
        return self.options.wire.request(self.operation, self.request, declared, self.options.endpoint)

    # What an answer means.

    def read(self, answer: HttpExchange | TransportError, elapsed: float) -> Response:
        """The reply in what came back.

        Raises what came back as an error, ServiceFault, DecodeError, or HttpStatusError where an HTTP response is not
        the service's own.
        """
        outcome = self._outcome(answer) if isinstance(answer, HttpExchange) else answer
        if isinstance(outcome, BindingsError):
            http = getattr(outcome, "http", None)
            self.tell("error", elapsed, http.status if http else None, outcome)
            raise outcome
        return outcome

    def _outcome(self, http: HttpExchange) -> "Response | BindingsError":
        content = http.content or b""
        self._log(f"response {http.status} after {http.elapsed:.3f} s", content)
        refusal = _refusal(http, self.options.wire)
        if refusal:
            return self._refused(http, refusal)
        decoded = self._decode(content, http)
        if isinstance(decoded, Message):
            return self._noted(decoded, http)
        error = without_echoes(decoded, self._without_secrets)
        if isinstance(error, DecodeError):
            error.data = content
            if http.status >= 400:
                reason = f"the answer is no {self.options.wire.message} that can be read ({error})"
                return self._refused(http, reason, error)
            error.add_note(f"This is in the answer to {self.operation.name}.")
        error.http = http
        return error

    def _decode(self, content: bytes, http: HttpExchange) -> "Message[Response] | ServiceFault | DecodeError":
        """The message or what is wrong, without the frames behind it: they hold all that was received."""
        if not content:
            return DecodeError("", "the answer is empty")
        try:
            return self.options.wire.read(self.operation, content, http)
        except (ServiceFault, DecodeError) as error:
            return error.with_traceback(None)

    def _noted(self, message: Message[Response], http: HttpExchange) -> "Response | HttpStatusError":
        """The body of a message with what is known of the exchange."""
        if http.status >= 400:
            return self._refused(http, "an error whose message is no fault")
        if isinstance(message.body, Reply):
            tracking = message.headers.get(self.operation.api.tracking_header or "")
            kept = http if self.options.keep_content else replace(http, content=None)
            message.body.__note_exchange__(kept, message.headers, tracking)
        self.tell("response", http.elapsed, http.status)
        return message.body

    def _refused(self, http: HttpExchange, reason: str, cause: Exception | None = None) -> HttpStatusError:
        reason = self._without_secrets(f"HTTP {http.status}: {reason}")[:_LONGEST_REASON]
        refused = HttpStatusError(self.operation.name, reason, request_sent=True, http=http)
        refused.__cause__ = cause
        return refused

    def failed(self, error: "httpx.HTTPError | httpx.InvalidURL") -> TransportError:
        """What this package raises for an error of httpx."""
        import httpx

        not_sent = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
        kind = TimeoutError if isinstance(error, httpx.TimeoutException) else TransportError
        told = f"{type(error).__name__}: {error}".removesuffix(": ")
        reason = self._without_secrets(told)
        failed = kind(self.operation.name, reason, request_sent=not isinstance(error, not_sent))
        if reason == told:
            failed.__cause__ = error.with_traceback(None)  # the frames hold what was sent
            error.__cause__ = error.__context__ = None
        return failed

    def late(self) -> TimeoutError:
        """The error of an answer that is not there in time."""
        reason = f"no whole answer within {self.options.timeout.read} s"
        return TimeoutError(self.operation.name, reason, request_sent=True)

    # Seeing what happens.

    def tell(
        self,
        kind: Literal["request", "response", "error", "wait"],
        seconds: float = 0.0,
        status: int | None = None,
        error: BindingsError | None = None,
    ) -> None:
        """Report an event; what the one who is told raises is logged, since the call must not end by it."""
        if self.options.on_event is None:
            return
        try:
            self.options.on_event(Event(kind, self.operation.name, self.attempt, seconds, status, error))
        except Exception:
            logger.exception("%s: on_event failed", self.operation.name)

    def _log(self, what: str, content: bytes) -> None:
        if not logger.isEnabledFor(logging.DEBUG):
            return
        wire = self.options.wire
        text = content.decode(wire.encoding(content), "replace")
        text = self._without_secrets(text, self.operation.api.secret_elements)
        shown = wire.indented(text[:_LONGEST_LOGGED])
        more = f"… ({len(text)} characters)" if len(text) > _LONGEST_LOGGED else ""
        logger.debug("%s: %s\n%s%s", self.operation.name, what, shown, more)

    def _without_secrets(self, text: str, secret_elements: frozenset[str] = frozenset()) -> str:
        return self.options.wire.redact(text, secret_elements, self._secrets)


def _refusal(http: HttpExchange, wire: Wire) -> str | None:
    """Why an HTTP response cannot be a message of the service."""
    if 300 <= http.status < 400:
        target = http.headers.get("location", "nowhere").partition("?")[0].partition("#")[0]
        return f"redirected to {target}; not followed"
    if not http.content:
        return "the answer is empty" if http.status >= 400 else None
    kind = http.headers.get("content-type", "").partition(";")[0].strip()
    return (
        None
        if wire.media_type in kind.lower()
        else f"the answer is no {wire.message} but {kind or 'of no stated type'}"
    )
