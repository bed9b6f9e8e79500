"""Reads WSDL and XSD text with xsdata's parsers; the only module that knows xsdata.

What its parsers give is kept as it is. Beside it stands, for each object, the node that it was made from: xsdata keeps
neither line numbers nor attributes of other namespaces, nor the prefixes of the nodes of WSDL.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import urljoin
from xml.parsers import expat

from lxml import etree
from xsdata.codegen.parsers import DefinitionsParser
from xsdata.exceptions import ConverterError, ParserError
from xsdata.formats.dataclass.models.generics import AnyElement
from xsdata.formats.dataclass.parsers.config import ParserConfig
from xsdata.models import wsdl, xsd

from generator.contract.model import QName
from generator.contract.subset import XmlElement, check_subset, locate, prune, short_name
from generator.errors import ContractError, Location

__all__ = [
    "MAX_BYTES",
    "AnyElement",
    "Document",
    "LoadedDocument",
    "Node",
    "Reference",
    "has_scheme",
    "load",
    "resolve_reference",
    "wsdl",
    "xsd",
]

MAX_BYTES = 64 * 1024 * 1024
"""Size that all documents of a contract may have together."""

_ROOTS: Mapping[str, type[wsdl.Definitions | xsd.Schema]] = {
    "wsdl:definitions": wsdl.Definitions,
    "xs:schema": xsd.Schema,
}


@dataclass(frozen=True, slots=True)
class Document:
    """A document as it was fetched."""

    name: str
    """Path or URL: what references to it lead to and what errors say."""
    data: bytes = field(repr=False)
    base: str = ""
    """Path or URL that its own references are relative to, where that is not its name (after a redirection)."""


@dataclass(frozen=True, slots=True)
class Node:
    """The XML element that an object of xsdata was made from."""

    location: Location
    position: int
    """Its place in the order of the document."""
    attributes: Mapping[str, str]
    text: str
    namespaces: Mapping[str | None, str]
    """Prefix -> namespace, as declared at this very element."""

    def qname(self, text: str) -> QName:
        """The QName that `text` stands for at this element. Raises ContractError for an undeclared prefix."""
        prefix, _, name = text.strip().rpartition(":")
        if not prefix:
            return QName(self.namespaces.get(None, ""), name)
        if prefix not in self.namespaces:
            raise ContractError(self.location, f'the prefix of "{text}" is not declared')
        return QName(self.namespaces[prefix], name)


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference from one document to another (`wsdl:import`, `xs:import`, `xs:include`)."""

    document: str
    """Name of the document that it leads to."""
    location: Location | None = None
    """Where it stands."""


@dataclass(frozen=True, slots=True)
class LoadedDocument:
    """A parsed document: xsdata's objects and the node of each."""

    name: str
    base: str
    root: wsdl.Definitions | xsd.Schema
    nodes: Mapping[int, Node] = field(repr=False)

    def node(self, item: object) -> Node:
        """The node that `item`, an object within `root`, was made from."""
        return self.nodes[id(item)]

    @property
    def schemas(self) -> tuple[xsd.Schema, ...]:
        """The schemas that it holds, in its order."""
        return (self.root,) if isinstance(self.root, xsd.Schema) else tuple(self.root.schemas)

    def reference(self, item: wsdl.Import | xsd.Import | xsd.Include) -> Reference | None:
        """Where an import or include leads, None where it names no document. Raises ContractError."""
        node = self.node(item)
        target = node.attributes.get("location" if isinstance(item, wsdl.Import) else "schemaLocation")
        if target is None:
            return None
        try:
            return Reference(resolve_reference(self.base, target), node.location)
        except ValueError as error:
            raise ContractError(node.location, f'"{target}" is no location: {error}') from None

    @property
    def references(self) -> tuple[Reference, ...]:
        """All references to other documents, in its order."""
        items: list[wsdl.Import | xsd.Import | xsd.Include] = []
        if isinstance(self.root, wsdl.Definitions):
            items.extend(self.root.imports)
        for schema in self.schemas:
            items.extend((*self.imports(schema), *schema.includes))
        items.sort(key=lambda item: self.node(item).position)
        return tuple(reference for item in items if (reference := self.reference(item)))

    def imports(self, schema: xsd.Schema) -> tuple[xsd.Import, ...]:
        """The imports of a schema, without those that xsdata adds of its own."""
        return tuple(item for item in schema.imports if id(item) in self.nodes)


