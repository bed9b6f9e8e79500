"""Templates print what was made for them, and nothing else."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from generator import render
from generator.python.source import Code
from generator.python.views import FileView


@dataclass(frozen=True, slots=True)
class View:
    """A view with one field."""

    value: object


@pytest.fixture
def _templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "value.j2").write_text("{{ value }}\n")
    (tmp_path / "other.j2").write_text("{{ other }}\n")
    monkeypatch.setattr(render, "TEMPLATES", tmp_path)


@pytest.mark.usefixtures("_templates")
def test_code_is_printed_as_it_is() -> None:
    assert render.render([FileView("a.py", "value.j2", View(Code('<"&{{')))]) == {"a.py": '<"&{{\n'}


@pytest.mark.usefixtures("_templates")
@pytest.mark.parametrize("value", ["text", 1, None, ["code"]])
def test_what_is_not_known_to_be_code_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="not known to be code"):
        render.render([FileView("a.py", "value.j2", View(value))])


@pytest.mark.usefixtures("_templates")
def test_what_no_view_has_is_refused() -> None:
    with pytest.raises(UndefinedError, match="other"):
        render.render([FileView("a.py", "other.j2", View(Code("x")))])
