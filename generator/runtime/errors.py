"""What can go wrong, as one family of exceptions."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .operation import Operation
    from .record import Record


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
        return f"{self.message_name} cannot be sent: " + "; ".join(map(str, self.problems))


class DecodeError(BindingsError, ValueError):
    """What was received cannot be read: `path` leads to the element in wire names, `data` is all that was received."""

    def __init__(self, path: str, reason: str, data: bytes = b"") -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason
        self.data = data

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.path else self.reason


class ServiceFault(BindingsError):
    """The service answered with a fault; the classes of the declared faults derive from this one.

    `code` and `fault_string` are those of the SOAP fault; `detail` is the record of its detail, None where the fault
    has none that the contract declares; `headers` are those of the response by wire name.
    """

    def __init__(
        self,
        operation: "Operation",  # type: ignore[type-arg]
        code: str,
        fault_string: str,
        detail: "Record | None" = None,
        headers: "dict[str, str | None] | None" = None,
    ) -> None:
        super().__init__(operation.name, code, fault_string)
        self.operation = operation
        self.code = code
        self.fault_string = fault_string
        self.detail = detail
        self.headers = headers or {}

    def __str__(self) -> str:
        return f"{self.operation.name}: {self.fault_string} ({self.code})"
