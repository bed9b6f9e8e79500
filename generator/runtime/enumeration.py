"""Flags: enumerations of which an element carries several values at once (`xs:list`)."""

from collections.abc import Iterable, Iterator
from enum import Enum, StrEnum
from typing import Generic, TypeAlias, TypeVar, cast

F = TypeVar("F", bound="Flag")


class Flag(StrEnum):
    """Base of the flag enumerations; `A | B` gives `Flags`."""

    def __or__(self: F, other: "F | Flags[F]") -> "Flags[F]":
        joined: Flags[F] = Flags((self,))
        return joined | other


class Flags(Generic[F]):
    """Several values of a flag enumeration, in the order in which they were given, none twice.

    What the contract does not know stays in it as a plain string; text is one flag or several with white space between
    them. Equal to the same flags in any order, to a set of them and, when it holds just one, to that one. Equal to no
    frozenset: no hash can be both that of a frozenset and that of a single flag.
    """

    __slots__ = ("_values",)

    def __init__(self, values: "Iterable[F | str]" = ()) -> None:
        self._values: tuple[F | str, ...] = tuple(dict.fromkeys(_each(values)))

    def __iter__(self) -> "Iterator[F | str]":
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, value: object) -> bool:
        return value in self._values

    def __or__(self, other: "F | Flags[F]") -> "Flags[F]":
        return Flags((*self._values, *_each(other)))

    def __ror__(self, other: "F | Flags[F]") -> "Flags[F]":
        return Flags((*_each(other), *self._values))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Flags):
            return set(self._values) == set(cast("Flags[Flag]", other)._values)
        if isinstance(other, str):
            return self._values == (other,)
        if isinstance(other, set):
            return set(self._values) == other
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._values[0]) if len(self._values) == 1 else hash(frozenset(self._values))

    def __str__(self) -> str:
        return " ".join(self._values)

    def __repr__(self) -> str:
        return f"Flags({list(self._values)!r})"


def _each(values: "Iterable[F | str]") -> "Iterable[F | str]":
    """Each of the values: a member is text, but never several."""
    if isinstance(values, Enum):
        return (cast(F, values),)
    return values.split() if isinstance(values, str) else values


FlagsLike: TypeAlias = Flags[F] | F | Iterable[F | str] | str
"""What a flags attribute accepts: a member, `A | B`, several of them, or text; what was received is always `Flags`."""
