"""Partial errors: what became of each item of a request, where a call may do some of them and refuse others.

    reply = client.add_campaigns(account_id=1, campaigns=campaigns)
    for outcome in partial.outcomes(campaigns, reply):
        print(outcome.index, outcome.id if outcome.ok else outcome.errors)

Which list of the request the errors count in, and which list of the response corresponds to it, follows from the types
that the contract declares (see `shapes`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Generic, TypeAlias, TypeVar, overload

from .api import ErrorElements
from .faults import ServiceError, errors_in
from .operation import Operation
from .record import Record
from .shapes import Shape, attribute_of, shape_of
from .unset import UNSET, Unset

Item = TypeVar("Item")

Located: TypeAlias = tuple[tuple[int, ...], ServiceError]
"""An error and its place: () is the whole call, (2,) the item at index 2, (2, 0) the first item in that one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Generic[Item]):
    """What became of one item of a request.

    `result` is what the reply has at the item's place in the list that corresponds to the items (an id, a record, a
    list): None where it is nil or missing, UNSET where the response has no such list. `id` is the id in `result`.
    `errors` are those of the item itself, `children` the outcomes of the items in the item's own collection, where
    their errors are reported one by one. `ok` says that nothing speaks against it: there is no error of the item, of
    what contains it or of what it contains, none of the whole call, and `result` is not None.
    """

    index: int
    item: Item
    result: Any
    id: int | None
    errors: tuple[ServiceError, ...]
    children: "tuple[Outcome[Any], ...]"
    ok: bool


@dataclass(frozen=True, slots=True)
class Outcomes(Sequence[Outcome[Item]]):
    """What became of the items of a request, in its order.

    `unplaced` are the errors of no item: those of the whole call, and those whose index is that of no item.
    """

    each: tuple[Outcome[Item], ...]
    unplaced: tuple[ServiceError, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether all items are, and there is no other error."""
        return not self.unplaced and not self.failed

    @property
    def succeeded(self) -> tuple[Outcome[Item], ...]:
        """The outcomes that are ok."""
        return tuple(outcome for outcome in self.each if outcome.ok)

    @property
    def failed(self) -> tuple[Outcome[Item], ...]:
        """The outcomes that are not ok."""
        return tuple(outcome for outcome in self.each if not outcome.ok)

    @property
    def errors(self) -> tuple[ServiceError, ...]:
        """Every error of the reply: those of each item, each followed by those within it, then the unplaced ones."""
        return (*_errors_of(self.each), *self.unplaced)

    def __len__(self) -> int:
        return len(self.each)

    @overload
    def __getitem__(self, index: int) -> Outcome[Item]: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Outcome[Item], ...]: ...

    def __getitem__(self, index: int | slice) -> Outcome[Item] | tuple[Outcome[Item], ...]:
        return self.each[index]


def _errors_of(outcomes: Iterable[Outcome[Any]]) -> Iterator[ServiceError]:
    for outcome in outcomes:
        yield from outcome.errors
        yield from _errors_of(outcome.children)


@overload
def outcomes(sent: Record, reply: Record) -> Outcomes[Any]: ...


@overload
def outcomes(sent: Sequence[Item] | Unset | None, reply: Record) -> Outcomes[Item]: ...


def outcomes(sent: Record | Sequence[Any] | Unset | None, reply: Record) -> Outcomes[Any]:
    """What became of each item that was sent.

    Args:
        sent: The items, as they were given to the client's method, or the whole request.
        reply: The response to it.

    Raises:
        TypeError: No operation takes such a request and answers with such a response.
        ValueError: The response has no list of errors: the call does all that was asked, or raises.
    """
    operation = _operation(sent, reply)
    shape = shape_of(operation)
    if not shape.errors:
        raise ValueError(f"{operation.name} has no partial errors: it does all that was asked, or raises")
    items = shape.items_in(sent) if isinstance(sent, Record) else sent
    items = tuple(items or ())
    names = operation.api.error_elements
    located = [each for attribute in shape.errors for each in _located(getattr(reply, attribute), names)]
    if shape.single:
        located = [((0,), error) for _, error in located]
    return _outcomes(items, _entries(reply, shape.results, len(items)), located, shape)


def _operation(sent: object, reply: Record) -> Operation[Any, Any]:
    """The operation, which is in one of the packages that the class of the reply is in."""
    request = type(sent).__name__ if isinstance(sent, Record) else None
    package = type(reply).__module__
    while package := package.rpartition(".")[0]:
        operations: Mapping[str, Operation[Any, Any]] = getattr(import_module(package), "OPERATIONS", {})
        for operation in operations.values():
            if operation.response_name == type(reply).__name__ and request in (None, operation.request_name):
                return operation
    raise TypeError(f"no operation answers {request or 'a request'} with {type(reply).__name__}")


def _located(errors: Any, names: ErrorElements) -> Iterator[Located]:
    """The errors in a list of them, or in one with a list for each item, each with its place."""
    entries: Sequence[Any] = errors or ()
    for position, entry in enumerate(entries):
        if not isinstance(entry, Record):
            yield from (((position,), error) for error in errors_in(list(entry or ()), names))
            continue
        index = _index(entry, names)
        for error in errors_in(entry, names):
            within = None if error.record is entry else error.index
            yield () if index is None else (index,) if within is None else (index, within), error


def _index(record: Record, names: ErrorElements) -> int | None:
    attribute = attribute_of(type(record), names.index)
    index = getattr(record, attribute) if attribute else None
    return index if isinstance(index, int) else None


def _entries(holder: object, attribute: str | None, count: int) -> Sequence[Any]:
    """The entries of a list that has one for each of `count` items; one of another length says nothing of them."""
    if attribute is None:
        return (UNSET,) * count
    entries = getattr(holder, attribute) if isinstance(holder, Record) else None
    return entries if entries and len(entries) == count else (None,) * count


def _outcomes(
    items: Sequence[Any],
    results: Sequence[Any],
    located: Iterable[Located],
    shape: Shape | None,
    *,
    failed: bool = False,
) -> Outcomes[Any]:
    """The outcomes of items, given all errors; `failed`: something that they are part of is not ok."""
    by_item: list[list[Located]] = [[] for _ in items]
    unplaced: list[ServiceError] = []
    for path, error in located:
        failed = failed or not path
        if path and path[0] in range(len(items)):
            by_item[path[0]].append((path[1:], error))
        else:
            unplaced.append(error)
    pairs = enumerate(zip(items, results, by_item, strict=True))
    return Outcomes(tuple(_outcome(index, *pair, shape, failed=failed) for index, pair in pairs), tuple(unplaced))


def _outcome(
    index: int, item: Any, result: Any, located: Iterable[Located], shape: Shape | None, *, failed: bool
) -> Outcome[Any]:
    """The outcome of one item: errors that are not about one of its own items are about itself."""
    held = getattr(item, shape.children) if shape and shape.children and isinstance(item, Record) else None
    children = tuple(held or ())
    entries = _entries(result, shape.child_results if shape else None, len(children))
    within = _outcomes(children, entries, located, None, failed=failed)
    id_ = getattr(result, shape.id) if shape and shape.id and isinstance(result, Record) else result
    return Outcome(
        index=index,
        item=item,
        result=result,
        id=id_ if isinstance(id_, int) else None,
        errors=within.unplaced,
        children=within.each,
        ok=within.ok and not failed and result is not None,
    )
