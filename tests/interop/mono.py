"""Mono, which runs .NET programs: installing it where that can be done, compiling with it, running what it compiled."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.interop import debian

PACKAGES = (
    "mono-mcs",
    "mono-runtime",
    "libmono-system-runtime-serialization4.0-cil",
    "libmono-system-web-services4.0-cil",
    "libmono-system-xml-linq4.0-cil",
)
LIBRARIES = Path("/usr/lib/mono/4.5")
NEEDED = ("System.Runtime.Serialization.dll", "System.Web.Services.dll", "System.Xml.Linq.dll")


def installed() -> bool:
    """Whether everything that the programs need is there."""
    return (
        shutil.which("mono") is not None
        and shutil.which("mcs") is not None
        and all((LIBRARIES / library).exists() for library in NEEDED)
    )


def install() -> None:
    """Install what is missing. Raises what `debian.install` raises."""
    debian.install("Mono", PACKAGES, installed)


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
