"""Writing: from records to JSON.

For each class a function is compiled, when its first instance is sent, that writes the properties of a record one after
the other. It stops at the first thing that cannot be sent; to say what and where is the business of `check`.
"""

from collections.abc import Callable, Collection, Iterable
from decimal import Decimal
from functools import partial
from math import isfinite
from typing import Any, TypeAlias, cast

from .check import Rules
from .elements import Element, Unknown, UnknownElement, UnknownProperty
from .index import TypeIndex
from .items import hold_items, items_of
from .json_scalars import Write, json_scalar, quote
from .record import Record
from .rest_wire import RestWire, wire_of
from .text import Invalid, unlike
from .unset import UNSET

Content: TypeAlias = Callable[[Any, list[str]], None]
"""Adds the properties of a record to a list."""


_writes: dict[type[Record], Write] = {}


def record_write(cls: type[Record]) -> Write:
    """What writes a record of a class or of one derived from it."""
    if cls not in _writes:
        _writes[cls] = _record_write(cls)
    return _writes[cls]


def _record_write(declared: type[Record]) -> Write:
    wire = wire_of(declared.__types__)
    forms: dict[type[Record], tuple[list[str], Content]] = {}

    def find_form(value: Any) -> tuple[list[str], Content]:
        if not isinstance(value, declared):
            raise unlike(value, declared.__name__)
        cls = type(value)
        start = [type_property(wire, wire.discriminator(cls))] if wire.says_type(cls) else []
        form = forms[cls] = start, _content(cls)
        return form

    def write(value: Any) -> str:
        start, content = forms.get(value.__class__) or find_form(value)
        if value._unknown is not None:
            return _write_unknown(wire, value, start, content)
        parts = start.copy()
        content(value, parts)
        return f"{{{','.join(parts)}}}"

    def write_text(value: Any) -> str:
        written = write(value)
        return '""' if written == "{}" else written

    return write_text if declared.__type__ in wire.texts else write


def type_property(wire: RestWire, name: str) -> str:
    """The property that says the class of an object."""
    return f"{quote(wire.type_property)}:{quote(name)}"


def _content(cls: type[Record]) -> Content:
    """The function that writes the elements of `cls`: of a contract, its text has only identifiers and literals."""
    wire = wire_of(cls.__types__)
    merged = wire.type_property if wire.says_type(cls) else None
    namespace: dict[str, Any] = {"UNSET": UNSET, "Invalid": Invalid, "hold_items": hold_items}
    lines = ["def content(self, parts):"]
    for index, element in enumerate(cls.__elements__):
        if element.name != merged:
            lines += _element_lines(cls.__types__, wire, index, element, namespace)
    exec("\n".join([*lines, " return"]), namespace)  # noqa: S102 - see above
    content: Content = namespace["content"]
    return content


def _element_lines(
    types: TypeIndex, wire: RestWire, index: int, element: Element, namespace: dict[str, Any]
) -> list[str]:
    """The lines that write one element; what they call goes into `namespace`."""
    if not element.attribute.isidentifier():
        raise ValueError(f"{element.attribute!r} is no name of an attribute")
    name, prefix = f"write_{index}", f"{quote(wire.property_of(element.name))}:"
    namespace[name] = _late(partial(_element_write, types, element), partial(namespace.__setitem__, name))
    holds_items = element.repeated or element.type in types.arrays
    value = f"v if v.__class__ is list else hold_items(self, {element.attribute!r}, v)" if holds_items else "v"
    put = f"parts.append({prefix!r} + {name}({value}))"
    if element.nillable and not element.repeated:
        put = f"parts.append({prefix + 'null'!r}) if v is None else {put}"
    # Where None is not allowed it fails in what writes the value, as any other value of a wrong class does.
    lines = [f" v = self.{element.attribute}", f" if v is not UNSET: {put}"]
    return [*lines, " else: raise Invalid('required')"] if element.required else lines


def _late(make: Callable[[], Write], replace: Callable[[Write], None]) -> Write:
    """What writes a value of a class that is not imported before there is such a value."""

    def write(value: Any) -> str:
        made = make()
        replace(made)
        return made(value)

    return write


def _element_write(types: TypeIndex, element: Element) -> Write:
    """What writes the value of an element."""
    return _items_write(types, element) if element.repeated else _value_write(types, element.type)


def _value_write(types: TypeIndex, name: str) -> Write:
    """What writes a value of the type with that wire name."""
    if name in types.arrays:
        item = types.arrays[name]
        return _map_write(types, item) if item.type in wire_of(types).maps else _items_write(types, item)
    simple = json_scalar(types, name)
    return record_write(types.find(name)) if simple is None else simple.write


