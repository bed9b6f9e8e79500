"""Reading: from the tokens of an element to records.

What a tag means depends on the class being read and on the namespace declarations around it. `Tags` is that meaning,
found out when a tag is first met in a document and looked up from then on. So the work for an element is one lookup,
the conversion of its text, and one item stored in the list of values that becomes the attributes of a record.
"""

from collections.abc import Callable
from functools import cache, partial
from typing import Any, TypeAlias, TypeVar

from .index import TypeIndex
from .record import Element, Record, Unknown, UnknownElement
from .scalars import scalar
from .text import Invalid
from .tokens import (
    NotXml,
    Scope,
    Tag,
    Tokens,
    element_tokens,
    inside,
    local_name,
    markup,
    read_nothing,
    read_text,
    require_white_space,
    take_apart,
)
from .unset import UNSET

R = TypeVar("R", bound=Record)

Values: TypeAlias = list[Any]
Meaning: TypeAlias = tuple[int, Any, Any]
"""What to do at a token, as `(index, read, more)`:

- `(i, None, value)`: `value` is the value of element `i`, and the tag is all there is of it;
- `(i, read, closing)` with a string: `read` makes the value of element `i` from its text, which `closing` ends;
- `(i, read, tags)`: `read(tokens, tags)` is the value of element `i`;
- `(-1, read, more)`: `read(values, tokens, more)` takes care of it;
- `(-1, None, None)`: the content ends.
"""

_END: Meaning = (-1, None, None)
_NO_PLAIN_TEXT = "<&\r"


class Plan:
    """How the content of an element is read: which children are known, and what becomes of the others."""

    def __init__(self, types: TypeIndex, elements: tuple[Element, ...]) -> None:
        self.types = types
        self.children = {clark_name(element): (index, element) for index, element in enumerate(elements)}

    def meaning(self, token: str, scope: Scope) -> Meaning:
        """What a token means here; raises Invalid where it means nothing."""
        if token[0] != "<":
            require_white_space(token)
            return -1, _skip, None
        if token[1] == "/":
            return _END
        tag = take_apart(token, scope)
        child = self.children.get(tag.name)
        if child is None:
            return -1, self.keep, (tag, scope)
        return self.known(*child, tag)

    def known(self, index: int, element: Element, tag: Tag) -> Meaning:
        """What the tag of a known child means."""
        return _meaning(self.types, index, element, tag)

    def keep(self, values: Values, tokens: Tokens, more: tuple[Tag, Scope]) -> None:
        """Keep an unknown child among the values, which are the items of an array."""
        values.append(_unknown(*more, tokens, len(values)))


class RecordPlan(Plan):
    """How a record is read: into a list with a value for each element and, last, what is unknown."""

    def __init__(self, cls: type[Record]) -> None:
        super().__init__(cls.__types__, cls.__elements__)
        self.blank: Values = [UNSET] * len(cls.__elements__)
        self.build = _builder(cls)

    def known(self, index: int, element: Element, tag: Tag) -> Meaning:
        """What the tag of a known child means."""
        meaning = super().known(index, element, tag)
        return (-1, _repeat, meaning) if element.repeated else meaning

    def keep(self, values: Values, tokens: Tokens, more: tuple[Tag, Scope]) -> None:
        """Keep an unknown child, and where it stood."""
        if values[-1].__class__ is not list:
            values[-1] = []
        position = max((index for index, value in enumerate(values[:-1], 1) if value is not UNSET), default=0)
        values[-1].append(_unknown(*more, tokens, position))


class Tags(dict[str, Meaning]):
    """What each token means in the content of one kind of element under the same namespace declarations."""

    __slots__ = ("blank", "plan", "scope", "type")

    def __init__(self, plan: Plan, scope: Scope, type: str | None = None) -> None:
        """`type`: the derived type that the element says it has, where there is no class for that."""
        super().__init__()
        self.plan = plan
        self.scope = scope
        self.type = type
        self.blank: Values = [*plan.blank, Unknown(type) if type else None] if isinstance(plan, RecordPlan) else []

    def __missing__(self, token: str) -> Meaning:
        meaning = self[token] = self.plan.meaning(token, self.scope)
        return meaning


def clark_name(element: Element) -> str:
    """`{namespace}name` of an element."""
    return f"{{{element.namespace}}}{element.name}" if element.namespace else element.name


def read_message(cls: type[R], tag: Tag, tokens: Tokens) -> R:
    """The record of a message from the content of its element; raises Invalid."""
    message: R = read_record(inside(tag, tokens), _tags(_record_plan(cls), tag.scope))
    return message


def read_element(types: TypeIndex, element: Element, tag: Tag, tokens: Tokens) -> Any:
    """The value of an element whose start tag has been read; raises Invalid."""
    _, read, more = _meaning(types, 0, element, tag)
    return _value(tokens, read, more)


