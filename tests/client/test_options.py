"""What clients can be told, what they tell, and when they let go of what they hold."""

import asyncio
import copy
import inspect
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest

from generator.runtime.calling import Event
from generator.runtime.client import AsyncClient, Client
from generator.runtime.errors import HttpStatusError, TransportError
from generator.runtime.retries import Retries
from generator.runtime.testing import FakeService
from tests.support.scripted_server import Exchange, ScriptedServer

from .callers import Caller, MakeCaller
from .store import (
    API,
    GET_ITEMS,
    OPERATIONS,
    AsyncStoreClient,
    Credentials,
    GetItemsResponse,
    Item,
    StoreClient,
    reply,
)

ROOT = Path(__file__).parents[2]
CLIENTS = pytest.mark.parametrize("client_class", [StoreClient, AsyncStoreClient])


def good(exchange: Exchange) -> None:
    exchange.respond(body=reply(GET_ITEMS, items=[Item(id=1)]))


def http_client(kind: str, fake: FakeService, **options: object) -> httpx.Client | httpx.AsyncClient:
    """A client of httpx by which the fake service is called."""
    made: httpx.Client | httpx.AsyncClient = (httpx.Client if kind == "sync" else httpx.AsyncClient)(
        transport=fake, **options
    )
    return made


@pytest.fixture
def fake() -> FakeService:
    fake = FakeService(OPERATIONS)
    fake.answer("GetItems", GetItemsResponse())
    return fake


class TestEndpoints:
    @pytest.mark.parametrize(
        ("wire", "options", "url"),
        [
            ("soap", {}, "https://store.example/api"),
            ("soap", {"environment": "sandbox"}, "https://sandbox.store.example/api"),
            ("soap", {"environment": "sandbox", "endpoint": "http://127.0.0.1/x"}, "http://127.0.0.1/x"),
            ("rest", {}, "https://rest.store.example/Store/v1/Items/Query"),
            ("rest", {"environment": "sandbox"}, "https://rest.sandbox.store.example/Store/v1/Items/Query"),
            ("rest", {"endpoint": "http://127.0.0.1/x"}, "http://127.0.0.1/x/Store/v1/Items/Query"),
            ("rest", {"endpoint": "http://127.0.0.1/"}, "http://127.0.0.1/Store/v1/Items/Query"),
            (None, {}, "https://store.example/api"),
        ],
    )
    def test_by_environment_or_any_other(
        self, make: MakeCaller, kind: str, fake: FakeService, options: dict[str, str], url: str
    ) -> None:
        caller = make(http_client=http_client(kind, fake), **({"endpoint": None} | options))
        caller.call("get_items")
        assert str(fake.calls[0].http_request.url) == url

    @CLIENTS
    def test_an_unknown_environment(self, client_class: type, credentials: Credentials) -> None:
        with pytest.raises(ValueError, match="Store has no environment 'test'; it has production, sandbox"):
            client_class(credentials, environment="test")

    @CLIENTS
    def test_a_service_without_environments(self, client_class: type, credentials: Credentials) -> None:
        class Elsewhere(client_class):  # type: ignore[misc]
            service = StoreClient.service._replace(name="Elsewhere", endpoints={})

        with pytest.raises(ValueError, match="it has none; give an endpoint"):
            Elsewhere(credentials)

    @CLIENTS
    def test_a_service_without_the_wire(self, client_class: type, credentials: Credentials) -> None:
        class Elsewhere(client_class):  # type: ignore[misc]
            service = StoreClient.service._replace(package="tests.client.elsewhere")

        for options in ({}, {"endpoint": "http://127.0.0.1"}):
            with pytest.raises(ValueError, match="elsewhere has no REST interface"):
                Elsewhere(credentials, wire="rest", **options)

    @CLIENTS
    def test_the_wire_that_is_usual(self, client_class: type, credentials: Credentials) -> None:
        class Modern(client_class):  # type: ignore[misc]
            service = StoreClient.service._replace(api=API._replace(default_wire="rest"))

        assert "rest.store.example" in repr(Modern(credentials))

    @CLIENTS
    def test_a_wire_that_there_is_not(self, client_class: type, credentials: Credentials) -> None:
        with pytest.raises(ValueError, match="there is no wire 'corba'; there are soap, rest, shadow"):
            client_class(credentials, wire="corba")

    @pytest.mark.parametrize("endpoint", ["", "store.example/api", "ftp://store.example", "https://", "http://[::1"])
    @CLIENTS
    def test_what_is_no_address(self, client_class: type, credentials: Credentials, endpoint: str) -> None:
        with pytest.raises(ValueError, match="endpoint"):
            client_class(credentials, endpoint=endpoint)

    @pytest.mark.parametrize(
        ("endpoint", "wire"),
        [
            ("https://ann:password@store.example", "soap"),
            ("https://ann@store.example", "rest"),
            ("https://store.example/#x", "soap"),
            ("https://store.example/?x=1", "rest"),
            ("https://store.example/?x=1", "shadow"),
        ],
    )
    @CLIENTS
    def test_what_has_no_place_in_an_address(
        self, client_class: type, credentials: Credentials, endpoint: str, wire: str
    ) -> None:
        with pytest.raises(ValueError, match="the endpoint must have no ") as caught:
            client_class(credentials, endpoint=endpoint, wire=wire, on_difference=print)
        assert endpoint not in str(caught.value)

    @CLIENTS
    def test_a_query_has_a_place_in_that_of_soap(self, client_class: type, credentials: Credentials) -> None:
        client = client_class(credentials, endpoint="https://store.example/?x=1", wire="soap")
        assert repr(client).endswith("('https://store.example/?x=1')")


