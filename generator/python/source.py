"""Text that may stand in Python source; the one way for the strings of a contract to get there."""

import json
from collections.abc import Iterable, Sequence

LINE_LENGTH = 120
"""Of all generated Python."""


class Code(str):
    """A piece of source that is what it was meant to be; templates print nothing else."""

    __slots__ = ()


def literal(text: str) -> Code:
    """A string as a Python literal in double quotes."""
    return Code(f'"{_escaped(text)}"')


def toml_literal(text: str) -> Code:
    """A string as TOML has it."""
    return Code(json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f"))


def docstring(*lines: str, indent: int = 0) -> Code:
    """A docstring of lines of text; `indent` is that of the statement."""
    return Code('"""' + ("\n" + " " * indent).join(map(_escaped, lines)) + '"""')


def tuple_literal(texts: Iterable[str]) -> Code:
    """A tuple of strings as a Python literal."""
    items = [literal(text) for text in texts]
    return Code(f"({', '.join(items)}{',' if len(items) == 1 else ''})")


def bracketed(before: str, items: Sequence[str], after: str, *, indent: int, taken: int = 0) -> Code:
    """`before`, `items` and `after`, broken over lines as black has it, which then has nothing to change.

    `indent` is that of the statement, `taken` how many characters of its first line come before these.
    """
    together = ", ".join(items)
    if indent + taken + len(before) + len(together) + len(after) <= LINE_LENGTH:
        return Code(f"{before}{together}{after}")
    margin = "\n" + " " * indent
    if indent + 4 + len(together) <= LINE_LENGTH:
        return Code(f"{before}{margin}    {together}{margin}{after}")
    return Code("".join([before, *(f"{margin}    {item}," for item in items), margin, after]))


def _escaped(text: str) -> str:
    return "".join(each if _harmless(each) else _escape(each) for each in text)


def _harmless(character: str) -> bool:
    return character.isprintable() and character not in '"\\'


def _escape(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    number = ord(character)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