def _items_write(types: TypeIndex, item: Element) -> Write:
    write_item: Write | None = None

    def write(values: Any) -> str:
        nonlocal write_item
        if write_item is None:
            write_item = _value_write(types, item.type)
        items = items_of(values)
        if not item.nillable:
            return f"[{','.join(map(write_item, items))}]"
        return f"[{','.join(['null' if value is None else write_item(value) for value in items])}]"

    return write


def pair(types: TypeIndex, item: Element) -> tuple[type[Record], Element, Element]:
    """The class of the items of a map, its key and its value."""
    cls: type[Record] = types.find(item.type)
    key, value = cls.__elements__
    return cls, key, value


def _map_write(types: TypeIndex, item: Element) -> Write:
    """What writes pairs of a key and a value as one object."""
    _, key, value = pair(types, item)
    write_value = _value_write(types, value.type)

    def write(values: Any) -> str:
        items = items_of(values)
        require_map(types, item, items)
        contents = ((getattr(each, key.attribute), getattr(each, value.attribute)) for each in items)
        parts = (f"{quote(name)}:{'null' if content is None else write_value(content)}" for name, content in contents)
        return f"{{{','.join(parts)}}}"

    return write


def require_map(types: TypeIndex, item: Element, items: Collection[Any]) -> None:
    """Raise Invalid where items cannot be one object: each needs a value, and a key that is no other's."""
    if item.type not in wire_of(types).maps:
        return
    cls, key, value = pair(types, item)
    seen: set[str] = set()
    for each in items:
        if not isinstance(each, cls):
            raise unlike(each, cls.__name__)
        name = getattr(each, key.attribute)
        if not isinstance(name, str) or name in seen or getattr(each, value.attribute) is UNSET:
            raise Invalid("items that JSON has as an object need a value each, and a key that is no other's")
        seen.add(name)


def _write_unknown(wire: RestWire, value: Any, start: list[str], content: Content) -> str:
    """Write a record of an unknown type or with unknown properties."""
    unknown = require_unknown(value)
    parts = start.copy() if unknown.type is None else [type_property(wire, unknown.type.rpartition("}")[2])]
    content(value, parts)
    parts += [f"{quote(each.name)}:{kept(each.value)}" for each in unknown.properties]
    return f"{{{','.join(parts)}}}"


def require_unknown(record: Record) -> Unknown:
    """What a record keeps that the contract does not know; raises Invalid where JSON cannot carry it."""
    unknown = record._unknown  # pyright: ignore[reportPrivateUsage]
    if not isinstance(unknown, Unknown):
        raise unlike(unknown, "Unknown")
    if unknown.elements:
        raise Invalid("has unknown elements that came as XML, which JSON cannot carry")
    for each in unknown.properties:
        if not isinstance(cast(object, each), UnknownProperty):
            raise unlike(each, "UnknownProperty")
        require_unicode(quote(each.name) + kept(each.value))
    return unknown


def kept(value: Any) -> str:
    """The JSON of what was kept as it was received; raises Invalid where it is none."""
    if value is None or isinstance(value, bool):
        return "null" if value is None else str(value).lower()
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, int):
        return int.__repr__(value)
    if value.is_finite() if isinstance(value, Decimal) else isinstance(value, float) and isfinite(value):
        return str(value)
    if isinstance(value, dict) and all(isinstance(name, str) for name in cast(dict[object, Any], value)):
        pairs = cast(dict[str, Any], value).items()
        return f"{{{','.join(f'{quote(name)}:{kept(content)}' for name, content in pairs)}}}"
    if isinstance(value, list):
        return f"[{','.join(map(kept, cast(Iterable[Any], value)))}]"
    raise unlike(cast(object, value), "what JSON can have")


def require_unicode(text: str) -> None:
    """Raise Invalid for half of a character, which no bytes can stand for."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise Invalid(f"the character U+{ord(text[error.start]):04X} cannot be in JSON") from None


def _text(types: TypeIndex, name: str) -> Callable[[Any], object] | None:
    simple = json_scalar(types, name)
    return None if simple is None else lambda value: require_unicode(simple.write(value))


def _refuse_kept(element: UnknownElement) -> None:
    raise unlike(element, "an item that is no XML")


RULES = Rules(_text, require_map, _refuse_kept, require_unknown)
"""What JSON asks for beyond the facts of the elements."""
