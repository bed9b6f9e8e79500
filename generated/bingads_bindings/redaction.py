"""Keeping secrets out of what people see: logs, representations, exceptions and their tracebacks."""

import re
from collections.abc import Iterable

HIDDEN = "***"


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
    for value in sorted(filter(None, secret_values), key=len, reverse=True):
        for form in _forms(value):
            text = text.replace(form, HIDDEN)
    return text


def _forms(value: str) -> Iterable[str]:
    """How a value may be written: as it is, in XML, in JSON, in a URL."""
    from urllib.parse import quote

    escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    quoted = value.replace("\\", "\\\\").replace('"', '\\"')
    return dict.fromkeys((value, escaped, escaped.replace('"', "&quot;"), quoted, quote(value, safe=""), quote(value)))


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
