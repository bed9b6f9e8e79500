"""Shadow mode: what is read over SOAP is read over REST as well, and both replies are compared."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, TypeAlias, cast

from .calling import Call, Options, logger
from .operation import Operation
from .record import Record
from .redaction import Secret
from .unset import UNSET
from .wires import Wire

Items: TypeAlias = list[Any]


class Difference(NamedTuple):
    """A place where two replies differ: `path` in wire names, and the value there by either wire.

    An element that is absent on one wire and null on the other is none, nor is what the contract does not know. Lists
    of different lengths, and records of different classes, differ as a whole. Where the call failed over REST, the path
    is empty, `soap` the whole reply, and `rest` the exception.
    """

    operation: str
    path: str
    soap: Any
    rest: Any


@dataclass(frozen=True, slots=True)
class Shadow:
    """The other wire of a client."""

    wire: Wire
    endpoint: str
    on_difference: Callable[[Difference], object]

    def call(self, call: Call[Any, Any]) -> Call[Any, Any]:
        """The same call over this wire; it is tried once, so that nobody waits for it longer than for one answer."""
        options: Options = replace(call.options, wire=self.wire, endpoint=self.endpoint, retries=None, on_event=None)
        return Call(call.operation, call.request, options)

    def compare(self, operation: Operation[Any, Any], soap: Record, rest: Record | Exception) -> None:
        """Report the differences; what goes wrong here is logged, since the call must not end by it."""
        try:
            for path, here, there in differences(soap, rest):
                self.on_difference(Difference(operation.name, path, here, there))
        except Exception:  # noqa: BLE001 - whatever it is, it is logged
            logger.exception("%s: on_difference failed", operation.name)


def differences(soap: Any, rest: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Where two values differ: the path, and the values."""
    if isinstance(soap, Record) and type(rest) is type(soap):
        secret = soap.__types__.secret_elements
        for element in soap.__elements__:
            values = (getattr(record, element.attribute) for record in (soap, rest))
            here, there = (
                Secret(each) if element.name in secret and isinstance(each, str) else each for each in values
            )
            yield from differences(here, there, f"{path}.{element.name}" if path else element.name)
    elif _alike_lists(soap, rest):
        for index, (here, there) in enumerate(zip(cast(Items, soap), cast(Items, rest), strict=True)):
            yield from differences(here, there, f"{path}[{index}]")
    elif not _same(soap, rest):
        yield path, soap, rest


def _alike_lists(soap: Any, rest: Any) -> bool:
    return soap.__class__ is list and rest.__class__ is list and len(soap) == len(rest)


def _same(soap: Any, rest: Any) -> bool:
    absent = (None, UNSET)
    return soap == rest or (soap in absent and rest in absent) or (soap != soap and rest != rest)  # noqa: PLR0124 - NaN
