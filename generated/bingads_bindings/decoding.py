"""Reading: from the tokens of an element to records.

What a tag means depends on the class being read and on the namespace declarations around it. `Tags` is that meaning,
found out when a tag is first met in a document and looked up from then on. So the work for an element is one lookup,
the conversion of its text, and one item stored in the list of values that becomes the attributes of a record.
"""

from collections.abc import Callable
from functools import cache, partial
from typing import Any, TypeAlias, TypeVar

from .elements import Element, Unknown, UnknownElement
from .index import TypeIndex
from .record import Record, builder
from .scalars import scalar
from .text import Invalid, unescape
from .tokens import (
    Scope,
    Tag,
    Tokens,
    element_tokens,
    inside,
    is_whole,
    local_name,
    markup,
    require_end,
    require_white_space,
    split_token,
    take_apart,
)
from .unset import UNSET

R = TypeVar("R", bound=Record)

Values: TypeAlias = list[Any]
Meaning: TypeAlias = tuple[int, Any, Any]
"""What to do at a tag, as `(index, read, more)`:

- `(i, None, value)`: `value` is the value of element `i`, and the tag is all there is of it;
- `(i, read, closing)` with a string: `read` makes the value of element `i` from its text, which `closing` ends;
- `(i, read, tags)`: `read(tokens, tags)` is the value of element `i`;
- `(-1, read, more)`: `read(values, token, tokens, more)` takes care of it;
- `(-1, None, None)`: the content ends.
"""

_END: Meaning = (-1, None, None)
_NOT_WHOLE: Meaning = (-2, None, None)
_record_plans: "dict[type[Record], RecordPlan]" = {}


class _Kept(list[UnknownElement]):
    """The unknown elements of a record that is being read."""


class Plan:
    """How the content of an element is read: which children are known, and what becomes of the others."""

    def __init__(self, types: TypeIndex, elements: tuple[Element, ...]) -> None:
        self.types = types
        self.blank: Values = []
        self.build: Callable[[Values], Any] = list  # An array is its values; a record is built from them.
        self.children = {clark_name(element): (index, element) for index, element in enumerate(elements)}

    def meaning(self, head: str, scope: Scope) -> Meaning:
        """What a tag means here; raises Invalid where it means nothing."""
        if head[0] == "/":
            return _END
        tag = take_apart(head, scope)
        child = self.children.get(tag.name)
        return (-1, self.keep, scope) if child is None else self.known(*child, tag)

    def known(self, index: int, element: Element, tag: Tag) -> Meaning:
        """What the tag of a known child means."""
        return _meaning(self.types, index, element, tag)

    def keep(self, values: Values, token: str, tokens: Tokens, scope: Scope) -> None:
        """Keep an unknown child among the values, which are the items of an array."""
        values.append(_unknown(token, tokens, scope, len(values)))


class RecordPlan(Plan):
    """How a record is read: into a list with a value for each element and, last, what is unknown."""

    def __init__(self, cls: type[Record]) -> None:
        super().__init__(cls.__types__, cls.__elements__)
        self.blank = [*(UNSET for _ in cls.__elements__), None]
        self.build = builder(cls)

    def known(self, index: int, element: Element, tag: Tag) -> Meaning:
        """What the tag of a known child means."""
        meaning = super().known(index, element, tag)
        return (-1, _repeat, meaning) if element.repeated else meaning

    def keep(self, values: Values, token: str, tokens: Tokens, scope: Scope) -> None:
        """Keep an unknown child, and where it stood."""
        if not isinstance(values[-1], _Kept):
            values[-1] = _Kept()
        position = max((index for index, value in enumerate(values[:-1], 1) if value is not UNSET), default=0)
        values[-1].append(_unknown(token, tokens, scope, position))


class Tags(dict[str, Meaning]):
    """What each tag means in the content of one kind of element under the same namespace declarations."""

    __slots__ = ("blank", "build", "plan", "scope", "type")

    def __init__(self, plan: Plan, scope: Scope, type: str | None = None) -> None:
        """`type`: the derived type that the element says it has, where there is no class for that."""
        super().__init__()
        self.plan = plan
        self.scope = scope
        self.type = type
        self.build = plan.build
        self.blank = [*plan.blank[:-1], Unknown(type)] if type else plan.blank

    def __missing__(self, head: str) -> Meaning:
        if not is_whole(head):
            return _NOT_WHOLE
        meaning = self[head] = self.plan.meaning(head, self.scope)
        return meaning

    def with_unknown(self, values: Values) -> Values:
        """The values of a record that has unknown elements."""
        return [*values[:-1], Unknown(self.type, tuple(values[-1]))]

    def look_up(self, token: str, head: str, text: str) -> tuple[Meaning, str]:
        """What a token means that is not the usual text element, and its text.

        What is but a tag, perhaps with white space after it, is looked up as it is from now on.
        """
        meaning = self[head]
        if meaning is _NOT_WHOLE:
            head, text = split_token(token)
            meaning = self[head]
        index, read, more = meaning
        if read is None or (index >= 0 and more.__class__ is not str):
            require_white_space(text)
            self[token] = meaning
        return meaning, text


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
    return _value(tag.text, tokens, read, more)


