"""The docstrings of generated code: what each thing is in its contract."""

from collections.abc import Sequence
from textwrap import shorten

from generator.contract.model import Enumeration
from generator.python.catalog import WireName
from generator.python.layout import Class, ModulePath, VersionLayout
from generator.python.source import Code, docstring

_TEXT_WIDTH = 113


class Docs:
    """Writes the docstrings of a version's classes."""

    def __init__(self, layout: VersionLayout) -> None:
        self._titles = {each.package[-1]: each.service.settings.title for each in layout.services}
        self._layout = layout
        self._derived: dict[WireName, list[str]] = {}
        for each in layout.types.values():
            base = layout.base_of(each)
            if base:
                self._derived.setdefault(base.definition.wire_name, []).append(each.name)

    def package(self, package: ModulePath) -> str:
        """What a package of types or messages has in it."""
        owner = self._titles.get(package[1])
        version = self._layout.settings.name
        place = f"of {owner} {version}" if owner else f"that several services of {version} share"
        return f"{package[2].capitalize() if owner else 'Types'} {place}"

    def module(self, module: ModulePath, classes: Sequence[Class]) -> str:
        """What a module has in it."""
        return shorten(
            f"{self.package(module[:-1])}: {', '.join(each.name for each in classes)}", _TEXT_WIDTH, placeholder=" …"
        )

    def of(self, each: Class) -> Code:
        """What a class stands for in the contract."""
        text = self._first_line(each)
        derived = self._derived.get(each.definition.wire_name)
        if derived:
            text += f" Extended by {', '.join(f'`{name}`' for name in derived)}."
        return docstring(shorten(text, _TEXT_WIDTH, placeholder=" …"))

    def _first_line(self, each: Class) -> str:
        declared = each.definition.type
        if isinstance(declared, Enumeration):
            kind = "Flags" if declared.flags else "Enumeration"
        elif declared.anonymous:
            kind = "Element"
        else:
            kind = "Abstract complex type" if declared.abstract else "Complex type"
        return f"{kind} `{declared.name.name}` of {declared.name.namespace}."
