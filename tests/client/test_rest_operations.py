"""Every operation of every service over REST, by both kinds of client: a fake service, and a server on this machine."""

import asyncio
import gzip
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from typing import Any, cast

import pytest
from bingads_bindings import UNSET, Credentials, ServiceFault, rest
from bingads_bindings.operation import Operation
from bingads_bindings.record import Record
from bingads_bindings.testing import FakeService

from tests.support.both_wires import say_type
from tests.support.fill import Fill
from tests.support.package import derived, filled_faults, operations
from tests.support.secrets import secret

VERSION = "v13"
SERVICES = (
    "ad_insight",
    "bulk",
    "campaign_management",
    "customer_billing",
    "customer_management",
    "reporting",
)
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
EACH_SERVICE = pytest.mark.parametrize("service", SERVICES)
Question = tuple[Operation[Any, Any], Record]


def filled(service: str, message: type[Record]) -> Record:
    """A message with every element filled."""
    found = Fill(derived(VERSION, service))(message)[0]
    say_type(found)
    return found


def told(message: Record) -> tuple[type[Record], object]:
    """All of a message; flags may be in any kind of collection."""
    return type(message), message.to_dict()


class Calling:
    """Calls of a service by its methods, by the client that waits or the one that awaits."""

    def __init__(self, service: str, kind: str, **options: Any) -> None:
        module = import_module(f"bingads_bindings.{VERSION}.{service}")
        constants = vars(import_module(f"{module.__name__}.operations"))
        self._methods = {value.name: name.lower() for name, value in constants.items() if isinstance(value, Operation)}
        self._names = [name for name in dir(module) if name.endswith("Client")]
        self._module, self._kind = module, kind
        self.token, self.key = secret("token"), secret("developer")
        credentials = Credentials(self.key, self.token, customer_id=3, customer_account_id=4)
        self._options = {"credentials": credentials, "wire": "rest", "retries": None} | options

    def __call__(self, *questions: Question) -> list[Any]:
        """What the calls gave or raised."""
        (name,) = (each for each in self._names if each.startswith("Async") is (self._kind == "async"))
        client = getattr(self._module, name)(**self._options)
        return asyncio.run(self._await(client, questions)) if self._kind == "async" else self._wait(client, questions)

    def _wait(self, client: Any, questions: tuple[Question, ...]) -> list[Any]:
        outcomes: list[Any] = []
        with client:
            for question in questions:
                try:
                    outcomes.append(self._call(client, *question))
                except ServiceFault as fault:
                    outcomes.append(fault)
        return outcomes

    async def _await(self, client: Any, questions: tuple[Question, ...]) -> list[Any]:
        outcomes: list[Any] = []
        async with client:
            for question in questions:
                try:
                    outcomes.append(await self._call(client, *question))
                except ServiceFault as fault:
                    outcomes.append(fault)
        return outcomes

    def _call(self, client: Any, operation: Operation[Any, Any], request: Record) -> Any:
        values = {element.attribute: getattr(request, element.attribute) for element in request.__elements__}
        given = {attribute: value for attribute, value in values.items() if value is not UNSET}
        return getattr(client, self._methods[operation.name])(**given)


def questions(service: str) -> list[Question]:
    """A call of each operation."""
    return [(each, filled(service, each.request)) for each in operations(VERSION, service).values()]


@KINDS
@EACH_SERVICE
def test_every_operation_over_the_fake_service(service: str, kind: str) -> None:
    fake = FakeService(operations(VERSION, service), tracking_id="f-1")
    asked = questions(service)
    answers = [filled(service, operation.response) for operation, _ in asked]
    for (operation, _), answer in zip(asked, answers, strict=True):
        fake.answer(operation.name, answer)
    http_client = fake.http_client() if kind == "sync" else fake.async_http_client()
    calling = Calling(service, kind, http_client=http_client)
    got = calling(*asked)
    assert list(map(told, got)) == list(map(told, answers))
    assert {reply.tracking_id for reply in got} == {"f-1"}
    assert [told(call.request) for call in fake.calls] == [told(request) for _, request in asked]
    for call in fake.calls:
        assert call.http_request.headers["Authorization"] == f"Bearer {calling.token}"
        assert call.headers["DeveloperToken"] == calling.key


@dataclass
class Machine:
    """A server that answers each operation over REST."""

    url: str = ""
    received: list[Record] = field(default_factory=list[Record])
    answer: Callable[[Operation[Any, Any]], tuple[int, bytes]] = lambda _: (500, b"")
    found: dict[rest.Endpoint, Operation[Any, Any]] = field(default_factory=dict[rest.Endpoint, Operation[Any, Any]])


@pytest.fixture
def machine(service: str) -> Iterator[Machine]:
    """A server for the service, which answers with filled messages."""
    made = Machine()
    made.found = {rest.endpoint(each): each for each in operations(VERSION, service).values()}
    made.answer = lambda operation: (200, rest.encode_response(operation, filled(service, operation.response)))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline(65537)
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            operation = made.found[rest.Endpoint(self.command, self.path)]
            content = self.rfile.read(int(self.headers["Content-Length"]))
            message = rest.decode_request(operation, content, dict(self.headers.items()))
            made.received.append(message.body)
            status, body = made.answer(operation)
            self._respond(status, gzip.compress(body))

        def _respond(self, status: int, body: bytes) -> None:
            self.send_response(status)
            for name, value in {"Content-Type": "application/json; charset=utf-8", "TrackingId": "m-1"}.items():
                self.send_header(name, value)
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        made.url = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield made
        server.shutdown()


@KINDS
@EACH_SERVICE
def test_every_operation_over_http(service: str, kind: str, machine: Machine) -> None:
    asked = questions(service)
    got = Calling(service, kind, endpoint=machine.url)(*asked)
    assert list(map(told, got)) == [told(filled(service, operation.response)) for operation, _ in asked]
    assert {reply.tracking_id for reply in got} == {"m-1"}
    assert list(map(told, machine.received)) == [told(request) for _, request in asked]


@KINDS
@EACH_SERVICE
@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("status", [400, 401, 403, 429, 500])
def test_every_fault_over_http(service: str, kind: str, machine: Machine, status: int, wrapped: bool) -> None:
    operation = next(iter(operations(VERSION, service).values()))
    faults = list(filled_faults(VERSION, service, operation.name))
    assert faults
    for fault in faults:
        say_type(fault.detail)
    bodies = iter([rest.encode_fault(operation, fault) for fault in faults])
    machine.answer = lambda _: (status, (b'{"ApplicationFault": %s}' if wrapped else b"%s") % next(bodies))
    request = cast(Record, operation.request())
    got = Calling(service, kind, endpoint=machine.url)(*[(operation, request)] * len(faults))
    assert [(type(each), each.detail, each.http.status) for each in got] == [
        (type(fault), fault.detail, status) for fault in faults
    ]
    assert all(json.loads(each.http.content) for each in got)
