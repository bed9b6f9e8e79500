"""Whatever comes back, the right exception comes of it, and never later than it should."""

import gzip
import json
import re
import socket
import time
from collections.abc import Callable

import httpx
import pytest

from generator.runtime.errors import (
    BindingsError,
    DecodeError,
    HttpStatusError,
    ServiceFault,
    TimeoutError,
    TransportError,
)
from tests.support.scripted_server import Answer, Body, Exchange, ScriptedServer

from .callers import Caller, MakeCaller
from .store import ADD_ITEMS, GET_ITEMS, ApiFaultException, Item, fault, reply
from .store import Body as StoreBody

GOOD = reply(GET_ITEMS, items=[Item(id=1, name="Shoes")])
HTML = b"<html><head><title>Maintenance</title></head><body>Back soon.<br></body></html>"
ZIPPED = GOOD.map(gzip.compress)


def responding(status: int = 200, body: Body = GOOD, **headers: str) -> Answer:
    return lambda exchange: exchange.respond(status, body, **headers)


def raised(caller: Caller, server: ScriptedServer, answer: Answer) -> BindingsError:
    """What a call raises that is answered like this; it is made once."""
    server.answer(answer)
    with pytest.raises(BindingsError) as caught:
        caller.with_options(retries=None).call("get_items", ids=1)
    return caught.value


def cut_off(exchange: Exchange) -> None:
    whole, _ = GOOD(exchange.request)
    exchange.respond(body=whole[:-20], Content_Length=str(len(whole)))
    exchange.close()


def too_short_a_length(exchange: Exchange) -> None:
    whole, _ = GOOD(exchange.request)
    exchange.respond(body=whole, Content_Length=str(len(whole) - 20))


def cut_off_chunks(exchange: Exchange) -> None:
    exchange.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n<Env")
    exchange.close()


class TestReplies:
    def test_a_reply_and_what_is_known_of_its_exchange(self, caller: Caller, server: ScriptedServer) -> None:
        server.answer(responding(X_Node="n-1"))
        before = time.monotonic()
        got = caller.call("get_items", ids=1)
        assert got.items == [Item(id=1, name="Shoes")]
        assert got.tracking_id == got.headers["TrackingId"] == "t-1"
        assert (got.http.status, got.http.headers["x-node"], got.http.content) == (200, "n-1", None)
        assert 0 < got.http.elapsed < time.monotonic() - before

    def test_the_raw_answer_is_kept_on_demand(self, caller: Caller, server: ScriptedServer, wire: str) -> None:
        server.answer(responding(body=ZIPPED, Content_Encoding="gzip"))
        assert caller.with_options(keep_content=True).call("get_items").http.content == GOOD.of(wire)

    def test_the_request(self, caller: Caller, server: ScriptedServer, wire: str, key: str, token: str) -> None:
        server.answer(responding())
        caller.call("get_items", ids=1)
        (request,) = server.requests
        if wire == "soap":
            assert request.target == "/api"
            assert request.headers["soapaction"] == '"GetItems"'
            assert (request.headers["content-type"], request.headers["accept"]) == (
                "text/xml; charset=utf-8",
                "text/xml",
            )
        else:
            assert request.target == "/api/Store/v1/Items/Query"
            assert request.headers["content-type"] == request.headers["accept"] == "application/json"
            assert request.headers["authorization"] == f"Bearer {token}"
            assert (request.headers["key"], request.headers["account"]) == (key, "7")
            assert json.loads(request.body) == {"Id": "1"}
        assert request.headers["accept-encoding"] == "gzip"
        assert request.headers["user-agent"] == "store-bindings/1.0"

    def test_a_large_reply(self, caller: Caller, server: ScriptedServer) -> None:
        large = reply(GET_ITEMS, items=[Item(id=1, name="x" * 50_000)] * 1000)
        assert min(len(large.soap), len(large.rest)) > 50_000_000
        server.answer(responding(body=large.map(lambda data: gzip.compress(data, 1)), Content_Encoding="gzip"))
        got = caller.call("get_items")
        assert len(got.items) == 1000
        assert got.items[-1].name == "x" * 50_000


