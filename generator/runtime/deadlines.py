"""An end to the time that an answer takes, since the time-outs of httpx are for each single read.

The clock runs from when the request has been sent: waiting for a connection, making one, and writing to it have
time-outs of their own. When that is, the transport tells by the extension `trace` of a request.
"""

import math
import time
from collections.abc import Mapping
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from anyio import CancelScope

_SENT = "receive_response_headers.started"

_current: "ContextVar[Deadline | None]" = ContextVar("deadline", default=None)
"""The deadline of the request that the thread is busy with."""


class Deadline:
    """When the answer to a request must be there: `seconds` after it has been sent, or never."""

    def __init__(self, seconds: float | None) -> None:
        self.seconds = seconds
        self.started = time.monotonic()

    @property
    def elapsed(self) -> float:
        """Seconds since the request had been sent."""
        return time.monotonic() - self.started

    @property
    def left(self) -> float | None:
        """Seconds until the deadline; None: it never comes."""
        return None if self.seconds is None else self.seconds - self.elapsed


class SyncDeadline(Deadline):
    """A deadline by which every read of the thread ends that is made inside of this context."""

    def __enter__(self) -> "SyncDeadline":
        self._before = _current.set(self)
        return self

    def __exit__(self, *_: object) -> None:
        _current.reset(self._before)

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """What the transport calls: notes the time, and sees to the reads of each new connection."""
        if event.endswith(_SENT):
            self.started = time.monotonic()
        elif event.endswith(("connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete")):
            self.bound(info["return_value"])

    @staticmethod
    def bound(stream: Any | None) -> None:
        """See to the reads of a connection; None: there is none."""
        if stream is not None and not isinstance(stream.read, partial):
            stream.read = partial(_read, stream.read)


class AsyncDeadline(Deadline):
    """A deadline that cancels `scope`."""

    def __init__(self, seconds: float | None, scope: "CancelScope") -> None:
        super().__init__(seconds)
        self._scope = scope

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """What the transport calls: notes the time."""
        if event.endswith("start_tls.started"):
            self._scope.deadline = math.inf  # what was sent before this was for a proxy
        elif event.endswith(_SENT):
            import anyio

            self.started = time.monotonic()
            if self.seconds is not None:
                self._scope.deadline = anyio.current_time() + self.seconds


def _read(read: "Any", max_bytes: int, timeout: float | None = None) -> bytes:
    """`NetworkStream.read`, but no longer than until the deadline of whoever reads."""
    import httpcore

    deadline = _current.get()
    left = None if deadline is None else deadline.left
    if left is not None:
        if left <= 0:
            raise httpcore.ReadTimeout("the answer is not there in time")
        timeout = left if timeout is None else min(left, timeout)
    data: bytes = read(max_bytes, timeout=timeout)
    return data
