"""An operation's JSON template, in the form in which the documentation of REST services prints it.

It shows every element once, under its name in the contract, those of a type by name. An object that may be
of several types is shown as the first of those that derive from the declared one, with what it says to be. What stands
for a number has no quotes, so this is no JSON yet.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from generator.config import Settings, VersionSettings
from generator.contract.model import (
    XML_SCHEMA,
    ComplexType,
    Direction,
    Element,
    Enumeration,
    Operation,
    QName,
    Restriction,
    Type,
)
from generator.errors import SettingsError
from generator.python.catalog import ServiceContract
from generator.python.rest import endpoint
from generator.rest_settings import RestSettings
from generator.soap_template import PARTS, Part

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
"""What is printed; a string is text as it stands."""

_VALUE = "ValueHere"
_NUMBERS = ("decimal", "double", "int", "long")
"""What the documentation tells from other values."""


def templates(
    settings: Settings, service: ServiceContract, operations: Iterable[Operation], parts: Iterable[Part] = PARTS
) -> dict[str, str]:
    """The templates of several operations by file name: `<Operation>.<part>.json`; a request begins with its method.

    Raises SettingsError where the service has no REST interface.
    """
    rest = service.settings.rest
    if rest is None:
        raise SettingsError(f"{service.settings.version}/{service.settings.name} has no REST interface")
    tree = _Tree.of(settings, service)
    found: dict[str, str] = {}
    for operation, part in product(operations, parts):
        where = endpoint(settings.rest, operation.name)
        head = f"{where.method} {rest.path}{where.path}\n\n" if part == "request" else ""
        body = tree.message(operation.input if part == "request" else operation.output)
        found[f"{operation.name}.{part}.json"] = f"{head}{_text(body)}\n"
    return found


@dataclass(frozen=True, slots=True)
class _Tree:
    """What a contract declares, ready to be looked up."""

    rest: RestSettings
    version: VersionSettings
    service: ServiceContract
    types: Mapping[QName, Type]
    derived: Mapping[QName, tuple[ComplexType, ...]]
    """The types that derive from a type, directly or not, by name."""

    @classmethod
    def of(cls, settings: Settings, service: ServiceContract) -> "_Tree":
        components = [component for schema in service.contract.schemas for component in schema.components]
        types = {each.name: each for each in components if isinstance(each, Type)}
        derived: dict[QName, tuple[ComplexType, ...]] = {}
        complex_types = [each for each in types.values() if isinstance(each, ComplexType)]
        for each in sorted(complex_types, key=lambda each: each.name.name.lower()):
            for base in _bases(each, types)[:-1]:
                derived[base.name] = (*derived.get(base.name, ()), each)
        version = next(each for each in settings.versions if each.name == service.settings.version)
        return cls(settings.rest, version, service, types, derived)

    def message(self, direction: Direction) -> Tree:
        """The body of a message."""
        declared = self.service.body(direction).type
        return self._object(declared, ()) if isinstance(declared, ComplexType) else self._value(declared, ())

    def _property(self, element: Element, path: tuple[QName, ...]) -> Tree:
        declared = element.type
        value = self._object(declared, path) if isinstance(declared, ComplexType) else self._value(declared, path)
        return [value] if element.repeated else value

    def _value(self, name: QName, path: tuple[QName, ...]) -> Tree:
        """A value of a named type; `path`: the types that are being shown, none of which is shown inside itself."""
        declared = self.types.get(name)
        if declared is None:
            return self._built_in(name)
        if isinstance(declared, Restriction):
            return self._value(declared.base, path)
        if isinstance(declared, Enumeration) or self._wire_name(name) in self.version.rest.texts:
            return json.dumps(_VALUE)
        if declared.array_item is None or name in self.derived:
            return self._object(declared, path)
        is_map = self._wire_name(name) in self.version.rest.maps
        return {_VALUE: json.dumps(_VALUE)} if is_map else self._property(declared.array_item, path)

    def _built_in(self, name: QName) -> str:
        if name.namespace != XML_SCHEMA or name.name not in _NUMBERS:
            return json.dumps(_VALUE)
        value = f"{name.name[0].upper()}{name.name[1:]}{_VALUE}"
        return json.dumps(value) if f"xs:{name.name}" in self.rest.text_types else value

    def _object(self, declared: ComplexType, path: tuple[QName, ...]) -> Tree:
        """An object of a type, or of the first one that derives from it."""
        shown = declared if declared.anonymous else next(iter(self.derived.get(declared.name, ())), declared)
        if shown.name in path or declared.name in path:
            return {}
        inner = path if declared.anonymous else (*path, declared.name, shown.name)
        says: dict[str, Tree] = {}
        if shown is not declared or (not declared.anonymous and declared.base is not None):
            says = {self.rest.type_property: json.dumps(self._discriminator(shown))}
        found: dict[str, Tree] = {}
        for each in _bases(shown, self.types):
            own: dict[str, Tree] = {one.name.name: self._property(one, inner) for one in each.particles}
            if each is declared:
                own |= says
            found |= own if declared.anonymous else dict(sorted(own.items(), key=lambda entry: entry[0].lower()))
        return found

    def _wire_name(self, name: QName) -> str:
        prefixes = {namespace: prefix for prefix, namespace in self.version.prefixes}
        return f"{prefixes.get(name.namespace, '')}:{name.name}"

    def _discriminator(self, declared: ComplexType) -> str:
        return dict(self.version.rest.discriminators).get(self._wire_name(declared.name), declared.name.name)


def _bases(declared: ComplexType, types: Mapping[QName, Type]) -> tuple[ComplexType, ...]:
    """A type and those that it derives from, the first one first."""
    found: list[ComplexType] = []
    each: Type | None = declared
    while isinstance(each, ComplexType):
        found.insert(0, each)
        each = types.get(each.base) if each.base is not None else None
    return tuple(found)


def _text(tree: Tree, indent: str = "") -> str:
    """The text of a tree, as JSON is usually printed."""
    if isinstance(tree, str) or not tree:
        return tree if isinstance(tree, str) else "[]" if isinstance(tree, list) else "{}"
    inner = f"{indent}  "
    if isinstance(tree, list):
        lines, (opening, closing) = [_text(each, inner) for each in tree], "[]"
    else:
        lines, (opening, closing) = [f"{json.dumps(name)}: {_text(each, inner)}" for name, each in tree.items()], "{}"
    content = ",\n".join(f"{inner}{line}" for line in lines)
    return f"{opening}\n{content}\n{indent}{closing}"
