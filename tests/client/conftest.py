"""A server, and clients of both kinds that call it."""

import asyncio
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from generator.runtime.retries import Retries
from tests.support.scripted_server import ScriptedServer
from tests.support.secrets import secret

from .callers import AsyncCaller, Caller, MakeCaller, SyncCaller
from .store import AsyncStoreClient, Credentials, StoreClient

QUICK = Retries(first_backoff=0.01, longest_backoff=0.02, total=5.0)
"""Waits that a test has the time for."""


@pytest.fixture(autouse=True)
def _log_all(caplog: pytest.LogCaptureFixture) -> None:
    """The log is searched for secrets, so let there be a log."""
    caplog.set_level(logging.DEBUG)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def key() -> str:
    """The developer's key."""
    return secret("key")


@pytest.fixture
def token() -> str:
    """The access token."""
    return secret("token")


@pytest.fixture
def credentials(key: str, token: str) -> Credentials:
    return Credentials(key, token, account=7)


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which client it is."""
    kind: str = request.param
    return kind


@pytest.fixture(params=["soap", "rest"])
def wire(request: pytest.FixtureRequest) -> str:
    """How it speaks."""
    wire: str = request.param
    return wire


@pytest.fixture
def make(kind: str, wire: str, server: ScriptedServer, credentials: Credentials) -> Iterator[MakeCaller]:
    """Makes callers of the server."""
    callers: list[Caller] = []
    with asyncio.Runner() as runner:

        def make(**options: Any) -> Caller:
            options = {"credentials": credentials, "endpoint": server.url, "retries": QUICK, "wire": wire} | options
            caller = (
                SyncCaller(StoreClient(**options))
                if kind == "sync"
                else AsyncCaller(AsyncStoreClient(**options), runner)
            )
            callers.append(caller)
            return caller

        yield make
        for caller in callers:
            caller.close()


@pytest.fixture
def caller(make: MakeCaller) -> Caller:
    return make()
