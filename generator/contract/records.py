"""SOURCES.toml: where each contract came from."""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.errors import PullError


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """Where a contract came from."""

    source: str
    day: date | None
    licence: str | None
    sha256: str
    """Of what was read; of several documents, of their digests in the order in which they were read."""
    operations: int
    types: int
    """Named types."""
    elements: int
    """Element declarations, global and local."""


Records = Mapping[tuple[str, str], SourceRecord]
"""Version and service -> record."""


def read_records(text: str) -> dict[tuple[str, str], SourceRecord]:
    """The records in SOURCES.toml. Raises PullError where it is damaged."""
    try:
        return {
            (version, service): _record(table)
            for version, services in tomllib.loads(text).items()
            for service, table in services.items()
        }
    except (tomllib.TOMLDecodeError, AttributeError, KeyError, TypeError) as error:
        raise PullError(f"SOURCES.toml: cannot be read: {error}") from None


def _record(table: Mapping[str, Any]) -> SourceRecord:
    return SourceRecord(
        source=table["source"],
        day=table.get("date"),
        licence=table.get("licence"),
        sha256=table["sha256"],
        operations=table["operations"],
        types=table["types"],
        elements=table["elements"],
    )


def render_records(records: Records) -> str:
    """The text of SOURCES.toml, sorted by version and service."""
    blocks = [_block(version, service, records[version, service]) for version, service in sorted(records)]
    return "\n".join(["# Where the contracts came from; written by `bindings pull`.\n", *blocks])


def _block(version: str, service: str, record: SourceRecord) -> str:
    values = {
        "source": _string(record.source),
        "date": record.day.isoformat() if record.day else None,
        "licence": _string(record.licence) if record.licence else None,
        "sha256": _string(record.sha256),
        "operations": record.operations,
        "types": record.types,
        "elements": record.elements,
    }
    lines = [f"{name} = {value}" for name, value in values.items() if value is not None]
    return "\n".join([f"[{_key(version)}.{_key(service)}]", *lines, ""])


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _string(name)


def _string(text: str) -> str:
    """A TOML string: JSON's escapes are all TOML's too, but for that of DEL, which JSON does not need."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
