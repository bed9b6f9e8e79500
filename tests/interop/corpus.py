"""What the oracle wrote for one service, sorted by what it is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, NamedTuple

from bingads_bindings import soap
from bingads_bindings.operation import Fault, Message, Operation

from tests.interop.oracle import Filled, Oracle

SEEDS = 5


class Codec(NamedTuple):
    """The functions of the package that read and write a message of one operation."""

    operation: Operation[Any, Any]
    decode: Callable[[Operation[Any, Any], bytes], Message[Any]]
    encode: Callable[..., bytes]


@dataclass(frozen=True, slots=True)
class Corpus:
    """The envelopes of one contract, five for each message and declared fault."""

    oracle: Oracle
    service: ModuleType
    filled: tuple[Filled, ...]

    @property
    def operations(self) -> Mapping[str, Operation[Any, Any]]:
        """The package's operations of the service."""
        operations: Mapping[str, Operation[Any, Any]] = self.service.OPERATIONS
        return operations

    def codecs(self) -> dict[str, Codec]:
        """By the name of the message's element, how the package reads and writes it."""
        codecs = {}
        for operation in self.operations.values():
            codecs[operation.request_name] = Codec(operation, soap.decode_request, soap.encode_request)
            codecs[operation.response_name] = Codec(operation, soap.decode_response, soap.encode_response)
        return codecs

    def faults(self) -> dict[str, tuple[Operation[Any, Any], Fault]]:
        """By the name of the detail's element, a declared fault and one operation that declares it."""
        return {fault.name: (operation, fault) for operation in self.operations.values() for fault in operation.faults}

    def messages(self) -> Iterator[tuple[Filled, Codec]]:
        """Every envelope of a request or response, with the functions for it."""
        codecs = self.codecs()
        return ((filled, codecs[filled.element]) for filled in self.filled if filled.element in codecs)

    def find(self, element: str, seed: int) -> Filled:
        """The one envelope of a message or fault with that seed."""
        (found,) = (each for each in self.filled if (each.element, each.seed) == (element, seed))
        return found