def resolve_reference(base: str, target: str) -> str:
    """The name of the document that `target` leads to from the document `base`.

    Raises ValueError where `target` is a malformed URL.
    """
    if has_scheme(target):
        return target
    return urljoin(base, target) if has_scheme(base) else normpath(join(dirname(base), target))


def has_scheme(name: str) -> bool:
    """Whether the name of a document is a URL rather than a path (`C:` is a drive, no scheme)."""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", name) is not None


def load(document: Document) -> LoadedDocument:
    """Parse a document.

    Raises ContractError: it is no WSDL or XSD, is too large, has a document type declaration, or holds a construct
    that is not supported.
    """
    root = _parse_xml(document)
    clazz = _ROOTS.get(short_name(str(root.tag)))
    if clazz is None:
        raise ContractError(locate(document.name, root), "is neither wsdl:definitions nor xs:schema")
    prune(root)
    check_subset(document.name, root)
    objects, nodes = _build_objects(document.name, root, clazz)
    return LoadedDocument(document.name, document.base or document.name, objects, nodes)


def _parse_xml(document: Document) -> XmlElement:
    if len(document.data) > MAX_BYTES:
        raise ContractError(Location(document.name), f"has more than {MAX_BYTES // 2**20} MB")
    _refuse_document_type(document)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(document.data, parser)
    except etree.XMLSyntaxError as error:
        reason = re.sub(r", line \d+, column \d+$", "", error.msg or "")
        raise ContractError(Location(document.name, error.lineno), f"is not well-formed XML: {reason}") from None


def _refuse_document_type(document: Document) -> None:
    """Read as far as the root element, so that no other parser ever sees a document type declaration."""
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        reason = "a document type declaration is refused"
        raise ContractError(Location(document.name, parser.CurrentLineNumber), reason)

    def stop(*_: object) -> None:
        raise StopIteration

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = stop
    try:
        parser.Parse(document.data, True)
    except StopIteration:
        return
    except expat.ExpatError as error:
        reason = f"is not well-formed XML: {expat.ErrorString(error.code)}"
        raise ContractError(Location(document.name, error.lineno), reason) from None
    except (ValueError, LookupError) as error:  # what expat does not know itself, it asks Python for
        reason = f"its encoding cannot be read: {error}"
        raise ContractError(Location(document.name, parser.CurrentLineNumber), reason) from None


def _build_objects(
    document: str, root: XmlElement, clazz: type[wsdl.Definitions | xsd.Schema]
) -> tuple[wsdl.Definitions | xsd.Schema, dict[int, Node]]:
    """Feed the elements to xsdata's parser one by one, and keep the node of each object that it makes."""
    config = ParserConfig(fail_on_unknown_attributes=True, fail_on_converter_warnings=True)
    parser = DefinitionsParser(config=config)
    queue: list[Any] = []
    objects: list[Any] = []
    nodes: dict[int, Node] = {}
    open_nodes: list[Node] = []
    positions = count()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = str(element.tag)
        try:
            if event == "start":
                node = _node(document, element, next(positions))
                open_nodes.append(node)
                # xsdata has no place for attributes of other namespaces
                own = {name: value for name, value in node.attributes.items() if not name.startswith("{")}
                namespaces = dict(node.namespaces)
                parser.start(clazz, queue, objects, tag, own, namespaces)  # pyright: ignore[reportUnknownMemberType]
            else:
                made = parser.end(queue, objects, tag, element.text, None)
                nodes[id(made)] = open_nodes.pop()
        except (ParserError, ConverterError, AssertionError, ValueError) as error:
            raise ContractError(locate(document, element), f"cannot be read: {error}") from None
    return objects[-1][1], nodes


def _node(document: str, element: XmlElement, position: int) -> Node:
    attributes = {str(name): str(value) for name, value in element.attrib.items()}
    return Node(locate(document, element), position, attributes, element.text or "", dict(element.nsmap))
