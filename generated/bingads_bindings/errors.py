"""What can go wrong, as one family of exceptions."""

import builtins
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .faults import ServiceError
    from .operation import Operation
    from .record import Record
    from .reply import HttpExchange


_SHOWN = 20


class BindingsError(Exception):
    """Base of everything that this package raises of its own."""


class Problem(NamedTuple):
    """Why a value cannot be sent: the path to it in wire names (`Campaigns[3].Status`) and the reason."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.path else self.reason


class EncodeError(BindingsError, ValueError):
    """A message cannot be sent as it is; `problems` says why, in the order of the message."""

    def __init__(self, message_name: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(message_name, problems)
        self.message_name = message_name
        self.problems = problems

    def __str__(self) -> str:
        shown = [str(problem) for problem in self.problems[:_SHOWN]]
        if len(self.problems) > _SHOWN:
            shown.append(f"and {len(self.problems) - _SHOWN} more")
        return f"{self.message_name} cannot be sent: {'; '.join(shown)}"


class DecodeError(BindingsError, ValueError):
    """What was received cannot be read: `path` leads to the element in wire names, `data` is all that was received.

    `http` is the HTTP exchange where it came over HTTP.
    """

    def __init__(self, path: str, reason: str, data: bytes = b"") -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason
        self.data = data
        self.http: HttpExchange | None = None

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.path else self.reason


class ServiceFault(BindingsError):
    """The service answered with a fault; the classes of the declared faults derive from this one.

    `code` and `fault_string` are those of the SOAP fault; `headers` are those of the response by wire name;
    `detail_xml` (over REST `detail_json`) is the detail as it was received where the contract does not declare it;
    `http` is the HTTP exchange where the fault came over HTTP.
    """

    def __init__(
        self,
        operation: "Operation[Any, Any]",
        code: str,
        fault_string: str,
        detail: "Record | None" = None,
        headers: "Mapping[str, str | None] | None" = None,
        detail_xml: str | None = None,
    ) -> None:
        super().__init__(operation.name, code, fault_string)
        self.operation = operation
        self.code = code
        self.fault_string = fault_string
        self._detail = detail
        self.headers: Mapping[str, str | None] = headers or {}
        self.detail_xml = detail_xml
        self.detail_json: str | None = None
        self.http: HttpExchange | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        given = (self.operation, self.code, self.fault_string, self._detail, self.headers, self.detail_xml)
        return type(self), given, self.__dict__

    @property
    def detail(self) -> "Record | None":
        """The record of the fault's detail, None where the fault has none that the contract declares."""
        return self._detail

    @property
    def tracking_id(self) -> str | None:
        """What identifies the call to the people who run the service."""
        name = self.operation.api.tracking_header
        in_detail = (element.attribute for element in getattr(self._detail, "__elements__", ()) if element.name == name)
        value = next((getattr(self._detail, attribute) for attribute in in_detail), None)
        return value or self.headers.get(name or "")

    @property
    def errors(self) -> "tuple[ServiceError, ...]":
        """The errors in the detail, in its order."""
        from .faults import errors_in

        return tuple(errors_in(self._detail, self.operation.api.error_elements))

    @property
    def codes(self) -> tuple[int, ...]:
        """The codes of the errors."""
        return tuple(error.code for error in self.errors if error.code is not None)

    def __str__(self) -> str:
        errors = self.errors
        shown = [str(error) for error in errors[:_SHOWN]] or [f"{self.fault_string} ({self.code})"]
        if len(errors) > _SHOWN:
            shown.append(f"and {len(errors) - _SHOWN} more")
        tracking = f" [tracking id {self.tracking_id}]" if self.tracking_id else ""
        return f"{self.operation.name}: {'; '.join(shown)}{tracking}"


class TransportError(BindingsError):
    """No usable answer came back over HTTP.

    `request_sent` is False where the request has certainly not reached the service; `http` is what came back, if
    anything did.
    """

    def __init__(
        self, operation_name: str, reason: str, *, request_sent: bool, http: "HttpExchange | None" = None
    ) -> None:
        super().__init__(operation_name, reason)
        self.operation_name = operation_name
        self.reason = reason
        self.request_sent = request_sent
        self.http = http

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), request_sent=self.request_sent), self.args, self.__dict__

    def __str__(self) -> str:
        return f"{self.operation_name}: {self.reason}"


class TimeoutError(TransportError, builtins.TimeoutError):  # it is one, and is caught as one
    """The service did not answer in time."""


class HttpStatusError(TransportError):
    """The answer is no message of the service: an error page, a redirect, a refusal by something on the way."""


class AuthenticationError(BindingsError):
    """There is no access token to be had: `code` is the OAuth error code, `description` says more.

    Neither holds a token, a code or a secret.
    """

    def __init__(self, code: str, description: str = "") -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description

    def __str__(self) -> str:
        return f"{self.description} ({self.code})" if self.description else self.code
