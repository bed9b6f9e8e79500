"""Writing: from records to XML.

For each class a function is compiled, when its first instance is sent, that writes the elements of a record one after
the other. It stops at the first thing that cannot be sent; to say what and where is the business of `check`.
"""

import re
from collections.abc import Callable, Collection
from functools import cache, partial
from typing import Any, TypeAlias

from .elements import Element, Unknown, UnknownElement
from .index import TypeIndex
from .items import hold_items, items_of
from .record import Record
from .scalars import BUILT_IN, scalar
from .text import Invalid, escape_attribute, unlike
from .tokens import require_markup
from .unset import UNSET

Write: TypeAlias = Callable[[str], object]
Put: TypeAlias = Callable[[Any, Write, set[str]], None]
"""Writes a value: takes the value, what takes the pieces, and the set of the prefixes in use."""

_NAME = r"""(?![\d.-])[^\s<>&"'/=:{}\x00-\x1f\ud800-\udfff\ufffe\uffff]+"""
_NIL = ' i:nil="true"/>'
_RESERVED = {"s", "i", "xml", "xmlns"}


class Dialect:
    """How records are written where one namespace needs no prefix, because it is the default one."""

    def __init__(self, types: TypeIndex, namespace: str) -> None:
        self.types = types
        self.namespace = namespace
        self.prefixes = _prefixes(types)
        self.contents: dict[tuple[type[Record], bool], Callable[..., None]] = {}
        self.messages: dict[tuple[type[Record], str], Put] = {}

    def declarations(self, used: set[str]) -> str:
        """The declarations of the prefixes in use."""
        return "".join(
            f' xmlns:{prefix}="{escape_attribute(uri)}"' for uri, prefix in self.prefixes.items() if prefix in used
        )

    def prefix(self, element: Element) -> str:
        """The prefix of an element, empty for none."""
        return "" if element.namespace in {self.namespace, ""} else self.prefixes[element.namespace]

    def tags(self, element: Element) -> tuple[str, str]:
        """The start tag of an element without its `>`, and the end tag."""
        prefix = self.prefix(element)
        name = f"{prefix}:{_checked(element.name)}" if prefix else _checked(element.name)
        return f'<{name} xmlns=""' if self.inside(element) is not self else f"<{name}", f"</{name}>"

    def inside(self, element: Element) -> "Dialect":
        """The dialect of an element's content: elements without a namespace do away with the default one."""
        return self if element.namespace or not self.namespace else dialect(self.types, "")

    def content(self, cls: type[Record], *, unknown: bool = False) -> Callable[..., None]:
        """The function that writes the elements of a record; `unknown`: with a mapping of what to write before each."""
        content = self.contents.get((cls, unknown))
        if content is None:
            content = self.contents[cls, unknown] = _compile(self, cls, unknown)
        return content

    def type_attribute(self, expanded: str) -> tuple[str, str]:
        """The `i:type` attribute for a type, and the prefix it uses."""
        namespace, _, name = expanded.removeprefix("{").rpartition("}")
        if not namespace or not re.fullmatch(_NAME, name):
            raise Invalid("the name of its unknown type cannot be written")
        prefix = self.prefixes.get(namespace)
        if prefix:
            return f' i:type="{prefix}:{name}"', prefix
        prefix = _free("t", self.prefixes.values())
        return f' xmlns:{prefix}="{escape_attribute(namespace)}" i:type="{prefix}:{name}"', ""


@cache
def dialect(types: TypeIndex, namespace: str) -> Dialect:
    """The one dialect of a namespace."""
    return Dialect(types, namespace)


def message_put(cls: type[Record], name: str, namespace: str) -> Put:
    """What writes a message, or the detail of a fault: an element that makes its namespace the default one."""
    own = dialect(cls.__types__, namespace)
    if (cls, name) not in own.messages:
        opening = f'<{_checked(name)} xmlns="{escape_attribute(namespace)}"'
        own.messages[cls, name] = _record_put(own, cls, opening, f"</{name}>")
    return own.messages[cls, name]


def kept_markup(element: Any) -> str:
    """The XML of an unknown element; raises Invalid where it would break the message."""
    if not isinstance(element, UnknownElement):
        raise unlike(element, "UnknownElement")
    require_markup(element.xml)
    return element.xml


def unknown_markup(record: Record) -> dict[int, str]:
    """The XML of the unknown elements of a record, by the number of elements before it; raises Invalid."""
    unknown = record._unknown  # pyright: ignore[reportPrivateUsage]
    if not isinstance(unknown, Unknown):
        raise unlike(unknown, "Unknown")
    if unknown.properties:
        raise Invalid("has unknown properties that came as JSON, which XML cannot carry")
    markup: dict[int, list[str]] = {}
    for element in unknown.elements:
        kept = kept_markup(element)
        markup.setdefault(min(max(element.position, 0), len(record.__elements__)), []).append(kept)
    return {position: "".join(parts) for position, parts in markup.items()}


def _checked(name: str) -> str:
    if not re.fullmatch(_NAME, name):
        raise ValueError(f"{name!r} is no name of an element")
    return name


@cache
def _prefixes(types: TypeIndex) -> dict[str, str]:
    prefixes: dict[str, str] = {}
    for prefix, namespace in types.namespaces.items():
        prefixes[namespace] = _free(prefix, {*_RESERVED, *prefixes.values()})
    return prefixes


def _free(prefix: str, taken: Collection[str]) -> str:
    return prefix if prefix not in taken else _free(f"{prefix}_", taken)


