"""An operation's SOAP template, in the form in which the documentation of WCF services prints it.

It shows every element once, in the order of the wire: the elements of a type, those of its base first, then, after a
comment, what each of its derived types adds. Two steps: the contract becomes a tree of nodes, the tree becomes text.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal, TypeAlias
from xml.sax.saxutils import escape, quoteattr

from generator.contract.model import (
    XML_SCHEMA,
    ComplexType,
    Contract,
    Direction,
    Element,
    GlobalElement,
    Message,
    Operation,
    QName,
)

Part: TypeAlias = Literal["request", "response"]
PARTS: tuple[Part, Part] = ("request", "response")

ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
TYPE_MARKER = "-- derived type specified here with the appropriate prefix --"
VALUE = "ValueHere"


def template(
    contract: Contract,
    operation: Operation,
    part: Part,
    *,
    action_header: str | None = None,
    left_out_headers: Collection[str] = (),
) -> str:
    """The template of one message of an operation.

    `action_header` names the header of requests, first of all, that repeats the name of the operation;
    `left_out_headers` the header parts of requests that are left out.
    """
    return _text(_Tree.of(contract), operation, part, action_header, left_out_headers)


def templates(
    contract: Contract,
    operations: Iterable[Operation],
    parts: Iterable[Part] = PARTS,
    *,
    action_header: str | None = None,
    left_out_headers: Collection[str] = (),
) -> dict[str, str]:
    """The templates of several operations, each as of `template`, by file name: `<Operation>.<part>.xml`."""
    tree = _Tree.of(contract)
    return {
        f"{operation.name}.{part}.xml": _text(tree, operation, part, action_header, left_out_headers)
        for operation, part in product(operations, parts)
    }


# From the contract to a tree


@dataclass(frozen=True, slots=True)
class _Node:
    """An element: its text or its children; among these a string is a comment."""

    name: QName
    content: "str | tuple[_Node | str, ...]"
    nillable: bool = False
    polymorphic: bool = False
    array_of_built_ins: bool = False
    attributes: tuple[str, ...] = ()

    @property
    def markers(self) -> tuple[str, ...]:
        """Its attributes of XML Schema, without their prefix."""
        nil = ('nil="false"',) if self.nillable else ()
        return (*nil, f'type="{TYPE_MARKER}"') if self.polymorphic else nil


@dataclass(frozen=True, slots=True)
class _Tree:
    """What a contract declares, ready to be looked up."""

    target_namespace: str
    messages: Mapping[QName, Message]
    elements: Mapping[QName, GlobalElement]
    types: Mapping[QName, ComplexType]
    derived: Mapping[QName, tuple[ComplexType, ...]]
    """The types derived from a type, directly or not, in the order of the contract."""

    @classmethod
    def of(cls, contract: Contract) -> "_Tree":
        declared = [component for schema in contract.schemas for component in schema.components]
        types = {each.name: each for each in declared if isinstance(each, ComplexType)}
        derived: dict[QName, tuple[ComplexType, ...]] = {}
        for each in types.values():
            for base in list(_bases(each, types)):
                derived[base.name] = (*derived.get(base.name, ()), each)
        elements = {each.name: each for each in declared if isinstance(each, GlobalElement)}
        messages = {each.name: each for each in contract.messages}
        return cls(contract.target_namespace, messages, elements, types, derived)

    def message(self, direction: Direction) -> tuple[_Node, ...]:
        """The elements in the body of a message."""
        headers = {(header.message, header.part) for header in direction.headers}
        message = self.messages[direction.message]
        return tuple(
            self._node(self.elements[part.element])
            for part in message.parts
            if (message.name, part.name) not in headers
        )

    def headers(self, direction: Direction) -> tuple[_Node, ...]:
        """The elements in the header of a message, in the order of the contract."""
        return tuple(
            self._node(self.elements[part.element])
            for header in direction.headers
            for part in self.messages[header.message].parts
            if part.name == header.part
        )

    def _node(self, element: Element | GlobalElement, path: tuple[QName, ...] = ()) -> _Node:
        """`path`: the types that are being described; one of them is not described again inside itself."""
        nillable = element.nillable and not (isinstance(element, Element) and element.repeated)
        declared = self.types.get(element.type) if isinstance(element.type, QName) else element.type
        if declared is None:
            return _Node(element.name, VALUE, nillable)
        polymorphic = not declared.anonymous and declared.name in self.derived
        if declared.name in path:
            return _Node(element.name, (), nillable, polymorphic)
        inner = path if declared.anonymous else (*path, declared.name)
        item = declared.array_item
        return _Node(
            element.name,
            (*self._inherited(declared, inner), *self._added(declared, inner)),
            nillable,
            polymorphic,
            array_of_built_ins=item is not None and isinstance(item.type, QName) and item.type.namespace == XML_SCHEMA,
        )

    def _inherited(self, declared: ComplexType, path: tuple[QName, ...]) -> Iterator[_Node]:
        """All elements of a type, those of its base types first."""
        for each in reversed((declared, *_bases(declared, self.types))):
            yield from (self._node(particle, path) for particle in each.particles)

    def _added(self, declared: ComplexType, path: tuple[QName, ...]) -> Iterator[_Node | str]:
        """What each of the derived types adds to a type, after a comment."""
        if declared.anonymous:
            return
        for each in self.derived.get(declared.name, ()):
            yield _comment(each)
            yield from (self._node(particle, (*path, each.name)) for particle in each.particles)


def _bases(declared: ComplexType, types: Mapping[QName, ComplexType]) -> Iterator[ComplexType]:
    """The base types of a type, the nearest first."""
    while declared.base is not None and declared.base in types:
        declared = types[declared.base]
        yield declared


def _comment(derived: ComplexType) -> str:
    fields = {0: "No additional fields are", 1: "This field is"}.get(len(derived.particles), "These fields are")
    name = derived.name.name.replace("--", "- -")  # which a comment cannot hold
    return f"<!--{fields} applicable if the derived type attribute is set to {name}-->"


# From the tree to text


@dataclass(frozen=True, slots=True)
class _Scope:
    """Where an element stands: the prefixes by namespace (empty: the default namespace), and how many are open."""

    prefixes: Mapping[str, str]
    open: int

    def declaring(self, namespace: str, prefix: str) -> "_Scope":
        kept = {known: used for known, used in self.prefixes.items() if used != prefix}
        return replace(self, prefixes={**kept, namespace: prefix})

    def inside(self) -> "_Scope":
        return replace(self, open=self.open + 1)

    def declaration(self, namespace: str) -> str:
        prefix = self.prefixes[namespace]
        return f"{f'xmlns:{prefix}' if prefix else 'xmlns'}={quoteattr(namespace)}"


def _text(
    tree: _Tree, operation: Operation, part: Part, action_header: str | None, left_out_headers: Collection[str]
) -> str:
    direction = operation.input if part == "request" else operation.output
    scope = _Scope({INSTANCE: "i", ENVELOPE: "s"} if part == "request" else {ENVELOPE: "s"}, open=1)
    headers = tree.headers(direction)
    if part == "request":
        headers = tuple(header for header in headers if header.name.name not in left_out_headers)
    if part == "request" and action_header is not None:
        namespace = headers[0].name.namespace if headers else tree.target_namespace
        headers = (_action(QName(namespace, action_header), operation), *headers)
    lines = [
        f"<s:Envelope {' '.join(map(scope.declaration, scope.prefixes))}>",
        *_header(headers, scope),
        "  <s:Body>",
        *(line for node in tree.message(direction) for line in _lines(node, scope.inside())),
        "  </s:Body>",
        "</s:Envelope>",
    ]
    return "".join(f"{line}\n" for line in lines)


def _action(name: QName, operation: Operation) -> _Node:
    return _Node(name, operation.name, attributes=('mustUnderstand="1"',))


def _header(headers: tuple[_Node, ...], scope: _Scope) -> Iterator[str]:
    """The lines of the header, whose default namespace is that of its first part."""
    if headers:
        namespace = headers[0].name.namespace
        inner = scope.declaring(namespace, "").inside()
        yield f"  <s:Header {inner.declaration(namespace)}>"
        for header in headers:
            yield from _lines(header, inner)
        yield "  </s:Header>"


def _lines(node: _Node, scope: _Scope) -> Iterator[str]:
    """The lines of an element and of all that is in it."""
    indent = "  " * scope.open
    inner, attributes = _declared(node, scope)
    prefix = inner.prefixes[node.name.namespace]
    name = f"{prefix}:{node.name.name}" if prefix else node.name.name
    start = " ".join((name, *attributes))
    if isinstance(node.content, str):
        yield f"{indent}<{start}>{escape(node.content)}</{name}>"
    elif not node.content:
        yield f"{indent}<{start} />"
    else:
        yield f"{indent}<{start}>"
        for child in node.content:
            yield from _lines(child, inner) if isinstance(child, _Node) else [f"{indent}  {child}"]
        yield f"{indent}</{name}>"


def _declared(node: _Node, scope: _Scope) -> tuple[_Scope, list[str]]:
    """The scope inside an element, and its attributes in the order in which the documentation has them."""
    inner = scope.inside()
    before: list[str] = []
    after: list[str] = []
    if node.name.namespace not in inner.prefixes:
        inner = inner.declaring(node.name.namespace, "")
        before.append(inner.declaration(node.name.namespace))
    for namespace in _namespaces_of_children(node):
        if namespace and namespace not in inner.prefixes:
            numbered = sum(prefix.startswith("e") for prefix in inner.prefixes.values()) + 1
            inner = inner.declaring(namespace, "a1" if node.array_of_built_ins else f"e{numbered}")
            (after if node.array_of_built_ins else before).append(inner.declaration(namespace))
    markers = node.markers
    if markers and INSTANCE not in inner.prefixes:
        inner = inner.declaring(INSTANCE, f"d{inner.open}p1")
        after.append(inner.declaration(INSTANCE))
    marked = (f"{inner.prefixes[INSTANCE]}:{marker}" for marker in markers)
    return inner, [*before, *node.attributes, *marked, *after]


def _namespaces_of_children(node: _Node) -> Iterable[str]:
    if isinstance(node.content, str):
        return ()
    return dict.fromkeys(child.name.namespace for child in node.content if isinstance(child, _Node))
