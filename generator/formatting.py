"""black over generated Python, declaration by declaration: it formats what it changed twice, so little is changed."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar

from generator.python.source import LINE_LENGTH

A = TypeVar("A")
B = TypeVar("B")

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


class RefusedError(Exception):
    """black refuses `source`."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(source, reason)
        self.source = source
        self.reason = reason


class Formatter:
    """Formats modules piece by piece; knows pieces that were formatted before, so that only others take time."""

    def __init__(self, map_: Map, known: Mapping[str, str], progress: Callable[[int, int], None]) -> None:
        """`progress` is told how many pieces are done of how many."""
        self._map = map_
        self._progress = progress
        self.known = dict(known)

    def format(self, sources: Mapping[str, str]) -> dict[str, str]:
        """Python sources by path, as black has them. Raises RefusedError."""
        modules = {path: _split(source) for path, source in sources.items()}
        used = dict.fromkeys(piece for module in modules.values() for part in module for piece in part)
        self.known = {piece: text for piece, text in self.known.items() if piece in used}
        for batch in self._map(_format_batch, _batches(used.keys() - self.known.keys())):
            self.known.update(batch)
            self._progress(len(self.known), len(used))
        return {path: _join(module, self.known) for path, module in modules.items()}


def _split(source: str) -> list[list[str]]:
    """The declarations of a module, a class apart from its methods."""
    return [_METHOD.split(part) for part in _DECLARATION.split(source.strip("\n"))]


def _join(pieces: Sequence[Sequence[str]], formatted: Mapping[str, str]) -> str:
    return "\n\n\n".join("\n\n".join(formatted[piece] for piece in part) for part in pieces) + "\n"


def _batches(pieces: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for piece in sorted(pieces, key=lambda each: (-len(each), each)):
        batch.append(piece)
        size += len(piece)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _format_batch(pieces: Sequence[str]) -> list[tuple[str, str]]:
    return [(piece, _format(piece)) for piece in pieces]


def _format(piece: str) -> str:
    # Here, since it takes a while, and is not needed where nothing is to be formatted.
    from black import format_str  # noqa: PLC0415
    from black.mode import Mode, TargetVersion  # noqa: PLC0415
    from black.parsing import InvalidInput  # noqa: PLC0415

    wrapped = piece.startswith(" ")
    source = f"{_WRAPPER}{piece}\n" if wrapped else f"{piece}\n"
    mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    try:
        result = format_str(source, mode=mode)
    except (InvalidInput, AssertionError) as error:
        raise RefusedError(source, str(error)) from error
    return (result.removeprefix(_WRAPPER) if wrapped else result).rstrip("\n")
