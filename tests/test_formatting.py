"""Modules are formatted piece by piece, and come out as black has them as a whole."""

from pathlib import Path

import pytest
from black import format_str
from black.mode import Mode, TargetVersion

from generator.formatting import Formatter, RefusedError
from generator.python.source import LINE_LENGTH

PACKAGE = Path(__file__).parents[1] / "generated" / "bingads_bindings"

SOURCE = '''"""A module."""

from x import (a,
    b)


class A( B ):
    """A class."""

    value : int = function( 'one', 'two', 'three', 'a name that is long', 'another name that is long', 'the last name' )

    def first( self ) -> None:
        """A method."""

    async def second( self ) -> None:
        return await self.call( { 'a':1 } )


ONE = 1
'''


def whole(source: str) -> str:
    """The source as black has it."""
    return format_str(source, mode=Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311}))


def formatter(**known: str) -> Formatter:
    """A formatter in this process."""
    return Formatter(map, known, lambda _done, _total: None)


def test_pieces_are_joined_to_what_black_makes_of_the_whole() -> None:
    assert formatter().format({"a.py": SOURCE}) == {"a.py": whole(SOURCE)}


@pytest.mark.parametrize("folder", ["v13/bulk", "v13/shared", "v12/campaign_management/messages"])
def test_generated_modules_are_as_black_has_them(folder: str) -> None:
    paths = list((PACKAGE / folder).rglob("*.py"))
    assert paths
    for path in paths:
        source = path.read_text(encoding="utf-8")
        assert whole(source) == source


def test_a_piece_is_formatted_once() -> None:
    calls: list[int] = []

    def counting(function: object, batches: object) -> object:
        found = list(batches)  # type: ignore[call-overload]
        calls.extend(len(batch) for batch in found)
        return map(function, found)  # type: ignore[call-overload]

    first = Formatter(counting, {}, lambda _done, _total: None)  # type: ignore[arg-type]
    expected = first.format({"a.py": SOURCE, "b.py": SOURCE})
    assert sum(calls) == 5
    again = Formatter(counting, first.known, lambda _done, _total: None)  # type: ignore[arg-type]
    assert again.format({"a.py": SOURCE, "b.py": SOURCE}) == expected
    assert sum(calls) == 5
    again.format({"a.py": SOURCE.replace("ONE = 1", "ONE = 2")})
    assert sum(calls) == 6
    assert "ONE = 1" not in again.known


def test_many_pieces_are_all_formatted_and_counted() -> None:
    source = "\n\n\n".join(f"def function_{number}():\n    return  'x{'y' * 900}'" for number in range(50)) + "\n"
    told: list[tuple[int, int]] = []
    many = Formatter(map, {}, lambda done, total: told.append((done, total)))
    assert many.format({"a.py": source}) == {"a.py": whole(source)}
    assert len(told) > 1
    assert told[-1] == (50, 50)
    assert sorted(told) == told


def test_what_black_refuses_is_told() -> None:
    with pytest.raises(RefusedError, match="cannot parse") as raised:
        formatter().format({"a.py": "ONE = 1\n\n\nTWO = (\n"})
    assert raised.value.source == "TWO = (\n"
