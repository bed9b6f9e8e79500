"""A table of bindings.toml: hands out its values checked, and knows which keys nobody asked for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from keyword import iskeyword
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

from generator.errors import SettingsError

Pairs: TypeAlias = tuple[tuple[str, str], ...]

T = TypeVar("T")

_MISSING: Any = object()


class Table:
    """A table of the file: hands out its values checked, and knows which keys nobody asked for."""

    def __init__(self, file: Path, key: str, values: Mapping[str, Any]) -> None:
        self._file = file
        self._key = key
        self._values = MappingProxyType(values)
        self._left = set(values)

    def text(self, key: str, default: str = _MISSING) -> str:
        return self._value(key, _is_text, "a string", default)

    def texts(self, key: str) -> tuple[str, ...]:
        found: list[str] = self._value(key, _is_list_of_texts, "a list of strings", [])
        self.unique(key, found)
        return tuple(found)

    def pairs(self, key: str) -> Pairs:
        found: dict[str, str] = self._value(key, _is_table_of_texts, "a table of strings", {})
        return tuple(found.items())

    def lists(self, key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        extras = self.table(key)
        return tuple((name, extras.texts(name)) for name in extras._values)

    def integers(self, key: str) -> tuple[int, ...]:
        return tuple(self._value(key, _is_list_of_integers, "a list of integers", []))

    def numbers_by_code(self, key: str) -> dict[int, float]:
        found: dict[str, float] = self._value(key, _is_table, "a table", {})
        for code, number in found.items():
            allowed = code.isdecimal() and type(number) in (int, float) and number >= 0
            self.require(f"{key}.{code}", allowed, "must be a code and a number")
        return {int(code): float(number) for code, number in found.items()}

    def identifier(self, key: str) -> str:
        found = self.text(key)
        self.require_identifier(key, found)
        return found

    def file_text(self, key: str, *, required: bool = True) -> str:
        name = self.text(key) if required else self.text(key, "")
        if not name:
            return ""
        path = self._file.parent / name
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise self._error(key, f"{path} cannot be read") from error

    def table(self, key: str) -> "Table":
        return Table(self._file, self._path(key), self._value(key, _is_table, "a table", {}))

    def named_tables(self, key: str) -> Iterator[tuple[str, "Table"]]:
        tables = self.table(key)
        self.require(key, bool(tables._left), "must have at least one table")
        return ((name, tables.table(name)) for name in tables._values)

    @property
    def is_empty(self) -> bool:
        return not self._values

    def require_identifier(self, key: str, name: str) -> None:
        allowed = name.isidentifier() and name.isascii() and not name.startswith("_") and not iskeyword(name)
        self.require(key, allowed, f"{name!r} is no plain Python name")

    def require(self, key: str, condition: bool, reason: str) -> None:
        if not condition:
            raise self._error(key, reason)

    def unique(self, key: str, values: Iterable[str]) -> None:
        seen: set[str] = set()
        for value in values:
            self.require(key, value not in seen, f"{value!r} is there twice")
            seen.add(value)

    def finish(self) -> None:
        """Raise the error of a key that is not known."""
        for key in sorted(self._left):
            raise self._error(key, "is not known")

    def _value(self, key: str, accepted: Callable[[Any], bool], description: str, default: T) -> T:
        value: T = self._values.get(key, default)
        self._left.discard(key)
        if value is _MISSING:
            raise self._error(key, "is missing")
        if not accepted(value):
            raise self._error(key, f"must be {description}")
        return value

    def _error(self, key: str, reason: str) -> SettingsError:
        return SettingsError(f"{self._file}: {self._path(key)}: {reason}")

    def _path(self, key: str) -> str:
        return ".".join(filter(None, (self._key, key)))


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_table(value: object) -> bool:
    return isinstance(value, dict)


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))  # pyright: ignore[reportUnknownArgumentType]


def _is_table_of_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_text, value.values()))  # pyright: ignore


def _is_list_of_integers(value: Any) -> bool:
    return isinstance(value, list) and all(type(item) is int for item in value)  # pyright: ignore
