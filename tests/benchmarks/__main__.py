"""Measure, print the table and keep it in .cache/bench/result.json; with --write in docs/performance.md too."""

import argparse
import sys

from rich.console import Console
from rich.table import Table

from tests.benchmarks.environments import OURS, REST, SOAP
from tests.benchmarks.measure import measure
from tests.benchmarks.paths import CACHE
from tests.benchmarks.report import write_json, write_page
from tests.benchmarks.rows import Row, rows


def main() -> None:
    """Run the benchmarks."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/performance.md and its plot")
    write = parser.parse_args().write
    for environment in (OURS, SOAP, REST):
        environment.make()
    samples = measure(lambda step: print(step, file=sys.stderr, flush=True))
    found = rows(samples)
    Console(width=110).print(_table(found))
    print(f"written: {write_json(samples, found, CACHE / 'result.json')}")
    if write:
        print(f"written: {write_page(samples, found)}")


def _table(found: list[Row]) -> Table:
    table = Table("what", "target", "figure (spread)", "verdict")
    group = ""
    for row in found:
        if row.group != group:
            table.add_section()
            table.add_row(f"[bold]{row.group}")
            group = row.group
        style = {"met": "green", "missed": "red"}.get(row.verdict, "dim")
        table.add_row(f"  {row.title}", row.target, row.shown, row.verdict, style=style)
    return table


if __name__ == "__main__":
    main()
