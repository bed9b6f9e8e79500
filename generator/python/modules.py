"""Grouping classes into modules: by the words of their names, and so that base classes are imported in no circle."""

from collections import Counter
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import TypeAlias, TypeVar

Words: TypeAlias = tuple[str, ...]

K = TypeVar("K")

LARGEST = 16
"""Classes in a module beyond which it is split."""
SMALLEST = 3
"""Classes that are worth a module of their own."""


def group(names: Mapping[K, Words]) -> dict[K, Words]:
    """The words that the module of each class is named after, given the words of the class's name.

    A module holds the classes whose names begin with the same word. One that would be large is split by the next word;
    what finds no company there stays, and what finds none at all is put together by its first letter, or in the end as
    what it is: others. Few classes are in one module altogether.
    """
    if len(names) <= LARGEST:
        return dict.fromkeys(names, ("all",))
    stems = dict(_split(names, ()))
    sizes = Counter(stems.values())
    return {key: stem if sizes[stem] >= SMALLEST else ("others",) for key, stem in stems.items()}


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


def merge_circles(modules: Mapping[K, Words], bases: Mapping[K, K]) -> dict[K, Words]:
    """The modules of classes, as given but merged where they would import each other for their base classes.

    `bases` names the base of each class that has one. Merged modules get the name of the first by name.
    """
    merged = dict(modules)
    while circle := _circle(merged, bases):
        first = min(circle)
        merged = {key: first if module in circle else module for key, module in merged.items()}
    return merged


def _circle(modules: Mapping[K, Words], bases: Mapping[K, K]) -> tuple[Words, ...]:
    imports: dict[Words, dict[Words, None]] = {}
    for derived, base in bases.items():
        if modules[derived] != modules[base]:
            imports.setdefault(modules[derived], {})[modules[base]] = None
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return tuple(error.args[1])
    return ()
