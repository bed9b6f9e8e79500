"""SOURCES.toml."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.contract.records import SourceRecord, read_records, render_records
from generator.errors import PullError

TEXT = st.text(st.characters(codec="utf-8"))
RECORDS = st.builds(
    SourceRecord,
    source=TEXT,
    day=st.none() | st.dates(),
    licence=st.none() | TEXT.filter(bool),
    sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
    operations=st.integers(0, 10**6),
    types=st.integers(0, 10**6),
    elements=st.integers(0, 10**6),
)
NAMES = st.from_regex(r"\w[\w.-]*", fullmatch=True)


@given(st.dictionaries(st.tuples(NAMES, NAMES), RECORDS, max_size=4))
def test_records_are_read_back(records: dict[tuple[str, str], SourceRecord]) -> None:
    """Whatever is in them, and in whatever order they come."""
    text = render_records(records)
    assert read_records(text) == records
    assert render_records(dict(reversed(records.items()))) == text


def test_text() -> None:
    record = SourceRecord('sdk "1.0": shop.wsdl', date(2026, 10, 14), None, "ab", 1, 2, 3)
    assert render_records({("v2", "shop"): record, ("v1.0", "bulk"): record}).splitlines()[2:12] == [
        '["v1.0".bulk]',
        'source = "sdk \\"1.0\\": shop.wsdl"',
        "date = 2026-10-14",
        'sha256 = "ab"',
        "operations = 1",
        "types = 2",
        "elements = 3",
        "",
        "[v2.shop]",
        'source = "sdk \\"1.0\\": shop.wsdl"',
    ]


@pytest.mark.parametrize("text", ["[", "v1 = 1", "[v1.shop]", "[v1]\nshop = 1"])
def test_damaged(text: str) -> None:
    with pytest.raises(PullError, match=r"^SOURCES\.toml: cannot be read: "):
        read_records(text)
