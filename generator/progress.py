"""How far a command is: a progress bar on a terminal, a line for each finished step elsewhere."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol


class Progress(Protocol):
    """Is told how far a step is."""

    def __call__(self, step: str, done: int, total: int) -> None:
        """`done` of `total` are done of a step."""
        ...


@contextmanager
def shown_progress() -> Generator[Progress, None, None]:
    """What tells the user, on standard error."""
    if not sys.stderr.isatty():
        yield _line
        return
    from rich import console, progress  # noqa: PLC0415 - not needed elsewhere

    columns = (
        *progress.Progress.get_default_columns()[:2],
        progress.MofNCompleteColumn(),
        progress.TimeElapsedColumn(),
    )
    with progress.Progress(*columns, console=console.Console(stderr=True), transient=True) as bars:
        tasks: dict[str, progress.TaskID] = {}

        def update(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(step, total=total)
            bars.update(tasks[step], completed=done)

        yield update


def _line(step: str, done: int, total: int) -> None:
    if done == total:
        print(f"{step}: {total}", file=sys.stderr, flush=True)
