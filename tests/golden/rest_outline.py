"""Outlines of documented JSON bodies: their properties as a tree, and how it differs from a printed template or a body.

In an outline file a property stands on a line, below the object that has it and indented: its name, `[]` for each array
around its value, then `int`, `long`, `double` or `decimal` where that is documented. `Type = Name` says what the object
says to be. The first line of a request is its method and path.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent / "rest"

_LINE = re.compile(
    r"(?P<name>[^\s\[]+)(?P<arrays>(?:\[\])*)(?: (?P<kind>int|long|double|decimal))?(?: = (?P<says>\S+))?"
)
_NUMBER = re.compile(r"(?m)(^\s*|: )(\w+ValueHere)(?=,?$)")
_KINDS = {"IntValueHere": "int", "LongValueHere": "long", "DoubleValueHere": "double", "DecimalValueHere": "decimal"}


class Message(NamedTuple):
    """A message that is documented."""

    service: str
    operation: str
    part: str

    def __str__(self) -> str:
        return f"{self.service}/{self.operation}.{self.part}"


MESSAGES = tuple(Message(path.parent.name, *path.stem.split(".")) for path in sorted(FOLDER.glob("*/*.outline")))


@dataclass(frozen=True, slots=True)
class Property:
    """A documented property; that of a whole body has no name."""

    name: str = ""
    arrays: int = 0
    kind: str = ""
    says: str | None = None
    properties: "tuple[Property, ...]" = ()


def read(message: Message) -> tuple[str, Property]:
    """Method and path of a message, empty for a response, and the tree of its body."""
    text = (FOLDER / f"{message}.outline").read_text(encoding="utf-8")
    head, _, body = text.partition("\n") if message.part == "request" else ("", "", text)
    lines = [(len(line) - len(line.lstrip()), line.strip()) for line in body.splitlines()]
    return head, Property(properties=tuple(_read_properties(lines)))


def _read_properties(lines: list[tuple[int, str]]) -> Iterator[Property]:
    starts = [number for number, (depth, _) in enumerate(lines) if depth == lines[0][0]]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
        match = _LINE.fullmatch(lines[start][1])
        assert match, f"not a line of an outline: {lines[start][1]}"
        inner = tuple(_read_properties(lines[start + 1 : end]))
        yield Property(match["name"], match["arrays"].count("[]"), match["kind"] or "", match["says"], inner)


def of_template(text: str) -> tuple[str, Any]:
    """Method and path of a printed template, and its body: what stands for a value as a string."""
    head, _, body = text.rpartition("\n\n")
    return head, json.loads(_NUMBER.sub(r'\1"\2"', body))


def template_differences(documented: Property, value: Any, path: str = "") -> Iterator[str]:
    """How a printed template differs; of an object that shows less than documented everything that is missing."""
    arrays = 0
    while isinstance(value, list):
        value, arrays = value[0], arrays + 1
    if arrays != documented.arrays:
        yield f"{path}: in {arrays} arrays, documented in {documented.arrays}"
    elif documented.says is not None:
        if value != documented.says:
            yield f"{path}: {value}, documented {documented.says}"
    elif documented.properties:
        yield from _object_differences(documented, value, path)
    elif isinstance(value, str) and _KINDS.get(value, "") != documented.kind:
        yield f"{path}: {value}, documented {documented.kind or 'without a kind'}"


def _object_differences(documented: Property, value: Any, path: str) -> Iterator[str]:
    for each in documented.properties:
        place = f"{path}/{each.name}"
        if isinstance(value, dict) and each.name in value:
            yield from template_differences(each, value[each.name], place)
        else:
            yield f"{place}: missing"
    names = [each.name for each in documented.properties]
    ours = [name for name in value if name in names]
    if ours != [name for name in names if name in ours]:
        yield f"{path}: in another order"
