"""The measurements: every round visits all contestants in turn, so that what else the machine does hits all alike.

All that are compared are measured equally often: the best of many is better than the best of a few.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.benchmarks.environments import GENERATED, OURS, REST, SOAP
from tests.benchmarks.paths import CACHE, CONTRACTS, ROOT
from tests.benchmarks.processes import peak_memory, seconds, workers
from tests.benchmarks.registry import BINGADS, JOIN, MSADS, OVER_REST, PARSE, SUDS, TREE, US, XSDATA, ZEEP, Contestant
from tests.benchmarks.samples import Samples

Say = Callable[[str], None]

COUNT = 1_000
"""Keywords of the targets."""
MANY = 100_000
"""Keywords to which time and memory must grow evenly."""
SIZES = (100, 300, 1_000, 3_000, 10_000, 30_000, 100_000)
"""Keywords of the plot."""
DECODERS = (US, PARSE, ZEEP, XSDATA, SUDS, OVER_REST, MSADS)
ENCODERS = (US, TREE, JOIN, ZEEP, XSDATA, SUDS, OVER_REST, MSADS)
CALLERS = (US, ZEEP, SUDS, XSDATA, BINGADS, MSADS)


def measure(say: Say) -> Samples:
    """Everything, in about nine minutes."""
    samples = Samples()
    for step in (generate_contracts, codecs, memory, first_calls, sizes, growth, generator):
        say((step.__doc__ or "").partition("\n")[0].removesuffix("."))
        step(samples)
    return samples


def generate_contracts(samples: Samples) -> None:
    """Code that xsdata generates of the six contracts of v13."""
    shutil.rmtree(CACHE / GENERATED, ignore_errors=True)
    _xsdata(CACHE)
    samples.add("lines/xsdata", [float(lines((CACHE / GENERATED).rglob("*.py")))])


def codecs(samples: Samples, rounds: int = 10) -> None:
    """Decoding and encoding 1,000 keywords."""
    with workers(*dict.fromkeys((*DECODERS, *ENCODERS))) as processes:
        for name, process in processes.items():
            samples.add(f"request/{COUNT}/{name}", process.do("check", COUNT))
        for _ in range(rounds):
            for work, contestants in (("decode", DECODERS), ("encode", ENCODERS)):
                for contestant in contestants:
                    numbers = processes[contestant.name].do(work, COUNT, 2)
                    samples.add(f"{work}/{COUNT}/{contestant.name}", numbers)


def memory(samples: Samples, count: int = 10_000) -> None:
    """Memory of decoded keywords."""
    for work in ("kept", "peak"):
        for contestant in (US, ZEEP, XSDATA, MSADS):
            with workers(contestant) as processes:
                process = processes[contestant.name]
                process.do("decode", 1)
                samples.add(f"{work}/{contestant.name}", [size / count for size in process.do(work, count)])


def first_calls(samples: Samples, rounds: int = 8) -> None:
    """Importing Campaign Management and calling it for the first time, in new processes."""
    for contestant in CALLERS:
        _first_call(contestant)
    for _ in range(rounds):
        for environment in (OURS, SOAP, REST):
            samples.add(f"start/{environment.name}", [seconds(environment, "-c", "pass")])
        for contestant in CALLERS:
            samples.add(f"first/{contestant.name}", [_first_call(contestant)])
    for contestant in CALLERS:
        samples.above(f"first/{contestant.name}", f"start/{contestant.environment.name}")


def sizes(samples: Samples, rounds: int = 3, patience: float = 3.0) -> None:
    """Decoding at all sizes, as long as one decoding takes no more than a few seconds."""
    seconds_for_one = dict.fromkeys((contestant.name for contestant in DECODERS), 0.0)
    with workers(*DECODERS) as processes:
        for count in SIZES:
            patient = [name for name in seconds_for_one if seconds_for_one[name] * count < patience]
            for _ in range(rounds):
                for name in patient:
                    samples.add(f"plot/{count}/{name}", processes[name].do("decode", count, 2))
            for name in patient:
                seconds_for_one[name] = samples.best(f"plot/{count}/{name}") / count


def growth(samples: Samples, rounds: int = 8) -> None:
    """Growth from 1,000 to 100,000 keywords.

    Both take equally long, the small ones in a row: of many short times the best is better than of a few long ones.
    """
    with workers(US, PARSE) as processes:
        for _ in range(rounds):
            for contestant in (US, PARSE):
                for count in (COUNT, MANY):
                    numbers = processes[contestant.name].do("decode", count, MANY // count)
                    samples.add(f"growth/{count}/{contestant.name}", [sum(numbers) / MANY])
        for count in (COUNT, MANY):
            (kept,) = processes[US.name].do("kept", count)
            samples.add(f"kept/{count}/{US.name}", [kept / count])


def generator(samples: Samples, rounds: int = 3) -> None:
    """Generating the package."""
    with tempfile.TemporaryDirectory() as directory:
        for number in range(rounds):
            project = _copy_of_project(Path(directory) / str(number))
            samples.add("generate/ours", [_bindings(project, "generate")])
            samples.add("generate/unchanged", [_bindings(project, "generate")])
            samples.add("generate/check", [_bindings(project, "generate", "--check")])
            samples.add("generate/xsdata", [_xsdata(Path(directory) / str(number))])
        samples.add("lines/ours", [float(lines(path for path in (project / "generated").rglob("*") if path.is_file()))])
        project = _copy_of_project(Path(directory) / "memory")
        samples.add("memory/generate", [peak_memory(OURS, "-c", _COMMAND, "generate", cwd=project)])


def lines(paths: Iterable[Path]) -> int:
    """How many lines these files have together."""
    return sum(path.read_bytes().count(b"\n") for path in paths if "__pycache__" not in path.parts)


_COMMAND = "from generator.cli import app; app()"


def _first_call(contestant: Contestant) -> float:
    code = f"from tests.benchmarks.contestants.{contestant.module} import first_call; first_call()"
    return seconds(contestant.environment, "-c", code)


def _bindings(project: Path, *arguments: str) -> float:
    return seconds(OURS, "-c", _COMMAND, *arguments, cwd=project)


def _xsdata(directory: Path) -> float:
    return seconds(SOAP, "-m", "xsdata", "generate", CONTRACTS, "--package", GENERATED, cwd=directory)


def _copy_of_project(directory: Path) -> Path:
    """The project without what is made from it, and without a cache."""
    shutil.copytree(ROOT, directory, ignore=shutil.ignore_patterns(".*", "__pycache__", "generated", "tests"))
    os.sync()
    return directory
