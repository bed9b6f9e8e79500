"""Through a proxy, and over TLS."""

import ssl
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from generator.runtime.errors import TimeoutError
from tests.support.identity_provider import write_certificate
from tests.support.scripted_server import Exchange, ScriptedServer

from .callers import Caller, MakeCaller
from .store import GET_ITEMS, Item, reply

GOOD = reply(GET_ITEMS, items=[Item(id=1)])


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def service(certificate: Path) -> Iterator[ScriptedServer]:
    """The service, over TLS; `server` is the proxy."""
    with ScriptedServer(certificate=certificate) as service:
        service.answer(lambda exchange: exchange.respond(body=GOOD))
        yield service


@pytest.fixture
def wire() -> str:
    """One is enough."""
    return "soap"


@pytest.fixture
def call(make: MakeCaller, kind: str, certificate: Path, service: ScriptedServer, server: ScriptedServer) -> Caller:
    """Calls the service through the proxy."""
    tls = ssl.create_default_context(cafile=certificate)
    client = (httpx.Client if kind == "sync" else httpx.AsyncClient)(proxy=server.url, verify=tls)
    timeout = httpx.Timeout(5, read=0.3)
    return make(endpoint=service.url, http_client=client, timeout=timeout, retries=None)


def tunnelling(delay: float) -> Callable[[Exchange], object]:
    return lambda exchange: (exchange.send(b"HTTP/1.1 200 OK\r\n\r\n"), exchange.wait(delay), exchange.tunnel())


def test_a_call(call: Caller, server: ScriptedServer, service: ScriptedServer) -> None:
    server.answer(tunnelling(0))
    assert call.call("get_items").items == [Item(id=1)]
    (connect,) = server.requests
    assert connect.target in service.url
    assert (connect.body, [name for name in connect.headers if "soap" in name]) == (b"", [])


def test_the_time_to_the_tunnel_is_not_that_of_the_answer(call: Caller, server: ScriptedServer) -> None:
    server.answer(tunnelling(0.6))
    assert call.call("get_items").items == [Item(id=1)]


def test_an_answer_that_drips(call: Caller, server: ScriptedServer, service: ScriptedServer) -> None:
    server.answer(tunnelling(0))
    service.answer(lambda exchange: exchange.drip(b"HTTP/1.1 200 OK\r\n", every=0.1))
    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        call.call("get_items")
    assert time.monotonic() - begun < 1
