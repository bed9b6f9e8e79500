"""Processes that work, and processes that are timed as a whole."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Thread
from time import perf_counter

from tests.benchmarks.environments import Environment
from tests.benchmarks.paths import ROOT
from tests.benchmarks.registry import Contestant


class WorkerProcess:
    """A contestant in a process of its own that waits for jobs."""

    def __init__(self, contestant: Contestant) -> None:
        self._name = contestant.name
        environment = contestant.environment
        codec = f"{contestant.module}:{contestant.codec}"
        self._process = subprocess.Popen(
            [environment.python, "-m", "tests.benchmarks.worker", codec],
            cwd=ROOT,
            env=environment.variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def do(self, work: str, count: int, repeat: int = 1) -> list[float]:
        """Let it do a job; raises RuntimeError where the process ended instead."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([work, count, repeat]), file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"no answer to {work} of {self._name}; what it wrote is above")
        numbers: list[float] = json.loads(answer)
        return numbers

    def close(self) -> None:
        """End it."""
        with self._process:
            self._process.kill()


@contextmanager
def workers(*contestants: Contestant) -> Iterator[dict[str, WorkerProcess]]:
    """A process for each of the contestants, by name."""
    with ExitStack() as stack:
        found = {}
        for contestant in contestants:
            found[contestant.name] = WorkerProcess(contestant)
            stack.callback(found[contestant.name].close)
        yield found


def seconds(environment: Environment, *arguments: str | Path, cwd: Path = ROOT) -> float:
    """How long a whole process takes; raises RuntimeError where it fails."""
    start = perf_counter()
    _run(environment, arguments, cwd)
    return perf_counter() - start


def peak_memory(environment: Environment, *arguments: str | Path, cwd: Path) -> float:
    """The memory of a process and all below it at its highest, in bytes; shared pages are counted once.

    Raises RuntimeError where it fails.
    """
    highest, done = [0], Event()

    def watch(pid: int) -> None:
        while not done.wait(0.05):
            highest.append(sum(map(_proportional_size, _tree(pid))))

    process = subprocess.Popen(
        [environment.python, *arguments],
        cwd=cwd,
        env=environment.variables,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    watcher = Thread(target=watch, args=(process.pid,))
    watcher.start()
    status = process.wait()
    done.set()
    watcher.join()
    if status:
        raise RuntimeError(f"{arguments} failed")
    return float(max(highest))


def _run(environment: Environment, arguments: tuple[str | Path, ...], cwd: Path) -> None:
    command = [str(environment.python), *map(str, arguments)]
    result = subprocess.run(
        command, cwd=cwd, env=environment.variables, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    if result.returncode:
        raise RuntimeError(f"{command} failed:\n{result.stderr.decode(errors='replace')}")


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in _text(children).split():
            yield from _tree(int(child))


def _proportional_size(pid: int) -> int:
    lines = _text(Path(f"/proc/{pid}/smaps_rollup")).splitlines()
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


def _text(path: Path) -> str:
    """What Linux says of a process; nothing once it has ended."""
    try:
        return path.read_text()
    except OSError:
        return ""
