"""What `.cache` remembers saves time; damaged, it does no harm."""

import json
import shutil
from pathlib import Path

import pytest

from generator.config import Settings
from generator.generate import Outcome, generate
from tests.support import made

CASES = Path(__file__).parent / "cases"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A project that was generated."""
    found = made.settings(tmp_path)
    (tmp_path / "wsdl" / "v1").mkdir(parents=True)
    shutil.copy(CASES / "headers-in-order" / "expected.wsdl", tmp_path / "wsdl" / "v1" / "shop.wsdl")
    assert run(found) is not None
    return found


def run(settings: Settings) -> Outcome | None:
    """Bring the distribution up to date."""
    return generate(settings, lambda *_: None)


def test_a_cache_that_is_whole_is_used(settings: Settings) -> None:
    assert len(list(settings.cache.glob("*.json"))) == 2
    assert run(settings) is None


@pytest.mark.parametrize("damage", ["", "{", '{"a', "null", "5", '"x"', "[1, 2]", "{}", '{"a": 1}', "each value"])
def test_a_damaged_cache_is_made_anew(damage: str, settings: Settings) -> None:
    kept = {path: path.read_text() for path in settings.cache.glob("*.json")}
    for path, text in kept.items():
        path.write_text(json.dumps(dict.fromkeys(json.loads(text), 1)) if damage == "each value" else damage)
    outcome = run(settings)
    assert outcome is not None
    assert not outcome.changes
    assert {path: path.read_text() for path in kept} == kept
