"""XML Schema as xsdata parsed it -> the components of the model."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.contract.load import AnyElement, LoadedDocument, Node, xsd
from generator.contract.model import (
    SERIALIZATION,
    XML_SCHEMA,
    ComplexType,
    Component,
    Element,
    Enumeration,
    EnumerationValue,
    Facet,
    GlobalAttribute,
    GlobalElement,
    QName,
    Restriction,
)
from generator.errors import ContractError

_Declaration: TypeAlias = xsd.SimpleType | xsd.ComplexType | xsd.Element | xsd.Attribute

_FACETS = (
    *("length", "min_length", "max_length", "white_space", "total_digits", "fraction_digits"),
    *("min_inclusive", "max_inclusive", "min_exclusive", "max_exclusive"),
)

_ANY_TYPE = QName(XML_SCHEMA, "anyType")


@dataclass(frozen=True, slots=True)
class SchemaSource:
    """A schema of a document, and the namespace that it describes (of a chameleon: that of the including schema)."""

    document: LoadedDocument
    schema: xsd.Schema
    namespace: str

    def components(self) -> Iterator[Component]:
        """Its components in the order of the document. Raises ContractError."""
        schema = self.schema
        items: list[_Declaration] = [*schema.simple_types, *schema.complex_types, *schema.elements, *schema.attributes]
        for item in sorted(items, key=lambda item: self._node(item).position):
            yield self._component(item)

    @property
    def element_form_qualified(self) -> bool:
        """Whether local elements are in its namespace."""
        return self._node(self.schema).attributes.get("elementFormDefault") == "qualified"

    @property
    def attribute_form_qualified(self) -> bool:
        """Whether local attributes are in its namespace."""
        return self._node(self.schema).attributes.get("attributeFormDefault") == "qualified"

    def _component(self, item: _Declaration) -> Component:
        node = self._node(item)
        if "name" not in node.attributes:
            raise ContractError(node.location, "has no name")
        name = QName(self.namespace, node.attributes["name"])
        if isinstance(item, xsd.SimpleType):
            return self._simple_type(item, name)
        if isinstance(item, xsd.ComplexType):
            return self._complex_type(item, name)
        if isinstance(item, xsd.Attribute):
            return GlobalAttribute(name, self._qname(node, node.attributes["type"]), node.location)
        return GlobalElement(name, self._element_type(item, name), _is_true(node, "nillable"), node.location)

    def _complex_type(self, item: xsd.ComplexType, name: QName, *, anonymous: bool = False) -> ComplexType:
        node = self._node(item)
        base, sequence = None, item.sequence
        if item.complex_content:
            extension = item.complex_content.extension
            if extension is None:
                raise ContractError(self._node(item.complex_content).location, "has no xs:extension")
            base, sequence = self._qname_attribute(extension, "base"), extension.sequence
        return ComplexType(
            name,
            tuple(self._element(element) for element in sequence.elements) if sequence else (),
            base,
            abstract=_is_true(node, "abstract"),
            anonymous=anonymous,
            is_dictionary=self._serialization_text(item, "IsDictionary") in ("true", "1"),
            is_value_type=self._serialization_text(item, "IsValueType") in ("true", "1"),
            location=node.location,
        )

    def _element(self, item: xsd.Element) -> Element:
        node = self._node(item)
        form = node.attributes.get("form")
        qualified = form == "qualified" if form else self.element_form_qualified
        name = QName(self.namespace if qualified else "", node.attributes["name"])
        min_occurs, max_occurs = _occurs(node)
        default_value = self._serialization(item, "DefaultValue")
        emit = default_value is None or default_value.attributes.get("EmitDefaultValue") not in ("false", "0")
        return Element(
            name,
            self._element_type(item, QName(self.namespace, name.name)),
            _is_true(node, "nillable"),
            min_occurs,
            max_occurs,
            emit,
            node.location,
        )

    def _element_type(self, item: xsd.Element, name: QName) -> QName | ComplexType:
        node = self._node(item)
        if item.complex_type is None:
            return self._qname(node, node.attributes["type"]) if "type" in node.attributes else _ANY_TYPE
        if "type" in node.attributes:
            raise ContractError(node.location, "has a type attribute and a type of its own")
        if "name" in self._node(item.complex_type).attributes:
            raise ContractError(self._node(item.complex_type).location, "a local type cannot have a name")
        return self._complex_type(item.complex_type, name, anonymous=True)

    def _simple_type(self, item: xsd.SimpleType, name: QName) -> Enumeration | Restriction:
        node = self._node(item)
        restriction, flags = item.restriction, item.list is not None
        if item.list:
            restriction = item.list.simple_type.restriction if item.list.simple_type else None
        if restriction is None:
            raise ContractError(node.location, "has no xs:restriction")
        base = self._qname_attribute(restriction, "base")
        facets = tuple(self._facets(restriction))
        if not restriction.enumerations and not flags:
            return Restriction(name, base, facets, node.location)
        if facets or not restriction.enumerations:
            reason = "a facet beside xs:enumeration" if facets else "a list of anything but named values"
            raise ContractError(self._node(restriction).location, f"{reason} is not supported")
        values = tuple(map(self._enumeration_value, restriction.enumerations))
        return Enumeration(name, values, base, flags, self._actual_type(item), node.location)

    def _facets(self, restriction: xsd.Restriction) -> Iterator[Facet]:
        single: list[xsd.AnnotationBase | None] = [getattr(restriction, attribute) for attribute in _FACETS]
        facets = [*restriction.patterns, *(facet for facet in single if facet)]
        for facet in sorted(facets, key=lambda facet: self._node(facet).position):
            node = self._node(facet)
            yield Facet(node.location.construct.removeprefix("xs:"), node.attributes["value"])

    def _enumeration_value(self, item: xsd.Enumeration) -> EnumerationValue:
        node = self._node(item)
        number = self._serialization_text(item, "EnumerationValue")
        try:
            return EnumerationValue(node.attributes["value"], None if number is None else int(number))
        except ValueError:
            raise ContractError(node.location, f'EnumerationValue "{number}" is no number') from None

    def _actual_type(self, item: xsd.SimpleType) -> QName | None:
        annotation = self._serialization(item, "ActualType")
        if annotation is None:
            return None
        return QName(annotation.attributes.get("Namespace", ""), annotation.attributes.get("Name", ""))

    def _serialization_text(self, item: xsd.AnnotationBase, name: str) -> str | None:
        annotation = self._serialization(item, name)
        return None if annotation is None else annotation.text.strip()

    def _serialization(self, item: xsd.AnnotationBase, name: str) -> Node | None:
        """The annotation `name` of .NET's serializer."""
        contents = (
            content
            for annotation in item.annotations
            for app_info in annotation.app_infos
            for content in app_info.content
        )
        for content in contents:
            if isinstance(content, AnyElement) and content.qname == f"{{{SERIALIZATION}}}{name}":
                return self._node(content)
        return None

    def _qname_attribute(self, item: object, attribute: str) -> QName:
        node = self._node(item)
        return self._qname(node, node.attributes[attribute])

    def _qname(self, node: Node, text: str) -> QName:
        name = node.qname(text)
        chameleon = not self.schema.target_namespace and self.namespace
        return QName(self.namespace, name.name) if chameleon and not name.namespace else name

    def _node(self, item: object) -> Node:
        return self.document.node(item)


def _is_true(node: Node, attribute: str) -> bool:
    return node.attributes.get(attribute, "").strip() in ("true", "1")


def _occurs(node: Node) -> tuple[int, int | None]:
    min_occurs = int(node.attributes.get("minOccurs", "1"))
    text = node.attributes.get("maxOccurs", "1").strip()
    max_occurs = None if text == "unbounded" else int(text)
    if max_occurs == 0 or (max_occurs is not None and max_occurs < min_occurs):
        raise ContractError(node.location, f'minOccurs="{min_occurs}" with maxOccurs="{text}" is not supported')
    return min_occurs, max_occurs
