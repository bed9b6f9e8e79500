"""What type checkers say of a user's program, and of one with mistakes in it."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
USER = HERE / "user.py"
MISTAKES = HERE / "mistakes.py"


def mypy() -> dict[Path, dict[int, str]]:
    """The errors that mypy finds in both programs, by line."""
    options = [
        "--strict",
        "--config-file=",
        "--python-version=3.11",
        f"--cache-dir={ROOT / '.mypy_cache'}",
        "--no-pretty",
    ]
    # The package is followed as an installed one is; what is wrong within it is for `make check`.
    options += ["--follow-imports=silent"]
    done = run("mypy", *options, USER, MISTAKES, environment={"MYPYPATH": str(ROOT / "generated")})
    errors: dict[Path, dict[int, str]] = {}
    for line in done.stdout.splitlines():
        found = re.fullmatch(r"(.+?):(\d+): error: (.*)", line)
        if found:
            errors.setdefault(ROOT / found[1], {})[int(found[2])] = found[3]
    assert done.returncode == 1, done.stdout + done.stderr
    return errors


def pyright() -> dict[Path, dict[int, str]]:
    """The same of pyright, whose settings are in pyrightconfig.json."""
    done = run("pyright", "--outputjson", "--project", HERE, "--pythonpath", sys.executable)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == 2, done.stdout
    errors: dict[Path, dict[int, str]] = {}
    for diagnostic in report["generalDiagnostics"]:
        line = diagnostic["range"]["start"]["line"] + 1
        errors.setdefault(Path(diagnostic["file"]), {})[line] = diagnostic["message"]
    return errors


def run(tool: str, *arguments: object, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """A type checker's run, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", tool, *map(str, arguments)],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | (environment or {}),
        timeout=600,
    )


def marked_lines(path: Path) -> set[int]:
    """The lines of a file that say that they are wrong."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if "# error:" in line}


@pytest.mark.parametrize("check", [mypy, pyright])
def test_type_checkers_find_all_mistakes_and_nothing_else(check: Callable[[], dict[Path, dict[int, str]]]) -> None:
    errors = check()
    marked = marked_lines(MISTAKES)
    found = errors.pop(MISTAKES, {})
    assert errors == {}
    assert {line: text for line, text in found.items() if line not in marked} == {}
    assert found.keys() == marked
