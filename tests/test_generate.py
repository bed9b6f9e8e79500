"""What the distribution is made from is remembered: all that may change it is noticed, nothing is done twice."""

import json
import shutil
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest

from generator.config import read_settings
from generator.generate import Outcome, generate
from generator.write import MARK
from tests.support import made

CONTRACT = Path(__file__).parent / "cases" / "headers-in-order" / "expected.wsdl"


def quiet(step: str, done: int, total: int) -> None:
    """Progress that nobody sees."""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that is up to date; its generator and templates are files beside it."""
    folder = tmp_path / "project"
    for path in (folder / "wsdl/v1", tmp_path / "generator/deep", tmp_path / "templates"):
        path.mkdir(parents=True)
    for path in ("generator/a.py", "generator/deep/b.py", "templates/c.jinja"):
        (tmp_path / path).write_text("before\n")
    monkeypatch.setattr("generator.generate.GENERATOR", tmp_path / "generator")
    monkeypatch.setattr("generator.generate.TEMPLATES", tmp_path / "templates")
    made.settings(folder)
    text = (folder / "bindings.toml").read_text()
    (folder / "bindings.toml").write_text(text.replace("licence_file", 'guide_file = "guide.md"\nlicence_file'))
    (folder / "guide.md").write_text("How it is used.\n")
    shutil.copy(CONTRACT, folder / "wsdl/v1/shop.wsdl")
    assert run(folder)
    assert run(folder) is None
    return folder


def run(project: Path, *, check: bool = False) -> Outcome | None:
    """What is done in a project, None where it is up to date."""
    return generate(read_settings(project / "bindings.toml"), quiet, check=check)


@pytest.mark.parametrize(
    "name",
    [
        "project/bindings.toml",
        "project/LICENSE",
        "project/guide.md",
        "project/wsdl/v1/shop.wsdl",
        "generator/a.py",
        "generator/deep/b.py",
        "templates/c.jinja",
    ],
)
def test_every_file_that_it_is_made_from_counts(name: str, project: Path) -> None:
    with (project.parent / name).open("a") as file:
        file.write("\n")
    assert run(project)
    assert run(project) is None


@pytest.mark.parametrize("added", ["generator/deep/new.py", "templates/new.jinja"])
def test_a_new_file_counts_and_one_that_is_gone(added: str, project: Path) -> None:
    path = project.parent / added
    path.write_text("")
    assert run(project)
    path.unlink()
    assert run(project)


@pytest.mark.parametrize("tool", ["black", "jinja2", "xsdata"])
def test_the_versions_of_the_tools_count(tool: str, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.generate.version", lambda name: "0.0" if name == tool else version(name))
    assert run(project)


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "README.md").write_text("edited"),
        lambda folder: (folder / "LICENSE").unlink(),
        lambda folder: (folder / "pyproject.toml").write_text(f"{MARK}\n"),
        lambda folder: (folder / "shop_bindings/py.typed").unlink(),
        lambda folder: (folder / "shop_bindings/v1/__init__.py").write_text("EDITED = 1\n"),
        lambda folder: (folder / "shop_bindings/v1/stray.py").write_text(""),
    ],
)
def test_every_file_that_is_generated_counts(change: Callable[[Path], object], project: Path) -> None:
    change(project / "generated")
    outcome = run(project)
    assert outcome
    assert len(outcome.changes.written) + len(outcome.changes.deleted) == 1
    assert run(project) is None


@pytest.mark.parametrize(
    "damage", ["", "{", '{"a', "null", "5", '"x"', "[1, 2]", "{}", '{"a": 1}', "each value", "gone"]
)
def test_what_cannot_be_remembered_is_made_anew(damage: str, project: Path) -> None:
    kept = {path: path.read_text() for path in (project / ".cache").glob("*.json")}
    assert len(kept) == 2
    for path, text in kept.items():
        path.write_text(json.dumps(dict.fromkeys(json.loads(text), 1)) if damage == "each value" else damage)
        if damage == "gone":
            path.unlink()
    outcome = run(project)
    assert outcome
    assert not outcome.changes
    assert {path: path.read_text() for path in kept} == kept
    assert run(project) is None


def test_to_check_remembers_nothing(project: Path) -> None:
    (project / "generated/README.md").write_text("edited")
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    assert run(project, check=True)
    assert run(project, check=True)
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


def test_what_is_as_it_should_be_is_not_replaced(project: Path) -> None:
    shutil.rmtree(project / ".cache")
    package = project / "generated/shop_bindings"
    before = package.stat().st_ino, package.stat().st_mtime_ns
    assert run(project)
    assert (package.stat().st_ino, package.stat().st_mtime_ns) == before
