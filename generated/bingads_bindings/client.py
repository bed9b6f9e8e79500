"""The clients of a service: one that waits and one that awaits.

The generated clients add a method for each operation; what they share with each other is in `calling`.
"""

import inspect
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeVar

from .api import Service
from .calling import Call, Event, Options
from .credentials import HeaderCredentials, checked
from .deadlines import AsyncDeadline, SyncDeadline
from .errors import TransportError
from .operation import Operation
from .record import Record
from .redaction import Secret
from .repeating import Repetition
from .reply import HttpExchange
from .retries import Retries

if TYPE_CHECKING:
    import httpx

Request = TypeVar("Request", bound=Record)
Response = TypeVar("Response", bound=Record)
HttpClient = TypeVar("HttpClient")

CONNECT_TIMEOUT: Final = 10.0
READ_TIMEOUT: Final = 100.0

_KEEP: Final[Any] = object()


class _Client(Generic[HttpClient]):
    """What both clients are made of: the options of the calls, and the HTTP client that carries them."""

    service: ClassVar[Service]

    def __init__(
        self,
        credentials: HeaderCredentials,
        *,
        environment: str = "production",
        endpoint: str | None = None,
        http_client: HttpClient | None = None,
        timeout: "float | httpx.Timeout | None" = None,
        retries: Retries | None = Retries(),  # noqa: B008 - frozen
        on_event: Callable[[Event], None] | None = None,
        keep_content: bool = False,
    ) -> None:
        """Prepare a client; nothing is sent yet.

        Args:
            credentials: Who calls.
            environment: Which of the service's endpoints to call.
            endpoint: Any other address to call instead.
            http_client: An `httpx` client of your own, for proxies, TLS settings, transports; it is not closed here.
            timeout: Seconds (for everything), or an `httpx.Timeout`. Without one: 10 s to connect and 100 s for the
                rest, or what `http_client` is set to. An answer must be complete within the read timeout.
            retries: The bounds of repeating a call; None: no call is repeated.
            on_event: Is told of every request, answer, error and wait, for metrics.
            keep_content: Keep the raw bytes of each answer in `reply.http.content`.

        Raises:
            ValueError: `environment` is not one of the service's.
        """
        if endpoint is None and environment not in self.service.endpoints:
            known = ", ".join(self.service.endpoints)
            raise ValueError(f"{self.service.name} has no environment {environment!r}; it has {known}")
        self._own_http_client = http_client is None
        self._http: Any = self._new_http_client() if http_client is None else http_client
        self._options = Options(
            credentials=credentials,
            endpoint=endpoint or self.service.endpoints[environment],
            timeout=_timeout(timeout),
            retries=retries,
            on_event=on_event,
            keep_content=keep_content,
        )

    def _new_http_client(self) -> HttpClient:
        raise NotImplementedError

    def with_options(
        self,
        *,
        credentials: HeaderCredentials = _KEEP,
        timeout: "float | httpx.Timeout | None" = _KEEP,
        retries: Retries | None = _KEEP,
        on_event: Callable[[Event], None] | None = _KEEP,
        keep_content: bool = _KEEP,
    ) -> Self:
        """A client with other options that shares the connections of this one: `client.with_options(timeout=5)`.

        What is not given stays as it is. Closing either closes the connections of both.
        """
        new = object.__new__(type(self))
        new._http = self._http
        new._own_http_client = self._own_http_client
        old = self._options
        new._options = Options(
            credentials=old.credentials if credentials is _KEEP else credentials,
            endpoint=old.endpoint,
            timeout=old.timeout if timeout is _KEEP else _timeout(timeout),
            retries=old.retries if retries is _KEEP else retries,
            on_event=old.on_event if on_event is _KEEP else on_event,
            keep_content=old.keep_content if keep_content is _KEEP else keep_content,
        )
        return new

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._options.endpoint!r})"

    def _http_request(self, call: Call[Any, Any], token: str) -> "httpx.Request":
        content = call.content(token)
        timeout = {} if self._options.timeout is None else {"timeout": self._options.timeout}
        request: httpx.Request = self._http.build_request(
            "POST", self._options.endpoint, content=content, headers=call.http_headers(), **timeout
        )
        return request


