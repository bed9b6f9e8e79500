"""black over generated Python, declaration by declaration: it formats what it changed twice, so little is changed."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

A = TypeVar("A")
B = TypeVar("B")

LINE_LENGTH = 120
_BATCH = 12_000
"""Characters that are formatted at a time: little enough to share the work evenly, enough to be worth sending."""

_DECLARATION = re.compile(r"\n\n\n(?=\S)")
_METHOD = re.compile(r"\n\n(?=    (?:async )?def )")
_WRAPPER = "class _:\n"


class Map(Protocol):
    """The built-in `map`, or that of a pool of processes."""

    def __call__(self, function: Callable[[A], B], arguments: Iterable[A], /) -> Iterator[B]:
        """The results, in the order of the arguments."""
        ...


@dataclass(frozen=True, slots=True)
class Refused:
    """Source that black refuses, and its reason."""

    source: str
    reason: str


def format_sources(
    sources: Mapping[str, str], map_: Map, progress: Callable[[int, int], None]
) -> dict[str, str] | Refused:
    """Python sources as black has them, or the first piece that it refuses. `progress` is told done and total."""
    pieces = {path: _split(source) for path, source in sources.items()}
    distinct = list(dict.fromkeys(piece for each in pieces.values() for part in each for piece in part))
    formatted: dict[str, str] = {}
    for batch in map_(_format_batch, _batches(distinct)):
        for piece, result in batch:
            if isinstance(result, Refused):
                return result
            formatted[piece] = result
        progress(len(formatted), len(distinct))
    return {path: _join(each, formatted) for path, each in pieces.items()}


def _split(source: str) -> list[list[str]]:
    """The declarations of a module, a class apart from its methods."""
    return [_METHOD.split(part) for part in _DECLARATION.split(source.strip("\n"))]


def _join(pieces: Sequence[Sequence[str]], formatted: Mapping[str, str]) -> str:
    return "\n\n\n".join("\n\n".join(formatted[piece] for piece in part) for part in pieces) + "\n"


def _batches(pieces: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for piece in sorted(pieces, key=len, reverse=True):
        batch.append(piece)
        size += len(piece)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _format_batch(pieces: Sequence[str]) -> list[tuple[str, str | Refused]]:
    return [(piece, _format(piece)) for piece in pieces]


def _format(piece: str) -> str | Refused:
    import black  # here, since it takes a while, and is not needed where nothing is to be done

    wrapped = piece.startswith(" ")
    source = f"{_WRAPPER}{piece}\n" if wrapped else f"{piece}\n"
    mode = black.Mode(line_length=LINE_LENGTH, target_versions={black.TargetVersion.PY311})
    try:
        result = black.format_str(source, mode=mode)
    except (black.InvalidInput, AssertionError) as error:
        return Refused(source, str(error))
    return (result.removeprefix(_WRAPPER) if wrapped else result).rstrip("\n")
