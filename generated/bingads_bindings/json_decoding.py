"""Reading: from JSON to records.

How the objects of a class are read is found out when the first one is met: a table says for each property which
attribute it is and what reads its value. So the work for a property is one lookup and the reading of its value.
"""

import json
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any, TypeAlias, TypeVar

from .elements import Element, Unknown, UnknownProperty
from .index import TypeIndex
from .json_encoding import pair
from .json_scalars import json_scalar, of_another_kind
from .record import Record, builder
from .rest_wire import RestWire, wire_of
from .scalars import scalar
from .text import Invalid
from .unset import UNSET

R = TypeVar("R", bound=Record)

Read: TypeAlias = Callable[[Any], Any]


def parse(data: bytes) -> Any:
    """What JSON has, its numbers exact; of a property that is there twice, the last one. Raises Invalid."""
    try:
        return json.loads(data, parse_float=Decimal, parse_constant=_refuse_constant)
    except Invalid:
        raise
    except json.JSONDecodeError as error:
        reason = f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}"
    except UnicodeDecodeError:
        reason = "not JSON: no text"
    except ValueError:
        reason = "a number of more digits than Python reads"
    except InvalidOperation:
        reason = "a number with an exponent that Python cannot read"
    raise Invalid(reason)


def _refuse_constant(_: str) -> None:
    raise Invalid("not JSON: NaN and Infinity are no numbers there")


_reads: dict[type[Record], Read] = {}


def read_message(cls: type[R], value: Any) -> R:
    """The record of a message; raises Invalid."""
    record: R = record_read(cls)(value)
    return record


def record_read(cls: type[Record]) -> Read:
    """What reads an object of a class, or of one derived from it if objects say which one they are."""
    if cls not in _reads:
        _reads[cls] = _record_read(cls)
    return _reads[cls]


def _record_read(declared: type[Record]) -> Read:
    wire = wire_of(declared.__types__)
    plain = Plan(wire, declared)
    if not wire.may_say_type(declared):
        return _read_text(plain) if declared.__type__ in wire.texts else plain.read
    plans: dict[str, Plan] = {}

    def read(value: Any) -> Any:
        if value.__class__ is not dict:
            raise of_another_kind(value, "an object")
        name = value.get(wire.type_property)
        if name.__class__ is not str:
            return plain.read(value)
        plan = plans.get(name)
        if plan is None:
            plan = _plan(wire, declared, name)
            if plan.known:  # What is not known may be anything, and as much of it as somebody cares to send.
                plans[name] = plan
        return plan.read(value)

    return read


def _plan(wire: RestWire, declared: type[Record], name: str) -> "Plan":
    """How an object is read that says to be of a type: of the declared class or a derived one, else as declared."""
    for wire_name in _candidates(wire, declared, name):
        cls = declared.__types__.find(wire_name)
        if issubclass(cls, declared):
            return Plan(wire, cls, wire.discriminator(cls))
    return Plan(wire, declared, name, f"{{{declared.__namespace__}}}{name}")


def _candidates(wire: RestWire, declared: type[Record], name: str) -> list[str]:
    """Wire names of the types that a discriminator may stand for, those of the declared class's prefix first."""
    short = [wire_name for wire_name, known in wire.discriminators.items() if known == name]
    long = [f"{prefix}:{name}" for prefix in declared.__types__.namespaces]
    own = declared.__type__.partition(":")[0]
    found = [each for each in (*short, *long) if each in declared.__types__.classes]
    return sorted(found, key=lambda each: each.partition(":")[0] != own)


