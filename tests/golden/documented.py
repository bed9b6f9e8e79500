"""The documented outlines and the reviewed list of where they differ from the contracts."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

GOLDEN = Path(__file__).parent


class Message(NamedTuple):
    """A message that is documented."""

    version: str
    service: str
    operation: str
    part: str

    def __str__(self) -> str:
        return f"{self.version}/{self.service}/{self.operation}.{self.part}"

    def outline(self) -> str:
        """The text of its outline file."""
        return (GOLDEN / "templates" / f"{self}.outline").read_text(encoding="utf-8")


MESSAGES = tuple(
    Message(path.parent.parent.name, path.parent.name, *path.stem.split("."))
    for path in sorted((GOLDEN / "templates").glob("*/*/*.outline"))
)


@dataclass(frozen=True, slots=True)
class KnownDifference:
    """A difference between the documentation and the contracts, and why it is one."""

    reason: str
    difference: str
    outlines: tuple[str, ...]

    def covers(self, difference: str) -> bool:
        """Whether it is this one."""
        return re.search(f"{self.difference}$", difference) is not None


_EXCEPTIONS = tomllib.loads((GOLDEN / "exceptions.toml").read_text(encoding="utf-8"))

KNOWN_DIFFERENCES = tuple(
    KnownDifference(each["reason"], each["difference"], tuple(each["outlines"])) for each in _EXCEPTIONS["templates"]
)

DIFFERING_TYPES: dict[str, list[str]] = {each["type"]: each["difference"] for each in _EXCEPTIONS["types"]}


def check(message: Message, found: list[str]) -> None:
    """Fail unless just the known differences of a message were found; that something is missing is never excepted."""
    assert not [difference for difference in found if difference.endswith(": missing")]
    known = [each for each in KNOWN_DIFFERENCES if str(message) in each.outlines]
    assert not [difference for difference in found if not any(each.covers(difference) for each in known)]
    stale = [each.difference for each in known if not any(map(each.covers, found))]
    assert not stale, "listed in exceptions.toml, but no difference any more"
