"""Keeping secrets out of what people see: logs, representations, exceptions and their tracebacks."""

import re
import sys
from collections.abc import Iterable

HIDDEN = "***"
SHORTEST_SECRET = 4
"""Characters of a secret that is looked for in what the service says; shorter ones are in every text."""

_REFERENCE = r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|quot|apos);"
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class Secret(str):
    """Text that is shown nowhere by itself, not even by a tool that shows the variables of a traceback."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(HIDDEN)


def redact(text: str, secret_elements: Iterable[str], secret_values: Iterable[str]) -> str:
    """`text` (an envelope, or part of one) without the contents of secret elements and without secret values."""
    names = "|".join(map(re.escape, sorted(secret_elements)))
    if names:
        # To its own end tag, since there may be CDATA in it, or to the end of a text that was cut off.
        start = rf"(<((?:[\w.-]+:)?(?:{names}))(?=[\s>])(?:[^>\"']|\"[^\"]*\"|'[^']*')*(?<!/)>)"
        text = re.sub(rf"{start}.*?(</\2\s*>|\Z)", rf"\g<1>{HIDDEN}\g<3>", text, flags=re.DOTALL)
    plain = hidden = re.sub(_REFERENCE, _character, text)
    for value in sorted(filter(None, secret_values), key=len, reverse=True):
        for form in _forms(value):
            hidden = hidden.replace(form, HIDDEN)
    return text if hidden == plain else hidden


def _character(reference: re.Match[str]) -> str:
    """The character that a reference stands for, as XML is mostly written."""
    if reference[0] in ("&quot;", "&apos;"):
        return '"' if reference[0] == "&quot;" else "'"
    number = int(reference[1]) if reference[1] else int(reference[2], 16)
    if number > sys.maxunicode or not chr(number).isprintable():
        return reference[0]
    return chr(number).translate(_ESCAPES)


def _forms(value: str) -> Iterable[str]:
    """How a value may be written: as it is, in XML, in JSON, in a URL."""
    from urllib.parse import quote

    escaped = value.translate(_ESCAPES)
    quoted = value.replace("\\", "\\\\").replace('"', '\\"')
    return dict.fromkeys((value, escaped, quoted, quote(value, safe=""), quote(value)))


def indented(markup: str) -> str:
    """An envelope with a line for each element, for people to read; text is left as it is."""
    lines: list[str] = []
    depth = 0
    for part in re.split(r"(?<=>)\s*(?=<)", markup):
        closes = part.startswith("</")
        depth -= closes
        lines.append("  " * depth + part)
        depth += not closes and not re.search(r"(^<[?!]|/>$|</[^<]*>$)", part)
    return "\n".join(lines)
