"""Which lists of a request and its response belong together, by the types that the contract declares."""

from dataclasses import dataclass
from typing import Any

from .api import Api
from .elements import Element
from .index import TypeIndex
from .operation import Operation
from .record import Record

_INTEGERS = {"xs:byte", "xs:int", "xs:integer", "xs:long", "xs:short", "xs:unsignedByte", "xs:unsignedInt"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Where the items of a request are, and what the response says of each; all by attribute.

    `items` lead from the request to the items: the first array in it or, where it has none, the only array of its only
    record; where that has none or several, the record itself is the one item, and `single` is True. `results` is the
    response's list with an entry for each item, `id` the id in such an entry; `errors` are the response's lists of
    errors. Where these are nested, `children` is the item's own collection, and `child_results` is the list in an entry
    of `results` with an entry for each child.
    """

    items: tuple[str, ...]
    single: bool
    results: str | None
    id: str | None
    errors: tuple[str, ...]
    children: str | None
    child_results: str | None

    def items_in(self, request: Record) -> Any:
        """The value of a request that holds the items: a list, or None or `UNSET` where it has none."""
        value: Any = request if self.items else None
        for attribute in self.items:
            value = getattr(value, attribute) if isinstance(value, Record) else None
        return [value] if self.single and value else value


def shape_of(operation: Operation[Any, Any]) -> Shape:
    """The shape of an operation."""
    contract = _Contract(operation.types, operation.api)
    path = contract.path_to_items(operation.request)
    item = contract.item(path[-1]) if path else None
    errors = [element for element in operation.response.__elements__ if contract.is_error_list(element)]
    result = contract.result_list(operation.response, path[-1]) if item else None
    nested = item is not None and any(contract.is_nested(element) for element in errors)
    children = contract.own_array(item.type) if item and nested else None
    entry = contract.item(result) if result else None
    record = contract.record(entry.type) if entry else None
    return Shape(
        items=tuple(element.attribute for element in path),
        single=bool(path) and item is None,
        results=result.attribute if result else None,
        id=attribute_of(record, operation.api.item_results.id_element) if record else None,
        errors=tuple(element.attribute for element in errors),
        children=children.attribute if children else None,
        child_results=contract.ids_within(entry.type) if entry and children else None,
    )


def attribute_of(cls: type[Record], name: str) -> str | None:
    """The attribute of an element, given its wire name; None where the class does not have it."""
    return next((element.attribute for element in cls.__elements__ if element.name == name), None)


@dataclass(frozen=True, slots=True)
class _Contract:
    """The questions that the shape of an operation answers."""

    types: TypeIndex
    api: Api

    def item(self, element: Element) -> Element | None:
        """The item of an array; None where the element is none."""
        return element if element.repeated else self.types.arrays.get(element.type)

    def record(self, name: str) -> type[Record] | None:
        """The class of a wire type; None where it is no record."""
        found = self.types.find(name) if name in self.types.classes else None
        return found if found and issubclass(found, Record) else None

    def path_to_items(self, request: type[Record]) -> tuple[Element, ...]:
        """The elements that lead from a request to its items."""
        arrays = [element for element in request.__elements__ if self.item(element)]
        if arrays:
            return (arrays[0],)
        records = [(element, found) for element in request.__elements__ if (found := self.record(element.type))]
        if len(records) != 1:
            return ()
        element, found = records[0]
        inner = [each for each in found.__elements__ if self.item(each)]
        return (element, inner[0]) if len(inner) == 1 else (element,)

    def is_error(self, name: str) -> bool:
        """Whether a type is a record with a code and a message."""
        record = self.record(name)
        names = {element.name for element in record.__elements__} if record else set[str]()
        return {self.api.error_elements.code, self.api.error_elements.message} <= names

    def is_error_list(self, element: Element) -> bool:
        """Whether it is an array of errors, or an array of such arrays."""
        item = self.item(element)
        while item and item.type in self.types.arrays:
            item = self.types.arrays[item.type]
        return item is not None and self.is_error(item.type)

    def is_nested(self, element: Element) -> bool:
        """Whether the errors in a list of them have errors of their own."""
        item = self.item(element)
        record = self.record(item.type) if item else None
        return record is not None and any(self.is_error_list(each) for each in record.__elements__)

    def result_list(self, response: type[Record], items: Element) -> Element | None:
        """The first list of a response whose entries correspond to the items of the request."""
        for element in response.__elements__:
            entry = self.item(element)
            if entry and not self.is_error_list(element) and self.corresponds(entry.type, items.name):
                return element
        return None

    def corresponds(self, entry: str, items_name: str) -> bool:
        """Whether a list with entries of this type has one for each item.

        It has where the entries are ids, lists, or the records of the ids that were sent; of other lists the contract
        does not tell.
        """
        name = entry.partition(":")[2]
        return (
            entry in _INTEGERS
            or entry in self.types.arrays
            or self.ids_within(entry) is not None
            or items_name == name + self.api.item_results.ids_suffix
            or name in self.api.item_results.corresponding_types
        )

    def ids_within(self, name: str) -> str | None:
        """The attribute of the ids in a record that has nothing else."""
        record = self.record(name)
        if record is None or len(record.__elements__) != 1:
            return None
        (element,) = record.__elements__
        item = self.item(element)
        return element.attribute if item and item.type in _INTEGERS else None

    def own_array(self, name: str) -> Element | None:
        """The one array in a record whose type is declared in the record's own namespace."""
        record = self.record(name)
        arrays = [
            element
            for element in (record.__elements__ if record else ())
            if element.type in self.types.arrays and self.types.namespace_of(element.type) == element.namespace
        ]
        return arrays[0] if len(arrays) == 1 else None
