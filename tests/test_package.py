"""The package as it is published: it builds, installs alone, depends only on what it uses, and every module imports."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.once import once

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
PROBE = ROOT / "tests" / "support" / "probe.py"
SETTINGS: dict[str, str] = tomllib.loads((ROOT / "bindings.toml").read_text(encoding="utf-8"))["package"]
VERSIONS = ("3.11", "3.12", "3.13")


@dataclass(frozen=True, slots=True)
class Installed:
    """What `probe.py` found in an environment with the package."""

    uses: dict[str, list[str]]
    failures: dict[str, str]
    requires: list[str]
    files: list[str]
    providers: dict[str, list[str]]
    location: str

    def requirements(self, *, extra: bool) -> set[str]:
        """The declared dependencies: those of every installation, or those that an extra brings."""
        declared = map(Requirement, self.requires)
        return {canonicalize_name(each.name) for each in declared if ("extra" in str(each.marker)) is extra}

    def used(self, modules: Iterable[str]) -> set[str]:
        """The distributions that these modules import from; a module that is not installed stands for itself."""
        imported = {name for module in modules for name in self.uses[module]}
        return {canonicalize_name(self.providers.get(name, [name])[0]) for name in imported}


@pytest.fixture(scope="session")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this test run that its processes share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def wheel(workspace: Path) -> Path:
    """The wheel of generated/, built from a copy of it."""

    def build(target: Path) -> None:
        source = target / "source"
        shutil.copytree(ROOT / "generated", source, ignore=shutil.ignore_patterns("__pycache__", "dist"))
        run(sys.executable, "-m", "build", "--wheel", "--outdir", target, source)

    (path,) = once(workspace / "wheel", build).glob("*.whl")
    return path


@pytest.fixture(scope="session", params=VERSIONS)
def installed(request: pytest.FixtureRequest, wheel: Path, workspace: Path) -> Installed:
    """The package, alone in an environment of its own."""
    version: str = request.param
    python = next(interpreters(version), None)
    if python is None:
        pytest.skip(f"no Python {version}: neither below ~/.pyenv/versions nor on PATH")

    def install(target: Path) -> None:
        run(python, "-m", "venv", target / "venv")
        run(target / "venv" / "bin" / "python", "-m", "pip", "install", "--quiet", wheel)
        run(target / "venv" / "bin" / "python", "-m", "pip", "check")

    # A virtual environment cannot be moved, but for running its interpreter that does not matter.
    environment = once(workspace / f"python-{version}", install) / "venv"
    found = run(environment / "bin" / "python", "-I", PROBE, SETTINGS["name"], SETTINGS["import_name"])
    return Installed(**json.loads(found))


def run(*command: object) -> str:
    """What a command prints; its failure is that of the test, with all that it said."""
    # Elsewhere than in the project, whose folders would otherwise be importable.
    done = subprocess.run(
        [str(part) for part in command], check=False, capture_output=True, text=True, timeout=300, cwd=Path.home()
    )
    if done.returncode != 0:
        pytest.fail(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def interpreters(version: str) -> Iterator[str]:
    """The interpreters of a version: this one, those of pyenv, and what is on PATH."""
    if sys.version_info[:2] == tuple(map(int, version.split("."))):
        yield sys.executable
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from map(str, sorted(pyenv.glob(f"versions/{version}.*/bin/python")))
    on_path = shutil.which(f"python{version}")
    if on_path and subprocess.run([on_path, "-c", ""], check=False, capture_output=True).returncode == 0:
        yield on_path  # what pyenv puts there runs only where that version is selected


def test_every_module_imports(installed: Installed) -> None:
    extras = installed.requirements(extra=True)
    without_extras = {module: missing for module, missing in installed.failures.items() if missing not in extras}
    assert without_extras == {}
    assert all(missing in installed.uses[module] for module, missing in installed.failures.items())
    assert "site-packages" in installed.location


def test_dependencies_are_what_it_uses(installed: Installed) -> None:
    used = installed.used(installed.uses)
    assert used == installed.requirements(extra=False) | installed.requirements(extra=True)


def test_wheel_has_what_a_user_needs(installed: Installed) -> None:
    names = {Path(file).name for file in installed.files}
    assert {"py.typed", "METADATA", "LICENSE"} <= names
    assert f"{SETTINGS['import_name']}/py.typed" in installed.files
    assert [file for file in installed.files if file.endswith((".j2", ".wsdl"))] == []


def test_every_generated_module_is_in_the_wheel(installed: Installed) -> None:
    folder = ROOT / "generated" / SETTINGS["import_name"]
    generated = {path.relative_to(folder.parent).as_posix() for path in folder.rglob("*.py")}
    assert {file for file in installed.files if file.endswith(".py")} == generated
