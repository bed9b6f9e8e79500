"""The fake service that tests of applications use."""

import asyncio
import gzip
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from generator.runtime.errors import (
    DecodeError,
    EncodeError,
    HttpStatusError,
    ServiceFault,
    TimeoutError,
    TransportError,
)
from generator.runtime.retries import Retries
from generator.runtime.testing import Delayed, FakeService, Fault, Http

from .callers import AsyncCaller, Caller, SyncCaller
from .conftest import QUICK
from .store import (
    GET_ITEMS,
    OPERATIONS,
    AddItemsRequest,
    AddItemsResponse,
    ApiFault,
    ApiFaultException,
    AsyncStoreClient,
    BatchFault,
    BatchFaultException,
    Credentials,
    Error,
    GetItemsRequest,
    GetItemsResponse,
    Item,
    StoreClient,
    reply,
)

FOUND = GetItemsResponse(items=[Item(id=1)])


@pytest.fixture
def fake() -> FakeService:
    return FakeService(OPERATIONS, tracking_id="f-1")


@pytest.fixture
def call(kind: str, wire: str, fake: FakeService, credentials: Credentials) -> Iterator[Caller]:
    options: dict[str, Any] = {"retries": QUICK, "timeout": 2.0, "wire": wire}
    with asyncio.Runner() as runner:
        yield (
            SyncCaller(StoreClient(credentials, http_client=fake.http_client(), **options))
            if kind == "sync"
            else AsyncCaller(AsyncStoreClient(credentials, http_client=fake.async_http_client(), **options), runner)
        )


def test_typed_requests_and_replies(call: Caller, fake: FakeService, wire: str, token: str) -> None:
    fake.answer("AddItems", AddItemsResponse(items=[None]))
    got = call.call("add_items", items=[Item(id=1, name="Shoes")])
    assert got == AddItemsResponse(items=[None])
    assert (got.tracking_id, got.http.status) == ("f-1", 200)
    (recorded,) = fake.calls
    assert (recorded.operation, recorded.request) == ("AddItems", AddItemsRequest(items=[Item(id=1, name="Shoes")]))
    assert (recorded.headers["Token"], recorded.headers["Account"]) == (token, "7")
    assert ("SOAPAction" in recorded.http_request.headers) is (wire == "soap")


@pytest.mark.parametrize(
    ("detail", "expected"), [(ApiFault(errors=[Error(code=5)]), ApiFaultException), (BatchFault(), BatchFaultException)]
)
def test_typed_faults(call: Caller, fake: FakeService, detail: ApiFault, expected: type[ServiceFault]) -> None:
    fake.answer("GetItems", Fault(detail=detail, status=400))
    with pytest.raises(ServiceFault) as caught:
        call.call("get_items")
    assert isinstance(caught.value, ApiFaultException | BatchFaultException)
    assert caught.value.detail == detail
    assert caught.value.tracking_id == "f-1"
    assert caught.value.http
    assert caught.value.http.status == 400


def test_a_fault_without_detail(call: Caller, fake: FakeService, wire: str) -> None:
    fake.answer("GetItems", Fault(code="s:Client", string="No."))
    with pytest.raises(ServiceFault, match=r"GetItems: No\. \(s:Client\)" if wire == "soap" else r"No\. \(500\)"):
        call.call("get_items")


def test_a_script_whose_last_answer_stays(call: Caller, fake: FakeService) -> None:
    fake.answer("GetItems", *(GetItemsResponse(items=[Item(id=number)]) for number in range(3)))
    assert [call.call("get_items").items[0].id for _ in range(5)] == [0, 1, 2, 2, 2]
    fake.answer("GetItems", FOUND)
    assert call.call("get_items") == FOUND


def test_http_errors_are_repeated_like_those_of_the_service(call: Caller, fake: FakeService) -> None:
    fake.answer("GetItems", Http(status=503), Http(status=429, headers={"Retry-After": "0"}), FOUND)
    assert call.call("get_items") == FOUND
    assert len(fake.calls) == 3


def test_any_http_response(call: Caller, fake: FakeService, wire: str) -> None:
    fake.answer("GetItems", Http(status=403, content=b"<html/>", headers={"Content-Type": "text/html"}))
    with pytest.raises(HttpStatusError, match="HTTP 403"):
        call.call("get_items")
    kind = {"Content-Type": "text/xml" if wire == "soap" else "application/json"}
    fake.answer("GetItems", Http(status=200, content=b"<x/>", headers=kind))
    with pytest.raises(DecodeError):
        call.call("get_items")
    headers = {**kind, "Content-Encoding": "gzip"}
    fake.answer("GetItems", Http(status=200, content=gzip.compress(reply(GET_ITEMS).of(wire)), headers=headers))
    assert call.call("get_items") == GetItemsResponse()


