"""What a contract is: WSDL 1.1 services and XML Schema types as frozen values, in the terms of the standards.

Order means something everywhere in it: tuples keep the order of the documents. Every QName is resolved. The model
holds what is supported; `build` refuses the rest. What a later contract needs beside it (choice, attributes, …) becomes
another kind of `Particle`, `Type` or `Part`.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

from generator.errors import Location

XML_SCHEMA = "http://www.w3.org/2001/XMLSchema"
SERIALIZATION = "http://schemas.microsoft.com/2003/10/Serialization/"


@dataclass(frozen=True, slots=True, order=True)
class QName:
    """An expanded name: a namespace (empty for none) and a local name."""

    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{{{self.namespace}}}{self.name}"


@dataclass(frozen=True, slots=True)
class Element:
    """A local element declaration of a complex type."""

    name: QName
    type: "QName | ComplexType"
    """Name of its type, or the anonymous complex type declared in its place."""
    nillable: bool = False
    min_occurs: int = 1
    max_occurs: int | None = 1
    """None: unbounded."""
    emit_default_value: bool = True
    """`EmitDefaultValue` of the serialization annotation."""
    location: Location = field(default=Location(""), compare=False)

    @property
    def repeated(self) -> bool:
        """Whether it may occur more than once."""
        return self.max_occurs is None or self.max_occurs > 1


Particle: TypeAlias = Element


@dataclass(frozen=True, slots=True)
class ComplexType:
    """A complex type: a sequence of particles after those of its base type."""

    name: QName
    """Of an anonymous type: the name of the element that declares it."""
    particles: tuple[Particle, ...] = ()
    base: QName | None = None
    abstract: bool = False
    anonymous: bool = False
    is_dictionary: bool = False
    """`IsDictionary` of the serialization annotation."""
    is_value_type: bool = False
    """`IsValueType` of the serialization annotation: a struct, which .NET cannot read as nil."""
    location: Location = field(default=Location(""), compare=False)

    @property
    def array_item(self) -> Element | None:
        """Its item, where it is an array: a named type that is nothing but one repeated element."""
        if self.anonymous or self.base or self.abstract or len(self.particles) != 1:
            return None
        only = self.particles[0]
        return only if only.repeated else None


@dataclass(frozen=True, slots=True)
class EnumerationValue:
    """A value of an enumeration; `number` is the `EnumerationValue` of its annotation."""

    name: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A simple type restricted to named values; with `flags` a list (`xs:list`) of such values."""

    name: QName
    values: tuple[EnumerationValue, ...]
    base: QName
    flags: bool = False
    actual_type: QName | None = None
    """`ActualType` of the serialization annotation: the numeric type behind it."""
    location: Location = field(default=Location(""), compare=False)


@dataclass(frozen=True, slots=True)
class Facet:
    """A constraining facet of a restriction (`pattern`, `minInclusive`, …)."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Restriction:
    """A simple type that restricts another one without naming values."""

    name: QName
    base: QName
    facets: tuple[Facet, ...] = ()
    location: Location = field(default=Location(""), compare=False)


Type: TypeAlias = ComplexType | Enumeration | Restriction


@dataclass(frozen=True, slots=True)
class GlobalElement:
    """A top-level element declaration: a message's body, a header, a fault's detail, or the name of a type."""

    name: QName
    type: QName | ComplexType
    nillable: bool = False
    location: Location = field(default=Location(""), compare=False)


@dataclass(frozen=True, slots=True)
class GlobalAttribute:
    """A top-level attribute declaration."""

    name: QName
    type: QName
    location: Location = field(default=Location(""), compare=False)


Component: TypeAlias = Type | GlobalElement | GlobalAttribute


@dataclass(frozen=True, slots=True)
class Schema:
    """All that is declared in one namespace, in the order of the documents."""

    target_namespace: str
    components: tuple[Component, ...] = ()
    element_form_qualified: bool = True
    attribute_form_qualified: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a message, described by an element."""

    name: str
    element: QName


@dataclass(frozen=True, slots=True)
class Message:
    """A WSDL message."""

    name: QName
    """Messages of all namespaces are brought into that of the contract: their names do not travel."""
    parts: tuple[Part, ...]
    location: Location = field(default=Location(""), compare=False)


@dataclass(frozen=True, slots=True)
class HeaderBinding:
    """A `soap:header`: the part of a message that travels as a header."""

    message: QName
    part: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A declared fault of an operation; its message has one part, the detail."""

    name: str
    message: QName
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Direction:
    """The input or the output of an operation: message, headers in their order, WS-Addressing action."""

    name: str
    message: QName
    headers: tuple[HeaderBinding, ...] = ()
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of the port type together with its SOAP binding."""

    name: str
    soap_action: str
    input: Direction
    output: Direction
    faults: tuple[Fault, ...] = ()
    location: Location = field(default=Location(""), compare=False)


@dataclass(frozen=True, slots=True)
class Service:
    """A service with its one port; `port_type` and `binding` are the names that the document gives them."""

    name: str
    port: str
    binding: str
    port_type: str
    address: str
    operations: tuple[Operation, ...]
    soap_version: str = "1.1"
    transport: str = "http://schemas.xmlsoap.org/soap/http"


@dataclass(frozen=True, slots=True)
class Contract:
    """A whole contract."""

    name: str
    target_namespace: str
    schemas: tuple[Schema, ...]
    messages: tuple[Message, ...]
    service: Service
