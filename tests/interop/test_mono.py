"""Installing Mono: where it is not done, and how a failure is told; with a script in the place of apt-get."""

import os
from pathlib import Path

import pytest

from tests.interop import debian, mono


@pytest.fixture
def no_mono(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine like a fresh Debian, as root: nothing on PATH but what a test puts into this folder."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(debian, "DEBIAN", tmp_path)
    monkeypatch.setattr(mono, "LIBRARIES", tmp_path)
    return tmp_path


def add_program(folder: Path, name: str, text: str = "") -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{text}\n")
    program.chmod(0o755)


def apt_get(folder: Path, *, install: str) -> None:
    add_program(folder, "apt-get", f'echo "$@" >> {folder}/calls\ncase "$*" in *" install "*) {install};; esac')


def test_elsewhere_than_on_debian_it_is_not_installed(no_mono: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    apt_get(no_mono, install="exit 0")
    monkeypatch.setattr(debian, "DEBIAN", no_mono / "absent")
    with pytest.raises(debian.NotInstallableError, match="only on Debian"):
        mono.install()


def test_only_root_installs_it(no_mono: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    apt_get(no_mono, install="exit 0")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(debian.NotInstallableError, match="apt-get install mono-mcs"):
        mono.install()
    assert not (no_mono / "calls").exists()


def test_failure_of_apt_is_told(no_mono: Path) -> None:
    apt_get(no_mono, install="echo 'E: Unable to locate package mono-mcs' >&2; exit 100")
    with pytest.raises(debian.InstallationError, match="apt-get install failed: E: Unable to locate package mono-mcs"):
        mono.install()


def test_what_apt_left_out_is_a_failure(no_mono: Path) -> None:
    apt_get(no_mono, install="exit 0")
    with pytest.raises(debian.InstallationError, match="not all that is needed"):
        mono.install()


def test_installs_once(no_mono: Path) -> None:
    programs = "; ".join(f"cp {no_mono}/apt-get {no_mono}/{name}" for name in ("mono", "mcs", *mono.NEEDED))
    apt_get(no_mono, install=programs.replace("cp ", "/bin/cp "))
    mono.install()
    mono.install()
    update, install = (no_mono / "calls").read_text().splitlines()
    assert update.endswith(" update")
    assert install.endswith(" install --yes --no-install-recommends " + " ".join(mono.PACKAGES))