def _timeout(timeout: "float | httpx.Timeout | None") -> "httpx.Timeout | None":
    import httpx

    return timeout if timeout is None else httpx.Timeout(timeout)


def _read_limit(request: "httpx.Request") -> float | None:
    """Seconds within which the whole answer must be there."""
    limit: float | None = request.extensions["timeout"].get("read")
    return limit


class Client(_Client["httpx.Client"]):
    """Base of the clients that wait for each reply. Safe to share among threads; a context manager that closes it."""

    def _new_http_client(self) -> "httpx.Client":
        import httpx

        return httpx.Client(timeout=httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, unless they are those of an `http_client` that was given."""
        if self._own_http_client:
            self._http.close()

    def _call(self, operation: Operation[Request, Response], request: Request) -> Response:
        from tenacity import Retrying

        call = Call(operation, request, self._options)
        reply: Response = Retrying(**retrying_options(call))(self._attempt, call)
        return reply

    def _attempt(self, call: Call[Request, Response]) -> Response:
        import httpx

        http_request = self._http_request(call, self._token(call))
        started = time.monotonic()
        limit = _read_limit(http_request)
        try:
            response = self._http.send(http_request, stream=True, follow_redirects=False)
            try:
                chunks = []
                for chunk in response.iter_bytes():
                    chunks.append(chunk)
                    if limit is not None and time.monotonic() - started > limit:
                        raise call.late(limit, time.monotonic() - started)
            finally:
                response.close()
        except httpx.HTTPError as error:
            raise call.failed(error, time.monotonic() - started) from error
        return call.read(response.status_code, response.headers, b"".join(chunks), time.monotonic() - started)

    def _token(self, call: Call[Any, Any]) -> str:
        source = self._options.credentials.token
        if isinstance(source, str):
            return source
        token = getattr(source, "renew", source)() if call.renew_token else source()
        if inspect.isawaitable(token):
            raise TypeError("this client needs a token, or a function that gives one; a coroutine function does not")
        return token


class AsyncClient(_Client["httpx.AsyncClient"]):
    """Base of the clients that await each reply. Safe to share among tasks; an async context manager that closes it."""

    def _new_http_client(self) -> "httpx.AsyncClient":
        import httpx

        return httpx.AsyncClient(timeout=httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections, unless they are those of an `http_client` that was given."""
        if self._own_http_client:
            await self._http.aclose()

    async def _call(self, operation: Operation[Request, Response], request: Request) -> Response:
        from tenacity import AsyncRetrying

        call = Call(operation, request, self._options)
        return await AsyncRetrying(**retrying_options(call))(self._attempt, call)

    async def _attempt(self, call: Call[Request, Response]) -> Response:
        import httpx

        http_request = self._http_request(call, await self._token(call))
        started = time.monotonic()
        limit = _read_limit(http_request)
        try:
            response = await self._http.send(http_request, stream=True, follow_redirects=False)
            try:
                chunks = []
                async for chunk in response.aiter_bytes():
                    chunks.append(chunk)
                    if limit is not None and time.monotonic() - started > limit:
                        raise call.late(limit, time.monotonic() - started)
            finally:
                await response.aclose()
        except httpx.HTTPError as error:
            raise call.failed(error, time.monotonic() - started) from error
        return call.read(response.status_code, response.headers, b"".join(chunks), time.monotonic() - started)

    async def _token(self, call: Call[Any, Any]) -> str:
        source = self._options.credentials.token
        if isinstance(source, str):
            return source
        import anyio.to_thread

        # In a thread, since a function that fetches a token would hold up every other task.
        give = getattr(source, "renew", source) if call.renew_token else source
        token = await anyio.to_thread.run_sync(give)
        return str(await token if inspect.isawaitable(token) else token)
