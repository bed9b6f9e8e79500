"""Invariants of contracts, proved before anything is rendered.

What comes after relies on them: every name leads somewhere, no type is its own base, an element occurs in one place of
a type only, and all that operations can reach is of a type that has a Python type.
"""

from collections import deque
from collections.abc import Iterator, Sequence

from generator.contract.declarations import Declarations, is_built_in, messages_by_name
from generator.contract.model import (
    XML_SCHEMA,
    ComplexType,
    Component,
    Contract,
    Direction,
    Element,
    Enumeration,
    GlobalAttribute,
    GlobalElement,
    Message,
    Operation,
    QName,
    Restriction,
    Schema,
    Type,
)
from generator.errors import ContractError, Location

SUPPORTED_BUILT_INS = (
    frozenset(("byte", "short", "int", "long", "unsignedByte", "unsignedShort", "unsignedInt", "unsignedLong"))
    | frozenset(("integer", "nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger"))
    | frozenset(("string", "anyURI", "boolean", "float", "double", "decimal", "dateTime", "base64Binary"))
)
"""The built-in types that have a Python type."""

_OTHER_BUILT_INS = (
    frozenset(("anyType", "anySimpleType", "anyAtomicType", "hexBinary", "QName", "NOTATION", "duration"))
    | frozenset(("date", "time", "gYearMonth", "gYear", "gMonthDay", "gDay", "gMonth"))
    | frozenset(("normalizedString", "token", "language", "NMTOKEN", "NMTOKENS", "Name", "NCName"))
    | frozenset(("ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES"))
)

_TEXT = frozenset(("string", "normalizedString", "token", "NMTOKEN", "Name", "NCName"))
"""The built-in types that an enumeration may restrict."""


def check_contract(contract: Contract) -> None:
    """Raise ContractError for the first invariant that a contract breaks."""
    for schema in contract.schemas:
        _check_unique(schema)
    declarations = Declarations.of(contract.schemas)
    components = [component for schema in contract.schemas for component in schema.components]
    for component in components:
        _check_references(component, declarations)
    for type_ in declarations.types.values():
        _check_acyclic(type_, declarations)
    for type_ in (type_ for component in components for type_ in _types_within(component)):
        _check_type(type_, declarations)
    for message in contract.messages:
        _check_message(message, declarations)
    for operation in contract.service.operations:
        _check_operation(operation, contract, declarations)
    for element in _reachable_elements(contract, declarations):
        _check_representable(element, declarations)


def check_version(contracts: Sequence[Contract]) -> None:
    """Raise ContractError where two contracts declare a type or element of the same name, but not the same one."""
    declared: dict[tuple[str, QName], Component] = {}
    for component in (item for contract in contracts for schema in contract.schemas for item in schema.components):
        other = declared.setdefault((_kind(component), component.name), component)
        if other != component:
            raise ContractError(component.location, f"is not the same as at {other.location}")


def _kind(component: Component) -> str:
    """The symbol space of a component."""
    if isinstance(component, GlobalElement):
        return "element"
    return "attribute" if isinstance(component, GlobalAttribute) else "type"


def _check_unique(schema: Schema) -> None:
    seen: dict[tuple[str, QName], Location] = {}
    for component in schema.components:
        other = seen.setdefault((_kind(component), component.name), component.location)
        if other is not component.location:
            raise ContractError(component.location, f"is declared at {other} already")


def _check_references(component: Component, declarations: Declarations) -> None:
    for name, location in _references(component):
        known = name.name in SUPPORTED_BUILT_INS | _OTHER_BUILT_INS if is_built_in(name) else name in declarations.types
        if not known:
            raise ContractError(location, f"type {name} is not declared")


def _references(component: Component | Element) -> Iterator[tuple[QName, Location]]:
    if isinstance(component, ComplexType):
        if component.base:
            yield component.base, component.location
        for element in component.particles:
            yield from _references(element)
    elif isinstance(component, Enumeration | Restriction):
        yield component.base, component.location
    elif isinstance(component.type, ComplexType):
        yield from _references(component.type)
    else:
        yield component.type, component.location


def _types_within(item: Component | Element) -> Iterator[Type]:
    """The type that `item` is or declares, and the anonymous types within it."""
    if isinstance(item, Type):
        yield item
    if isinstance(item, ComplexType):
        for element in item.particles:
            yield from _types_within(element)
    elif isinstance(item, Element | GlobalElement) and isinstance(item.type, ComplexType):
        yield from _types_within(item.type)


def _check_type(type_: Type, declarations: Declarations) -> None:
    if isinstance(type_, ComplexType):
        _check_extension(type_, declarations)
    elif isinstance(declarations.types.get(type_.base), ComplexType):
        raise ContractError(type_.location, f"restricts {type_.base}, which is no simple type")
    elif isinstance(type_, Enumeration):
        _check_enumeration(type_, declarations)


