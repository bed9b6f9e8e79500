"""What was measured, and what is compared: best against best, with the spread of the rounds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import NamedTuple

Rounds = list[list[float]]


class Figure(NamedTuple):
    """A number of the table, and the lowest and highest that the rounds gave."""

    value: float
    low: float
    high: float

    def of(self, function: Callable[[float], float]) -> "Figure":
        """The figure in another unit."""
        low, high = sorted((function(self.low), function(self.high)))
        return Figure(function(self.value), low, high)


@dataclass(slots=True)
class Samples:
    """Every number that was measured, by what it measures (`decode/1000/ours`) and by round."""

    rounds: dict[str, Rounds] = field(default_factory=dict)

    def add(self, key: str, numbers: list[float]) -> None:
        """Note the numbers of one round."""
        self.rounds.setdefault(key, []).append(numbers)

    def best(self, key: str) -> float:
        """The lowest number of all rounds."""
        return min(min(numbers) for numbers in self.rounds[key])

    def figure(self, key: str) -> Figure:
        """The lowest number of all rounds, and the spread of all numbers."""
        numbers = [number for round_ in self.rounds[key] for number in round_]
        return Figure(min(numbers), min(numbers), max(numbers))

    def median(self, key: str) -> float:
        """The median of all numbers."""
        return median(number for numbers in self.rounds[key] for number in numbers)

    def ratio(self, key: str, other: str) -> Figure:
        """The best of one in that of the other; the spread is that of the ratios within a round."""
        pairs = zip(self.rounds[key], self.rounds[other], strict=False)
        ratios = [min(numbers) / min(others) for numbers, others in pairs]
        return Figure(self.best(key) / self.best(other), min(ratios), max(ratios))

    def above(self, key: str, baseline: str) -> None:
        """Take the best of a baseline off every number."""
        floor = self.best(baseline)
        self.rounds[key] = [[number - floor for number in numbers] for numbers in self.rounds[key]]


def per_item(samples: Samples, work: str, name: str, counts: tuple[int, int]) -> Figure:
    """How much more one item costs among many than among few; `counts` says how many these are."""
    few, many = counts
    growth = samples.ratio(f"{work}/{many}/{name}", f"{work}/{few}/{name}")
    return growth.of(lambda ratio: ratio * few / many)


def as_json(samples: Samples) -> Mapping[str, Rounds]:
    """What is written down."""
    return samples.rounds
