"""The clients of a service: one that waits and one that awaits.

The generated clients add a method for each operation; what they share with each other is in `calling`.
"""

import inspect
from collections.abc import Callable
from dataclasses import replace
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeVar

from .api import Service, WireName
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
from .wires import Wire, wire_named

if TYPE_CHECKING:
    import httpx

    from .shadow import Difference, Shadow

Request = TypeVar("Request", bound=Record)
Response = TypeVar("Response", bound=Record)
HttpClient = TypeVar("HttpClient", bound="httpx.Client | httpx.AsyncClient")

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
        wire: WireName | None = None,
        environment: str = "production",
        endpoint: str | None = None,
        http_client: HttpClient | None = None,
        timeout: "float | httpx.Timeout | None" = None,
        retries: Retries | None = Retries(),  # noqa: B008 - frozen
        on_event: Callable[[Event], object] | None = None,
        keep_content: bool = False,
        on_difference: "Callable[[Difference], object] | None" = None,
    ) -> None:
        """Prepare a client; nothing is sent yet.

        Args:
            credentials: Who calls.
            wire: How to speak to the service: `soap`, `rest`, or `shadow`: over SOAP, and what only reads over REST as
                well, to compare the replies.
            environment: Which of the service's endpoints to call.
            endpoint: Any other address to call instead; the paths of REST are added to it.
            http_client: An `httpx` client of your own, for proxies, TLS settings, transports; it is not closed here.
            timeout: Seconds (for each step), or an `httpx.Timeout`. Without one: those of `http_client` if it has any
                of its own, else 10 s to connect and 100 s for the rest. The whole answer has to be there within the
                read timeout after the request was sent.
            retries: The bounds of repeating a call; None: no call is repeated.
            on_event: Is told of every request, answer, error and wait, for metrics.
            keep_content: Keep the raw bytes of each answer in `reply.http.content`.
            on_difference: Is told, in shadow mode, where the replies differ; nothing of that fails a call.

        Raises:
            ValueError: The service does not have this `wire` or `environment`, `endpoint` is no HTTP address or has
                more than that in it, or nobody is to be told of differences.
        """
        chosen = wire or self.service.api.default_wire
        soap_or_rest = wire_named("soap" if chosen == "shadow" else chosen)
        if endpoint is not None:
            _check_address(endpoint, chosen)
        self._own_http_client = http_client is None
        self._http: Any = self._new_http_client() if http_client is None else http_client
        self._options = Options(
            credentials=credentials,
            wire=soap_or_rest,
            endpoint=_address(self.service, soap_or_rest, environment, endpoint),
            timeout=_timeout(timeout, self._http),
            retries=retries,
            on_event=on_event,
            keep_content=keep_content,
        )
        self._shadow = _shadow(self.service, environment, endpoint, on_difference) if chosen == "shadow" else None
        self._renewing = self._new_lock()

    def _new_http_client(self) -> HttpClient:
        raise NotImplementedError

    def _new_lock(self) -> Any:
        raise NotImplementedError

    def with_options(
        self,
        *,
        credentials: HeaderCredentials = _KEEP,
        timeout: "float | httpx.Timeout | None" = _KEEP,
        retries: Retries | None = _KEEP,
        on_event: Callable[[Event], object] | None = _KEEP,
        keep_content: bool = _KEEP,
    ) -> Self:
        """A client with other options that shares the connections of this one: `client.with_options(timeout=5)`.

        What is not given stays as it is. Closing either closes the connections of both.
        """
        given: dict[str, Any] = {
            "credentials": credentials,
            "timeout": timeout if timeout is _KEEP else _timeout(timeout, self._http),
            "retries": retries,
            "on_event": on_event,
            "keep_content": keep_content,
        }
        new = object.__new__(type(self))
        new._http = self._http
        new._own_http_client = self._own_http_client
        new._options = replace(self._options, **{name: value for name, value in given.items() if value is not _KEEP})
        new._shadow = self._shadow
        new._renewing = self._renewing if credentials is _KEEP else self._new_lock()
        return new

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._options.endpoint!r})"


