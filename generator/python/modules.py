"""Grouping classes into modules: by the words of their names, and so that base classes are imported in no circle."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias, TypeVar

Words: TypeAlias = tuple[str, ...]

K = TypeVar("K")

LARGEST = 16
"""Classes in a module beyond which it is split."""
SMALLEST = 3
"""Classes that are worth a module of their own."""


def group(names: Mapping[K, Words], bases: Mapping[K, K] = MappingProxyType({})) -> dict[K, Words]:
    """The words that the module of each class is named after, given the words of the class's name.

    A module holds the classes whose names begin with the same word. One that would be large is split by the next word;
    what finds no company there stays, and what finds none at all is put together by its first letter, or in the end as
    what it is: others. Few classes are in one module altogether.

    `bases` names the base of each class that has one. Such families have modules of their own, named after the first
    base and then split likewise, so that no class is imported for the sake of another one's base. All bases of a family
    are in its first module: no two modules import each other.
    """
    if len(names) <= LARGEST:
        return dict.fromkeys(names, ("all",))
    families: dict[K, dict[K, Words]] = {}
    for key in names:
        families.setdefault(_root(key, bases), {})[key] = names[key]
    alone = {root: names[root] for root, members in families.items() if len(members) == 1}
    stems = dict(_split(alone, ()))
    sizes = Counter(stems.values())
    found = {key: stem if sizes[stem] >= SMALLEST else ("others",) for key, stem in stems.items()}
    for root, members in families.items():
        if len(members) > 1:
            found |= _family(names[root], members, set(bases.values()))
    return {key: found[key] for key in names}


def _root(key: K, bases: Mapping[K, K]) -> K:
    return _root(bases[key], bases) if key in bases else key


def _family(stem: Words, members: Mapping[K, Words], bases: Collection[K]) -> dict[K, Words]:
    if len(members) <= LARGEST:
        return dict.fromkeys(members, stem)
    derived = {key: (*stem, *words) for key, words in members.items() if key not in bases}
    return dict.fromkeys(members, stem) | dict(_split(derived, stem))


def _split(names: Mapping[K, Words], stem: Words) -> Iterator[tuple[K, Words]]:
    groups: dict[Words, dict[K, Words]] = {}
    for key, words in names.items():
        groups.setdefault(words[: len(stem) + 1], {})[key] = words
    for longer, members in groups.items():
        if longer == stem or len(members) < SMALLEST:
            yield from ((key, stem or (words[0][0],)) for key, words in members.items())
        elif len(members) <= LARGEST:
            yield from ((key, longer) for key in members)
        else:
            yield from _split(members, longer)
