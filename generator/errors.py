"""The one family of errors of the generator: each says in one line what is wrong and where."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a document: its name (path or URL), the line, counted from 1, and the construct that stands there."""

    document: str
    line: int | None = None
    construct: str = ""

    def __str__(self) -> str:
        place = self.document if self.line is None else f"{self.document}:{self.line}"
        return f"{place}: {self.construct}" if self.construct else place


def reason(error: OSError) -> str:
    """Why the system refuses something, in its own words; not every such error has them where they belong."""
    return error.strerror or str(error) or type(error).__name__


class GeneratorError(Exception):
    """Base of the errors that the generator raises for bad input; `str()` is one line for the user."""

    def __str__(self) -> str:
        return " ".join(super().__str__().split())


class SettingsError(GeneratorError):
    """bindings.toml (or an argument of a command) cannot be used."""


class PullError(GeneratorError):
    """A contract cannot be fetched or is no contract."""


class ContractError(GeneratorError):
    """A contract cannot be bound: names the document, the line and the construct."""

    def __init__(self, location: Location, reason: str) -> None:
        super().__init__(location, reason)
        self.location = location
        self.reason = reason

    def __str__(self) -> str:
        return " ".join(f"{self.location}: {self.reason}".split())


class FormatError(GeneratorError):
    """The formatter refused what was rendered; the offending source is kept for inspection."""
