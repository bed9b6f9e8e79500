"""The benchmarks measure what they say. No test asserts a time."""

from typing import Any

import pytest

from tests.benchmarks.contestants import floors, ours, ours_over_rest
from tests.benchmarks.rows import Row, number
from tests.benchmarks.samples import Figure, Samples
from tests.benchmarks.worker import Worker


@pytest.mark.parametrize("codec", [ours.Codec, ours_over_rest.Codec, floors.Codec, floors.Joined])
def test_what_needs_no_peer_does_the_work(codec: type[Any]) -> None:
    assert Worker(codec()).check(3, 1)[0] > 500


def test_who_does_not_do_the_work_is_not_compared() -> None:
    class Lazy(ours.Codec):
        def decode(self, data: bytes) -> Any:
            return super().decode(data)[:-1]

    with pytest.raises(AssertionError):
        Worker(Lazy()).check(3, 1)


def test_the_first_call_is_made() -> None:
    ours.first_call()


def test_memory_is_that_of_the_keywords() -> None:
    few, many = (Worker(ours.Codec()).kept(count, 1)[0] for count in (10, 1_000))
    assert 50 * few < many < 150 * few


def test_a_ratio_is_that_of_two_bests_and_its_spread_that_of_the_rounds() -> None:
    samples = Samples()
    for mine, theirs in (([2.0, 3.0], [4.0, 8.0]), ([5.0], [5.0])):
        samples.add("ours", mine)
        samples.add("theirs", theirs)
    assert samples.ratio("ours", "theirs") == Figure(0.5, 0.5, 1.0)


def test_what_a_process_needs_to_start_is_taken_off() -> None:
    samples = Samples({"call": [[5.0], [7.0]], "start": [[2.0], [1.0]]})
    samples.above("call", "start")
    assert samples.rounds["call"] == [[4.0], [6.0]]


@pytest.mark.parametrize(
    ("bounds", "verdict"), [({"at_most": 2}, "met"), ({"at_most": 1}, "missed"), ({"at_least": 2}, "missed"), ({}, "")]
)
def test_a_verdict_compares_figure_and_target(bounds: dict[str, float], verdict: str) -> None:
    assert Row("", "", "x", Figure(1.5, 1, 2), **bounds).verdict == verdict


@pytest.mark.parametrize(("value", "text"), [(44_649, "44,649"), (15.61, "15.6"), (2.5, "2.50"), (0.0412, "0.041")])
def test_numbers_have_the_digits_that_say_something(value: float, text: str) -> None:
    assert number(value) == text
