"""The facts that the classes of the package carry are those of the documented types."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from bingads_bindings.elements import Element
from bingads_bindings.enumeration import Flag
from bingads_bindings.record import Record

from tests.golden.documented import DIFFERING_TYPES, GOLDEN
from tests.support.schemas import declared_types


@dataclass(frozen=True, slots=True)
class Documented:
    """A documented type: `complex`, `enum` or `flags`, and what stands below it."""

    version: str
    service: str
    kind: str
    name: str
    base: str | None
    facts: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.version}/{self.service}/{self.name}"


def documented(pattern: str) -> Iterator[Documented]:
    """The types in the .types files of that name: `<service>.types`, or of other origin `<service>.<what>.types`."""
    for path in sorted((GOLDEN / "types").glob(f"*/{pattern}")):
        for block in re.split(r"\n(?=\S)", path.read_text(encoding="utf-8").strip()):
            head, *facts = block.splitlines()
            kind, name, *base = head.split()
            service = path.name.partition(".")[0]
            yield Documented(
                path.parent.name, service, kind, name, base[-1] if base else None, tuple(map(str.strip, facts))
            )


DOCUMENTED = tuple(documented("*.types"))


@cache
def classes(version: str, service: str) -> dict[str, type[Any]]:
    """The classes of the types that the contract of a service declares, by the local names of these."""
    types = import_module(f"bingads_bindings.{version}._types").TYPES
    declared = declared_types(version, service)
    return {name.partition(":")[2]: types.find(name) for name in types.classes if types.expanded_name(name) in declared}


def differences(type_: Documented) -> list[str]:
    """What is documented of a type and not true of its class."""
    cls = classes(type_.version, type_.service).get(type_.name)
    if cls is None:
        return ["absent"]
    if type_.kind == "complex":
        base: Any = cls.__mro__[1]
        found = [] if _base_name(base) == type_.base else [f"base {_base_name(base)}"]
        return [*found, *_missing(type_.facts, [_fact(each) for each in cls.__elements__[len(base.__elements__) :]])]
    assert issubclass(cls, Flag) == (type_.kind == "flags")
    return _missing(type_.facts, [member.value for member in cls])


def _base_name(base: type[Any]) -> str | None:
    return None if base is Record else str(base.__type__).partition(":")[2]


def _fact(element: Element) -> str:
    """An element as a .types file has it."""
    nillable = " nillable" if element.nillable else ""
    return f"{element.name} {element.type.partition(':')[2]}{nillable}{'' if element.required else ' min=0'}"


def _missing(documented: tuple[str, ...], ours: list[str]) -> list[str]:
    """What we do not have, or not in that order."""
    rest = list(ours)
    missing = []
    for fact in documented:
        if fact in rest:
            del rest[: rest.index(fact) + 1]
        else:
            missing.append(fact)
    return missing


@pytest.mark.parametrize("type_", DOCUMENTED, ids=str)
def test_class_has_the_documented_facts(type_: Documented) -> None:
    assert differences(type_) == DIFFERING_TYPES.get(str(type_), [])


def test_documented_types_are_known() -> None:
    assert len(DOCUMENTED) == 444 + 1  # and the Campaign that another document has
    assert DIFFERING_TYPES.keys() <= set(map(str, DOCUMENTED))
    assert len(DIFFERING_TYPES) == 5
