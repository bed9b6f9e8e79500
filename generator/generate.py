"""Bringing the distribution up to date; where nothing has changed, that is seen without building anything."""

import json
import os
from contextlib import nullcontext
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from generator.config import Settings
from generator.progress import Progress
from generator.write import Changes, Distribution, alone, digest, write_file

GENERATOR = Path(__file__).resolve().parent
TEMPLATES = GENERATOR.parent / "templates"

_TOOLS = ("black", "jinja2", "xsdata")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was, or would be, done to the distribution; `files` counts all that it holds."""

    changes: Changes
    files: int


def generate(settings: Settings, progress: Progress, *, check: bool = False) -> Outcome | None:
    """Bring the distribution up to date, or with `check` only compare it; None where nothing has changed since.

    Raises GeneratorError, also where another run is writing it; its package is then as it was.
    """
    distribution = Distribution(settings.output, settings.package.import_name)
    stamp = _Stamp(settings.cache / "generate.json", _inputs_digest(settings))
    if stamp.matches(distribution):
        return None
    from generator.pipeline import build_files  # noqa: PLC0415 - it takes half of the time that there is

    with nullcontext() if check else alone(settings.cache / "generate.lock", settings.output):
        files = build_files(settings, progress, keep=not check)
        outcome = Outcome(distribution.compare(files), len(files))
        if not check:
            if outcome.changes:
                distribution.replace(files)
            stamp.write(distribution)
    return outcome


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What `.cache` remembers: what the distribution was made from, and what it was then."""

    path: Path
    inputs: str

    def matches(self, distribution: Distribution) -> bool:
        """Whether nothing has changed, neither what it is made from nor itself."""
        try:
            remembered: object = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return remembered == self._content(distribution)

    def write(self, distribution: Distribution) -> None:
        """Remember the distribution as it is now."""
        write_file(self.path, json.dumps(self._content(distribution)))

    def _content(self, distribution: Distribution) -> dict[str, str]:
        return {"inputs": self.inputs, "output": distribution.digest()}


def _inputs_digest(settings: Settings) -> str:
    """A digest of all that the distribution is made from."""
    files = [
        settings.file,
        *map(settings.contract_file, settings.services),
        *sorted(GENERATOR.rglob("*.py")),
        *sorted(TEMPLATES.iterdir()),
    ]
    contents = [(os.path.relpath(path, settings.root), path.read_bytes()) for path in files if path.is_file()]
    tools = [(tool, version(tool).encode()) for tool in _TOOLS]
    texts = [(text, b"") for text in (settings.package.licence_text, settings.package.guide)]
    return digest([*contents, *tools, *texts])
