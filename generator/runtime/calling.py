"""A call without its I/O: what is sent, what an answer means, whether and when to try again.

The sync and the async client share all of this; they add only the sending and the waiting.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from . import soap
from .credentials import HeaderCredentials
from .errors import BindingsError, DecodeError, HttpStatusError, ServiceFault, TimeoutError, TransportError
from .operation import Operation
from .record import Record
from .redaction import redact
from .reply import HttpExchange, Reply
from .retries import Retries, retry_after

if TYPE_CHECKING:
    import httpx
    from tenacity import RetryCallState

Request = TypeVar("Request", bound=Record)
Response = TypeVar("Response", bound=Record)

logger = logging.getLogger(__package__)

_LONGEST_LOGGED = 20_000


class Event(NamedTuple):
    """Something that happened in a call, for metrics.

    `request`: it is about to be sent; `response`: an answer came and could be read; `error`: one of this package's
    exceptions came of it; `wait`: the call will be tried again in `seconds`. `seconds` is otherwise the time since the
    request was sent. `attempt` counts from 1.
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
    endpoint: str
    timeout: "httpx.Timeout | None"
    retries: Retries | None
    on_event: Callable[[Event], None] | None
    keep_content: bool


class Call(Generic[Request, Response]):
    """One call of an operation: its state from the first attempt to the last."""

    def __init__(self, operation: Operation[Request, Response], request: Request, options: Options) -> None:
        self.operation = operation
        self.request = request
        self.options = options
        self.attempt = 0
        self.renew_token = False
        self._renewed = False
        self._secrets: list[str] = []

    # What is sent.

    def content(self, token: str) -> bytes:
        """The envelope of the next attempt.

        Raises EncodeError, before anything is sent, with the path of everything that cannot be.
        """
        self.attempt += 1
        self.renew_token = False
        headers = self.options.credentials.headers(token)
        secret = self.operation.api.secret_elements
        self._secrets = [value for name, value in headers.items() if name in secret]
        declared = {name: value for name, value in headers.items() if name in self.operation.request_headers}
        content = soap.encode_request(self.operation, self.request, declared)
        self._tell("request")
        self._log("request to %s", self.options.endpoint, content)
        return content

    def http_headers(self) -> dict[str, str]:
        """The HTTP headers of the request."""
        return {
            "Content-Type": "text/xml; charset=utf-8",
            "SOAPAction": f'"{self.operation.soap_action}"',
            "Accept": "text/xml",
            "Accept-Encoding": "gzip",
            "User-Agent": self.operation.api.user_agent,
        }

    # What an answer means.

    def read(self, status: int, headers: Mapping[str, str], content: bytes, elapsed: float) -> Response:
        """The reply in an HTTP response.

        Raises ServiceFault, DecodeError, or HttpStatusError where the response is not the service's own.
        """
        http = HttpExchange(status, headers, elapsed, content if self.options.keep_content else None)
        self._log("response %s", str(status), content)
        try:
            reply = self._decode(http, content)
        except BindingsError as error:
            self._tell("error", elapsed, status, error)
            raise
        self._tell("response", elapsed, status)
        return reply

    def _decode(self, http: HttpExchange, content: bytes) -> Response:
        kind = http.headers.get("content-type", "").partition(";")[0].strip().lower()
        if 300 <= http.status < 400:
            raise self._refused(http, f"redirected to {http.headers.get('location', 'nowhere')}; not followed")
        if "xml" not in kind and (content or http.status >= 400):
            raise self._refused(http, f"the answer is no SOAP message but {kind or 'of no stated type'}")
        try:
            message = soap.decode_response(self.operation, content)
        except ServiceFault as fault:
            fault.http = http
            raise
        except DecodeError as error:
            if http.status >= 400:
                raise self._refused(http, f"the answer is no SOAP message ({error.reason})") from error
            raise
        if isinstance(message.body, Reply):
            tracking = self.operation.api.tracking_header
            message.body._note_exchange(http, message.headers, message.headers.get(tracking or ""))
        return message.body

    def _refused(self, http: HttpExchange, reason: str) -> HttpStatusError:
        return HttpStatusError(self.operation.name, f"HTTP {http.status}: {reason}", request_sent=True, http=http)

    def failed(self, error: "httpx.HTTPError", elapsed: float) -> TransportError:
        """What this package raises for an error of httpx."""
        import httpx

        not_sent = isinstance(
            error,
            (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol),
        )
        kind = TimeoutError if isinstance(error, httpx.TimeoutException) else TransportError
        reason = redact(f"{type(error).__name__}: {error}".rstrip(": "), (), self._secrets)
        raised = kind(self.operation.name, reason, request_sent=not not_sent)
        self._tell("error", elapsed, None, raised)
        return raised

    def late(self, limit: float, elapsed: float) -> TimeoutError:
        """The error of a response that keeps coming but does not end."""
        raised = TimeoutError(self.operation.name, f"no whole answer within {limit:g} s", request_sent=True)
        self._tell("error", elapsed, None, raised)
        return raised

    # Whether and when to try again: `retry`, `wait`, `stop` and `before_sleep` of tenacity.

    def may_repeat(self, error: BaseException) -> bool:
        """Whether an error allows another attempt at all."""
        return self._token_expired(error) or self._wait_for(error) is not None

    def wait(self, state: "RetryCallState") -> float:
        """Seconds to wait before the next attempt."""
        error = state.outcome.exception() if state.outcome else None
        if error is None or self._token_expired(error):
            return 0.0
        return self._wait_for(error) or self._backoff(state)

    def stop(self, state: "RetryCallState") -> bool:
        """Whether the bounds of `Retries` forbid another attempt."""
        error = state.outcome.exception() if state.outcome else None
        if error is not None and self._token_expired(error):
            return False
        retries = self.options.retries
        if retries is None or state.attempt_number - self._renewed >= retries.attempts:
            return True
        return (state.seconds_since_start or 0.0) + state.upcoming_sleep > retries.total

    def before_sleep(self, state: "RetryCallState") -> None:
        """Note and log that the call will be tried again."""
        error = state.outcome.exception() if state.outcome else None
        if error is not None and self._token_expired(error):
            self.renew_token = self._renewed = True
        logger.info(
            "%s: attempt %d failed (%s); next in %.1f s", self.operation.name, self.attempt, error, state.upcoming_sleep
        )
        self._tell("wait", state.upcoming_sleep)

    def _token_expired(self, error: BaseException) -> bool:
        return (
            not self._renewed
            and callable(self.options.credentials.token)
            and isinstance(error, ServiceFault)
            and any(code in self.operation.api.expired_token_codes for code in error.codes)
        )

    def _wait_for(self, error: BaseException) -> float | None:
        """Seconds to wait after an error; 0 for a random back-off, None for not trying again."""
        retries = self.options.retries
        if retries is None:
            return None
        if isinstance(error, TransportError) and not error.request_sent:
            return 0.0
        if not self.operation.read or not isinstance(error, (TransportError, ServiceFault)):
            return None
        asked = retry_after(error.http.headers) if error.http else None
        if isinstance(error, ServiceFault):
            known = {**self.operation.api.throttling, **retries.throttling}
            waits = [known[code] for code in error.codes if code in known]
            if waits:
                return max(*waits, asked or 0.0)
        if error.http is not None:
            return (asked or 0.0) if error.http.status in retries.statuses else None
        broken = isinstance(error, TransportError) and not isinstance(error, TimeoutError)
        return 0.0 if broken else None

    def _backoff(self, state: "RetryCallState") -> float:
        from tenacity import wait_random_exponential

        retries = self.options.retries or Retries()
        return wait_random_exponential(multiplier=retries.first_backoff, max=retries.longest_backoff)(state)

    # Seeing what happens.

    def _tell(
        self,
        kind: Literal["request", "response", "error", "wait"],
        seconds: float = 0.0,
        status: int | None = None,
        error: BindingsError | None = None,
    ) -> None:
        if self.options.on_event is not None:
            self.options.on_event(Event(kind, self.operation.name, self.attempt, seconds, status, error))

    def _log(self, what: str, argument: str, content: bytes) -> None:
        if not logger.isEnabledFor(logging.DEBUG):
            return
        text = redact(content.decode("utf-8", "replace"), self.operation.api.secret_elements, self._secrets)
        if len(text) > _LONGEST_LOGGED:
            text = f"{text[:_LONGEST_LOGGED]}… ({len(text)} characters)"
        logger.debug("%s: " + what + "\n%s", self.operation.name, argument, text)


def retrying_options(call: Call[Any, Any]) -> dict[str, Any]:
    """The arguments of tenacity's `Retrying` and `AsyncRetrying` for a call."""
    from tenacity import retry_if_exception

    return {
        "retry": retry_if_exception(call.may_repeat),
        "wait": call.wait,
        "stop": call.stop,
        "before_sleep": call.before_sleep,
        "reraise": True,
    }