class TestFaults:
    @pytest.mark.parametrize(
        ("wire", "status"),
        [
            *(("soap", status) for status in (200, 400, 500)),
            *(("rest", status) for status in (400, 401, 403, 429, 500)),
        ],
    )
    def test_with_any_http_status(self, caller: Caller, server: ScriptedServer, wire: str, status: int) -> None:
        error = raised(caller, server, responding(status, fault(GET_ITEMS, 1001, 1002)))
        assert isinstance(error, ApiFaultException)
        assert error.codes == (1001, 1002)
        assert error.tracking_id == "t-2"
        assert error.http
        assert (error.http.status, error.http.content) == (status, fault(GET_ITEMS, 1001, 1002).of(wire))
        assert str(error) == (
            "GetItems: Code1001 (1001): Message 1001; Code1002 (1002): Message 1002 [tracking id t-2]"
        )

    def test_without_a_detail(self, caller: Caller, server: ScriptedServer, wire: str) -> None:
        error = raised(caller, server, responding(500, fault(GET_ITEMS, string="Busy.")))
        code = "s:Server" if wire == "soap" else "500"
        assert type(error) is ServiceFault
        assert (error.detail, error.errors, error.code, error.fault_string) == (None, (), code, "Busy.")
        assert str(error) == f"GetItems: Busy. ({code}) [tracking id t-3]"

    @pytest.mark.parametrize("wire", ["rest"])
    @pytest.mark.parametrize("status", [400, 401, 403, 429, 500])
    def test_in_a_wrapper(self, caller: Caller, server: ScriptedServer, status: int) -> None:
        wrapped = b'{"ApplicationFault": %s}' % fault(GET_ITEMS, 1001).rest
        error = raised(caller, server, responding(status, wrapped))
        assert isinstance(error, ApiFaultException)
        assert (error.codes, error.tracking_id, error.code) == ((1001,), "t-2", str(status))

    @pytest.mark.parametrize("wire", ["rest"])
    def test_of_a_kind_that_nobody_has_declared(self, caller: Caller, server: ScriptedServer) -> None:
        error = raised(caller, server, responding(401, b'{"Message": "Who are you?", "Code": 7}', TrackingId="t-4"))
        assert type(error) is ServiceFault
        assert str(error) == "GetItems: Who are you? (401) [tracking id t-4]"
        assert json.loads(error.detail_json or "") == {"Message": "Who are you?", "Code": 7}


class TestNoMessages:
    @pytest.mark.parametrize(
        ("answer", "text"),
        [
            (responding(200, HTML, Content_Type="text/html"), "HTTP 200: the answer is no SOAP message but text/html"),
            (responding(403, HTML, Content_Type="Text/HTML; charset=x"), "HTTP 403: the answer is no SOAP message but"),
            (
                responding(200, GOOD, Content_Type="text/plain"),
                "HTTP 200: the answer is no SOAP message but text/plain",
            ),
            (responding(503, HTML), "HTTP 503: the answer is no SOAP message that can be read ("),
            (responding(502, b""), "HTTP 502: the answer is empty"),
            (responding(404, b"", Content_Type=""), "HTTP 404: the answer is empty"),
            (responding(401, b"x", Content_Type=""), "HTTP 401: the answer is no SOAP message but of no stated type"),
        ],
    )
    def test_pages_and_other_types(
        self, caller: Caller, server: ScriptedServer, wire: str, answer: Answer, text: str
    ) -> None:
        error = raised(caller, server, answer)
        text = text.replace("SOAP", "SOAP" if wire == "soap" else "JSON")
        assert type(error) is HttpStatusError
        assert str(error).startswith(f"GetItems: {text}")
        assert error.request_sent
        assert error.http
        assert str(error.http.status) in text

    @pytest.mark.parametrize("wire", ["soap"])
    def test_a_fault_that_cannot_be_read(self, caller: Caller, server: ScriptedServer) -> None:
        body = fault(GET_ITEMS, 5).map(lambda data: data.replace(b">5<", b">five<"))
        error = raised(caller, server, responding(500, body))
        assert type(error) is HttpStatusError
        assert str(error) == (
            "GetItems: HTTP 500: the answer is no SOAP message that can be read "
            "(Fault.detail.ApiFault.Errors[0].Code: not an xs:int)"
        )

    @pytest.mark.parametrize("wire", ["soap"])
    def test_a_reply_with_the_status_of_an_error(self, caller: Caller, server: ScriptedServer) -> None:
        error = raised(caller, server, responding(500, GOOD))
        assert type(error) is HttpStatusError
        assert str(error) == "GetItems: HTTP 500: an error whose message is no fault"

    @pytest.mark.parametrize(
        ("body", "path", "reason"),
        [
            (StoreBody(b"", b""), "", "the answer is empty"),
            (GOOD.map(lambda data: data[:-20]), "", ""),
            (StoreBody(HTML, HTML), "", ""),
            (GOOD.map(lambda data: re.sub(rb"(Id\W+)1", rb"\1one", data)), "Items[0].Id", "not an xs:long"),
            (StoreBody(GOOD.soap.replace(b"GetItemsResponse", b"GetItemResponse"), b"[]"), "", ""),
        ],
    )
    def test_what_cannot_be_read(
        self, caller: Caller, server: ScriptedServer, wire: str, body: StoreBody, path: str, reason: str
    ) -> None:
        error = raised(caller, server, responding(200, body))
        assert type(error) is DecodeError
        assert error.data == body.of(wire)
        assert error.path == path
        assert error.reason.startswith(reason)
        assert error.__notes__ == ["This is in the answer to GetItems."]
        assert error.http
        assert error.http.status == 200

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    def test_redirects_are_not_followed(self, make: MakeCaller, kind: str, server: ScriptedServer, status: int) -> None:
        with ScriptedServer() as elsewhere:
            elsewhere.answer(responding())
            server.answer(responding(status, b"", Location=f"{elsewhere.url}?session=1#top"))
            client = (httpx.Client if kind == "sync" else httpx.AsyncClient)(follow_redirects=True)
            error = raised(make(http_client=client), server, server.answers[0])
            assert type(error) is HttpStatusError
            assert str(error) == f"GetItems: HTTP {status}: redirected to {elsewhere.url}; not followed"
            assert elsewhere.connections == 0


