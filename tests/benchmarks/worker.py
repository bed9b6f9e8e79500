"""One contestant in a process of its own: `python -m tests.benchmarks.worker module:Codec` answers jobs.

A job is a line of JSON, `[work, count, repeat]`. So is its answer, a list of numbers: seconds for `encode` and
`decode`, bytes for the rest.
"""

import gc
import json
import os
import sys
import tracemalloc
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.benchmarks import workload


class Worker:
    """Does the jobs of one contestant."""

    def __init__(self, codec: Any) -> None:
        self._codec = codec
        self._response: Callable[[int], bytes] = getattr(codec, "response", workload.response)

    def encode(self, count: int, repeat: int) -> list[float]:
        """Build and encode a request, several times."""
        values = workload.keywords(count)
        return [_seconds(self._codec.encode, values) for _ in range(repeat)]

    def decode(self, count: int, repeat: int) -> list[float]:
        """Decode a response, several times."""
        data = self._response(count)
        return [_seconds(self._codec.decode, data) for _ in range(repeat)]

    def kept(self, count: int, repeat: int) -> list[float]:
        """Memory that the decoded keywords occupy, as Python counts it: resident memory holds what was freed, too."""
        data = self._response(count)
        return [self._kept(data) for _ in range(repeat)]

    def peak(self, count: int, repeat: int) -> list[float]:
        """Memory that decoding needs at its highest, above that of the process before; once a process."""
        data = self._response(count)
        gc.collect()
        before = _forget_high_water()
        kept = [self._codec.decode(data) for _ in range(repeat)]
        return [float(_status("VmHWM") - before) for _ in kept]

    def check(self, count: int, _: int) -> list[float]:
        """Prove that the contestant does the work, or raise AssertionError; the answer is the size of its request."""
        keywords = list(self._codec.decode(self._response(count)))
        assert len(keywords) == count
        for number, keyword in enumerate(keywords):
            expected = 4_000_000_000 + number, f"running shoes {number}", workload.url(number)
            *found, amount = self._codec.facts(keyword)
            assert tuple(found) == expected, (found, expected)
            assert abs(float(amount) - workload.bid(number)) < 0.005
        request = self._codec.encode(workload.keywords(count))
        for text in (f"running shoes {count - 1}", "10% off", "Exact", f"/shoes/{count - 1}?a=1&"):
            assert text.encode() in request, text
        return [float(len(request))]

    def _kept(self, data: bytes) -> float:
        gc.collect()
        tracemalloc.start()
        try:
            keywords = self._codec.decode(data)
            gc.collect()
            return float(tracemalloc.get_traced_memory()[0]) if keywords is not None else 0.0
        finally:
            tracemalloc.stop()


def _seconds(function: Callable[[Any], Any], argument: Any) -> float:
    gc.collect()
    start = perf_counter()
    result = function(argument)
    seconds = perf_counter() - start
    del result
    return seconds


def _forget_high_water() -> int:
    """Let Linux begin anew to note the highest resident memory; gives the present one."""
    Path("/proc/self/clear_refs").write_text("5")
    return _status("VmRSS")


def _status(name: str) -> int:
    """A figure of the process, in bytes, as Linux gives it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) * 1024


def main() -> None:
    """Answer the jobs on standard input."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    module, _, codec = sys.argv[1].partition(":")
    worker = Worker(getattr(import_module(f"tests.benchmarks.contestants.{module}"), codec)())
    for line in sys.stdin:
        work, count, repeat = json.loads(line)
        print(json.dumps(getattr(worker, work)(count, repeat)), file=answers, flush=True)


if __name__ == "__main__":
    main()
