"""A distribution on the disk is the old one or the new one, never half of each."""

import os
import runpy
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType, SimpleNamespace

import pytest

from generator import write
from generator.errors import GeneratorError
from generator.write import MARK, ROOT_FILES, Changes, Distribution, alone, digest, write_file

OLD = {
    "pyproject.toml": f"{MARK}\n",
    "README.md": "old\n",
    "LICENSE": "Free.\n",
    "shop/__init__.py": "",
    "shop/py.typed": "",
    "shop/same.py": "SAME = 1\n",
    "shop/changed.py": "OLD = 1\n",
    "shop/deep/gone.py": "GONE = 1\n",
}
NEW = {
    **{path: text for path, text in OLD.items() if path != "shop/deep/gone.py"},
    "README.md": "new\n",
    "shop/changed.py": "NEW = 1\n",
    "shop/v1/added.py": "ADDED = 'Größe'\n",
}


@pytest.fixture
def distribution(tmp_path: Path) -> Distribution:
    """A distribution that holds OLD."""
    found = Distribution(tmp_path / "generated", "shop")
    found.replace(OLD)
    return found


def content(distribution: Distribution) -> dict[str, str]:
    """All files in its directory."""
    paths = sorted(path for path in distribution.directory.rglob("*") if path.is_file())
    return {path.relative_to(distribution.directory).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def test_what_is_written_is_what_was_given(distribution: Distribution) -> None:
    assert content(distribution) == OLD
    assert distribution.compare(OLD) == Changes((), ())


def test_differences_are_told_by_path(distribution: Distribution) -> None:
    found = distribution.compare(NEW)
    assert found.written == ("README.md", "shop/changed.py", "shop/v1/added.py")
    assert found.deleted == ("shop/deep/gone.py",)
    assert Changes((), found.deleted)
    assert Changes(found.written, ())
    assert not Changes((), ())
    assert content(distribution) == OLD


def test_what_is_stale_is_deleted_and_what_is_the_same_stays(distribution: Distribution) -> None:
    before = (distribution.directory / "shop/same.py").stat()
    distribution.replace(NEW)
    after = (distribution.directory / "shop/same.py").stat()
    assert content(distribution) == NEW
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert not (distribution.directory / "shop/deep").exists()


def test_what_is_not_generated_stays(distribution: Distribution) -> None:
    foreign = {"dist/shop.whl": "wheel", "notes.txt": "mine", "shop/v1/data.json": "{}"}
    for path, text in foreign.items():
        (distribution.directory / path).parent.mkdir(parents=True, exist_ok=True)
        (distribution.directory / path).write_text(text)
    distribution.replace(NEW)
    assert content(distribution) == {**NEW, **foreign}


def test_python_files_in_the_package_are_not_left_over(distribution: Distribution) -> None:
    (distribution.directory / "shop/stray.py").write_text("")
    assert distribution.compare(OLD).deleted == ("shop/stray.py",)
    distribution.replace(OLD)
    assert content(distribution) == OLD


@pytest.mark.parametrize("project", ["", "# Mine\n[project]\n"])
def test_a_project_without_a_package_that_was_not_generated_is_left_alone(project: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(project)
    with pytest.raises(GeneratorError, match="was not generated"):
        Distribution(tmp_path, "shop").replace(OLD)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"pyproject.toml": project}


@pytest.mark.parametrize("project", ["", "# Mine\n[project]\n", "[project]\n", None])
def test_a_package_that_was_not_generated_is_left_alone(project: str | None, tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop/mine.py").write_text("MINE = 1\n")
    if project is not None:
        (tmp_path / "pyproject.toml").write_text(project)
    distribution = Distribution(tmp_path, "shop")
    before = content(distribution)
    with pytest.raises(GeneratorError, match="holds a package that was not generated"):
        distribution.replace(NEW)
    assert content(distribution) == before


@pytest.mark.parametrize("failing", ["write_text", "mkdir", "rename", "replace"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_whatever_stops_it_leaves_the_old_package(
    failing: str, error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for after in range(1, 100):
        distribution = Distribution(tmp_path / str(after), "shop")
        distribution.replace(OLD)
        with monkeypatch.context() as patched:
            calls = stop_at(after, failing, error, patched)
            try:
                distribution.replace(NEW)
            except (GeneratorError, KeyboardInterrupt):
                assert len(calls) >= after
            else:
                break
        whole(distribution, OLD)
        distribution.replace(NEW)
        assert content(distribution) == NEW
    assert after > 1, f"{failing} is never called"
    assert len(calls) == after - 1


def stop_at(number: int, method: str, error: BaseException, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Let a method of `Path` fail when it is called for the `number`th time; the calls."""
    real = getattr(Path, method)
    calls: list[Path] = []

    def stop(path: Path, *arguments: object, **options: object) -> object:
        calls.append(path)
        if len(calls) == number:
            raise error
        return real(path, *arguments, **options)

    monkeypatch.setattr(Path, method, stop)
    return calls


@pytest.mark.parametrize("before", [{}, OLD], ids=["the first time", "again"])
def test_ctrl_c_at_any_line_is_made_good(before: Mapping[str, str], tmp_path: Path) -> None:
    for line in range(1, 10_000):
        distribution = Distribution(tmp_path / str(line), "shop")
        if before:
            distribution.replace(before)
        if not interrupted(line, lambda: distribution.replace(NEW)):  # noqa: B023 - it is called at once
            break
        assert package(distribution) in (package_of(before), package_of(NEW))
        made_good(distribution, before)
    assert line > 50
    assert content(distribution) == NEW


def interrupted(number: int, call: Callable[[], None]) -> bool:
    """Whether a call got as far as the `number`th line that `generator.write` executes, where it meets Ctrl-C."""
    left = number

    def trace(frame: FrameType, event: str, _: object) -> object:
        nonlocal left
        if frame.f_code.co_filename != write.__file__:
            return None
        left -= event == "line"
        if left == 0:
            left = -1
            raise KeyboardInterrupt
        return trace

    def traced() -> bool:
        sys.settrace(trace)
        try:
            call()
        except KeyboardInterrupt:
            return True
        finally:
            sys.settrace(None)
        return False

    # In a thread of its own: what is raised out of an `except` like this stays behind as the context of later errors.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(traced).result()


@pytest.mark.parametrize("before", [{}, OLD], ids=["the first time", "again"])
def test_a_crash_at_any_step_is_made_good(
    before: Mapping[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for step in range(1, 1000):
        distribution = Distribution(tmp_path / str(step), "shop")
        if before:
            distribution.replace(before)
        with monkeypatch.context() as patched:
            dead_after(step - 1, patched)
            try:
                distribution.replace(NEW)
            except Dead:
                pass
            else:
                break
        there = [package(distribution, name) for name in ("shop", ".bindings-old")]
        assert package_of(before) in there or package_of(NEW) in there
        made_good(distribution, before)
    assert step > 20
    assert content(distribution) == NEW


class Dead(BaseException):
    """What a process that is dead does not do."""


def dead_after(steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing change on the disk any more after so many changes."""
    left = steps

    def dying(real: Callable[..., object]) -> Callable[..., object]:
        def change(*arguments: object, **options: object) -> object:
            nonlocal left
            left -= 1
            if left < 0:
                raise Dead
            return real(*arguments, **options)

        return change

    for name in ("link", "mkdir", "rename", "replace", "rmdir", "unlink"):
        monkeypatch.setattr(os, name, dying(getattr(os, name)))
    monkeypatch.setattr(Path, "write_text", dying(Path.write_text))


def made_good(distribution: Distribution, before: Mapping[str, str]) -> None:
    """No root file is lost, and the next replacement gives the new distribution and nothing else."""
    there = {name: (distribution.directory / name).read_text() for name in ROOT_FILES if name in before}
    assert all(text in (before[name], NEW[name]) for name, text in there.items())
    distribution.replace(NEW)
    assert content(distribution) == NEW


@pytest.mark.parametrize("left_over", [".bindings-new", ".bindings-old"])
def test_what_a_stopped_replacement_left_is_a_difference(left_over: str, distribution: Distribution) -> None:
    before = distribution.digest()
    (distribution.directory / left_over).mkdir()
    assert distribution.compare(OLD) == Changes((), (left_over,))
    assert distribution.digest() != before
    distribution.replace(OLD)
    assert distribution.digest() == before


@pytest.mark.parametrize("error", [shutil.Error("they are the same file"), OSError("they are the same file")])
def test_an_error_has_a_reason(error: OSError, distribution: Distribution, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the system gives none, as of what `shutil` finds out itself."""
    stop_at(1, "write_text", error, monkeypatch)
    with pytest.raises(GeneratorError, match=r"generated: they are the same file$"):
        distribution.replace(NEW)
    stop_at(1, "write_text", error, monkeypatch)
    with pytest.raises(GeneratorError, match=r"new\.txt: they are the same file$"):
        write_file(distribution.directory / "new.txt", "")


def test_one_run_at_a_time(tmp_path: Path) -> None:
    file, output = tmp_path / "cache" / "lock", tmp_path / "generated"
    with alone(file, output):
        with pytest.raises(GeneratorError, match=r"generated: another run is writing it$"), alone(file, output):
            pytest.fail("two at once")
        with alone(tmp_path / "cache" / "other", tmp_path / "elsewhere"):
            pass
    with alone(file, output):
        pass


def test_a_lock_that_cannot_be_made_is_an_error_of_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with (
        pytest.raises(GeneratorError, match=r"lock: (File exists|Not a directory)$"),
        alone(tmp_path / "file" / "lock", tmp_path),
    ):
        pytest.fail("no lock")


def test_windows_has_locks_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[tuple[int, int]] = []

    def locking(_file: int, mode: int, size: int) -> None:
        if held:
            raise PermissionError(13, "Permission denied")
        held.append((mode, size))

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(LK_NBLCK=2, locking=locking))
    on_windows = runpy.run_path(write.__file__)["alone"]
    with on_windows(tmp_path / "lock", tmp_path):
        with (
            pytest.raises(GeneratorError, match=r"another run is writing it$"),
            on_windows(tmp_path / "lock", tmp_path),
        ):
            pytest.fail("two at once")
        assert held == [(2, 1)]


@pytest.mark.parametrize("moment", ["staged", "swapped"])
def test_a_process_that_was_killed_is_made_good(moment: str, distribution: Distribution) -> None:
    package, old = distribution.directory / "shop", distribution.directory / ".bindings-old"
    (package / "data.json").write_text("{}")
    if moment == "staged":
        (distribution.directory / ".bindings-new/shop").mkdir(parents=True)
        (distribution.directory / ".bindings-new/shop/half.py").write_text("")
    else:
        package.rename(old)
    distribution.replace(NEW)
    assert content(distribution) == {**NEW, "shop/data.json": "{}"}


def test_a_digest_tells_names_from_contents() -> None:
    found = [
        digest([("a", b"b"), ("c", b"d")]),
        digest([("c", b"d"), ("a", b"b")]),
        digest([("a", b"b")]),
        digest([("a", b"c")]),
        digest([("a", b""), ("c", b"d")]),
        digest([("x", b"b"), ("c", b"d")]),
        digest([("a", b"bc\x00d")]),
        digest([("a", b"bc\x001\x00d")]),
        digest([]),
    ]
    assert len(set(found)) == len(found)
    assert digest([("a", b"b"), ("c", b"d")]) == found[0]


def test_the_digest_of_a_distribution_is_of_all_that_it_owns(distribution: Distribution) -> None:
    before = distribution.digest()
    (distribution.directory / "notes.txt").write_text("mine")
    (distribution.directory / "shop/data.json").write_text("{}")
    assert distribution.digest() == before
    for path in OLD:
        text = (distribution.directory / path).read_bytes()
        for changed in (text + b"#", text[:-1] + b"#"):
            (distribution.directory / path).write_bytes(changed)
            assert distribution.digest() != before, path
        (distribution.directory / path).write_bytes(text)
    (distribution.directory / "shop/stray.py").write_text("")
    assert distribution.digest() != before


def test_what_python_makes_of_modules_is_not_kept(distribution: Distribution) -> None:
    (distribution.directory / "shop/__pycache__").mkdir()
    (distribution.directory / "shop/__pycache__/changed.pyc").write_text("")
    distribution.replace(NEW)
    assert content(distribution) == NEW


def test_a_folder_is_no_module_whatever_its_name(distribution: Distribution) -> None:
    (distribution.directory / "shop/folder.py").mkdir()
    assert distribution.compare(OLD) == Changes((), ())


def test_another_file_system_is_no_obstacle(distribution: Distribution, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    before = (distribution.directory / "shop/same.py").stat().st_mtime_ns
    distribution.replace(NEW)
    assert content(distribution) == NEW
    assert (distribution.directory / "shop/same.py").stat().st_mtime_ns == before


def test_a_file_that_cannot_be_written_to_its_end_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file.txt"
    write_file(file, "one\n")

    def stop(path: Path, text: str, **_: object) -> None:
        path.write_bytes(text.encode()[:2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", stop)
    with pytest.raises(GeneratorError, match="No space left on device"):
        write_file(file, "two\n")
    assert file.read_text() == "one\n"


def test_a_file_is_written_only_where_it_changes(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "file.txt"
    assert write_file(file, "one\n")
    before = file.stat()
    assert not write_file(file, "one\n")
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    assert write_file(file, "two\n")
    assert [path.name for path in file.parent.iterdir()] == ["file.txt"]
    assert file.read_bytes() == b"two\n"


def test_a_file_that_cannot_be_written_is_an_error_of_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(GeneratorError, match=r"below\.txt: (File exists|Not a directory)"):
        write_file(tmp_path / "file" / "below.txt", "")


KILLED = """
import sys
from pathlib import Path
from generator.write import Distribution
files = {{"pyproject.toml": {mark!r}, "README.md": "", "LICENSE": ""}}
files |= {{f"shop/module{{number}}.py": "NEW = 1\\n" * 2000 for number in range(2000)}}
print("ready", flush=True)
Distribution(Path(sys.argv[1]), "shop").replace(files)
"""


def test_a_kill_leaves_the_old_package_whole(distribution: Distribution) -> None:
    program = KILLED.format(mark=f"{MARK}\n")
    command = [sys.executable, "-c", program, str(distribution.directory)]
    root = Path(__file__).parents[1]
    for wait in (0.0, 0.02, 0.1):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=root)
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        time.sleep(wait)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        whole(distribution, OLD)


def whole(distribution: Distribution, files: Mapping[str, str]) -> None:
    """The package in the directory is that of these files."""
    assert package(distribution) == package_of(files)


def package(distribution: Distribution, name: str = "shop") -> dict[str, str]:
    """The files in the package, or in what stands in for it, as those of the package."""
    found = content(distribution).items()
    return package_of({path.replace(name, "shop", 1): text for path, text in found if path.startswith(f"{name}/")})


def package_of(files: Mapping[str, str]) -> dict[str, str]:
    """Those of the files that are the package's."""
    return {path: text for path, text in files.items() if path.startswith("shop/")}