def read_record(tokens: Tokens, tags: Tags) -> Any:
    """A record from the content of its element."""
    values = tags.blank.copy()
    token = ""
    try:
        for token in tokens:
            index, read, more = tags[token]
            if index < 0:
                if read is None:
                    break
                read(values, tokens, more)
            elif values[index] is not UNSET:
                raise Invalid("more than once")
            elif read is None:
                values[index] = more
            elif more.__class__ is str:
                text = next(tokens)
                end = "" if text[0] in _NO_PLAIN_TEXT else next(tokens)
                values[index] = read(text if end == more else _rest(text, end, tokens))
            else:
                values[index] = read(tokens, more)
    except Invalid as invalid:
        _add_step(invalid, token, f".{local_name(token)}")
        raise
    if values[-1].__class__ is list:
        values[-1] = Unknown(tags.type, tuple(values[-1]))
    return tags.plan.build(values)


def read_array(tokens: Tokens, tags: Tags) -> list[Any]:
    """The items of an array from the content of its element."""
    items: list[Any] = []
    token = ""
    try:
        for token in tokens:
            index, read, more = tags[token]
            if index < 0:
                if read is None:
                    break
                read(items, tokens, more)
            elif read is None:
                items.append(more)
            elif more.__class__ is str:
                text = next(tokens)
                end = "" if text[0] in _NO_PLAIN_TEXT else next(tokens)
                items.append(read(text if end == more else _rest(text, end, tokens)))
            else:
                items.append(read(tokens, more))
    except Invalid as invalid:
        _add_step(invalid, token, f"[{len(items)}]")
        raise
    return items


def _rest(text: str, end: str, tokens: Tokens) -> str:
    return read_text(tokens, text, end) if end else read_text(tokens, text)


def _add_step(invalid: Invalid, token: str, step: str) -> None:
    if token.startswith("<") and not isinstance(invalid, NotXml):
        invalid.steps.append(step)


def _meaning(types: TypeIndex, index: int, element: Element, tag: Tag) -> Meaning:
    """What the start tag of a known element means."""
    if tag.nil:
        return (index, None, None) if tag.empty else (index, _read_nil, None)
    simple = scalar(types, element.type)
    if simple is not None:
        return (index, None, simple.read("")) if tag.empty else (index, simple.read, tag.closing)
    if element.type in types.arrays:
        read: Callable[[Tokens, Tags], Any] = read_array
        tags = _tags(_array_plan(types, element.type), tag.scope)
    else:
        read = read_record
        cls, unknown_type = _class(types, types.find(element.type), tag)
        tags = _tags(_record_plan(cls), tag.scope, unknown_type)
    return index, partial(_read_empty, read) if tag.empty else read, tags


def _class(types: TypeIndex, declared: type[Record], tag: Tag) -> tuple[type[Record], str | None]:
    """The class to read an element into, and the type that it says it has if there is no class for that."""
    expanded = tag.type
    if expanded is None:
        return declared, None
    namespace, _, name = expanded.removeprefix("{").rpartition("}")
    wire_name = types.wire_name(namespace, name)
    cls = declared if wire_name is None else types.find(wire_name)
    return (cls, None) if wire_name is not None and issubclass(cls, declared) else (declared, expanded)


def _tags(plan: Plan, scope: Scope, type: str | None = None) -> Tags:
    """The meanings found out so far."""
    tags = scope.memo.get((plan, type))
    if tags is None:
        tags = scope.memo[plan, type] = Tags(plan, scope, type)
    return tags


@cache
def _record_plan(cls: type[Record]) -> RecordPlan:
    return RecordPlan(cls)


@cache
def _array_plan(types: TypeIndex, name: str) -> Plan:
    return Plan(types, (types.arrays[name],))


def _builder(cls: type[Record]) -> Callable[[Values], Any]:
    """A function that makes an instance from its values, without the detour over keyword arguments."""
    attributes = (*(element.attribute for element in cls.__elements__), "_unknown")
    targets = ", ".join(f"self.{attribute}" for attribute in attributes)
    namespace: dict[str, Any] = {"new": object.__new__, "cls": cls}
    source = f"def build(values):\n    self = new(cls)\n    {targets}, = values\n    return self\n"
    exec(source, namespace)  # noqa: S102 - attributes of the class, hence identifiers
    build: Callable[[Values], Any] = namespace["build"]
    return build


def _value(tokens: Tokens, read: Any, more: Any) -> Any:
    if read is None:
        return more
    return read(read_text(tokens)) if isinstance(more, str) else read(tokens, more)


def _repeat(values: Values, tokens: Tokens, meaning: Meaning) -> None:
    index, read, more = meaning
    if values[index] is UNSET:
        values[index] = []
    try:
        values[index].append(_value(tokens, read, more))
    except Invalid as invalid:
        invalid.steps.append(f"[{len(values[index])}]")
        raise


def _unknown(tag: Tag, scope: Scope, tokens: Tokens, position: int) -> UnknownElement:
    return UnknownElement(tag.name, position, markup(tag, element_tokens(tag, tokens), scope))


def _read_nil(tokens: Tokens, _: None) -> None:
    read_nothing(tokens)


def _read_empty(read: Callable[[Tokens, Tags], Any], _: Tokens, tags: Tags) -> Any:
    """The value of `<Bid/>`, whose tag is its own end."""
    return read(iter(("</>",)), tags)


def _skip(values: Values, tokens: Tokens, _: None) -> None:
    """White space between elements."""
