"""From contracts to the text of every file: load -> build -> check -> lay out -> render -> format."""

import json
import os
import signal
from collections.abc import Generator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from typing import cast

from generator.config import ServiceSettings, Settings
from generator.contract.build import read_contract
from generator.contract.check import check_contract, check_version
from generator.contract.load import Document
from generator.contract.model import Contract
from generator.errors import FormatError, SettingsError, reason
from generator.formatting import Formatter, Map, RefusedError
from generator.progress import Progress
from generator.python.catalog import ServiceContract
from generator.python.distribution import distribution_files
from generator.python.layout import lay_out
from generator.python.source import LINE_LENGTH
from generator.render import render
from generator.write import write_file

RUNTIME = Path(__file__).resolve().parent / "runtime"

_WORTH_A_POOL = 300_000
"""Bytes of contracts from which on starting other processes takes less time than it saves."""


def build_files(settings: Settings, progress: Progress, *, keep: bool) -> dict[str, str]:
    """The text of every file of the distribution by its path; `keep`: remember what black made of what.

    Raises GeneratorError.
    """
    with _processes(settings) as map_:
        texts = render_distribution(settings, read_contracts(settings, progress, map_))
        sources = {path: text for path, text in texts.items() if path.endswith(".py")}
        formatted = _format(settings, sources, map_, progress, keep=keep)
    return {**texts, **formatted, **support_library(settings)}


def render_distribution(settings: Settings, contracts: Mapping[ServiceSettings, Contract]) -> dict[str, str]:
    """The text of every file that is made from the contracts, Python not yet formatted."""
    layouts = [
        lay_out(each, [ServiceContract.of(service, contracts[service]) for service in each.services])
        for each in settings.versions
    ]
    return render(distribution_files(settings, layouts))


def read_contracts(settings: Settings, progress: Progress, map_: Map = map) -> dict[ServiceSettings, Contract]:
    """The contracts of all services, checked.

    Raises ContractError, or SettingsError where there is no contract of a service.
    """
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
    contract = read_contract([Document(os.path.relpath(path), path.read_bytes())])
    check_contract(contract)
    return contract


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise SettingsError(f"{path}: {reason(error)}; `bindings pull` makes it") from error


def support_library(settings: Settings) -> dict[str, str]:
    """The modules of the support library, as they are."""
    package = settings.package.import_name
    modules = sorted(path for path in RUNTIME.glob("*.py") if path.stem != "__init__")
    for path in modules:
        if path.stem in {each.name for each in settings.versions}:
            raise SettingsError(f"{settings.file}: versions.{path.stem}: is the name of a module of the package")
    return {f"{package}/{path.name}": path.read_text(encoding="utf-8") for path in modules}


def _format(
    settings: Settings, sources: dict[str, str], map_: Map, progress: Progress, *, keep: bool
) -> dict[str, str]:
    memory = settings.cache / f"black-{version('black')}-{LINE_LENGTH}.json"
    formatter = Formatter(map_, _remembered(memory), partial(progress, "format"))
    try:
        formatted = formatter.format(sources)
    except RefusedError as refused:
        kept = settings.cache / "refused.py"
        write_file(kept, refused.source)
        raise FormatError(f"{kept}: black refuses what was rendered: {refused.reason}") from refused
    if keep:
        write_file(memory, json.dumps(formatter.known))
    return formatted


def _remembered(memory: Path) -> dict[str, str]:
    """What black made of what; only what can have been kept here, as a file in the cache may be damaged."""
    try:
        found: object = json.loads(memory.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    pieces = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    return {piece: text for piece, text in pieces.items() if isinstance(text, str)}


@contextmanager
def _processes(settings: Settings) -> Generator[Map, None, None]:
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
