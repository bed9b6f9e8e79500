"""Text that may stand in Python source; the one way for the strings of a contract to get there."""

import json


class Code(str):
    """A piece of source that is what it was meant to be; templates print nothing else."""

    __slots__ = ()


def literal(text: str) -> Code:
    """A string as a Python literal in double quotes."""
    return Code(f'"{_escaped(text)}"')


def toml_literal(text: str) -> Code:
    """A string as TOML has it."""
    return Code(json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f"))


def docstring(*lines: str) -> Code:
    """A docstring of lines of text, without indentation of its own; empty lines part its paragraphs."""
    return Code('"""' + "\n".join(map(_escaped, lines)) + '"""')


def _escaped(text: str) -> str:
    return "".join(each if _harmless(each) else _escape(each) for each in text)


def _harmless(character: str) -> bool:
    return character.isprintable() and character not in '"\\'


def _escape(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    number = ord(character)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