class Client(_Client["httpx.Client"]):
    """Base of the clients that wait for each reply. Safe to share among threads; a context manager that closes it."""

    def _new_http_client(self) -> "httpx.Client":
        import httpx

        return httpx.Client(cookies=_no_cookies(), limits=_limits())

    def _new_lock(self) -> Any:
        return Lock()

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
        call = Call(operation, request, self._options)
        reply = self._repeated(call)
        shadow = self._shadow
        if shadow is not None and operation.read:
            shadow.compare(operation, reply, self._outcome(shadow.call(call)))
        return reply

    def _outcome(self, call: Call[Request, Response]) -> Response | Exception:
        """The reply, or what went wrong."""
        try:
            return self._repeated(call)
        except Exception as error:  # noqa: BLE001 - it must not fail another call
            return error

    def _repeated(self, call: Call[Request, Response]) -> Response:
        from tenacity import Retrying

        return Retrying(**Repetition(call).arguments())(lambda: self._attempt(call))

    def _attempt(self, call: Call[Request, Response]) -> Response:
        deadline = SyncDeadline(self._options.timeout.read)
        return call.read(self._exchange(call, self._token(call), deadline), deadline.elapsed)

    def _exchange(self, call: Call[Any, Any], token: Secret, deadline: SyncDeadline) -> HttpExchange | TransportError:
        """What came back, or what went wrong: returned, since the frames of a request hold what it sent."""
        import httpx

        extensions = {"trace": deadline.trace}
        try:
            with deadline, self._http.stream(**call.http_request(token), extensions=extensions) as response:
                deadline.bound(response.extensions.get("network_stream"))  # made by another call, not one of ours
                content = response.read()
        except (httpx.HTTPError, httpx.InvalidURL) as error:  # the latter of a redirect
            return call.failed(error)
        return HttpExchange(response.status_code, response.headers, content, deadline.elapsed)

    def _token(self, call: Call[Any, Any]) -> Secret:
        source = self._options.credentials.token
        if isinstance(source, str):
            return checked(source)
        if call.refused_token is None:
            return _given(source)
        with self._renewing:  # one call renews it, those that were refused with it get the new one
            token = _given(source)
            renew = getattr(source, "renew", None)
            return token if token != call.refused_token or renew is None else _given(renew)


class AsyncClient(_Client["httpx.AsyncClient"]):
    """Base of the clients that await each reply. Safe to share among tasks; an async context manager that closes it."""

    def _new_http_client(self) -> "httpx.AsyncClient":
        import httpx

        return httpx.AsyncClient(cookies=_no_cookies(), limits=_limits())

    def _new_lock(self) -> Any:
        import anyio

        return anyio.Lock()

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
        call = Call(operation, request, self._options)
        shadow = self._shadow
        if shadow is None or not operation.read:
            return await self._repeated(call)
        return await self._shadowed(call, shadow)

    async def _shadowed(self, call: Call[Request, Response], shadow: "Shadow") -> Response:
        """The reply to a call that is made on both wires at the same time."""
        import anyio

        outcomes: list[Response | Exception] = []
        others: list[Response | Exception] = []

        async def other() -> None:
            others.append(await self._outcome(shadow.call(call)))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(other)
            outcomes.append(await self._outcome(call))
            if isinstance(outcomes[0], Exception):
                tasks.cancel_scope.cancel()
        outcome = outcomes[0]
        if isinstance(outcome, Exception):
            raise outcome
        shadow.compare(call.operation, outcome, others[0])
        return outcome

    async def _outcome(self, call: Call[Request, Response]) -> Response | Exception:
        """The reply, or what went wrong."""
        try:
            return await self._repeated(call)
        except Exception as error:  # noqa: BLE001 - it must not fail another call
            return error

    async def _repeated(self, call: Call[Request, Response]) -> Response:
        from tenacity import AsyncRetrying

        return await AsyncRetrying(**Repetition(call).arguments())(self._attempt, call)

    async def _attempt(self, call: Call[Request, Response]) -> Response:
        import anyio

        token = await self._token(call)
        scope = anyio.CancelScope()
        deadline = AsyncDeadline(self._options.timeout.read, scope)
        answer: HttpExchange | TransportError = call.late()  # unless another comes before the scope is cancelled
        with scope:
            answer = await self._exchange(call, token, deadline)
        return call.read(answer, deadline.elapsed)

    async def _exchange(
        self, call: Call[Any, Any], token: Secret, deadline: AsyncDeadline
    ) -> HttpExchange | TransportError:
        """What came back, or what went wrong: returned, since the frames of a request hold what it sent."""
        import httpx

        extensions = {"trace": deadline.trace}
        try:
            async with self._http.stream(**call.http_request(token), extensions=extensions) as response:
                content = await response.aread()
        except (httpx.HTTPError, httpx.InvalidURL) as error:  # the latter of a redirect
            return call.failed(error)
        return HttpExchange(response.status_code, response.headers, content, deadline.elapsed)

    async def _token(self, call: Call[Any, Any]) -> Secret:
        source = self._options.credentials.token
        if isinstance(source, str):
            return checked(source)
        if call.refused_token is None:
            return await _awaited(source)
        async with self._renewing:  # as in the other client
            token = await _awaited(source)
            renew = getattr(source, "renew", None)
            return token if token != call.refused_token or renew is None else await _awaited(renew)


