"""Access tokens: where they come from, when they are renewed, and that no request carries another's."""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.errors import AuthenticationError, EncodeError
from tests.support.scripted_server import Exchange, ScriptedServer
from tests.support.secrets import secret

from .callers import Caller, MakeCaller
from .store import GET_ITEMS, ApiFaultException, Credentials, Item, fault, received, reply


class Source:
    """Gives a token; `renew`, which takes its time, gives another from then on."""

    def __init__(self) -> None:
        self.token = secret("first")
        self.given = 0
        self.renewals = 0
        self._lock = threading.Lock()

    def __call__(self) -> str:
        self.given += 1
        return self.token

    def renew(self) -> str:
        time.sleep(0.02)
        with self._lock:
            self.renewals += 1
            self.token = secret(f"renewed-{self.renewals}")
            return self.token


class AsyncSource(Source):
    """The same for tasks."""

    async def __call__(self) -> str:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().__call__()

    async def renew(self) -> str:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().renew()


def headers(exchange: Exchange) -> dict[str, str | None]:
    """The headers of a request by wire name."""
    return dict(received(exchange.request)[1].headers)


def accepting(is_good: Callable[[str | None], bool]) -> Callable[[Exchange], None]:
    """Answers well where the token is good, otherwise that it has expired."""

    def answer(exchange: Exchange) -> None:
        operation, _ = received(exchange.request)
        good = is_good(headers(exchange)["Token"])
        exchange.respond(200 if good else 500, reply(operation) if good else fault(operation, 109))

    return answer


def make_with(make: MakeCaller, source: Any, **options: Any) -> Caller:
    return make(credentials=Credentials(secret("key"), source, account=7), **options)


@pytest.fixture
def source(source_class: type[Source]) -> Source:
    return source_class()


with_each_source = pytest.mark.parametrize(
    ("kind", "source_class"), [("sync", Source), ("async", Source), ("async", AsyncSource)]
)


class TestWhereTheyComeFrom:
    def test_a_string(self, make: MakeCaller, server: ScriptedServer) -> None:
        token, key = secret("token"), secret("key")
        server.answer(lambda exchange: exchange.respond(body=reply(GET_ITEMS)))
        make(credentials=Credentials(key, token, account=7)).call("get_items")
        (request,) = server.requests
        assert received(request)[1].headers == {"Token": token, "Key": key, "Account": "7"}

    @with_each_source
    def test_a_function_is_asked_for_each_request(
        self, make: MakeCaller, server: ScriptedServer, source: Source
    ) -> None:
        server.answer(accepting(lambda token: token == source.token))
        caller = make_with(make, source)
        for _ in range(3):
            caller.call("get_items")
        assert (source.given, source.renewals) == (3, 0)

    def test_a_function_that_gives_an_awaitable(self, make: MakeCaller, kind: str, server: ScriptedServer) -> None:
        inner = AsyncSource()
        server.answer(accepting(lambda token: token == inner.token))
        caller = make_with(make, lambda: inner())  # noqa: PLW0108 - not itself a coroutine function
        if kind == "async":
            caller.call("get_items")
        else:
            with pytest.raises(TypeError, match="a coroutine function does not"):
                caller.call("get_items")

    @pytest.mark.parametrize("given", [None, "", b"bytes", 7])
    def test_what_is_no_token(self, make: MakeCaller, server: ScriptedServer, given: Any) -> None:
        with pytest.raises(TypeError, match="an access token is wanted"):
            make_with(make, lambda: given).call("get_items")
        assert server.connections == 0

    def test_a_slow_function_does_not_hold_up_the_event_loop(
        self, make: MakeCaller, kind: str, server: ScriptedServer
    ) -> None:
        token = secret("token")
        server.answer(accepting(lambda _: True))
        caller = make_with(make, lambda: (time.sleep(0.2), token)[1])
        begun = time.monotonic()
        caller.each([(caller.client, "get_items", {})] * 8)
        assert time.monotonic() - begun < 1.0
        assert len(server.requests) == 8

    def test_a_token_that_cannot_be_sent(self, make: MakeCaller, wire: str, server: ScriptedServer) -> None:
        with pytest.raises(EncodeError) as caught:
            make_with(make, secret("token") + "\x01").call("get_items")
        assert [problem.path for problem in caught.value.problems] == [
            "Header.Token" if wire == "soap" else "Header.Authorization"
        ]
        assert server.connections == 0