def _check_acyclic(type_: Type, declarations: Declarations) -> None:
    seen: set[QName] = set()
    base: Type | None = type_
    while base is not None:
        if base.name in seen:
            raise ContractError(type_.location, "its bases form a circle")
        seen.add(base.name)
        base = declarations.types.get(base.base) if base.base else None


def _check_extension(type_: ComplexType, declarations: Declarations) -> None:
    if type_.base:
        base = declarations.types.get(type_.base)
        if not isinstance(base, ComplexType):
            raise ContractError(type_.location, f"extends {type_.base}, which is no complex type")
        if base.array_item:
            raise ContractError(type_.location, f"extends {type_.base}, which is an array; not supported")
    seen = {element.name for base in declarations.bases(type_) for element in base.particles}
    for element in type_.particles:
        if element.name in seen:
            raise ContractError(element.location, "an element that occurs twice in a type is not supported")
        seen.add(element.name)


def _check_enumeration(type_: Enumeration, declarations: Declarations) -> None:
    base = declarations.unrestricted(type_.base)
    if not is_built_in(base) or base.name not in _TEXT:
        raise ContractError(type_.location, f"enumerates values of {type_.base}; only text is supported")
    names = [value.name for value in type_.values]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise ContractError(type_.location, f'has the value "{name}" twice')
        if type_.flags and len(name.split()) != 1:
            raise ContractError(type_.location, f'is a list, in which the value "{name}" cannot be told apart')


def _check_message(message: Message, declarations: Declarations) -> None:
    seen: set[str] = set()
    for part in message.parts:
        if part.element not in declarations.elements:
            raise ContractError(message.location, f'element {part.element} of part "{part.name}" is not declared')
        if part.name in seen:
            raise ContractError(message.location, f'has the part "{part.name}" twice')
        seen.add(part.name)


def _check_operation(operation: Operation, contract: Contract, declarations: Declarations) -> None:
    messages = messages_by_name(contract.messages)
    for name in (operation.input.message, operation.output.message, *(fault.message for fault in operation.faults)):
        part = _message(operation, name, messages).parts[0]
        type_ = declarations.elements[part.element].type
        found = type_ if isinstance(type_, ComplexType) else declarations.types.get(type_)
        if not isinstance(found, ComplexType) or found.array_item:
            raise ContractError(operation.location, f"{part.element} is no record; not supported as body or fault")
    for direction in (operation.input, operation.output):
        _check_headers(operation, direction, messages, declarations)


def _check_headers(
    operation: Operation, direction: Direction, messages: dict[QName, Message], declarations: Declarations
) -> None:
    for header in direction.headers:
        parts = {part.name: part for part in _message(operation, header.message, messages).parts}
        if header.part not in parts:
            raise ContractError(operation.location, f'{header.message} has no part "{header.part}"')
        type_ = declarations.elements[parts[header.part].element].type
        if isinstance(type_, ComplexType) or isinstance(declarations.types.get(type_), ComplexType):
            raise ContractError(operation.location, f'the header "{header.part}" is no text; not supported')


def _message(operation: Operation, name: QName, messages: dict[QName, Message]) -> Message:
    if name not in messages:
        raise ContractError(operation.location, f"message {name} is not declared")
    return messages[name]


def _reachable_elements(contract: Contract, declarations: Declarations) -> Iterator[Element | GlobalElement]:
    """The elements that the messages of the operations can hold."""
    elements: deque[Element | GlobalElement] = deque(_message_elements(contract, declarations))
    seen: set[QName] = set()
    while elements:
        element = elements.popleft()
        yield element
        types = [element.type if isinstance(element.type, ComplexType) else declarations.types.get(element.type)]
        while types:
            type_ = types.pop()
            if not isinstance(type_, ComplexType) or (type_.name in seen and not type_.anonymous):
                continue
            elements.extend(type_.particles)
            types.extend(declarations.bases(type_))
            if not type_.anonymous:
                seen.add(type_.name)
                types.extend(declarations.derived.get(type_.name, ()))


def _message_elements(contract: Contract, declarations: Declarations) -> Iterator[GlobalElement]:
    messages = messages_by_name(contract.messages)
    for operation in contract.service.operations:
        names = [operation.input.message, operation.output.message, *(fault.message for fault in operation.faults)]
        yield from (declarations.elements[messages[name].parts[0].element] for name in names)
        for header in (*operation.input.headers, *operation.output.headers):
            parts = {part.name: part.element for part in messages[header.message].parts}
            yield declarations.elements[parts[header.part]]


def _check_representable(element: Element | GlobalElement, declarations: Declarations) -> None:
    if isinstance(element.type, ComplexType):
        return
    name = element.type
    while isinstance(found := declarations.types.get(name), Restriction):
        if found.facets:
            facets = ", ".join(dict.fromkeys(facet.name for facet in found.facets))
            raise ContractError(
                element.location, f"is of type {name}, whose {facets} (at {found.location}) is not supported"
            )
        name = found.base
    if name.namespace == XML_SCHEMA and name.name not in SUPPORTED_BUILT_INS:
        raise ContractError(element.location, f"xs:{name.name} is not supported")
