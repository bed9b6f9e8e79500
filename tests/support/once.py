"""Doing slow work once, however many processes run the tests."""

import fcntl
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory


def once(directory: Path, fill: Callable[[Path], None]) -> Path:
    """A directory that `fill` fills when it is first asked for; other processes wait for the one that does it."""
    directory.parent.mkdir(parents=True, exist_ok=True)
    with directory.with_name(directory.name + ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not directory.exists():
            with TemporaryDirectory(dir=directory.parent) as scratch:
                unfinished = Path(scratch) / "unfinished"
                unfinished.mkdir()
                fill(unfinished)
                unfinished.rename(directory)
    return directory
