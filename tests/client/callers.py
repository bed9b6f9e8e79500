"""Calling a service by its client that waits and by its client that awaits, in the same words."""

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

from .store import AsyncStoreClient, StoreClient


class Caller(Protocol):
    """A client of either kind."""

    client: Any

    def call(self, method: str, **arguments: Any) -> Any:
        """What a method gives."""

    def each(self, calls: Iterable[tuple[Any, str, dict[str, Any]]]) -> list[Any]:
        """What these methods of these clients give or raise, called at the same time."""

    def with_options(self, **options: Any) -> "Caller":
        """A caller with other options."""

    def close(self) -> None:
        """Close the client."""


class SyncCaller:
    """Calls in this thread, or in 32."""

    def __init__(self, client: StoreClient) -> None:
        self.client = client

    def call(self, method: str, **arguments: Any) -> Any:
        return getattr(self.client, method)(**arguments)

    def each(self, calls: Iterable[tuple[Any, str, dict[str, Any]]]) -> list[Any]:
        def outcome(call: tuple[Any, str, dict[str, Any]]) -> Any:
            client, method, arguments = call
            try:
                return getattr(client, method)(**arguments)
            except Exception as error:  # noqa: BLE001 - given to the test
                return error

        with ThreadPoolExecutor(32) as threads:
            return list(threads.map(outcome, calls))

    def with_options(self, **options: Any) -> "SyncCaller":
        return SyncCaller(self.client.with_options(**options))

    def close(self) -> None:
        self.client.close()


class AsyncCaller:
    """Calls in one event loop."""

    def __init__(self, client: AsyncStoreClient, runner: asyncio.Runner) -> None:
        self.client = client
        self.runner = runner

    def call(self, method: str, **arguments: Any) -> Any:
        (outcome,) = self.each([(self.client, method, arguments)])
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def each(self, calls: Iterable[tuple[Any, str, dict[str, Any]]]) -> list[Any]:
        outcomes: list[Any] = []  # which no task has as its result: the runner makes a representation of that

        async def gather() -> None:
            tasks = (getattr(client, method)(**arguments) for client, method, arguments in calls)
            outcomes.extend(await asyncio.gather(*tasks, return_exceptions=True))

        self.runner.run(gather())
        return outcomes

    def with_options(self, **options: Any) -> "AsyncCaller":
        return AsyncCaller(self.client.with_options(**options), self.runner)

    def close(self) -> None:
        self.runner.run(self.client.close())


MakeCaller = Callable[..., Caller]