class TestBrokenTransport:
    @pytest.mark.parametrize(
        "answer",
        [
            cut_off,
            cut_off_chunks,
            Exchange.reset,
            Exchange.close,
            lambda exchange: (exchange.send(b"HTTP/1.1 200 OK\r\nContent-"), exchange.reset()),
            lambda exchange: (exchange.respond(body=GOOD, Content_Length="999999"), exchange.reset()),
            lambda exchange: (exchange.send(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), exchange.close()),
            responding(body=HTML, Content_Encoding="gzip"),
            responding(body=ZIPPED.map(lambda data: data[:20] + b"\xff" * 20 + data[40:]), Content_Encoding="gzip"),
        ],
    )
    def test_is_a_transport_error(
        self, caller: Caller, server: ScriptedServer, answer: Callable[[Exchange], object]
    ) -> None:
        error = raised(caller, server, answer)
        assert type(error) is TransportError
        assert error.request_sent
        assert isinstance(error.__cause__, httpx.HTTPError)
        assert str(error).startswith(f"GetItems: {type(error.__cause__).__name__}")

    @pytest.mark.parametrize(
        "answer",
        [
            responding(body=ZIPPED.map(lambda data: data[:-20]), Content_Encoding="gzip"),
            too_short_a_length,
        ],
    )
    def test_that_looks_whole_cannot_be_read(self, caller: Caller, server: ScriptedServer, answer: Answer) -> None:
        assert type(raised(caller, server, answer)) is DecodeError
        server.answer(responding())
        assert caller.call("get_items").items  # what was left over has not been taken for the next answer

    def test_a_reset_before_the_request_is_read(self, caller: Caller, server: ScriptedServer) -> None:
        server.resets = 1
        error = raised(caller, server, responding())
        assert type(error) is TransportError
        assert error.request_sent  # nobody can know
        assert server.requests == []

    def test_nobody_reads_the_request(self, make: MakeCaller) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            caller = make(endpoint=f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.3)
            with pytest.raises(TimeoutError) as caught:
                caller.call("add_items", items=[Item(name="x" * 20_000_000)])
        assert caught.value.request_sent
        assert "WriteTimeout" in str(caught.value)

    def test_nobody_listens(self, make: MakeCaller) -> None:
        with pytest.raises(TransportError) as caught:
            make(endpoint="http://127.0.0.1:1/", retries=None).call("add_items", items=[])
        assert not caught.value.request_sent
        assert "ConnectError" in str(caught.value)

    def test_a_connection_that_the_server_closed_while_idle(self, caller: Caller, server: ScriptedServer) -> None:
        server.answer(lambda exchange: (exchange.respond(body=reply(ADD_ITEMS)), exchange.close()))
        for _ in range(3):
            caller.call("add_items", items=[])
            time.sleep(0.02)
        assert [request.connection for request in server.requests] == [1, 2, 3]

    def test_connections_are_used_again(self, caller: Caller, server: ScriptedServer) -> None:
        server.answer(responding())
        for _ in range(3):
            caller.call("get_items")
        assert {request.connection for request in server.requests} == {1}


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: " + str(len(GOOD.soap)).encode() + b"\r\n"


