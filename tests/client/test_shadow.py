"""Shadow mode: what is read is read over both wires, and what differs is reported; nothing else changes."""

import logging
import math
import time
from datetime import datetime
from typing import Any

import pytest

from generator.runtime.calling import Event
from generator.runtime.elements import Unknown, UnknownProperty
from generator.runtime.errors import DecodeError, HttpStatusError, ServiceFault, TimeoutError, TransportError
from generator.runtime.retries import Retries
from generator.runtime.shadow import Difference, differences
from generator.runtime.unset import UNSET
from tests.support.scripted_server import Answer, Exchange, ScriptedServer
from tests.support.secrets import secret

from .callers import Caller, MakeCaller
from .store import (
    ADD_ITEMS,
    GET_ITEMS,
    Account,
    AddItemsResponse,
    ApiFaultException,
    Credentials,
    GetItemsResponse,
    Item,
    StoreClient,
    fault,
    reply,
)

GOOD = reply(GET_ITEMS, items=[Item(id=1, name="Shoes"), None])


def is_soap(exchange: Exchange) -> bool:
    return "soapaction" in exchange.request.headers


def by_wire(soap: Answer, rest: Answer) -> Answer:
    """Answers each wire in its own way."""
    return lambda exchange: (soap if is_soap(exchange) else rest)(exchange)


def good(exchange: Exchange) -> None:
    exchange.respond(body=GOOD)


def other(exchange: Exchange) -> None:
    exchange.respond(body=reply(GET_ITEMS, items=[Item(id=1, name="Boots"), None]))


@pytest.fixture
def wire() -> str:
    return "shadow"


@pytest.fixture
def found() -> list[Difference]:
    """What was reported."""
    return []


@pytest.fixture
def caller(make: MakeCaller, found: list[Difference]) -> Caller:
    return make(on_difference=found.append)


class TestReads:
    def test_go_over_both_wires(self, caller: Caller, server: ScriptedServer, found: list[Difference]) -> None:
        server.answer(good)
        got = caller.call("get_items", ids=1)
        assert got == GetItemsResponse(items=[Item(id=1, name="Shoes"), None])
        assert got.http.headers["content-type"].startswith("text/xml")
        assert sorted(request.target for request in server.requests) == ["/api", "/api/Store/v1/Items/Query"]
        assert found == []

    def test_differ_in_a_place(self, caller: Caller, server: ScriptedServer, found: list[Difference]) -> None:
        server.answer(by_wire(good, other))
        assert caller.call("get_items").items[0].name == "Shoes"
        assert found == [Difference("GetItems", "Items[0].Name", "Shoes", "Boots")]

    def test_at_the_same_time_where_they_are_awaited(
        self, caller: Caller, kind: str, server: ScriptedServer, found: list[Difference]
    ) -> None:
        server.answer(lambda exchange: (exchange.wait(0.3), good(exchange)))
        begun = time.monotonic()
        caller.call("get_items")
        assert (time.monotonic() - begun < 0.55) is (kind == "async")
        assert found == []

    def test_keep_the_shadow_with_other_options(
        self, caller: Caller, server: ScriptedServer, found: list[Difference]
    ) -> None:
        server.answer(by_wire(good, other))
        caller.with_options(timeout=5).call("get_items")
        assert [each.path for each in found] == ["Items[0].Name"]


