"""The virtual environments that the benchmarks need: never those of the project."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.paths import CACHE, ROOT

GENERATED = "xsdata_contracts"
"""The package that `xsdata generate` makes of our contracts."""


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment with some distributions in it."""

    name: str
    requirements: tuple[str, ...]

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return CACHE / self.name / "bin" / "python"

    @property
    def variables(self) -> Mapping[str, str]:
        """What a process in it finds in its environment: the project and the generated code can be imported.

        No setting of Python's own is taken over; one of them keeps bytecode from being kept.
        """
        path = os.pathsep.join(map(str, (ROOT, ROOT / "generated", CACHE)))
        search = os.pathsep.join((str(self.python.parent), os.environ.get("PATH", "")))
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return {**kept, "PATH": search, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}

    def make(self) -> None:
        """Make it, unless it is there with these distributions and for this interpreter."""
        stamp, wanted = CACHE / self.name / "ready.txt", "\n".join((str(interpreter()), *self.requirements))
        if stamp.exists() and stamp.read_text() == wanted:
            return
        shutil.rmtree(CACHE / self.name, ignore_errors=True)
        subprocess.run([str(interpreter()), "-m", "venv", str(CACHE / self.name)], check=True)
        pip = [str(self.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *self.requirements], check=True)
        stamp.write_text(wanted)


def interpreter() -> Path:
    """The Python of all measurements: 3.12, which the targets name, or else the one that runs this."""
    return next(filter(_is_wanted, _candidates()), Path(sys.executable))


def _candidates() -> Iterator[Path]:
    yield Path(sys.executable)
    yield from map(Path, filter(None, [shutil.which("python3.12")]))
    yield from sorted(Path.home().glob(".pyenv/versions/3.12*/bin/python"))


def _is_wanted(python: Path) -> bool:
    test = "import sys; sys.exit(sys.version_info[:2] != (3, 12))"
    return subprocess.run([python, "-c", test], check=False, capture_output=True).returncode == 0


def _own_requirements() -> tuple[str, ...]:
    return tuple(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"])


OURS = Environment("ours", _own_requirements())
SOAP = Environment(
    "soap", ("zeep==4.3.3", "suds-community==1.2.0", "bingads==13.0.30.1", "xsdata[cli,lxml]==26.10", "matplotlib>=3.9")
)
REST = Environment("rest", ("msads==13.0.30.1",))
"""Apart, because msads installs itself under the name of bingads."""
