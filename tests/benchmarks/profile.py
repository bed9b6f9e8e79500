"""Where the time goes: `python -m tests.benchmarks.profile decode` prints the share of each function, as JSON.

A timer interrupts the work every millisecond of processor time. Python hears of it between two of its own instructions,
so that a long call into C gets one interruption instead of many: what counts is the processor time since the last one,
and it is the innermost function that gets it.
"""

import json
import signal
import sys
from collections import Counter
from pathlib import Path
from time import process_time
from types import FrameType

from tests.benchmarks import workload
from tests.benchmarks.contestants.ours import Codec

_INTERVAL = 0.001
_SECONDS = 6.0


class Sampler:
    """Adds up processor time by function."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self._last = process_time()

    def __call__(self, _: int, frame: FrameType | None) -> None:
        """Note the function that was interrupted."""
        now = process_time()
        if frame is not None:
            code = frame.f_code
            module = Path(code.co_filename).stem
            self.seconds[f"{module}.{code.co_qualname}"] += now - self._last  # type: ignore[assignment]
        self._last = now

    def shares(self) -> dict[str, float]:
        """The functions and what they have of the whole, most first."""
        total = sum(self.seconds.values())
        return {name: seconds / total for name, seconds in self.seconds.most_common()}


def main() -> None:
    """Profile encoding or decoding 1,000 keywords, over and over; building what is encoded is part of it."""
    codec, work = Codec(), sys.argv[1]
    argument = workload.keywords(1_000) if work == "encode" else workload.response(1_000)
    function = getattr(codec, work)
    function(argument)
    sampler = Sampler()
    signal.signal(signal.SIGPROF, sampler)
    signal.setitimer(signal.ITIMER_PROF, _INTERVAL, _INTERVAL)
    end = process_time() + _SECONDS
    while process_time() < end:
        function(argument)
    signal.setitimer(signal.ITIMER_PROF, 0)
    print(json.dumps(sampler.shares()))


if __name__ == "__main__":
    main()