@pytest.mark.parametrize(("error", "sent"), [(httpx.ConnectError("refused"), False), (httpx.ReadError("broken"), True)])
def test_errors_of_the_connection(call: Caller, fake: FakeService, error: Exception, sent: bool) -> None:
    fake.answer("AddItems", error)
    with pytest.raises(TransportError, match=str(error)) as caught:
        call.call("add_items", items=[])
    assert caught.value.request_sent is sent
    assert len(fake.calls) == (1 if sent else QUICK.attempts)


def test_delays(call: Caller, fake: FakeService) -> None:
    fake.answer("GetItems", Delayed(0.1, Delayed(0.1, FOUND)))
    begun = time.monotonic()
    assert call.call("get_items") == FOUND
    assert 0.2 <= time.monotonic() - begun < 1


def test_a_delay_beyond_the_timeout_does_not_take_its_time(call: Caller, fake: FakeService) -> None:
    fake.answer("GetItems", Delayed(60, FOUND))
    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        call.call("get_items")
    assert time.monotonic() - begun < 1


@pytest.mark.parametrize(
    "answer",
    [
        lambda request: GetItemsResponse(items=[Item(id=request.ids)]),
        lambda request: lambda again: GetItemsResponse(items=[Item(id=again.ids)]),
        lambda request: Delayed(0.01, GetItemsResponse(items=[Item(id=request.ids)])),
        Delayed(0.01, lambda request: GetItemsResponse(items=[Item(id=request.ids)])),
        Delayed(0.01, lambda _: Delayed(0.01, lambda request: GetItemsResponse(items=[Item(id=request.ids)]))),
    ],
)
def test_functions_of_the_request(
    call: Caller, fake: FakeService, answer: Delayed | Callable[[GetItemsRequest], Any]
) -> None:
    fake.answer("GetItems", answer)
    assert call.call("get_items", ids=42).items[0].id == 42


def test_many_calls_at_once(call: Caller, fake: FakeService) -> None:
    fake.answer("GetItems", *(GetItemsResponse(items=[Item(id=number)]) for number in range(100)))
    outcomes = call.each([(call.client, "get_items", {"ids": number}) for number in range(100)])
    assert sorted(outcome.items[0].id for outcome in outcomes) == list(range(100))
    assert sorted(recorded.request.ids for recorded in fake.calls) == list(range(100))


class TestMistakes:
    @pytest.fixture
    def credentials(self) -> Credentials:
        """No secrets: such an error comes through the frames of httpx, which hold the request."""
        return Credentials("key", "token")

    def test_no_answer(self, call: Caller, fake: FakeService) -> None:
        with pytest.raises(LookupError, match="the test gave no answer for GetItems"):
            call.call("get_items")
        assert len(fake.calls) == 1

    def test_a_request_for_another_service(self, fake: FakeService) -> None:
        with pytest.raises(LookupError, match="no operation for PUT /Items"), fake.http_client() as client:
            client.put("https://store.example/Items", content=b"{}")

    def test_an_operation_that_there_is_not(self, fake: FakeService) -> None:
        with pytest.raises(KeyError, match="GetItem"):
            fake.answer("GetItem", FOUND)

    def test_an_answer_that_cannot_be_sent(self, call: Caller, fake: FakeService) -> None:
        fake.answer("GetItems", GetItemsResponse(items=[Item(id="one")]))  # type: ignore[arg-type]
        with pytest.raises(EncodeError, match=r"Items\[0\]\.Id"):
            call.call("get_items")

    def test_the_answer_of_another_operation(self, call: Caller, fake: FakeService) -> None:
        fake.answer("GetItems", AddItemsResponse())
        with pytest.raises(EncodeError, match="GetItemsResponse is wanted"):
            call.call("get_items")


def test_no_repetition_where_none_is_wanted(call: Caller, fake: FakeService) -> None:
    fake.answer("GetItems", Http(status=503))
    with pytest.raises(HttpStatusError):
        call.with_options(retries=Retries(attempts=1)).call("get_items")
    assert len(fake.calls) == 1
