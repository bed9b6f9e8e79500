"""What stays of a run: a JSON file, and the page in docs/."""

import json
import os
import platform
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.environments import OURS, REST, SOAP, Environment
from tests.benchmarks.measure import COUNT, DECODERS, SIZES
from tests.benchmarks.paths import CACHE, ROOT
from tests.benchmarks.registry import BINGADS, JOIN, MSADS, OVER_REST, PARSE, SUDS, TREE, US, XSDATA, ZEEP
from tests.benchmarks.rows import Row, number
from tests.benchmarks.samples import Samples

PAGE = ROOT / "docs" / "performance.md"
PLOT = PAGE.with_name("decode_time.svg")
BY_HAND = "## What was tried and did not help"
"""From this heading on, the page is written by hand and kept."""

_INTRODUCTION = f"""# Performance

`make bench` measures all of this in one run and prints the first table; `make bench WRITE=1` writes this page too, down
to "{BY_HAND.removeprefix("## ")}". The contestants do the same work, each in a process of its own, visited in turn
in every round. A time is the best of all rounds, a ratio (÷) that of two bests; in brackets is the spread, for ratios
that of the rounds. Only ratios taken in one run mean something: machines are shared with others.

The work: a response of 1,000 keywords (0.9 MB, every element present, most of them nil) becomes objects; 1,000 keywords
become objects and then a request. A first call is a whole process, less one that does nothing: it imports Campaign
Management, encodes an AddCampaigns and decodes the reply. What a keyword keeps in memory is counted by Python itself
(tracemalloc), what decoding needs at its highest is the growth of resident memory.
"""

_PROFILE = """A share is that of the innermost Python function, with the C that it calls: `tokens._parse` is expat, for
example. Functions of `<string>` were compiled for a class, `__init__` by dataclasses, the others by the codec."""


def write_json(samples: Samples, found: list[Row], path: Path) -> Path:
    """Keep every number, the table and the conditions."""
    table = [{**asdict(row), "target": row.target, "verdict": row.verdict} for row in found]
    content = {"conditions": conditions(), "rows": table, "samples": samples.rounds}
    path.write_text(json.dumps(content, indent=1) + "\n")
    return path


def write_page(samples: Samples, found: list[Row]) -> Path:
    """Write docs/performance.md and its plot; what is written by hand stays."""
    _draw(samples)
    kept = PAGE.read_text().partition(BY_HAND)[2] if PAGE.exists() else "\n"
    facts = "\n".join(f"- {name}: {value}" for name, value in conditions().items())
    parts = [
        _INTRODUCTION,
        "\n".join(_table(found)),
        "\n".join(["## All of them", "", *_times(samples)]),
        f"## Conditions\n\n{facts}",
        f"## Decode time against size\n\n![Decode time against size]({PLOT.name})",
        *map(_profile, ("decode", "encode")),
        BY_HAND + kept.rstrip(),
    ]
    PAGE.write_text("\n\n".join(part.strip() for part in parts) + "\n")
    return PAGE


def conditions() -> Mapping[str, str]:
    """The machine, the versions and the date."""
    python = _output(OURS, "import platform as p; print(p.python_implementation(), p.python_version())")
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}",
        "Python": python,
        "ours": _versions(OURS, "lxml", "black", "xsdata"),
        "peers": "; ".join(
            (
                _versions(SOAP, "zeep", "suds-community", "bingads", "xsdata", "lxml", "ruff"),
                _versions(REST, "msads", "pydantic"),
            )
        ),
    }


def _table(found: list[Row]) -> Iterator[str]:
    yield "| | target | figure (spread) | |"
    yield "| --- | --- | --- | --- |"
    group = ""
    for row in found:
        if row.group != group:
            yield f"| **{row.group}** | | | |"
            group = row.group
        yield f"| {row.title} | {row.target} | {row.shown} | {row.verdict} |"


def _times(samples: Samples) -> Iterator[str]:
    """The best times of all contestants."""
    yield "| milliseconds | decode | build and encode | import and first call |"
    yield "| --- | --- | --- | --- |"
    for contestant in (US, PARSE, TREE, JOIN, ZEEP, XSDATA, SUDS, BINGADS, OVER_REST, MSADS):
        keys = (f"{work}/{contestant.name}" for work in (f"decode/{COUNT}", f"encode/{COUNT}", "first"))
        times = (number(samples.best(key) * 1000) if key in samples.rounds else "" for key in keys)
        yield f"| {contestant.title} | {' | '.join(times)} |"


def _profile(work: str) -> str:
    shares: dict[str, float] = json.loads(
        subprocess.run(
            [OURS.python, "-m", "tests.benchmarks.profile", work],
            cwd=ROOT,
            env=OURS.variables,
            check=True,
            stdout=subprocess.PIPE,
        ).stdout
    )
    rows = [f"| `{name}` | {number(share * 100)} % |" for name, share in shares.items() if share >= 0.01]
    head = [f"## Where the time goes: {work}", "", _PROFILE, "", "| function | share |", "| --- | --- |"]
    return "\n".join([*head, *rows])


def _draw(samples: Samples) -> None:
    lines = {
        contestant.title: [
            (count, samples.best(key))
            for count in SIZES
            if (key := f"plot/{count}/{contestant.name}") in samples.rounds
        ]
        for contestant in DECODERS
    }
    data = CACHE / "plot.json"
    data.write_text(json.dumps(lines))
    subprocess.run([SOAP.python, "-m", "tests.benchmarks.plot", data, PLOT], cwd=ROOT, env=SOAP.variables, check=True)


def _versions(environment: Environment, *names: str) -> str:
    code = "import sys, importlib.metadata as m; print(', '.join(f'{n} {m.version(n)}' for n in sys.argv[1:]))"
    return _output(environment, code, *names)


def _output(environment: Environment, code: str, *arguments: str) -> str:
    command = [str(environment.python), "-c", code, *arguments]
    result = subprocess.run(command, env=environment.variables, check=True, stdout=subprocess.PIPE, text=True)
    return result.stdout.strip()


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown processor"
    )
