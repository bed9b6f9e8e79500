"""Finding the class of a wire type, and importing its module no sooner than that."""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

from .elements import Element

XML_SCHEMA = "http://www.w3.org/2001/XMLSchema"


def item(name: str, type: str, *, namespace: str | None = None, nillable: bool = False) -> Element:
    """The wire facts of an array's item; `namespace` only where it is not that of the array type."""
    return Element(name, "", namespace if namespace is not None else "\0", type, nillable, False, True)


class TypeIndex:
    """The types of one version of the contracts by wire name.

    A wire name is written with a prefix (`cm:Campaign`); `namespaces` says which namespace a prefix stands for.
    """

    def __init__(
        self,
        package: str,
        *,
        namespaces: Mapping[str, str],
        classes: Mapping[str, str],
        arrays: Mapping[str, Element],
        secret_elements: frozenset[str] = frozenset(),
    ) -> None:
        """`classes`: wire name -> module of the class, below `package`; followed by `:Name` where the class has
        another name than the type. `arrays`: wire name of an array type -> its item. `secret_elements`: wire names
        of elements whose values no representation shows.
        """
        self.package = package
        self.namespaces = namespaces
        self.classes = classes
        self.secret_elements = secret_elements
        self.arrays = {
            name: fact._replace(namespace=self.namespace_of(name)) if fact.namespace == "\0" else fact
            for name, fact in arrays.items()
        }
        self._prefixes = {namespace: prefix for prefix, namespace in namespaces.items()}

    def namespace_of(self, name: str) -> str:
        """The namespace of a wire name."""
        return self.namespaces[name.partition(":")[0]]

    def expanded_name(self, name: str) -> str:
        """`{namespace}name`, as lxml writes it."""
        return f"{{{self.namespace_of(name)}}}{name.partition(':')[2]}"

    def wire_name(self, namespace: str | None, local_name: str) -> str | None:
        """The wire name of a type, or None where the contracts do not have it."""
        name = f"{self._prefixes.get(namespace or '')}:{local_name}"
        return name if name in self.classes else None

    def find(self, name: str) -> type[Any]:
        """The class of a wire type; its module is imported now.

        Raises KeyError for a name that is not in `classes`.
        """
        module, _, renamed = self.classes[name].partition(":")
        found: type[Any] = getattr(import_module(f"{self.package}.{module}"), renamed or name.partition(":")[2])
        return found


def lazy_attributes(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], Iterable[str]], list[str]]:
    """`__getattr__`, `__dir__` and `__all__` of a package whose names are imported when they are first used.

    `modules`: name -> module, relative to `package`, that defines it.
    """

    def __getattr__(name: str) -> Any:
        module = modules.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(module, package), name)
        setattr(import_module(package), name, value)
        return value

    def __dir__() -> Iterable[str]:
        return sorted(modules)

    return __getattr__, __dir__, list(modules)
