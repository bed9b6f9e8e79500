"""Envelopes of SOAP 1.1: what stands around a message, both ways."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from .check import attempt
from .decoding import clark_name
from .elements import Element
from .encoding import Dialect, Put
from .errors import Problem
from .record import Record
from .scalars import BUILT_IN
from .text import Invalid, escape_attribute
from .tokens import (
    INSTANCE,
    Scope,
    Tag,
    Tokens,
    document_scope,
    element_tokens,
    elements,
    inside,
    local_name,
    markup,
    read_nothing,
    read_text,
    tokenize,
)

T = TypeVar("T")

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
FAULT = f"{{{SOAP}}}Fault"

_ENVELOPE = f"{{{SOAP}}}Envelope"
_HEADER = f"{{{SOAP}}}Header"
_BODY = f"{{{SOAP}}}Body"
_text = BUILT_IN["xs:string"].write


class EnvelopeWriter:
    """An envelope in the making: the pieces of header and body, the prefixes in use, and what is wrong with them."""

    def __init__(self, own: Dialect) -> None:
        self.own = own
        self.header: list[str] = []
        self.body: list[str] = []
        self.used: set[str] = set()
        self.problems: list[Problem] = []

    def put_action(self, name: str, action: str) -> None:
        """The header that repeats the action of the message; `mustUnderstand` is documented without a prefix."""
        self.header.append(f'<{name} mustUnderstand="1">{_text(action)}</{name}>')

    def put_headers(self, declared: Iterable[Element], values: Mapping[str, str | None]) -> None:
        """The header parts that have a value, in the order in which they are declared."""
        rest = dict(values)
        for element in declared:
            if element.name in rest:
                self._put_header(element, rest.pop(element.name))
        self.problems += [Problem(f"Header.{name}", "not a header of this message") for name in rest]

    def _put_header(self, element: Element, value: str | None) -> None:
        opening, closing = self.own.tags(element)
        self.used.add(self.own.prefix(element))
        if value is None and element.nillable:
            self.header.append(f'{opening} i:nil="true"/>')
            return
        try:
            self.header.append(f"{opening}>{_text(value)}{closing}")
        except Invalid as invalid:
            self.problems.append(Problem(f"Header.{element.name}", invalid.reason))

    def put_body(self, put: Put, record: Record) -> None:
        """A message, or the detail of a fault; `check` says what is wrong once something is."""
        begun = len(self.body)

        def write() -> None:
            del self.body[begun:]
            put(record, self.body.append, self.used)

        _, found = attempt(write, record)
        self.problems += found

    def data(self) -> bytes:
        """The whole envelope."""
        opening = f'<s:Envelope xmlns:i="{INSTANCE}" xmlns:s="{SOAP}"{self.own.declarations(self.used)}>'
        if self.header:
            opening += f'<s:Header xmlns="{escape_attribute(self.own.namespace)}">{"".join(self.header)}</s:Header>'
        return "".join((opening, "<s:Body>", *self.body, "</s:Body></s:Envelope>")).encode()


def read_envelope(
    data: bytes, declared: Iterable[Element], read_body: Callable[[Tag, Tokens], T]
) -> tuple[T, dict[str, str | None]]:
    """What `read_body` makes of the one element in the Body, and the headers; raises Invalid.

    Headers are found by their wire name, those that are not declared by their expanded name.
    """
    tokens = tokenize(data)
    envelope = next(elements(tokens, document_scope()))
    if envelope.name != _ENVELOPE:
        raise Invalid(f"not an envelope of SOAP 1.1 but {envelope.name}")
    bodies: list[T] = []
    headers: dict[str, str | None] = {}
    for part in elements(inside(envelope, tokens), envelope.scope):
        if part.name == _HEADER:
            headers |= _read_headers(part, tokens, declared)
        elif part.name != _BODY:
            raise Invalid(f"{part.name} where only Header and Body can be")
        elif bodies:
            raise Invalid("more than one Body")
        else:
            bodies.append(_read_only_element(part, tokens, read_body))
    if not bodies:
        raise Invalid("an envelope without a Body")
    return bodies[0], headers


def _read_only_element(body: Tag, tokens: Tokens, read: Callable[[Tag, Tokens], T]) -> T:
    found: list[T] = []
    for tag in elements(inside(body, tokens), body.scope):
        if found:
            raise Invalid(f"more than one element in the Body: {tag.name}")
        found.append(read(tag, tokens))
    if not found:
        raise Invalid("nothing in the Body")
    return found[0]


def _read_headers(header: Tag, tokens: Tokens, declared: Iterable[Element]) -> dict[str, str | None]:
    names = {clark_name(element): element.name for element in declared}
    values: dict[str, str | None] = {}
    for tag in elements(inside(header, tokens), header.scope):
        try:
            if tag.name in names:
                values[names[tag.name]] = _value(tag, tokens)
            else:
                values[tag.name] = _unknown_value(tag, tokens, header.scope)
        except Invalid as invalid:
            invalid.steps += [f".{local_name(tag.head)}", "Header"]
            raise
    return values


def _value(tag: Tag, tokens: Tokens) -> str | None:
    if tag.nil:
        read_nothing(tag, tokens)
        return None
    return read_text(tag, tokens)


def _unknown_value(tag: Tag, tokens: Tokens, scope: Scope) -> str | None:
    """The text of a header that is not declared, or all of it as XML where it has elements in it."""
    content = element_tokens(tag, tokens)
    return _value(tag, iter(content)) if len(content) < 2 else markup(tag, content, scope)
