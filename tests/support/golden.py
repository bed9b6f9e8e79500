"""Expected files: compared, or rewritten with `--update`, which says so."""

from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


class Golden:
    """The expected files of a test: compared, or with `--update` rewritten."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self.update: bool = request.config.getoption("--update")
        self._request = request

    def check(self, folder: Path, pattern: str, files: Mapping[str, str]) -> None:
        """Assert that the files of `folder` that match `pattern` are just `files` (path within it -> text)."""
        expected = {
            path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
            for path in folder.glob(pattern)
            if path.is_file()
        }
        if self.update:
            self._rewrite(folder, expected, files)
        else:
            assert files == expected

    def _rewrite(self, folder: Path, expected: Mapping[str, str], files: Mapping[str, str]) -> None:
        for name in sorted(expected.keys() | files.keys()):
            path = folder / name
            if name not in files:
                path.unlink()
            elif files[name] != expected.get(name):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(files[name], encoding="utf-8", newline="\n")
            else:
                continue
            self._request.node.user_properties.append(("rewritten", path.relative_to(ROOT).as_posix()))