def read_record(tokens: Tokens, tags: Tags) -> Any:
    """A record from the content of its element."""
    values = tags.blank.copy()
    known = tags.get
    token, text = "/", ""
    try:
        for token in tokens:
            meaning = known(token)
            if meaning is not None:
                index, read, more = meaning
            else:
                head, _, text = token.partition(">")
                index, read, more = tags[head]
                if read is None or more.__class__ is not str:
                    (index, read, more), text = tags.look_up(token, head, text)
            if index < 0:
                if read is None:
                    break
                read(values, token, tokens, more)
            elif values[index] is not UNSET:
                _refuse_second()
            elif read is None:
                values[index] = more
            elif more.__class__ is str:
                end = next(tokens)
                if end != more:
                    require_end(end)
                values[index] = read(unescape(text) if "&" in text else text)
            else:
                values[index] = read(tokens, more)
    except Invalid as invalid:
        _add_step(invalid, token, f".{local_name(token)}")
        raise
    return tags.build(values if values[-1].__class__ is not _Kept else tags.with_unknown(values))


def read_array(tokens: Tokens, tags: Tags) -> list[Any]:
    """The items of an array from the content of its element.

    The loop of `read_record` once more: to share it would cost a call for each element, the price of all the rest.
    """
    items: list[Any] = []
    known = tags.get
    token, text = "/", ""
    try:
        for token in tokens:
            meaning = known(token)
            if meaning is not None:
                index, read, more = meaning
            else:
                head, _, text = token.partition(">")
                index, read, more = tags[head]
                if read is None or more.__class__ is not str:
                    (index, read, more), text = tags.look_up(token, head, text)
            if index < 0:
                if read is None:
                    break
                read(items, token, tokens, more)
            elif read is None:
                items.append(more)
            elif more.__class__ is str:
                end = next(tokens)
                if end != more:
                    require_end(end)
                items.append(read(unescape(text) if "&" in text else text))
            else:
                items.append(read(tokens, more))
    except Invalid as invalid:
        _add_step(invalid, token, f"[{len(items)}]")
        raise
    return items


def _refuse_second() -> None:
    raise Invalid("more than once")


def _add_step(invalid: Invalid, token: str, step: str) -> None:
    if token[0] != "/":
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


def _record_plan(cls: type[Record]) -> RecordPlan:
    plan = _record_plans.get(cls)
    if plan is None:
        plan = _record_plans[cls] = RecordPlan(cls)
    return plan


@cache
def _array_plan(types: TypeIndex, name: str) -> Plan:
    return Plan(types, (types.arrays[name],))


def _value(text: str, tokens: Tokens, read: Any, more: Any) -> Any:
    """The value of an element whose start tag has been read and has this text after it."""
    if read is not None and isinstance(more, str):
        require_end(next(tokens))
        return read(unescape(text))
    require_white_space(text)
    return more if read is None else read(tokens, more)


def _repeat(values: Values, token: str, tokens: Tokens, meaning: Meaning) -> None:
    index, read, more = meaning
    if values[index] is UNSET:
        values[index] = []
    try:
        values[index].append(_value(split_token(token)[1], tokens, read, more))
    except Invalid as invalid:
        invalid.steps.append(f"[{len(values[index])}]")
        raise


def _unknown(token: str, tokens: Tokens, scope: Scope, position: int) -> UnknownElement:
    tag = take_apart(token, scope)
    if tag.empty:
        require_white_space(tag.text)
    return UnknownElement(tag.name, position, markup(tag, element_tokens(tag, tokens), scope))


def _read_nil(tokens: Tokens, _: None) -> None:
    require_end(next(tokens), "nil, but not empty")


def _read_empty(read: Callable[[Tokens, Tags], Any], _: Tokens, tags: Tags) -> Any:
    """The value of `<Bid/>`, whose tag is its own end."""
    return read(iter(("/>",)), tags)
