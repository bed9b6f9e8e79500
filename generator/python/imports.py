"""The imports of one generated module: made by using names, aliased where the module means something else by them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from generator.python.layout import ModulePath, runtime_module
from generator.python.naming import Identifier, alias
from generator.python.source import LINE_LENGTH, Code

Origin: TypeAlias = "ModulePath | str"
"""Where a name comes from: a module of the package, or one of the standard library."""


_PACKAGE = "api"

PRELUDE: Final[Mapping[Origin, tuple[str, ...]]] = {
    "collections.abc": ("Sequence",),
    "enum": ("StrEnum",),
    "typing": ("TYPE_CHECKING",),
    runtime_module("enumeration"): ("Flag", "FlagsLike"),
    runtime_module("record"): ("Record", "element", "nillable", "record"),
    runtime_module("reply"): ("Reply",),
    runtime_module("unset"): ("Unset",),
}
"""What modules of types import together from one module, so that they need not begin with six imports."""


@dataclass(frozen=True, slots=True)
class ImportView:
    """`from module import names`."""

    module: Code
    names: Code


@dataclass(frozen=True, slots=True)
class AliasView:
    """Another name for a class of the module itself."""

    name: Identifier
    target: Code


@dataclass(frozen=True, slots=True)
class ImportsView:
    """What a module imports at run time, and what only type checkers see."""

    runtime: tuple[ImportView, ...]
    typing: tuple[ImportView, ...]
    aliases: tuple[AliasView, ...]
    """These stand at the end: there no name can be taken for that of a built-in class."""


class Imports:
    """Collects the imports of a module while its views are made."""

    def __init__(
        self,
        module: ModulePath,
        attributes: Collection[str] = (),
        *,
        prelude: ModulePath | None = None,
        facade: ModulePath | None = None,
        qualified: bool = False,
    ) -> None:
        """`attributes`: the names in the bodies of the module's classes; there they hide its own from annotations.
        `prelude`: a module that has what is in PRELUDE; `facade`: the package that exports all that annotations may
        need; `qualified`: as attributes of it.
        """
        self._module = module
        self._prelude = prelude
        self._facade = facade
        self._qualified = qualified
        self._attributes = attributes
        self._runtime: set[tuple[Code, Code]] = set()
        self._typing: set[tuple[Code, Code]] = set()
        self._aliases: dict[str, AliasView] = {}

    def runtime(self, origin: Origin, name: str) -> Code:
        """What a name is called here that is needed at run time."""
        if origin not in (self._module, "builtins"):
            source = self._prelude if self._prelude and name in PRELUDE.get(origin, ()) else origin
            self._runtime.add((self._relative(source), Code(name)))
        return Code(name)

    def typing(self, origin: Origin, name: str) -> Code:
        """What a name is called here that only annotations use."""
        if name not in self._attributes:
            return (
                self.runtime(origin, name) if _is_there_anyway(origin) else self._only_typing(origin, name, Code(name))
            )
        if origin == self._module:
            return self._aliases.setdefault(name, AliasView(alias(name), Code(name))).name
        return self._only_typing(origin, name, alias(name))

    def view(self) -> ImportsView:
        """All of them, in an order of their own."""
        typing = self._typing - self._runtime
        if typing or self._aliases:
            self.runtime("typing", "TYPE_CHECKING")
        if self._aliases:
            self.runtime("typing", "TypeAlias")
        aliases = tuple(self._aliases.values())
        return ImportsView(import_views(self._runtime), import_views(typing, indent=4), aliases)

    def _only_typing(self, origin: Origin, name: str, local: Code) -> Code:
        if origin == self._module:
            return local
        if self._facade and self._qualified and not isinstance(origin, str):
            return Code(f"{self._package(self._facade)}.{name}")
        written = Code(name) if local == name else Code(f"{name} as {local}")
        self._typing.add((self._relative(origin if isinstance(origin, str) else self._facade or origin), written))
        return local

    def _package(self, package: ModulePath) -> Code:
        """What a package is called here, of which annotations use many names."""
        local = alias(_PACKAGE) if _PACKAGE in self._attributes else Code(_PACKAGE)
        self._typing.add((self._relative(package[:-1]), Code(f"{package[-1]} as {local}")))
        return local

    def _relative(self, origin: Origin) -> Code:
        return Code(origin) if isinstance(origin, str) else relative(self._module[:-1], origin)


def relative(package: ModulePath, module: ModulePath) -> Code:
    """The name of a module as a module of `package` imports it."""
    common = 0
    while common < min(len(package), len(module)) and package[common] == module[common]:
        common += 1
    return Code("." * (len(package) - common + 1) + ".".join(module[common:]))


def import_views(names: Iterable[tuple[Code, Code]], *, indent: int = 0) -> tuple[ImportView, ...]:
    """The statements that import `(module, name as it is written)`: as many names as fit in a line, and no brackets.

    With a line for each name, imports would be the larger part of many a module.
    """
    views: list[ImportView] = []
    for module, name in sorted(names, key=lambda each: (_nearness(each[0]), each[1])):
        last = views[-1] if views else None
        if last and last.module == module:
            together = Code(f"{last.names}, {name}")
            if indent + len(f"from {module} import {together}") <= LINE_LENGTH:
                views[-1] = ImportView(module, together)
                continue
        views.append(ImportView(module, name))
    return tuple(views)


def export_views(names: Iterable[tuple[Code, Code]], *, indent: int) -> tuple[ImportView, ...]:
    """The statements that export `(module, name)`: `name as name` tells type checkers that it is meant for others."""
    return import_views(((module, Code(f"{name} as {name}")) for module, name in names), indent=indent)


def _is_there_anyway(origin: Origin) -> bool:
    """Whether a module costs nothing to import: one of the standard library, or of the support library."""
    return isinstance(origin, str) or len(origin) == 1


def _nearness(module: str) -> tuple[bool, int, str]:
    """The standard library first, then what is furthest away in the package."""
    dots = len(module) - len(module.lstrip("."))
    return dots > 0, -dots, module
