"""From settings to a distribution: load -> build -> check -> lay out -> render -> format -> write."""

import json
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from typing import Protocol

from generator.config import ServiceSettings, Settings
from generator.contract.model import Contract
from generator.errors import FormatError, SettingsError
from generator.formatting import Map, Refused, format_sources
from generator.write import Changes, Distribution, digest, write_file

GENERATOR = Path(__file__).resolve().parent
RUNTIME = GENERATOR / "runtime"
TEMPLATES = GENERATOR.parent / "templates"

_TOOLS = ("black", "jinja2", "xsdata")
_WORTH_A_POOL = 300_000
"""Bytes of contracts from which on starting other processes takes less time than it saves."""


class Progress(Protocol):
    """Is told how far a step is."""

    def __call__(self, step: str, done: int, total: int) -> None:
        """`done` of `total` are done of a step."""
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was, or would be, done to the distribution; `files` counts all that it holds."""

    changes: Changes
    files: int


def generate(settings: Settings, progress: Progress, *, check: bool = False) -> Outcome | None:
    """Bring the distribution up to date, or with `check` only compare it; None where nothing has changed since.

    Raises GeneratorError; the distribution is then as it was.
    """
    distribution = Distribution(settings.output, settings.package.import_name)
    stamp = _Stamp(settings.root / ".cache" / "generate.json", _inputs_digest(settings))
    if stamp.matches(distribution):
        return None
    files = build_files(settings, progress)
    outcome = Outcome(distribution.compare(files), len(files))
    if not check:
        if outcome.changes:
            distribution.replace(files)
        stamp.write(distribution)
    return outcome


def build_files(settings: Settings, progress: Progress) -> dict[str, str]:
    """The text of every file of the distribution by its path."""
    with _processes(settings) as map_:
        contracts = read_contracts(settings, progress, map_)
        # Here, since they take a while to import, and are not needed where nothing has changed.
        from generator.python.catalog import ServiceContract
        from generator.python.distribution import distribution_files
        from generator.python.layout import lay_out
        from generator.render import render

        layouts = [
            lay_out(each, [ServiceContract.of(service, contracts[service]) for service in each.services])
            for each in settings.versions
        ]
        texts = render(distribution_files(settings, layouts))
        sources = {path: text for path, text in texts.items() if path.endswith(".py")}
        formatted = format_sources(sources, map_, partial(progress, "format"))
    if isinstance(formatted, Refused):
        kept = settings.root / ".cache" / "refused.py"
        write_file(kept, formatted.source)
        raise FormatError(f"{kept}: black refuses what was rendered: {formatted.reason}")
    return {**texts, **formatted, **_support_library(settings)}


def read_contracts(settings: Settings, progress: Progress, map_: Map = map) -> dict[ServiceSettings, Contract]:
    """The contracts of all services, checked.

    Raises ContractError, or SettingsError where there is no contract of a service.
    """
    from generator.contract.check import check_version

    services = sorted(settings.services, key=lambda each: -_size(settings.contract_file(each)))
    found: dict[ServiceSettings, Contract] = {}
    for service, contract in zip(
        services, map_(read_contract_file, map(settings.contract_file, services)), strict=True
    ):
        found[service] = contract
        progress("read", len(found), len(services))
    for each in settings.versions:
        check_version([found[service] for service in each.services])
    return found


def read_contract_file(path: Path) -> Contract:
    """The contract in a file, checked. Raises ContractError."""
    from generator.contract.build import read_contract
    from generator.contract.check import check_contract
    from generator.contract.load import Document

    contract = read_contract([Document(os.path.relpath(path), path.read_bytes())])
    check_contract(contract)
    return contract


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror}; `bindings pull` makes it") from error


def _support_library(settings: Settings) -> dict[str, str]:
    """The modules of the support library, as they are."""
    package = settings.package.import_name
    modules = sorted(path for path in RUNTIME.glob("*.py") if path.stem != "__init__")
    for path in modules:
        if path.stem in {each.name for each in settings.versions}:
            raise SettingsError(f"{settings.file}: versions.{path.stem}: is the name of a module of the package")
    return {f"{package}/{path.name}": path.read_text(encoding="utf-8") for path in modules}


@contextmanager
def _processes(settings: Settings) -> Iterator[Map]:
    """A `map` over as many processes as are worth it."""
    if sum(_size(settings.contract_file(each)) for each in settings.services) < _WORTH_A_POOL:
        yield map
        return
    # Spawned: a fork of a process with threads, as a progress bar has, may hang.
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), _ignore_interrupt) as pool:
        try:
            yield pool.map
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _ignore_interrupt() -> None:
    """Leave Ctrl-C to the process that started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


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
    return digest([*contents, *tools, ("licence", settings.package.licence_text.encode())])