class TestTimeouts:
    @pytest.mark.parametrize(
        ("of_http_client", "of_client", "expected"),
        [
            ({}, None, (10, 100)),
            ({"timeout": httpx.Timeout(7, connect=3)}, None, (3, 7)),
            ({"timeout": None}, None, (None, None)),
            ({"timeout": 7}, 2.5, (2.5, 2.5)),
            ({}, httpx.Timeout(9, connect=1), (1, 9)),
        ],
    )
    def test_by_default_and_by_client(
        self,
        make: MakeCaller,
        kind: str,
        fake: FakeService,
        of_http_client: dict[str, object],
        of_client: object,
        expected: tuple[float, float],
    ) -> None:
        make(http_client=http_client(kind, fake, **of_http_client), timeout=of_client).call("get_items")
        timeout = fake.calls[0].http_request.extensions["timeout"]
        assert (timeout["connect"], timeout["read"]) == expected

    def test_by_call(self, make: MakeCaller, kind: str, fake: FakeService) -> None:
        caller = make(http_client=http_client(kind, fake), timeout=30)
        caller.with_options(timeout=5).call("get_items")
        caller.with_options(timeout=None).call("get_items")
        caller.call("get_items")
        assert [call.http_request.extensions["timeout"]["read"] for call in fake.calls] == [5, 100, 30]


class TestOptions:
    @CLIENTS
    def test_one_that_there_is_not(self, client_class: type, credentials: Credentials) -> None:
        with pytest.raises(TypeError, match="time_out"):
            client_class(credentials, time_out=5)
        with pytest.raises(TypeError, match="endpoint"):
            client_class(credentials).with_options(endpoint="https://elsewhere.example")

    def test_what_is_not_given_stays(self, make: MakeCaller, server: ScriptedServer) -> None:
        events: list[Event] = []
        server.answer(lambda exchange: exchange.respond(503))
        caller = make(retries=None, on_event=events.append, keep_content=True)
        for other in (caller.with_options(timeout=9), caller.with_options(retries=Retries(attempts=1))):
            with pytest.raises(HttpStatusError):
                other.call("get_items")
        with pytest.raises(HttpStatusError):
            caller.with_options(on_event=None).call("get_items")
        assert [event.kind for event in events] == ["request", "error"] * 2
        assert {request.connection for request in server.requests} == {1}

    def test_are_in_the_documentation_of_the_classes(self) -> None:
        assert "Safe to share among threads" in inspect.cleandoc(Client.__doc__ or "")
        assert "Safe to share among tasks" in inspect.cleandoc(AsyncClient.__doc__ or "")


class TestClosing:
    def test_of_ones_own_connections(self, make: MakeCaller, server: ScriptedServer) -> None:
        server.answer(good)
        caller = make()
        other = caller.with_options(timeout=5)
        caller.call("get_items")
        other.close()
        with pytest.raises(RuntimeError, match="closed"):
            caller.call("get_items")

    def test_not_of_those_that_were_given(self, make: MakeCaller, kind: str, fake: FakeService) -> None:
        client = http_client(kind, fake)
        make(http_client=client).close()
        assert not client.is_closed
        make(http_client=client).call("get_items")

    def test_by_a_context(self, credentials: Credentials, server: ScriptedServer) -> None:
        server.answer(good)
        with StoreClient(credentials, endpoint=server.url) as client:
            assert client.get_items().items
        with pytest.raises(RuntimeError, match="closed"):
            client.get_items()

    def test_by_an_async_context(self, credentials: Credentials, server: ScriptedServer) -> None:
        server.answer(good)

        async def main() -> None:
            async with AsyncStoreClient(credentials, endpoint=server.url) as client:
                assert (await client.get_items()).items
            with pytest.raises(RuntimeError, match="closed"):
                await client.get_items()

        asyncio.run(main())