def _address(service: Service, wire: Wire, environment: str, endpoint: str | None) -> str:
    """Where a service is called by this wire."""
    endpoints = wire.endpoints(service)
    if endpoint is not None:
        return endpoint
    if environment not in endpoints:
        known = ", ".join(endpoints) or "none; give an endpoint"
        raise ValueError(f"{service.name} has no environment {environment!r}; it has {known}")
    return endpoints[environment]


def _shadow(
    service: Service, environment: str, endpoint: str | None, on_difference: "Callable[[Difference], object] | None"
) -> "Shadow":
    from .shadow import Shadow

    if on_difference is None:
        raise ValueError("shadow mode needs on_difference, which is told where the replies differ")
    rest = wire_named("rest")
    return Shadow(rest, _address(service, rest, environment, endpoint), on_difference)


def _check_address(endpoint: str, wire: WireName) -> None:
    import httpx

    try:
        url = httpx.URL(endpoint)
    except httpx.InvalidURL as error:
        raise ValueError(f"the endpoint is no URL: {error}") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError("the endpoint has to be an http or https URL")
    if url.userinfo or url.fragment:
        raise ValueError("the endpoint must have no user name, password or fragment")
    if url.query and wire != "soap":
        raise ValueError("the endpoint must have no query, since the paths of REST are added to it")


def _timeout(
    timeout: "float | httpx.Timeout | None", http_client: "httpx.Client | httpx.AsyncClient"
) -> "httpx.Timeout":
    import httpx

    if timeout is not None:
        return httpx.Timeout(timeout)
    if http_client.timeout != httpx.Timeout(5.0):  # which is what it has if it was not told otherwise
        return http_client.timeout
    return httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)


def _no_cookies() -> Any:
    """A jar that takes no cookies: those of one caller would travel with the requests of another."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _limits() -> "httpx.Limits":
    """As httpx has them, but without a bound to the connections that are kept.

    Beyond that bound httpcore closes idle connections, and now and then one that it has just given to another thread
    (https://github.com/encode/httpcore/issues/1110): a request that must not be repeated would fail.
    """
    import httpx

    return httpx.Limits(max_connections=100, max_keepalive_connections=None)


def _given(source: Callable[[], Any]) -> Secret:
    """The token that a function gives."""
    token = source()
    if inspect.isawaitable(token):
        if inspect.iscoroutine(token):
            token.close()
        raise TypeError("this client needs a token, or a function that gives one; a coroutine function does not")
    return checked(token)


async def _awaited(source: Callable[[], Any]) -> Secret:
    """The token that a function or a coroutine function gives."""
    if inspect.iscoroutinefunction(source) or inspect.iscoroutinefunction(type(source).__call__):
        return checked(await source())
    import anyio.to_thread

    # In a thread, since a function that fetches a token would hold up every other task.
    token = await anyio.to_thread.run_sync(source, abandon_on_cancel=True)
    return checked(await token if inspect.isawaitable(token) else token)
