"""What type checkers are told of an element: the values that its attribute may have."""

from typing import Final

from generator.contract.model import Element, Enumeration
from generator.python.catalog import WireName
from generator.python.imports import Imports, Origin
from generator.python.layout import Class, VersionLayout, runtime_module
from generator.python.source import Code

_INTEGERS = (
    "byte short int long integer unsignedByte unsignedShort unsignedInt unsignedLong "
    "nonNegativeInteger nonPositiveInteger positiveInteger negativeInteger"
)

BUILT_INS: Final[dict[str, tuple[Origin, str]]] = {
    **dict.fromkeys(_INTEGERS.split(), ("builtins", "int")),
    "boolean": ("builtins", "bool"),
    "float": ("builtins", "float"),
    "double": ("builtins", "float"),
    "decimal": ("decimal", "Decimal"),
    "dateTime": ("datetime", "datetime"),
    "base64Binary": ("builtins", "bytes"),
}
"""The Python types of the built-in types of XML Schema that are not read as text."""

_UNSET: Final = runtime_module("unset")
_ENUMERATION: Final = runtime_module("enumeration")


class Annotations:
    """Writes the annotations of a module."""

    def __init__(self, layout: VersionLayout, imports: Imports) -> None:
        self._layout = layout
        self._imports = imports

    def attribute(self, element: Element, owner: WireName) -> Code:
        """The annotation of the attribute for an element of the type `owner`."""
        name = self._layout.catalog.names.type_of(element, owner)
        value = self._value(name)
        if element.repeated:
            value = self._sequence(value, element.nillable)
        return Code(" | ".join([*value, *self._nil(element), self._imports.typing(_UNSET, "Unset")]))

    def _value(self, name: WireName) -> list[str]:
        catalog = self._layout.catalog
        if name in catalog.arrays:
            item = catalog.arrays[name]
            return self._sequence(self._value(catalog.names.type_of(item, name)), item.nillable)
        if name.startswith("xs:"):
            return [self._imports.typing(*BUILT_INS.get(name.removeprefix("xs:"), ("builtins", "str")))]
        return self._class(self._layout.types[name])

    def _class(self, each: Class) -> list[str]:
        name = self._imports.typing(each.module, each.name)
        if not isinstance(each.definition.type, Enumeration):
            return [name]
        if each.definition.type.flags:
            return [f"{self._imports.typing(_ENUMERATION, 'FlagsLike')}[{name}]"]
        return [name, self._imports.typing("builtins", "str")]

    def _sequence(self, item: list[str], nillable: bool) -> list[str]:
        values = [*item, "None"] if nillable else item
        return [f"{self._imports.typing('collections.abc', 'Sequence')}[{' | '.join(values)}]"]

    def _nil(self, element: Element) -> list[str]:
        return ["None"] if element.nillable and not element.repeated else []
