"""The model -> our canonical text of a contract: the same contract always gives the same bytes.

All prefixes are declared at the root, there is one schema for each namespace, and order is that of the model. Reading
the text gives an equal model back.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from generator.contract.model import (
    SERIALIZATION,
    XML_SCHEMA,
    ComplexType,
    Component,
    Contract,
    Direction,
    Element,
    Enumeration,
    EnumerationValue,
    Fault,
    GlobalAttribute,
    GlobalElement,
    Message,
    Operation,
    QName,
    Restriction,
    Schema,
)
from generator.contract.prefixes import namespace_prefixes
from generator.contract.subset import ADDRESSING, SOAP, WSDL

_FIXED_PREFIXES = {XML_SCHEMA: "xs", WSDL: "wsdl", SOAP: "soap", ADDRESSING: "wsaw"}


def canonical_text(contract: Contract) -> str:
    """The canonical text of a contract."""
    fixed = {**_FIXED_PREFIXES, contract.target_namespace: "tns"}
    writer = _Writer(namespace_prefixes(_namespaces(contract), fixed))
    lines = writer.definitions(contract).lines()
    return "\n".join(('<?xml version="1.0" encoding="utf-8"?>', *lines, ""))


def _namespaces(contract: Contract) -> set[str]:
    """The namespaces that the text of a contract has prefixes for; nothing has one in no namespace."""
    names = {name.namespace for schema in contract.schemas for name in _type_names(schema)}
    names |= {part.element.namespace for message in contract.messages for part in message.parts}
    names |= {schema.target_namespace for schema in contract.schemas}
    return names - {""} | {SERIALIZATION}


def _type_names(schema: Schema) -> Iterator[QName]:
    """The names of all types that a schema refers to."""
    pending: list[Component | Element] = list(schema.components)
    while pending:
        item = pending.pop()
        if isinstance(item, ComplexType):
            pending.extend(item.particles)
            yield from filter(None, (item.base,))
        elif isinstance(item, Enumeration | Restriction):
            yield item.base
        elif isinstance(item.type, ComplexType):
            pending.append(item.type)
        else:
            yield item.type


@dataclass(frozen=True, slots=True)
class _Tag:
    """An XML element; an attribute whose value is None is left out."""

    name: str
    attributes: Mapping[str, str | None]
    children: tuple["_Tag | str", ...] = ()
    inline: bool = False
    """In one line, whatever it holds."""
    spread: bool = False
    """Each attribute in a line of its own."""

    def lines(self, indent: str = "") -> Iterator[str]:
        """Its text, line by line."""
        if self.inline or not self.children:
            yield indent + self.text()
            return
        yield f"{indent}<{self._start(indent)}>"
        for child in self.children:
            yield from (child.lines(indent + "  ") if isinstance(child, _Tag) else (indent + escape(child),))
        yield f"{indent}</{self.name}>"

    def text(self) -> str:
        """Its text in one line."""
        content = "".join(child.text() if isinstance(child, _Tag) else escape(child) for child in self.children)
        return f"<{self._start()}>{content}</{self.name}>" if content else f"<{self._start()}/>"

    def _start(self, indent: str = "") -> str:
        attributes = [f"{name}={quoteattr(value)}" for name, value in self.attributes.items() if value is not None]
        return (f"\n{indent}    " if self.spread else " ").join((self.name, *attributes))


@dataclass(frozen=True, slots=True)
class _Writer:
    """Turns each part of the model into its XML element."""

    prefixes: Mapping[str, str]

    def definitions(self, contract: Contract) -> _Tag:
        """The whole contract."""
        declared = {f"xmlns:{prefix}": namespace for namespace, prefix in self.prefixes.items()}
        attributes = {
            "name": contract.name,
            "targetNamespace": contract.target_namespace,
            **dict(sorted(declared.items())),
        }
        schemas = tuple(map(self._schema, contract.schemas))
        messages = tuple(map(self._message, contract.messages))
        children = (_Tag("wsdl:types", {}, schemas), *messages, *self._service(contract))
        return _Tag("wsdl:definitions", attributes, children, spread=True)

    def _qname(self, name: QName) -> str:
        return f"{self.prefixes[name.namespace]}:{name.name}" if name.namespace else name.name

    def _schema(self, schema: Schema) -> _Tag:
        attributes = {
            "targetNamespace": schema.target_namespace or None,
            "elementFormDefault": "qualified" if schema.element_form_qualified else None,
            "attributeFormDefault": "qualified" if schema.attribute_form_qualified else None,
        }
        used = {name.namespace for name in _type_names(schema)} - {XML_SCHEMA, schema.target_namespace}
        imports = (_Tag("xs:import", {"namespace": namespace or None}) for namespace in sorted(used))
        components = (self._component(component, schema) for component in schema.components)
        return _Tag("xs:schema", attributes, (*imports, *components))

    def _component(self, component: Component, schema: Schema) -> _Tag:
        if isinstance(component, ComplexType):
            return self._complex_type(component, schema)
        if isinstance(component, Enumeration):
            return self._enumeration(component)
        if isinstance(component, Restriction):
            facets = tuple(_Tag(f"xs:{facet.name}", {"value": facet.value}) for facet in component.facets)
            restriction = _Tag("xs:restriction", {"base": self._qname(component.base)}, facets)
            return _Tag("xs:simpleType", {"name": component.name.name}, (restriction,))
        if isinstance(component, GlobalAttribute):
            return _Tag("xs:attribute", {"name": component.name.name, "type": self._qname(component.type)})
        return self._typed_element(component, {}, schema)

    def _complex_type(self, type_: ComplexType, schema: Schema) -> _Tag:
        attributes = {
            "name": None if type_.anonymous else type_.name.name,
            "abstract": "true" if type_.abstract else None,
        }
        content = (_Tag("xs:sequence", {}, tuple(self._element(item, schema) for item in type_.particles)),)
        if type_.base:
            extension = _Tag("xs:extension", {"base": self._qname(type_.base)}, content)
            content = (_Tag("xs:complexContent", {}, (extension,)),)
        serialization = {"IsDictionary": type_.is_dictionary, "IsValueType": type_.is_value_type}
        notes = (self._note(name, {}, "true") for name, holds in serialization.items() if holds)
        annotation = self._annotation(*notes)
        return _Tag("xs:complexType", attributes, (*annotation, *content))

    def _element(self, element: Element, schema: Schema) -> _Tag:
        default_namespace = schema.target_namespace if schema.element_form_qualified else ""
        form = None
        if element.name.namespace != default_namespace:
            form = "qualified" if element.name.namespace else "unqualified"
        occurrence = {
            "minOccurs": None if element.min_occurs == 1 else str(element.min_occurs),
            "maxOccurs": {None: "unbounded", 1: None}.get(element.max_occurs, str(element.max_occurs)),
            "form": form,
        }
        annotation = (
            ()
            if element.emit_default_value
            else self._annotation(self._note("DefaultValue", {"EmitDefaultValue": "false"}))
        )
        return self._typed_element(element, occurrence, schema, annotation)

    def _typed_element(
        self,
        element: Element | GlobalElement,
        attributes: Mapping[str, str | None],
        schema: Schema,
        annotation: tuple[_Tag, ...] = (),
    ) -> _Tag:
        every_attribute = {
            "name": element.name.name,
            "type": None if isinstance(element.type, ComplexType) else self._qname(element.type),
            "nillable": "true" if element.nillable else None,
            **attributes,
        }
        type_ = (self._complex_type(element.type, schema),) if isinstance(element.type, ComplexType) else ()
        return _Tag("xs:element", every_attribute, (*annotation, *type_))

    def _enumeration(self, enumeration: Enumeration) -> _Tag:
        values = tuple(map(self._enumeration_value, enumeration.values))
        content = _Tag("xs:restriction", {"base": self._qname(enumeration.base)}, values)
        if enumeration.flags:
            content = _Tag("xs:list", {}, (_Tag("xs:simpleType", {}, (content,)),))
        actual = enumeration.actual_type
        numeric = {"Name": actual.name, "Namespace": actual.namespace} if actual else {}
        annotation = self._annotation(self._note("ActualType", numeric)) if actual else ()
        return _Tag("xs:simpleType", {"name": enumeration.name.name}, (*annotation, content))

    def _enumeration_value(self, value: EnumerationValue) -> _Tag:
        number = () if value.number is None else (self._note("EnumerationValue", {}, str(value.number)),)
        return _Tag("xs:enumeration", {"value": value.name}, self._annotation(*number))

    def _note(self, name: str, attributes: Mapping[str, str], *text: str) -> _Tag:
        return _Tag(self._qname(QName(SERIALIZATION, name)), attributes, text)

    @staticmethod
    def _annotation(*notes: _Tag) -> tuple[_Tag, ...]:
        if not notes:
            return ()
        return (_Tag("xs:annotation", {}, (_Tag("xs:appinfo", {}, notes),), inline=True),)

    def _message(self, message: Message) -> _Tag:
        parts = (_Tag("wsdl:part", {"name": part.name, "element": self._qname(part.element)}) for part in message.parts)
        return _Tag("wsdl:message", {"name": message.name.name}, tuple(parts))

    def _service(self, contract: Contract) -> tuple[_Tag, _Tag, _Tag]:
        service = contract.service
        operations = service.operations
        soap_binding = _Tag("soap:binding", {"transport": service.transport, "style": "document"})
        bound = (soap_binding, *map(self._bound_operation, operations))
        tns = self.prefixes[contract.target_namespace]
        address = _Tag("soap:address", {"location": service.address})
        port = _Tag("wsdl:port", {"name": service.port, "binding": f"{tns}:{service.binding}"}, (address,))
        return (
            _Tag("wsdl:portType", {"name": service.port_type}, tuple(map(self._operation, operations))),
            _Tag("wsdl:binding", {"name": service.binding, "type": f"{tns}:{service.port_type}"}, bound),
            _Tag("wsdl:service", {"name": service.name}, (port,)),
        )

    def _operation(self, operation: Operation) -> _Tag:
        messages = (
            self._port_type_message("wsdl:input", operation.input),
            self._port_type_message("wsdl:output", operation.output),
            *(self._port_type_message("wsdl:fault", fault) for fault in operation.faults),
        )
        return _Tag("wsdl:operation", {"name": operation.name}, messages)

    def _port_type_message(self, tag: str, item: Direction | Fault) -> _Tag:
        return _Tag(tag, {"name": item.name, "message": self._qname(item.message), "wsaw:Action": item.action})

    def _bound_operation(self, operation: Operation) -> _Tag:
        children = (
            _Tag("soap:operation", {"soapAction": operation.soap_action, "style": "document"}),
            self._bound_message("wsdl:input", operation.input),
            self._bound_message("wsdl:output", operation.output),
            *map(_bound_fault, operation.faults),
        )
        return _Tag("wsdl:operation", {"name": operation.name}, children)

    def _bound_message(self, tag: str, direction: Direction) -> _Tag:
        headers = (
            _Tag("soap:header", {"message": self._qname(header.message), "part": header.part, "use": "literal"})
            for header in direction.headers
        )
        return _Tag(tag, {"name": direction.name}, (*headers, _Tag("soap:body", {"use": "literal"})))


def _bound_fault(fault: Fault) -> _Tag:
    return _Tag("wsdl:fault", {"name": fault.name}, (_Tag("soap:fault", {"name": fault.name, "use": "literal"}),))