class TestTimeouts:
    @pytest.mark.parametrize(
        "answer",
        [
            lambda exchange: exchange.wait(5),
            lambda exchange: exchange.drip(HEAD + b"\r\n" + GOOD.soap, every=0.1),
            lambda exchange: (exchange.send(HEAD), exchange.wait(5)),
            lambda exchange: (exchange.send(HEAD + b"\r\n" + GOOD.soap[:10]), exchange.wait(5)),
            lambda exchange: (exchange.send(HEAD + b"\r\n"), exchange.drip(GOOD.soap, every=0.1)),
            lambda exchange: exchange.drip(b"HTTP/1.1 100 Continue\r\n\r\n" * 99, every=0.01),
        ],
        ids=["silence", "slow headers", "half a head", "half a body", "slow body", "never the answer"],
    )
    def test_no_whole_answer_in_time(self, make: MakeCaller, server: ScriptedServer, answer: Answer) -> None:
        begun = time.monotonic()
        error = raised(make(timeout=0.4), server, answer)
        assert 0.4 <= time.monotonic() - begun < 0.7
        assert isinstance(error, TimeoutError)
        assert error.request_sent
        assert "GetItems: " in str(error)

    def test_on_a_connection_that_was_used_before(self, make: MakeCaller, server: ScriptedServer) -> None:
        caller = make(timeout=0.4, retries=None)
        server.answer(responding(), lambda exchange: exchange.drip(HEAD, every=0.1))
        caller.call("get_items")
        begun = time.monotonic()
        with pytest.raises(TimeoutError):
            caller.call("get_items")
        assert time.monotonic() - begun < 0.7
        assert [request.connection for request in server.requests] == [1, 1]

    @pytest.mark.parametrize("kind", ["sync"])
    def test_on_a_connection_that_others_made(self, make: MakeCaller, server: ScriptedServer) -> None:
        server.answer(
            responding(), lambda exchange: (exchange.send(HEAD + b"\r\n"), exchange.drip(GOOD.soap, every=0.1))
        )
        with httpx.Client() as http_client:
            http_client.get(server.url)
            begun = time.monotonic()
            with pytest.raises(TimeoutError):
                make(http_client=http_client, timeout=0.4, retries=None).call("get_items")
        assert time.monotonic() - begun < 0.7
        assert [request.connection for request in server.requests] == [1, 1]

    def test_the_time_of_others_does_not_count(self, make: MakeCaller, kind: str, server: ScriptedServer) -> None:
        limits = httpx.Limits(max_connections=1)
        client = (httpx.Client if kind == "sync" else httpx.AsyncClient)(limits=limits)
        caller = make(http_client=client, timeout=httpx.Timeout(0.4, pool=5), retries=None)
        server.answer(lambda exchange: (exchange.wait(0.25), exchange.respond(body=GOOD)))
        outcomes = caller.each([(caller.client, "get_items", {})] * 4)
        assert [type(outcome).__name__ for outcome in outcomes] == ["GetItemsResponse"] * 4

    def test_no_connection_in_time(self, make: MakeCaller, kind: str, server: ScriptedServer) -> None:
        limits = httpx.Limits(max_connections=1)
        client = (httpx.Client if kind == "sync" else httpx.AsyncClient)(limits=limits)
        caller = make(http_client=client, timeout=httpx.Timeout(2, pool=0.1), retries=None)
        server.answer(lambda exchange: (exchange.wait(0.4), exchange.respond(body=GOOD)))
        outcomes = caller.each([(caller.client, "get_items", {})] * 2)
        (late,) = (outcome for outcome in outcomes if isinstance(outcome, TimeoutError))
        assert not late.request_sent

    def test_a_call_may_take_longer_than_the_others(self, make: MakeCaller, server: ScriptedServer) -> None:
        server.answer(lambda exchange: (exchange.wait(0.3), exchange.respond(body=GOOD)))
        caller = make(timeout=0.1, retries=None)
        with pytest.raises(TimeoutError):
            caller.call("get_items")
        assert caller.with_options(timeout=2).call("get_items").items
        with pytest.raises(TimeoutError):
            caller.call("get_items")