def _compile(own: Dialect, cls: type[Record], unknown: bool) -> Callable[..., None]:
    """The function that writes the elements of `cls`: of a contract, its text has only identifiers and literals."""
    namespace: dict[str, Any] = {"UNSET": UNSET, "Invalid": Invalid, "hold_items": hold_items}
    prefixes = sorted({own.prefix(element) for element in cls.__elements__} - {""})
    lines = ["def put(self, write, used, unknown={}):", *(f" used.add({prefix!r})" for prefix in prefixes)]
    for index, element in enumerate(cls.__elements__):
        if unknown:
            lines.append(f" write(unknown.get({index}, ''))")
        lines += _element_lines(own, index, element, namespace)
    if unknown:
        lines.append(f" write(unknown.get({len(cls.__elements__)}, ''))")
    exec("\n".join([*lines, " return"]), namespace)  # noqa: S102 - see above
    put: Callable[..., None] = namespace["put"]
    return put


def _element_lines(own: Dialect, index: int, element: Element, namespace: dict[str, Any]) -> list[str]:
    """The lines that write one element; what they call goes into `namespace`."""
    if not element.attribute.isidentifier():
        raise ValueError(f"{element.attribute!r} is no name of an attribute")
    opening, closing = own.tags(element)
    name = f"put_{index}"
    single = not element.repeated
    if single and element.type in BUILT_IN:
        namespace[name] = BUILT_IN[element.type].write
        put = f"write({opening + '>'!r} + {name}(v) + {closing!r})"
    else:
        make = partial(_put if single else _items_put, own, element)
        namespace[name] = _late(make, partial(namespace.__setitem__, name))
        is_array = element.repeated or element.type in own.types.arrays
        items = f"v if v.__class__ is list else hold_items(self, {element.attribute!r}, v)"
        put = f"{name}({items if is_array else 'v'}, write, used)"
    if single and element.nillable:
        put = f"write({opening + _NIL!r}) if v is None else {put}"
    # Where None is not allowed it fails in what writes the value, as any other value of a wrong class does.
    lines = [f" v = self.{element.attribute}", f" if v is not UNSET: {put}"]
    return [*lines, " else: raise Invalid('required')"] if element.required else lines


def _late(make: Callable[[], Put], replace: Callable[[Put], None]) -> Put:
    """What writes a value of a class that is not imported before there is such a value."""

    def put(value: Any, write: Write, used: set[str]) -> None:
        made = make()
        replace(made)
        made(value, write, used)

    return put


def _put(own: Dialect, element: Element) -> Put:
    """What writes one element."""
    opening, closing = own.tags(element)
    if element.type in own.types.arrays:
        return _array_put(own.inside(element), own.types.arrays[element.type], opening, closing)
    simple = scalar(own.types, element.type)
    if simple is None:
        return _record_put(own.inside(element), own.types.find(element.type), opening, closing)
    text = simple.write

    def put(value: Any, write: Write, used: set[str]) -> None:
        write(f"{opening}>{text(value)}{closing}")

    return put


def _array_put(own: Dialect, item: Element, opening: str, closing: str) -> Put:
    put_items = _items_put(own, item)

    def put(value: Any, write: Write, used: set[str]) -> None:
        write(f"{opening}>")
        put_items(value, write, used)
        write(closing)

    return put


def _items_put(own: Dialect, element: Element) -> Put:
    """What writes the items of an array, or an element as often as there are values."""
    opening = own.tags(element)[0]
    prefix = own.prefix(element)
    put_item: Put | None = None

    def put(values: Any, write: Write, used: set[str]) -> None:
        nonlocal put_item
        if put_item is None:
            put_item = _put(own, element)
        if prefix:
            used.add(prefix)
        for value in items_of(values):
            if value is None and element.nillable:
                write(opening + _NIL)
            elif value.__class__ is UnknownElement:
                write(kept_markup(value))
            else:
                put_item(value, write, used)

    return put


def _record_put(own: Dialect, declared: type[Record], opening: str, closing: str) -> Put:
    """What writes a record of the declared class or of a derived one."""
    forms: dict[type[Record], tuple[str, str, Callable[..., None]]] = {}

    def find_form(value: Any) -> tuple[str, str, Callable[..., None]]:
        if not isinstance(value, declared):
            raise unlike(value, declared.__name__)
        cls = type(value)
        attribute, prefix = "", ""
        if cls.__type__ != declared.__type__:
            attribute, prefix = own.type_attribute(own.types.expanded_name(cls.__type__))
        form = forms[cls] = f"{opening}{attribute}>", prefix, own.content(cls)
        return form

    def put(value: Any, write: Write, used: set[str]) -> None:
        start, prefix, content = forms.get(value.__class__) or find_form(value)
        if prefix:
            used.add(prefix)
        if value._unknown is None:
            write(start)
            content(value, write, used)
        else:
            _put_unknown(own, value, write, used, (opening, start))
        write(closing)

    return put


def _put_unknown(own: Dialect, value: Any, write: Write, used: set[str], opening: tuple[str, str]) -> None:
    """Write a record of an unknown type or with unknown elements; `opening`: its start tag without `>`, and whole."""
    markup = unknown_markup(value)
    begun, whole = opening
    if value._unknown.type is None:
        write(whole)
    else:
        attribute, prefix = own.type_attribute(value._unknown.type)
        used.add(prefix)
        write(f"{begun}{attribute}>")
    own.content(value.__class__, unknown=True)(value, write, used, markup)
