"""Wire names become Python names: one style for each kind of name, one collision policy for every scope.

Whatever a contract calls things, the result is a valid identifier that begins and ends with no underscore of its own,
so no name can be a dunder, a private name, or an alias that the generator makes (those begin with an underscore).
"""

import keyword
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from generator.python.source import Code


class Identifier(Code):
    """A name that is safe as a Python identifier where it was made for; only this module makes them."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class _Style:
    """How names of a kind look: the prefix of those that would begin with a digit, and the names they must not be."""

    prefix: str
    reserved: frozenset[str]


_FILE_NAMES = frozenset({"aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""What Windows allows for no file, whatever its extension."""

# fmt: off
_CLASS_NAMES = frozenset({
    "Any", "AsyncClient", "Client", "Decimal", "Element", "Fault", "Flag", "FlagsLike", "Mapping", "OPERATIONS",
    "Operation", "Record", "Reply", "Sequence", "Service", "ServiceFault", "StrEnum", "TYPES", "TYPE_CHECKING",
    "TypeAlias", "UNSET", "Unset", "annotations", "async_client", "bool", "bytes", "client", "date", "datetime",
    "element", "exceptions", "float", "int", "messages", "nillable", "object", "operations", "property", "record",
    "str", "time", "types",
})
# fmt: on
"""What generated modules mean by these names, and the modules of a service's package."""


OPERATIONS = Identifier("OPERATIONS")
"""The mapping of a service's operations."""


class Kind(Enum):
    """What a name is for, and how it looks."""

    ATTRIBUTE = _Style("value_", frozenset({"element", "from_dict", "nillable", "self", "to_dict"}))
    MEMBER = _Style("VALUE_", frozenset())
    CLASS = _Style("Type", _CLASS_NAMES)
    MODULE = _Style("module_", _FILE_NAMES)
    METHOD = _Style("call_", frozenset({"close", "service", "with_options"}))
    CONSTANT = _Style("CALL_", frozenset({"API", "OPERATIONS", "SERVICE", "TYPES", "TYPE_CHECKING", "UNSET"}))


_WORD = re.compile(
    r"""
      ([A-Z])o\1(?![a-z])                        # one over the other: YoY
    | (?<![^\W_])[a-z][A-Z]+(?![a-z])            # iOS
    | [A-Z]{2,}\d*s(?![a-z])                     # several of an acronym: URLs, HTML5s
    | [A-Z]+(?:\d+[A-Z]+)*\d*(?![a-z\d])         # an acronym: CPC, HTML5, B2B
    | [A-Z]?[^\W\dA-Z_]+(?:\d+[^\W\dA-Z_]+)*\d*  # a word, with its numbers: Line1
    | \d+(?:[A-Z]+(?![a-z])|[^\W\dA-Z_]+)?       # 3D, 2nd, 24
    | [^\W_]
    """,
    re.VERBOSE,
)


def words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case: `FinalURLSuffix2` is final, url, suffix2."""
    return tuple(match.group().lower() for match in _WORD.finditer(_identifier_characters(name)))


def identifier(kind: Kind, name: str) -> Identifier:
    """The Python name of a wire name, as yet without regard to the other names of its scope."""
    style = kind.value
    cleaned = unicodedata.normalize("NFKC", _styled(kind, name))
    if not cleaned.isidentifier():
        cleaned = (style.prefix + cleaned).rstrip("_")
    if keyword.iskeyword(cleaned) or cleaned in style.reserved:
        cleaned += "_"
    return Identifier(cleaned)


class Scope:
    """The names of one kind in one place, each given once: the first to ask gets the plain name, the next `name_2`."""

    def __init__(self, kind: Kind, taken: Iterable[str] = ()) -> None:
        self.kind = kind
        self._taken = set(taken)

    def claim(self, name: str) -> Identifier:
        """A name of its own for a wire name."""
        return claim(name, (self,))

    def __contains__(self, name: object) -> bool:
        return name in self._taken

    def add(self, name: Identifier) -> None:
        """Take a name that was given elsewhere."""
        self._taken.add(name)


def claim(name: str, scopes: Iterable[Scope]) -> Identifier:
    """A name for a wire name that is free in several scopes of one kind, and then taken in all of them."""
    scopes = tuple(scopes)
    chosen = next(each for each in _candidates(identifier(scopes[0].kind, name)) if not any(each in s for s in scopes))
    for scope in scopes:
        scope.add(chosen)
    return chosen


def alias(name: str) -> Identifier:
    """Another name for `name` where something else has that; it begins with an underscore, as no name of a contract."""
    return Identifier(f"_{name}")


def _candidates(name: Identifier) -> Iterator[Identifier]:
    yield name
    number = 2
    while True:
        yield Identifier(f"{name}_{number}" if not name.endswith("_") else f"{name}{number}")
        number += 1


def _styled(kind: Kind, name: str) -> str:
    if kind is Kind.CLASS:
        return re.sub(r"\W+", "_", _identifier_characters(name)).strip("_")
    joined = "_".join(words(name))
    return joined.upper() if kind in (Kind.MEMBER, Kind.CONSTANT) else joined


def _identifier_characters(name: str) -> str:
    """A name with a space for each character that no Python identifier may have."""
    normal = unicodedata.normalize("NFKC", name)
    return "".join(each if f"_{each}".isidentifier() else " " for each in normal)
