"""What contracts declare, by name."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.contract.model import (
    XML_SCHEMA,
    ComplexType,
    GlobalElement,
    Message,
    QName,
    Restriction,
    Schema,
    Type,
)


@dataclass(frozen=True, slots=True)
class Declarations:
    """The types and elements of schemas, by name."""

    types: Mapping[QName, Type]
    elements: Mapping[QName, GlobalElement]
    derived: Mapping[QName, tuple[ComplexType, ...]]
    """Complex type -> those that extend it directly, in the order of the documents."""

    @classmethod
    def of(cls, schemas: Iterable[Schema]) -> "Declarations":
        """The declarations in `schemas`."""
        types: dict[QName, Type] = {}
        elements: dict[QName, GlobalElement] = {}
        derived: defaultdict[QName, list[ComplexType]] = defaultdict(list)
        for component in (component for schema in schemas for component in schema.components):
            if isinstance(component, GlobalElement):
                elements[component.name] = component
            elif isinstance(component, Type):
                types[component.name] = component
            if isinstance(component, ComplexType) and component.base:
                derived[component.base].append(component)
        return cls(types, elements, {base: tuple(found) for base, found in derived.items()})

    def unrestricted(self, name: QName) -> QName:
        """What a type is once its restrictions are looked through: the name of another kind of type or a built-in."""
        while isinstance(found := self.types.get(name), Restriction):
            name = found.base
        return name

    def bases(self, type_: ComplexType) -> tuple[ComplexType, ...]:
        """The complex types that a type extends, the nearest one first."""
        found: list[ComplexType] = []
        base = self.types.get(type_.base) if type_.base else None
        while isinstance(base, ComplexType):
            found.append(base)
            base = self.types.get(base.base) if base.base else None
        return tuple(found)


def is_built_in(name: QName) -> bool:
    """Whether a type is one of XML Schema's own."""
    return name.namespace == XML_SCHEMA


def messages_by_name(messages: Iterable[Message]) -> dict[QName, Message]:
    """`messages` by their names."""
    return {message.name: message for message in messages}
