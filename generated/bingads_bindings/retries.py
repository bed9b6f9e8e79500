"""When a call is repeated, and how long to wait before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Retries:
    """The bounds of repeating a call; every number can be chosen. All times are in seconds."""

    attempts: int = 4
    """How often a call is tried at most, the first time included."""
    total: float = 1800.0
    """A wait that would end later than this after the start of the call is not begun: the error is raised."""
    first_backoff: float = 0.5
    """The bound of the first wait, doubled for each further one. The wait itself is random between 0 and its bound;
    what the service asks for comes on top."""
    longest_backoff: float = 30.0
    """No bound of a random wait grows above this."""
    statuses: frozenset[int] = frozenset({429, 502, 503, 504})
    """HTTP statuses on which a call is repeated, after as long as a `Retry-After` header asks for."""
    throttling: Mapping[int, float] = field(default_factory=lambda: MappingProxyType({}))
    """Error code -> wait, beside and above what the service's documentation says."""

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise ValueError("attempts must be at least 1")
        if min(self.total, self.first_backoff, self.longest_backoff, *self.throttling.values()) < 0:
            raise ValueError("waits must not be negative")


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that a `Retry-After` header asks for (a number, or an HTTP date), None without a usable one."""
    value = headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value)
    from email.utils import parsedate_to_datetime  # Here, since it takes longer to import than all of this package.

    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