class TestCancellation:
    @pytest.mark.parametrize(
        "answer",
        [
            lambda exchange: exchange.wait(5),
            lambda exchange: exchange.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 9\r\n\r\n<"),
            lambda exchange: exchange.respond(503, Retry_After="4"),
        ],
        ids=["before the answer", "within the answer", "between attempts"],
    )
    def test_gives_the_connection_back(self, server: ScriptedServer, credentials: Credentials, answer: object) -> None:
        async def main() -> None:
            limits = httpx.Limits(max_connections=1)
            async with httpx.AsyncClient(limits=limits, timeout=9) as connections:
                client = AsyncStoreClient(credentials, endpoint=server.url, http_client=connections)
                server.answer(answer, good)  # type: ignore[arg-type]
                task = asyncio.create_task(client.get_items())
                await asyncio.sleep(0.15)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                async with asyncio.timeout(2):
                    assert (await client.get_items()).items

        asyncio.run(main())
        assert len(server.requests) == 2

    def test_does_not_wait_for_a_function_that_fetches_a_token(self, server: ScriptedServer) -> None:
        fetched = threading.Event()

        async def main() -> None:
            async with AsyncStoreClient(
                Credentials("key", lambda: str(fetched.wait(5))), endpoint=server.url
            ) as client:
                async with asyncio.timeout(0.1):
                    await client.get_items()

        begun = time.monotonic()
        with pytest.raises(TimeoutError):
            asyncio.run(main())
        fetched.set()
        assert time.monotonic() - begun < 2
        assert server.connections == 0

    def test_by_a_timeout_of_the_caller_is_not_ours(self, server: ScriptedServer, credentials: Credentials) -> None:
        async def main() -> None:
            async with AsyncStoreClient(credentials, endpoint=server.url) as client:
                async with asyncio.timeout(0.1):
                    await client.get_items()

        server.answer(lambda exchange: exchange.wait(5))
        with pytest.raises(TimeoutError) as caught:
            asyncio.run(main())
        assert not isinstance(caught.value, TransportError)


class TestEvents:
    def test_of_a_call_that_is_repeated(self, make: MakeCaller, server: ScriptedServer) -> None:
        events: list[Event] = []
        server.answer(lambda exchange: (exchange.wait(0.05), exchange.respond(503)), good)
        make(on_event=events.append).call("get_items")
        assert [(event.kind, event.attempt, event.status) for event in events] == [
            ("request", 1, None),
            ("error", 1, 503),
            ("wait", 1, None),
            ("request", 2, None),
            ("response", 2, 200),
        ]
        assert {event.operation for event in events} == {"GetItems"}
        assert isinstance(events[1].error, HttpStatusError)
        assert 0.05 <= events[1].seconds < 1
        assert 0 < events[4].seconds < 1

    def test_of_a_call_that_fails_on_the_way(self, make: MakeCaller) -> None:
        events: list[Event] = []
        with pytest.raises(TransportError) as caught:
            make(endpoint="http://127.0.0.1:1", retries=None, on_event=events.append).call("get_items")
        assert [(event.kind, event.error) for event in events] == [("request", None), ("error", caught.value)]

    def test_a_listener_that_fails_does_not_end_the_call(
        self, make: MakeCaller, server: ScriptedServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        def fail(event: Event) -> None:
            raise LookupError(event.kind)

        server.answer(good)
        assert make(on_event=fail).call("get_items").items
        assert [record.getMessage() for record in caplog.records if record.exc_info] == [
            "GetItems: on_event failed"
        ] * 2


IMPORTS = """
import sys
from tests.client.store import Credentials, {name}
before = {{"httpx", "tenacity", "anyio"}} & set(sys.modules)
{name}(Credentials("key", "token"))
print(sorted(before), "httpx" in sys.modules)
"""


@pytest.mark.parametrize("name", ["StoreClient", "AsyncStoreClient"])
def test_httpx_is_imported_by_the_first_client(name: str) -> None:
    command = [sys.executable, "-c", IMPORTS.format(name=name)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[] True"


def test_a_proxy_that_refuses_has_sent_nothing(make: MakeCaller, kind: str, server: ScriptedServer) -> None:
    server.answer(lambda exchange: exchange.respond(407))
    client = (httpx.Client if kind == "sync" else httpx.AsyncClient)(proxy=server.url)
    with pytest.raises(TransportError) as caught:
        make(endpoint="https://store.example/api", http_client=client, retries=None).call("add_items", items=[])
    assert not caught.value.request_sent


def test_replies_can_be_copied(caller: Caller, server: ScriptedServer) -> None:
    server.answer(good)
    got = caller.call("get_items")
    other = copy.deepcopy(got)
    assert other == got
    assert (other.tracking_id, other.http.status, dict(other.headers)) == ("t-1", 200, dict(got.headers))
    assert GetItemsResponse(items=[Item(id=1)]) == got
    assert (GetItemsResponse().tracking_id, GetItemsResponse().http, GetItemsResponse().headers) == (None, None, {})
