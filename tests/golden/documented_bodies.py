"""Instances with just the properties that an outline documents, of just the types that it names."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from bingads_bindings.elements import Element
from bingads_bindings.index import TypeIndex
from bingads_bindings.record import Record
from bingads_bindings.rest_wire import RestWire, wire_of

from tests.golden.rest_outline import Property
from tests.support.carriers import with_derived
from tests.support.fill import VALUES


class UndocumentedError(Exception):
    """The package has no such element, or no such type; the text is the difference."""


def instance(cls: type[Record], documented: Property, path: str = "") -> Record:
    """A record of the type that the outline names, else of the declared one. Raises UndocumentedError."""
    wire = wire_of(cls.__types__)
    says = next((each.says for each in documented.properties if each.says is not None), None)
    found = cls if says is None else _class(wire, cls, says, path)
    values: dict[str, Any] = {}
    for each in documented.properties:
        element = _element(wire, found, each, f"{path}/{each.name}")
        if element is not None:
            values[element.attribute] = _value(cls.__types__, element.type, each, f"{path}/{each.name}")
    return found(**values)


def _class(wire: RestWire, declared: type[Record], says: str, path: str) -> type[Record]:
    for each in with_derived(declared.__types__, declared):
        if says in (wire.discriminator(each), each.__name__):
            return each
    raise UndocumentedError(f"{path}: no type {says}")


def _element(wire: RestWire, cls: type[Record], documented: Property, path: str) -> Element | None:
    """The element of a property, None for one that only says the type."""
    if documented.says is not None:
        return None
    for element in cls.__elements__:
        if documented.name in (element.name, wire.property_of(element.name)):
            return element
    raise UndocumentedError(f"{path}: missing")


def _value(types: TypeIndex, name: str, documented: Property, path: str) -> Any:
    depth = 0
    while name in types.arrays:
        name, depth = types.arrays[name].type, depth + 1
    if depth != documented.arrays:
        raise UndocumentedError(f"{path}: in {depth} arrays, documented in {documented.arrays}")
    value = VALUES.get(name)
    if value is None:
        cls: Any = types.find(name)
        value = instance(cls, documented, path) if issubclass(cls, Record) else list(cls)[-1]
    for _ in range(depth):
        value = [value]
    return value


def body_differences(wire: RestWire, documented: Property, value: Any, path: str = "") -> Iterator[str]:
    """How a body differs: properties that are missing or not documented, and values of another kind."""
    for _ in range(documented.arrays):
        if not isinstance(value, list):
            yield f"{path}: no array"
            return
        (value,) = value
    if documented.says is not None:
        names = {short: name.partition(":")[2] for name, short in wire.discriminators.items()}
        if documented.says not in (value, names.get(value)):
            yield f"{path}: {value}"
    elif documented.properties:
        expected = {wire.property_of(each.name): each for each in documented.properties}
        for name in value.keys() ^ expected.keys():
            if name != wire.type_property:
                yield f"{path}/{name}: {'missing' if name in expected else 'not documented'}"
        for name in value.keys() & expected.keys():
            yield from body_differences(wire, expected[name], value[name], f"{path}/{name}")
    elif not _is_of(documented.kind, value):
        yield f"{path}: {value!r} is no {documented.kind}"


def _is_of(kind: str, value: Any) -> bool:
    if kind == "long":
        return isinstance(value, str) and re.fullmatch(r"-?\d+", value) is not None
    if kind:
        return isinstance(value, {"int": int, "double": float, "decimal": Decimal | float}[kind])
    return not isinstance(value, list)