class TestRenewal:
    @pytest.mark.parametrize("method", ["get_items", "add_items"])
    @with_each_source
    def test_once_and_the_call_is_repeated(
        self, make: MakeCaller, server: ScriptedServer, source: Source, method: str
    ) -> None:
        first = source.token
        server.answer(accepting(lambda token: token != first))
        arguments = {"items": [Item(id=1)]} if method == "add_items" else {}
        for retries in ({}, {"retries": None}):
            make_with(make, source, **retries).call(method, **arguments)
        assert source.renewals == 1
        assert len(server.requests) == 3

    @pytest.mark.parametrize("method", ["get_items", "add_items"])
    @with_each_source
    def test_where_the_status_says_so(
        self, make: MakeCaller, server: ScriptedServer, source: Source, method: str
    ) -> None:
        first = source.token

        def answer(exchange: Exchange) -> None:
            operation, message = received(exchange.request)
            if message.headers["Token"] == first:
                exchange.respond(401, b"<html/>", Content_Type="text/html")
            else:
                exchange.respond(body=reply(operation))

        server.answer(answer)
        make_with(make, source, retries=None).call(method, **({"items": []} if method == "add_items" else {}))
        assert (source.renewals, len(server.requests)) == (1, 2)

    @with_each_source
    def test_once_and_no_more(self, make: MakeCaller, server: ScriptedServer, source: Source) -> None:
        server.answer(accepting(lambda _: False))
        with pytest.raises(ApiFaultException) as caught:
            make_with(make, source).call("get_items")
        assert caught.value.codes == (109,)
        assert (source.renewals, len(server.requests)) == (1, 2)

    @with_each_source
    def test_another_call_has_renewed_it_meanwhile(
        self, make: MakeCaller, server: ScriptedServer, source: Source
    ) -> None:
        first = source.token

        def renewed_meanwhile(token: str | None) -> bool:
            source.token = secret("by-another")
            return token != first

        server.answer(accepting(renewed_meanwhile))
        make_with(make, source).call("get_items")
        assert (source.renewals, len(server.requests)) == (0, 2)

    def test_a_function_without_renew_is_asked_again(self, make: MakeCaller, server: ScriptedServer) -> None:
        tokens = [secret("first"), secret("second")]
        server.answer(accepting(lambda token: token == tokens[-1]))
        given = iter(tokens)
        make_with(make, lambda: next(given)).call("get_items")
        assert len(server.requests) == 2

    def test_of_a_string_is_not_possible(self, caller: Caller, server: ScriptedServer) -> None:
        server.answer(accepting(lambda _: False))
        with pytest.raises(ApiFaultException):
            caller.call("get_items")
        assert len(server.requests) == 1

    def test_that_fails_is_not_repeated(self, make: MakeCaller, server: ScriptedServer) -> None:
        class Broken(Source):
            def renew(self) -> str:
                super().renew()
                raise AuthenticationError("invalid_grant", "sign in again")

        source = Broken()
        server.answer(accepting(lambda _: False))
        with pytest.raises(AuthenticationError):
            make_with(make, source).call("get_items")
        assert (source.renewals, len(server.requests)) == (1, 1)

    @with_each_source
    def test_after_other_attempts_leaves_their_number(
        self, make: MakeCaller, server: ScriptedServer, source: Source
    ) -> None:
        first = source.token
        busy = [True] * 3

        def answer(exchange: Exchange) -> None:
            if headers(exchange)["Token"] == first:
                exchange.respond(500, fault(GET_ITEMS, 109))
            elif busy and busy.pop():
                exchange.respond(503)
            else:
                exchange.respond(body=reply(GET_ITEMS))

        server.answer(answer)
        make_with(make, source).call("get_items")
        assert len(server.requests) == 5

    @with_each_source
    def test_is_shared_by_calls_that_are_refused_at_once(
        self, make: MakeCaller, server: ScriptedServer, source: Source
    ) -> None:
        first = source.token
        number = 32
        all_there = threading.Barrier(number)

        def answer(exchange: Exchange) -> None:
            if headers(exchange)["Token"] == first:
                all_there.wait(5)
                exchange.respond(500, fault(GET_ITEMS, 109))
            else:
                exchange.respond(body=reply(GET_ITEMS))

        server.answer(answer)
        caller = make_with(make, source)
        outcomes = caller.each([(caller.client, "get_items", {})] * number)
        assert {type(outcome).__name__ for outcome in outcomes} == {"GetItemsResponse"}
        assert len(server.requests) == 2 * number
        assert source.renewals == 1


class TestManyCallers:
    """32 threads, or 200 tasks, by one client."""

    CALLS = 200

    def test_no_request_carries_anything_of_another(self, make: MakeCaller, server: ScriptedServer) -> None:
        shared = make()
        sources = [Source() for _ in range(self.CALLS)]
        keys = [secret("key") for _ in sources]
        clients = [
            shared.with_options(credentials=Credentials(key, source, account=number)).client
            for number, (key, source) in enumerate(zip(keys, sources, strict=True))
        ]
        first = [source.token for source in sources]
        wrong: list[str] = []

        def answer(exchange: Exchange) -> None:
            _, message = received(exchange.request)
            assert isinstance(message.body.ids, int)
            number = message.body.ids
            token = message.headers["Token"]
            mine = {first[number], sources[number].token}
            if token not in mine or (message.headers["Key"], message.headers["Account"]) != (keys[number], str(number)):
                wrong.append(f"{number}: {message.headers['Account']}")
            if "cookie" in exchange.request.headers:
                wrong.append(f"{number}: a cookie")
            expired = token == first[number] and number % 3 == 0
            body = fault(GET_ITEMS, 109) if expired else reply(GET_ITEMS, items=[Item(id=number)])
            exchange.respond(500 if expired else 200, body, Set_Cookie=f"session={number}; Path=/")

        server.answer(answer)
        outcomes = shared.each([(client, "get_items", {"ids": number}) for number, client in enumerate(clients)])
        assert [outcome.items[0].id for outcome in outcomes] == list(range(self.CALLS))
        assert wrong == []
        assert [source.renewals for source in sources] == [int(number % 3 == 0) for number in range(self.CALLS)]

    def test_each_request_has_a_token_of_its_own(self, make: MakeCaller, server: ScriptedServer) -> None:
        lock = threading.Lock()
        given: list[str] = []

        def rotating() -> str:
            with lock:
                given.append(secret("rotating"))
                return given[-1]

        server.answer(accepting(lambda _: True))
        caller = make_with(make, rotating)
        outcomes = caller.each(
            [(caller.client, "add_items", {"items": [Item(id=number)]}) for number in range(self.CALLS)]
        )
        assert {type(outcome).__name__ for outcome in outcomes} == {"AddItemsResponse"}
        sent = [received(request)[1] for request in server.requests]
        assert Counter(message.headers["Token"] for message in sent) == Counter(given)
        assert sorted(message.body.items[0].id for message in sent) == list(range(self.CALLS))