class Plan:
    """How the objects of one class are read."""

    def __init__(self, wire: RestWire, cls: type[Record], says: str | None = None, unknown: str | None = None) -> None:
        """`says`: what the objects say to be, in the form in which it is written; `unknown`: the expanded name of a
        type that there is no class for.
        """
        self.known = unknown is None
        self._unknown = unknown
        self._build = builder(cls)
        self._blank = [*(UNSET for _ in cls.__elements__), Unknown(unknown) if unknown else None]
        self._elements: dict[str, tuple[int, Read]] = {}
        for name, (index, element) in _spelled(wire, cls):
            make, replace = partial(_element_read, cls.__types__, element), partial(self._replace, name, index)
            self._elements[name] = index, _late_read(make, replace)
        if wire.may_say_type(cls):
            self._elements[wire.type_property] = self._type_element(wire, cls, says)

    def _type_element(self, wire: RestWire, cls: type[Record], says: str | None) -> tuple[int, Read]:
        """What is read of the property that says the class: the contract may have an element of that name."""
        for index, element in enumerate(cls.__elements__):
            if element.name == wire.type_property:
                simple = scalar(cls.__types__, element.type)
                return index, _refuse_type if says is None or simple is None else _always(simple.read(says))
        return -1, _refuse_type if says is None else _always(self._blank[-1])

    def _replace(self, name: str, index: int, read: Read) -> None:
        self._elements[name] = index, read

    def read(self, value: Any) -> Any:
        """The record of an object; raises Invalid."""
        if value.__class__ is not dict:
            raise of_another_kind(value, "an object")
        values = self._blank.copy()
        elements = self._elements
        unknown: list[UnknownProperty] | None = None
        name = ""
        try:
            for name, content in value.items():
                if name not in elements:
                    unknown = unknown or []
                    unknown.append(UnknownProperty(name, content))
                elif content is None:
                    values[elements[name][0]] = None
                else:
                    index, read = elements[name]
                    values[index] = read(content)
        except Invalid as invalid:
            invalid.steps.append(f".{name}")
            raise
        if unknown:
            values[-1] = Unknown(self._unknown, (), tuple(unknown))
        return self._build(values)


def _refuse_type(value: Any) -> Any:
    raise of_another_kind(value, "a string")


def _always(kept: Any) -> Read:
    return lambda _: kept


def _spelled(wire: RestWire, cls: type[Record]) -> list[tuple[str, tuple[int, Element]]]:
    """The elements of a class by the properties that they may be, and their places."""
    spellings: dict[str, set[str]] = {}
    for name, written in wire.properties.items():
        both = spellings.setdefault(written, {written})
        both.add(name)
        spellings[name] = both
    return [
        (name, (index, element))
        for index, element in enumerate(cls.__elements__)
        for name in sorted(spellings.get(element.name, {element.name}))
    ]


def _late_read(make: Callable[[], Read], replace: Callable[[Read], None]) -> Read:
    """What reads a value of a class that is not imported before there is such a value."""

    def read(value: Any) -> Any:
        made = make()
        replace(made)
        return made(value)

    return read


def _element_read(types: TypeIndex, element: Element) -> Read:
    """What reads the value of an element."""
    return _items_read(types, element) if element.repeated else _value_read(types, element.type)


def _value_read(types: TypeIndex, name: str) -> Read:
    """What reads a value of the type with that wire name."""
    if name in types.arrays:
        item = types.arrays[name]
        return _map_read(types, item) if item.type in wire_of(types).maps else _items_read(types, item)
    simple = json_scalar(types, name)
    return record_read(types.find(name)) if simple is None else simple.read


def _items_read(types: TypeIndex, item: Element) -> Read:
    read_item: Read | None = None

    def read(values: Any) -> list[Any]:
        nonlocal read_item
        if values.__class__ is not list:
            raise of_another_kind(values, "an array")
        if read_item is None:
            read_item = _value_read(types, item.type)
        items: list[Any] = []
        try:
            for value in values:
                items.append(None if value is None else read_item(value))
        except Invalid as invalid:
            invalid.steps.append(f"[{len(items)}]")
            raise
        return items

    return read


def _map_read(types: TypeIndex, item: Element) -> Read:
    """What reads an object as pairs of a key and a value."""
    cls, key, value = pair(types, item)
    read_value = _value_read(types, value.type)

    def read(values: Any) -> list[Any]:
        if values.__class__ is not dict:
            raise of_another_kind(values, "an object")
        items: list[Any] = []
        for name, content in values.items():
            try:
                found = None if content is None else read_value(content)
            except Invalid as invalid:
                invalid.steps.append(f"[{len(items)}]")
                raise
            items.append(cls(**{key.attribute: name, value.attribute: found}))
        return items

    return read


def _read_text(plan: Plan) -> Read:
    """What reads objects of a type without elements, which may be strings."""

    def read(value: Any) -> Any:
        return plan.read({} if value == "" else value)

    return read