class TestFailuresOverRest:
    @pytest.mark.parametrize(
        ("answer", "error"),
        [
            (lambda exchange: exchange.respond(400, fault(GET_ITEMS, 5)), ApiFaultException),
            (lambda exchange: exchange.respond(429, b'{"Message": "Slowly."}'), ServiceFault),
            (lambda exchange: exchange.respond(503), HttpStatusError),
            (lambda exchange: exchange.respond(200, b"<html/>", Content_Type="text/html"), HttpStatusError),
            (lambda exchange: exchange.respond(200, b'{"Items": 7}'), DecodeError),
            (Exchange.reset, TransportError),
            (lambda exchange: exchange.wait(5), TimeoutError),
        ],
        ids=["fault", "throttled", "unavailable", "page", "unreadable", "reset", "silence"],
    )
    def test_are_differences(
        self, make: MakeCaller, server: ScriptedServer, found: list[Difference], answer: Answer, error: type[Exception]
    ) -> None:
        server.answer(by_wire(good, answer))
        got = make(on_difference=found.append, timeout=0.4).call("get_items")
        ((operation, path, soap, rest),) = found
        assert (operation, path) == ("GetItems", "")
        assert soap is got
        assert type(rest) is error
        assert len(server.requests) == 2  # the shadow is not repeated

    def test_of_what_rest_cannot_send(self, make: MakeCaller, server: ScriptedServer, found: list[Difference]) -> None:
        server.answer(good)
        caller = make(credentials=Credentials("key", "tökén"), on_difference=found.append)
        assert caller.call("get_items").items
        assert [type(each.rest).__name__ for each in found] == ["EncodeError"]
        assert len(server.requests) == 1

    def test_of_the_one_who_is_told(
        self, make: MakeCaller, server: ScriptedServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        def fail(difference: Difference) -> None:
            raise LookupError(difference.path)

        server.answer(by_wire(good, other))
        assert make(on_difference=fail).call("get_items").items
        logged = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
        assert logged == ["GetItems: on_difference failed"]


class TestSoap:
    def test_alone_gets_what_writes(self, caller: Caller, server: ScriptedServer, found: list[Difference]) -> None:
        server.answer(lambda exchange: exchange.respond(body=reply(ADD_ITEMS, items=[])))
        assert caller.call("add_items", items=[]) == AddItemsResponse(items=[])
        assert [request.target for request in server.requests] == ["/api"]
        assert found == []

    def test_decides_whether_the_call_fails(
        self, caller: Caller, server: ScriptedServer, found: list[Difference]
    ) -> None:
        server.answer(by_wire(lambda exchange: exchange.respond(500, fault(GET_ITEMS, 5)), good))
        with pytest.raises(ApiFaultException):
            caller.call("get_items")
        assert found == []

    def test_alone_is_repeated_and_tells_of_it(
        self, make: MakeCaller, server: ScriptedServer, found: list[Difference]
    ) -> None:
        events: list[Event] = []
        busy = [True]

        def answer(exchange: Exchange) -> None:
            if is_soap(exchange) and busy:
                busy.pop()
                exchange.respond(503)
            else:
                good(exchange)

        server.answer(answer)
        retries = Retries(first_backoff=0.01, longest_backoff=0.01)
        make(on_difference=found.append, on_event=events.append, retries=retries).call("get_items")
        assert [event.kind for event in events] == ["request", "error", "wait", "request", "response"]
        assert found == []


def test_somebody_must_be_told() -> None:
    with pytest.raises(ValueError, match="shadow mode needs on_difference"):
        StoreClient(Credentials("key", "token"), wire="shadow")


def test_secrets_are_not_shown() -> None:
    here, there = (GetItemsResponse(account=Account(password=secret("password"))) for _ in range(2))
    ((path, soap, rest),) = differences(here, there)
    assert path == "Account.Password"
    assert repr(Difference("GetItems", path, soap, rest)).endswith("soap='***', rest='***')")
    assert (soap, rest) == (here.account.password, there.account.password)  # type: ignore[union-attr]


NOON = datetime(2026, 10, 1, 12)


@pytest.mark.parametrize(
    ("soap", "rest", "paths"),
    [
        (Item(id=1), Item(id=1, name=None), []),
        (Item(id=1, name=None), Item(id=1), []),
        (Item(id=1), Item(id=1, name=""), ["Name"]),
        (Item(id=1, name="x"), Item(id=1), ["Name"]),
        (Item(id=1), Item(id=1, _unknown=Unknown(properties=(UnknownProperty("New", 1),))), []),
        (GetItemsResponse(items=[]), GetItemsResponse(items=None), ["Items"]),
        (GetItemsResponse(items=[Item(id=1)]), GetItemsResponse(items=[Item(id=1), None]), ["Items"]),
        (GetItemsResponse(items=[Item(id=1), Item(id=2)]), GetItemsResponse(items=[Item(id=2), None]), None),
        (Item(id=1), Account(), [""]),
        ([math.nan, 0.0], [math.nan, -0.0], []),
        ([math.nan], [1.0], ["[0]"]),
        (NOON, NOON.astimezone(), [""]),
        ([[1], [2]], [[1], [3]], ["[1][0]"]),
        (UNSET, None, []),
        (0, None, [""]),
        (False, UNSET, [""]),
    ],
)
def test_what_is_a_difference(soap: Any, rest: Any, paths: list[str] | None) -> None:
    found = [path for path, _, _ in differences(soap, rest)]
    assert found == (["Items[0].Id", "Items[1]"] if paths is None else paths)
