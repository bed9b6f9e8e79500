"""The outline of messages that the package encoded: many instances of a message as one tree."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bingads_bindings.index import TypeIndex
from bingads_bindings.record import Record
from lxml import etree

from tests.golden.outline import INSTANCE, Element
from tests.support.package import SOAP

NIL = f"{{{INSTANCE}}}nil"
TYPE = f"{{{INSTANCE}}}type"


def of_envelopes(envelopes: Sequence[etree._Element], message: type[Record]) -> Element:
    """The outline of envelopes with one message each: what any of them has, in their order.

    An element is nillable if it is nil in one of them, polymorphic if it states a type in one of them.
    """
    types = message.__types__
    headers = _children(envelopes, types, f"{SOAP}Header", {})
    bodies = [envelope.find(f"{SOAP}Body") for envelope in envelopes]
    body = _merged([child for each in bodies if each is not None for child in each], types, message)
    namespace = SOAP.strip("{}")
    return Element(
        "Envelope",
        namespace,
        children=(Element("Header", namespace, children=headers), Element("Body", namespace, children=(body,))),
    )


def _children(
    parents: Sequence[etree._Element], types: TypeIndex, path: str | None, declared: dict[str, str | type[Any]]
) -> tuple[Element, ...]:
    """The children of all these, in the order of the one that has the most; the others must not contradict it."""
    found = [[child for each in (parent.findall(path) if path else [parent]) for child in each] for parent in parents]
    order = list(dict.fromkeys(child.tag for child in max(found, key=len, default=[])))
    for children in found:
        positions = [order.index(child.tag) for child in children]
        assert positions == sorted(positions), "the same elements in two orders"
    return tuple(
        _merged([child for children in found for child in children if child.tag == tag], types, declared.get(str(tag)))
        for tag in order
    )


def _merged(elements: Sequence[etree._Element], types: TypeIndex, declared: str | type[Any] | None) -> Element:
    """One element of all these, which are of the type with that wire name or of that class."""
    name = etree.QName(elements[0])
    merged = Element(
        name.localname,
        name.namespace or "",
        nillable=any(element.get(NIL) == "true" for element in elements),
        polymorphic=any(TYPE in element.attrib for element in elements),
    )
    filled = [element for element in elements if element.get(NIL) != "true"]
    if isinstance(declared, str) and declared in types.arrays:
        item = types.arrays[declared]
        items = _children(filled, types, None, {f"{{{item.namespace}}}{item.name}": item.type})
        return replace(merged, children=tuple(replace(each, nillable=False) for each in items))
    if isinstance(declared, str) and declared in types.classes:
        declared = types.find(declared)
    if isinstance(declared, type) and issubclass(declared, Record):
        return replace(merged, children=_of_record(filled, types, declared))
    assert not any(len(element) for element in elements), f"{name} has elements, though its type does not"
    return merged


def _of_record(elements: Sequence[etree._Element], types: TypeIndex, declared: type[Record]) -> tuple[Element, ...]:
    """The children of a record, then what each derived class among these adds."""
    groups: dict[type[Record], list[etree._Element]] = {declared: []}
    for element in elements:
        groups.setdefault(_class_of(element, types) or declared, []).append(element)
    children = _of_class(groups.pop(declared), types, declared)
    added = []
    for cls, group in groups.items():
        inherited = len(cls.__mro__[1].__elements__)  # type: ignore[attr-defined]  # a record too
        found = _of_class(group, types, cls)
        assert [each.name for each in found[: len(children)]] == [each.name for each in children]
        added.append(Element(f"#{cls.__type__.partition(':')[2]}", children=found[inherited:]))
    return (*children, *sorted(added, key=lambda each: each.name))


def _of_class(elements: Sequence[etree._Element], types: TypeIndex, cls: type[Record]) -> tuple[Element, ...]:
    return _children(
        elements, types, None, {f"{{{fact.namespace}}}{fact.name}": fact.type for fact in cls.__elements__}
    )


def _class_of(element: etree._Element, types: TypeIndex) -> type[Record] | None:
    """The class that an element states to be of; its prefix must be declared."""
    stated = element.get(TYPE)
    if stated is None:
        return None
    prefix, _, name = stated.rpartition(":")
    wire_name = types.wire_name(element.nsmap[prefix or None], name)
    assert wire_name is not None, f"{stated} is no type of the contracts"
    found: type[Record] = types.find(wire_name)
    return found


def with_derived_sorted(element: Element) -> Element:
    """The same outline with the groups of derived types by name: in an instance they have no order."""
    children = [with_derived_sorted(child) for child in element.children]
    own = [child for child in children if not child.name.startswith("#")]
    groups = [child for child in children if child.name.startswith("#")]
    return replace(element, children=(*own, *sorted(groups, key=lambda each: each.name)))
