"""Text inside XML: what may stand there, how it is escaped, and how it is read back."""

import re

WHITESPACE = " \t\n\r"
"""White space as XML has it; Python's own has more."""

# Patterns are compiled when they are first used, by `re` itself: starting up is most of what a short program does.
_ILLEGAL = "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
_ATTRIBUTE_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
_PREDEFINED = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&"}
# The ampersand last: what it makes must not be taken for a reference.
_REFERENCE = r"&#?\w+;"


class Invalid(ValueError):
    """A value that has no place on the wire, or something on the wire that is no value.

    `steps` lead to it, from the inside to the outside; whoever knows a step adds it. The reason never has the value.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.steps: list[str] = []

    @property
    def path(self) -> str:
        """The steps from the outside to the inside: `Campaigns[3].Status`."""
        return "".join(reversed(self.steps)).removeprefix(".")


class ReadOnce(Invalid):
    """An iterator, which has no place on the wire before `hold_flags` has put in its own place what it gives."""


def unlike(value: object, wanted: str) -> Invalid:
    """The error for a value of the wrong class."""
    return Invalid(f"{type(value).__name__} where {wanted} is wanted")


def escape(text: str) -> str:
    """Text as it stands between tags; raises Invalid where XML cannot carry it."""
    # What can be printed can be in XML; so is almost every text, and this is the cheapest test for it.
    if not text.isprintable():
        illegal = re.search(_ILLEGAL, text)
        if illegal:
            raise Invalid(f"the character U+{ord(illegal[0]):04X} at index {illegal.start()} cannot be in XML")
    if "&" in text or "<" in text or ">" in text or "\r" in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    return text


def escape_attribute(text: str) -> str:
    """Text as it stands in double quotes; raises Invalid where XML cannot carry it."""
    escape(text)
    return text.translate(_ATTRIBUTE_ESCAPES)


def unescape(text: str) -> str:
    """Text from between tags or quotes, in the document that it is in proved to be XML."""
    if "&" not in text:
        return text
    if "&#" in text:
        return re.sub(_REFERENCE, _character, text)
    for reference, character in _PREDEFINED.items():
        text = text.replace(reference, character)
    return text


def _character(reference: re.Match[str]) -> str:
    predefined = _PREDEFINED.get(reference[0])
    if predefined is not None:
        return predefined
    digits = reference[0][2:-1]
    return chr(int(digits[1:], 16) if digits[0] == "x" else int(digits))
