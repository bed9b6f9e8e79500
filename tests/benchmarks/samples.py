"""What was measured, and what is compared: best against best, with the spread of the rounds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

Rounds = list[list[float]]


class Figure(NamedTuple):
    """A number of the table, with the lowest and the highest that were measured."""

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

    def ratio(self, key: str, other: str) -> Figure:
        """The best of one in that of the other; the spread is that of the ratios within a round."""
        pairs = zip(self.rounds[key], self.rounds[other], strict=False)
        ratios = [min(numbers) / min(others) for numbers, others in pairs]
        return Figure(self.best(key) / self.best(other), min(ratios), max(ratios))

    def above(self, key: str, baseline: str) -> None:
        """Take the best of a baseline off every number."""
        floor = self.best(baseline)
        self.rounds[key] = [[number - floor for number in numbers] for numbers in self.rounds[key]]
