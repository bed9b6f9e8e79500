"""Whether and when a call is tried again: what tenacity asks."""

from typing import TYPE_CHECKING, Any

from .calling import Call, logger
from .errors import HttpStatusError, ServiceFault, TimeoutError, TransportError
from .retries import retry_after

if TYPE_CHECKING:
    from tenacity import RetryCallState

_UNAUTHORIZED = 401


class Repetition:
    """The attempts of one call, within the bounds of its `Retries` and with one renewal of its token."""

    def __init__(self, call: Call[Any, Any]) -> None:
        self._call = call
        self._retries = call.options.retries

    def arguments(self) -> dict[str, Any]:
        """The arguments of `Retrying` and `AsyncRetrying`."""
        from tenacity import retry_if_exception

        return {
            "retry": retry_if_exception(self._may_repeat),
            "wait": self._wait,
            "stop": self._stop,
            "before_sleep": self._before_sleep,
            "reraise": True,
        }

    def _may_repeat(self, error: BaseException | None) -> bool:
        return self._token_expired(error) or self._shortest_wait(error) is not None

    def _wait(self, state: "RetryCallState") -> float:
        from tenacity import wait_random_exponential

        error = _error(state)
        retries = self._retries
        if retries is None or self._token_expired(error):
            return 0.0
        backoff = wait_random_exponential(multiplier=retries.first_backoff, max=retries.longest_backoff)
        return (self._shortest_wait(error) or 0.0) + backoff(state)

    def _stop(self, state: "RetryCallState") -> bool:
        if self._token_expired(_error(state)):
            return False
        renewals = self._call.refused_token is not None
        if self._retries is None or state.attempt_number - renewals >= self._retries.attempts:
            return True
        return (state.seconds_since_start or 0.0) + state.upcoming_sleep > self._retries.total

    def _before_sleep(self, state: "RetryCallState") -> None:
        call, error, wait = self._call, _error(state), state.upcoming_sleep
        if self._token_expired(error):
            call.refused_token = call.token
        logger.info("%s; attempt %d failed, the next follows in %.1f s", error, call.attempt, wait)
        call.tell("wait", wait)

    def _token_expired(self, error: BaseException | None) -> bool:
        """Whether the token is to be renewed, which is done once."""
        return (
            self._call.refused_token is None
            and callable(self._call.options.credentials.token)
            and isinstance(error, (ServiceFault, HttpStatusError))
            and self._says_expired(error)
        )

    def _says_expired(self, error: ServiceFault | HttpStatusError) -> bool:
        if error.http is not None and error.http.status == _UNAUTHORIZED:
            return True
        expired = self._call.operation.api.expired_token_codes
        return isinstance(error, ServiceFault) and not expired.isdisjoint(error.codes)

    def _shortest_wait(self, error: BaseException | None) -> float | None:
        """Seconds to wait beside the random back-off, None for not trying again."""
        retries, operation = self._retries, self._call.operation
        if retries is None or not isinstance(error, (TransportError, ServiceFault)):
            return None
        if isinstance(error, TransportError) and not error.request_sent:
            return 0.0
        if not operation.read:
            return None
        asked = (retry_after(error.http.headers) if error.http else None) or 0.0
        if isinstance(error, ServiceFault):
            known = {**operation.api.throttling, **retries.throttling}
            waits = [known[code] for code in error.codes if code in known]
            if waits:
                return max(*waits, asked)
        if error.http is not None:
            return asked if error.http.status in retries.statuses else None
        return None if isinstance(error, TimeoutError) else 0.0


def _error(state: "RetryCallState") -> BaseException | None:
    return state.outcome.exception() if state.outcome else None
