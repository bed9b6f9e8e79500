"""Mono, which runs .NET programs: installing it where that can be done, compiling with it, running what it compiled."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

PACKAGES = (
    "mono-mcs",
    "mono-runtime",
    "libmono-system-runtime-serialization4.0-cil",
    "libmono-system-web-services4.0-cil",
    "libmono-system-xml-linq4.0-cil",
)
LIBRARIES = Path("/usr/lib/mono/4.5")
NEEDED = ("System.Runtime.Serialization.dll", "System.Web.Services.dll", "System.Xml.Linq.dll")
DEBIAN = Path("/etc/debian_version")
APT_OPTIONS = ("-qq", "-o", "Acquire::http::Timeout=30", "-o", "DPkg::Lock::Timeout=300")


class NotInstallableError(Exception):
    """Mono is absent, and this is no machine to install it on."""


class InstallationError(Exception):
    """Mono is absent, and the attempt to install it failed."""


def installed() -> bool:
    """Whether everything that the programs need is there."""
    return (
        shutil.which("mono") is not None
        and shutil.which("mcs") is not None
        and all((LIBRARIES / library).exists() for library in NEEDED)
    )


def install() -> None:
    """Install what is missing with apt-get, as root on Debian.

    Raises NotInstallableError elsewhere, InstallationError when apt-get fails.
    """
    if installed():
        return
    if not DEBIAN.exists() or shutil.which("apt-get") is None:
        raise NotInstallableError("Mono is not installed, and only on Debian would it be installed here")
    if os.geteuid() != 0:
        raise NotInstallableError(
            "Mono is not installed, and only root can install it: apt-get install " + " ".join(PACKAGES)
        )
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *PACKAGES]):
        _apt_get(command)
    if not installed():
        raise InstallationError("apt-get has installed Mono, but not all that is needed is there")


def _apt_get(command: Sequence[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", *APT_OPTIONS, *command], check=False, env=environment, capture_output=True, text=True, timeout=600
    )
    if done.returncode != 0:
        raise InstallationError(f"apt-get {command[0]} failed: {done.stderr.strip() or done.stdout.strip()}")


def compile_program(program: Path, sources: Sequence[Path], references: Sequence[str]) -> None:
    """Compile C# sources to a program."""
    _compile(program, "exe", sources, references)


def compile_library(library: Path, sources: Sequence[Path], references: Sequence[str]) -> None:
    """Compile C# sources to a library."""
    _compile(library, "library", sources, references)


def _compile(output: Path, target: str, sources: Sequence[Path], references: Sequence[str]) -> None:
    options = (f"-target:{target}", f"-out:{output}", "-nowarn:414", *(f"-r:{reference}" for reference in references))
    _run(["mcs", *options, *map(str, sources)])


def run(program: Path, *arguments: str | Path) -> str:
    """What a program prints; its failure is an error with what it said."""
    return _run(["mono", str(program), *map(str, arguments)])


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8", timeout=300)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command[:3])} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout
