"""What is tried again, when, and how often; and what must never be."""

import logging
import socket
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from generator.runtime.calling import Event
from generator.runtime.errors import BindingsError, DecodeError, HttpStatusError, TimeoutError, TransportError
from generator.runtime.retries import Retries, retry_after
from tests.support.scripted_server import Answer, Body, Exchange, ScriptedServer

from .callers import Caller, MakeCaller
from .store import ADD_ITEMS, GET_ITEMS, ApiFaultException, fault, received, reply

QUICK = {"first_backoff": 0.01, "longest_backoff": 0.02}


def good(exchange: Exchange) -> None:
    operation, _ = received(exchange.request)
    exchange.respond(body=reply(operation))


def refusing(status: int, body: Body = b"", **headers: str) -> Answer:
    return lambda exchange: exchange.respond(status, body, **headers)


def waits(events: list[Event]) -> list[float]:
    return [event.seconds for event in events if event.kind == "wait"]


class TestReads:
    @pytest.mark.parametrize("status", [429, 502, 503, 504])
    def test_are_repeated_on_a_status(self, caller: Caller, server: ScriptedServer, status: int) -> None:
        server.answer(refusing(status), refusing(status), good)
        assert caller.call("get_items").http.status == 200
        assert len(server.requests) == 3
        assert len({request.body for request in server.requests}) == 1

    @pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 500, 501])
    def test_are_not_repeated_on_another(self, caller: Caller, server: ScriptedServer, status: int) -> None:
        server.answer(refusing(status))
        with pytest.raises(HttpStatusError):
            caller.call("get_items")
        assert len(server.requests) == 1

    @pytest.mark.parametrize("broken", [Exchange.reset, Exchange.close])
    def test_are_repeated_where_the_connection_broke(
        self, caller: Caller, server: ScriptedServer, broken: Answer
    ) -> None:
        server.answer(broken, good)
        caller.call("get_items")
        assert len(server.requests) == 2

    def test_are_not_repeated_where_no_answer_came_in_time(self, make: MakeCaller, server: ScriptedServer) -> None:
        server.answer(lambda exchange: exchange.wait(5))
        with pytest.raises(TimeoutError):
            make(timeout=0.1).call("get_items")
        assert len(server.requests) == 1

    def test_are_not_repeated_where_the_answer_cannot_be_read(self, caller: Caller, server: ScriptedServer) -> None:
        server.answer(refusing(200, b"<x/>"))
        with pytest.raises(DecodeError):
            caller.call("get_items")
        assert len(server.requests) == 1

    @pytest.mark.parametrize(("wire", "status"), [("soap", 200), ("soap", 500), ("rest", 400), ("rest", 500)])
    def test_are_repeated_on_a_throttling_code(self, make: MakeCaller, server: ScriptedServer, status: int) -> None:
        events: list[Event] = []
        server.answer(refusing(status, fault(GET_ITEMS, 1, 117)), good)
        caller = make(retries=Retries(**QUICK, throttling={117: 0.3}), on_event=events.append)
        caller.call("get_items")
        assert len(server.requests) == 2
        (wait,) = waits(events)
        assert 0.3 <= wait <= 0.31

    def test_are_not_repeated_on_another_code(self, caller: Caller, server: ScriptedServer) -> None:
        server.answer(refusing(500, fault(GET_ITEMS, 1001)))
        with pytest.raises(ApiFaultException):
            caller.call("get_items")
        assert len(server.requests) == 1

    def test_of_several_waits_the_longest_counts(self, make: MakeCaller, server: ScriptedServer) -> None:
        events: list[Event] = []
        server.answer(refusing(429, fault(GET_ITEMS, 118, 117), Retry_After="1"), good)
        retries = Retries(**QUICK, throttling={117: 0.1, 118: 0.2})
        make(retries=retries, on_event=events.append).call("get_items")
        assert 1 <= waits(events)[0] <= 1.01


class TestWrites:
    @pytest.mark.parametrize(
        "answer",
        [
            refusing(429),
            refusing(503, Retry_After="0"),
            refusing(500, fault(ADD_ITEMS, 117)),
            Exchange.reset,
            Exchange.close,
            lambda exchange: (exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"), exchange.close()),
            lambda exchange: exchange.wait(5),
        ],
        ids=["429", "503", "throttled", "reset", "closed", "cut off", "silence"],
    )
    def test_are_never_sent_twice(self, make: MakeCaller, server: ScriptedServer, answer: Answer) -> None:
        server.answer(answer, good)
        with pytest.raises(BindingsError):
            make(timeout=0.3, retries=Retries(**QUICK, throttling={117: 0.0})).call("add_items", items=[])
        time.sleep(0.1)
        assert len(server.requests) == 1

    def test_are_not_sent_again_though_the_connection_was_idle(self, caller: Caller, server: ScriptedServer) -> None:
        server.answer(good, Exchange.reset, good)
        caller.call("add_items", items=[])
        with pytest.raises(TransportError) as caught:
            caller.call("add_items", items=[])
        assert caught.value.request_sent
        assert len(server.requests) == 2

    def test_are_repeated_where_nothing_was_sent(self, make: MakeCaller) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        servers: list[ScriptedServer] = []

        def open_late(event: Event) -> None:
            if event.kind == "wait" and event.attempt == 2:
                servers.append(ScriptedServer(port))
                servers[0].answer(good)

        caller = make(endpoint=f"http://127.0.0.1:{port}/", on_event=open_late)
        caller.call("add_items", items=[])
        with servers[0] as server:
            assert len(server.requests) == 1


class TestBounds:
    def test_the_number_of_attempts(self, make: MakeCaller, server: ScriptedServer) -> None:
        server.answer(refusing(503))
        with pytest.raises(HttpStatusError, match="HTTP 503"):
            make(retries=Retries(**QUICK, attempts=3)).call("get_items")
        assert len(server.requests) == 3

    def test_no_repetition_at_all(self, make: MakeCaller, server: ScriptedServer) -> None:
        server.answer(refusing(503))
        with pytest.raises(HttpStatusError):
            make(retries=None).call("get_items")
        assert len(server.requests) == 1

    def test_the_total_time(self, make: MakeCaller, server: ScriptedServer) -> None:
        server.answer(refusing(503))
        begun = time.monotonic()
        with pytest.raises(HttpStatusError):
            make(retries=Retries(attempts=999, total=0.4, first_backoff=0.1, longest_backoff=0.1)).call("get_items")
        assert time.monotonic() - begun < 0.9
        assert 3 < len(server.requests) < 100

    @pytest.mark.parametrize(
        "answer",
        [refusing(503, Retry_After="3600"), refusing(503, Retry_After="9" * 400), refusing(500, fault(GET_ITEMS, 207))],
    )
    def test_a_wait_that_is_too_long_is_not_begun(self, caller: Caller, server: ScriptedServer, answer: Answer) -> None:
        server.answer(answer)
        begun = time.monotonic()
        with pytest.raises(BindingsError):
            caller.call("get_items")
        assert time.monotonic() - begun < 1
        assert len(server.requests) == 1

    def test_random_waits_that_double(self, make: MakeCaller, server: ScriptedServer) -> None:
        events: list[Event] = []
        server.answer(refusing(503))
        retries = Retries(attempts=9, first_backoff=0.004, longest_backoff=0.02)
        with pytest.raises(HttpStatusError):
            make(retries=retries, on_event=events.append).call("get_items")
        bounds = [0.004, 0.008, 0.016, 0.02, 0.02, 0.02, 0.02, 0.02]
        assert all(0 <= wait <= bound for wait, bound in zip(waits(events), bounds, strict=True))
        assert len(set(waits(events))) > 4
        assert max(waits(events)[3:]) > 0.004

    def test_retry_after_is_honoured(self, make: MakeCaller, server: ScriptedServer) -> None:
        server.answer(refusing(429, Retry_After="1"), good)
        begun = time.monotonic()
        make(retries=Retries(**QUICK)).call("get_items")
        assert 1 <= time.monotonic() - begun < 1.5

    @pytest.mark.parametrize(
        "given",
        [{"attempts": 0}, {"total": -1}, {"first_backoff": -0.1}, {"longest_backoff": -1}, {"throttling": {1: -1}}],
    )
    def test_numbers_that_make_no_sense(self, given: dict[str, float]) -> None:
        with pytest.raises(ValueError, match="must"):
            Retries(**given)


def test_each_wait_is_logged(make: MakeCaller, server: ScriptedServer, caplog: pytest.LogCaptureFixture) -> None:
    events: list[Event] = []
    server.answer(refusing(503), refusing(429), good)
    make(on_event=events.append).call("get_items")
    logged = [
        record.getMessage() for record in caplog.records if record.levelno == logging.INFO and "attempt" in record.msg
    ]
    first, second = waits(events)
    assert logged == [
        f"GetItems: HTTP 503: the answer is empty; attempt 1 failed, the next follows in {first:.1f} s",
        f"GetItems: HTTP 429: the answer is empty; attempt 2 failed, the next follows in {second:.1f} s",
    ]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("0", 0.0),
        (" 12 ", 12.0),
        ("-1", None),
        ("1.5", None),
        ("soon", None),
        ("Mon, 01 Jan 99999 00:00:00 GMT", None),
        ("Mon, 01 Jan 2001 00:00:00 +99999999999", None),
        ("Mon, 01 Jan 2001 00:00:00 +99999999999999999", None),
        ("Mon, 01 Jan 2001 00:00:00 GMT", 0.0),
        ("Mon, 01 Jan 2001 00:00:00 -0000", 0.0),
    ],
)
def test_the_header_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after({} if value is None else {"retry-after": value}) == seconds


def test_the_header_retry_after_with_a_date_to_come() -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    assert retry_after({"retry-after": moment}) == pytest.approx(3600.0, abs=60)
