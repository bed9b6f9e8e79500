"""The documented outlines and the reviewed list of where they differ from the contracts."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
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
class Exceptions:
    """A set of differences that are known."""

    reason: str
    difference: str
    outlines: tuple[str, ...]

    def covers(self, difference: str) -> bool:
        """Whether it is one of these."""
        return re.search(f"{self.difference}$", difference) is not None


@cache
def exceptions(table: str) -> tuple[dict[str, object], ...]:
    """A table of exceptions.toml."""
    return tuple(tomllib.loads((GOLDEN / "exceptions.toml").read_text(encoding="utf-8"))[table])


@cache
def template_exceptions() -> tuple[Exceptions, ...]:
    """Where documented templates differ."""
    return tuple(
        Exceptions(each["reason"], each["difference"], tuple(each["outlines"])) for each in exceptions("templates")
    )


def check(message: Message, found: list[str]) -> None:
    """Fail unless exactly the known differences of a message were found; that nothing is missing is never excepted."""
    assert not [difference for difference in found if difference.endswith(": missing")]
    known = [each for each in template_exceptions() if str(message) in each.outlines]
    assert not [difference for difference in found if not any(each.covers(difference) for each in known)]
    stale = [each.difference for each in known if not any(map(each.covers, found))]
    assert not stale, "listed in exceptions.toml, but no difference any more"
