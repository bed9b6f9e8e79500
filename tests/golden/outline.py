"""Outlines: the elements of a SOAP message as a tree, and how one tree differs from another.

In an outline file an element stands on a line, below its parent and indented. `?` says that it carries a nil marker,
`:type` that it carries a type marker, `{…}` names its namespace where it is not that of its parent; `# Name` says that
the elements that follow apply to the derived type of that name.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from lxml import etree

INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"

_LINE = re.compile(r"(?P<name>[^ ?]+)(?P<nillable>\?)?(?P<polymorphic> :type)?(?: \{(?P<namespace>.+)\})?")
_DERIVED_TYPE = re.compile(r"applicable if the derived type attribute is set to (\S+)$")


@dataclass(frozen=True, slots=True)
class Element:
    """An element; also, named `#Name`, the group of those that the derived type of that name adds to its parent."""

    name: str
    namespace: str = ""
    nillable: bool = False
    polymorphic: bool = False
    children: "tuple[Element, ...]" = ()


def read(text: str) -> Element:
    """The tree that an outline file holds."""
    return _read_element([(len(line) - len(line.lstrip()), line.strip()) for line in text.splitlines()], "")


def _read_element(lines: Sequence[tuple[int, str]], parent_namespace: str) -> Element:
    """The element on the first line, whose descendants are on the others."""
    (indent, first), *rest = lines
    if first.startswith("# "):
        return Element(first.replace(" ", ""))
    match = _LINE.fullmatch(first)
    assert match, f"not a line of an outline: {first}"
    namespace = match["namespace"] or parent_namespace
    starts = [number for number, (depth, _) in enumerate(rest) if depth == indent + 2]
    children = [
        _read_element(rest[start:end], namespace) for start, end in zip(starts, [*starts[1:], len(rest)], strict=False)
    ]
    return Element(match["name"], namespace, bool(match["nillable"]), bool(match["polymorphic"]), _grouped(children))


def of_template(text: str) -> Element:
    """The tree of a printed SOAP template."""
    return _of_template_element(etree.fromstring(text))


def _of_template_element(element: etree._Element) -> Element:
    if isinstance(element, etree._Comment):
        match = _DERIVED_TYPE.search(str(element.text))
        assert match, f"not a comment of a template: {element.text}"
        return Element(f"#{match[1]}")
    name = etree.QName(element)
    nillable, polymorphic = (f"{{{INSTANCE}}}{marker}" in element.attrib for marker in ("nil", "type"))
    children = _grouped(map(_of_template_element, element))
    return Element(name.localname, name.namespace or "", nillable, polymorphic, children)


def _grouped(elements: Iterable[Element]) -> tuple[Element, ...]:
    """The elements, those that follow a derived type's name inside it."""
    grouped: list[Element] = []
    for element in elements:
        if grouped and grouped[-1].name.startswith("#") and not element.name.startswith("#"):
            grouped[-1] = replace(grouped[-1], children=(*grouped[-1].children, element))
        else:
            grouped.append(element)
    return tuple(grouped)


def differences(documented: Element, ours: Element, path: str = "") -> Iterator[str]:
    """How ours differs. A path alone is an element that only ours has; the others say what is different.

    `missing`: ours does not have the element at its place in the order.
    """
    for fact in ("namespace", "nillable", "polymorphic"):
        if getattr(documented, fact) != getattr(ours, fact):
            yield f"{path}: {fact}"
    rest = list(ours.children)
    for expected in documented.children:
        here = f"{path}/{expected.name}".lstrip("/")
        names = [element.name for element in rest]
        if expected.name not in names:
            yield f"{here}: missing"
            continue
        position = names.index(expected.name)
        yield from (f"{path}/{name}".lstrip("/") for name in names[:position])
        yield from differences(expected, rest[position], here)
        del rest[: position + 1]
    yield from (f"{path}/{element.name}".lstrip("/") for element in rest)
