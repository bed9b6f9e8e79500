"""Datetimes: nothing of what was received is lost, and nothing that was calculated is taken for received."""

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.datetimes import ReceivedDateTime, parse, render

TEXTS = [
    "2024-01-01T00:00:00.1234567Z",
    "9999-12-31T23:59:59.9999999",
    "0001-01-01T00:00:00.0000001+14:00",
    "2024-01-01T00:00:00.1000000",
    "2024-01-01T00:00:00.0",
    "2024-01-01T00:00:00+00:00",
    "2024-01-01T00:00:00-00:00",
    "2024-12-31T24:00:00",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_that_says_more_is_written_again(text: str) -> None:
    value = parse(text)
    assert isinstance(value, ReceivedDateTime)
    assert render(value) == text


@pytest.mark.parametrize("text", ["2024-01-01T00:00:00", "2024-01-01T00:00:00.12Z", "2024-01-01T00:00:00.123456-05:30"])
def test_a_text_that_says_no_more_is_a_plain_datetime(text: str) -> None:
    value = parse(text)
    assert type(value) is datetime
    assert render(value) == text


def test_a_received_datetime_is_the_datetime_that_it_is() -> None:
    value = parse("2024-01-01T00:00:00.1234567Z")
    plain = datetime(2024, 1, 1, 0, 0, 0, 123456, UTC)
    assert value == plain
    assert hash(value) == hash(plain)
    assert parse("2024-12-31T24:00:00") == datetime(2025, 1, 1)
    assert parse("2024-01-01T00:00:00+00:00").utcoffset() == timedelta()


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    "clone",
    [copy.copy, copy.deepcopy, *(lambda v, p=p: pickle.loads(pickle.dumps(v, p)) for p in range(2, 6))],  # type: ignore[misc]
)
def test_it_survives_copying_and_pickling(text: str, clone: Callable[[Any], Any]) -> None:
    again = clone(parse(text))
    assert again == parse(text)
    assert render(again) == text


@pytest.mark.parametrize(
    "calculate",
    [
        lambda value: value.replace(second=0),
        lambda value: value + timedelta(0),
        lambda value: value - timedelta(seconds=1),
        lambda value: value.astimezone(timezone(timedelta(hours=1))),
        lambda value: pickle.loads(pickle.dumps(value.replace(second=0))),
    ],
)
def test_what_is_calculated_from_it_has_no_text(calculate: Callable[[datetime], datetime]) -> None:
    value = calculate(parse("2024-01-01T12:00:30.1234567Z"))
    assert "1234567" not in render(value)
    assert parse(render(value)) == value


@given(st.datetimes(timezones=st.none() | st.sampled_from([UTC, timezone(timedelta(hours=-9, minutes=-30))])))
def test_every_datetime_is_read_as_it_was_written(value: datetime) -> None:
    again = parse(render(value))
    assert again == value
    assert again.utcoffset() == value.utcoffset()
    assert type(again) is datetime
