"""Microsoft's DataContractSerializer as an oracle: it writes envelopes that we must read, and reads what we write.

The programs (`host/*.cs`) and the data contracts of each WSDL are built when they are first needed, below
`.cache/interop`; the folder's names are made of the content of the sources, so it can be deleted at any time.
"""

import hashlib
import json
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.interop import mono
from tests.support.once import once

PROJECT = Path(__file__).resolve().parents[2]
CACHE = PROJECT / ".cache" / "interop"
HOST = Path(__file__).parent / "host"
GENERATOR_SOURCES = (HOST / "DataContractGenerator.cs",)
SERIALIZATION = ("System.Runtime.Serialization", "System.Xml")
HOST_SOURCES = tuple(sorted(set(HOST.glob("*.cs")) - set(GENERATOR_SOURCES)))


@dataclass(frozen=True, slots=True)
class Filled:
    """An envelope that the serializer wrote of a filled message or fault, and the truth of what is in it."""

    element: str
    seed: int
    path: Path
    truth: Any

    @property
    def envelope(self) -> bytes:
        """The envelope's text."""
        return self.path.read_bytes()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the serializer read from an envelope: the value, and what the envelope has beside it, or an error."""

    value: Any
    lost: tuple[str, ...]
    error: str | None


@dataclass(frozen=True, slots=True)
class Oracle:
    """The serializer with the data contracts of one WSDL."""

    contract: Path
    programs: Path
    assemblies: Path

    @classmethod
    def of(cls, contract: Path) -> "Oracle":
        """Build what is not built yet; Mono must be installed."""
        sources = _digest(*GENERATOR_SOURCES, *HOST_SOURCES)
        programs = once(CACHE / f"programs-{sources}", _build_programs)
        assemblies = once(
            CACHE / f"{contract.parent.name}-{contract.stem}-{_digest(*GENERATOR_SOURCES, contract)}",
            lambda target: _build_assemblies(programs, contract, target),
        )
        return cls(contract, programs, assemblies)

    def fill_all(self, seeds: int, directory: Path) -> list[Filled]:
        """For every request, response and declared fault of the contract, and every seed, an envelope."""
        self._run("fillall", str(seeds), directory)
        return [
            Filled(*_element_and_seed(path), path, json.loads(path.with_suffix(".json").read_bytes()))
            for path in sorted(directory.glob("*.xml"))
        ]

    def read(self, envelopes: Iterable[Path]) -> dict[Path, Reading]:
        """Read envelopes, as a service would."""
        lines = self._run("read", *envelopes).splitlines()
        readings = map(json.loads, lines)
        return {
            Path(line["file"]): Reading(line.get("value"), tuple(line.get("lost", ())), line.get("error"))
            for line in readings
        }

    @contextmanager
    def host(self, log: Path) -> Iterator[str]:
        """Serve every operation of the contract; gives the URL. `host/Server.cs` says what can be asked of it."""
        command = ["mono", *map(str, self._arguments()), "host", "0", str(log)]
        # Its standard input is a pipe so that it ends, too, when this process is killed.
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            _, _, port = process.stdout.readline().partition("listening ")
            try:
                yield f"http://127.0.0.1:{int(port)}/"
            finally:
                process.kill()

    def _run(self, *arguments: str | Path) -> str:
        return mono.run(*self._arguments(), *arguments)

    def _arguments(self) -> tuple[Path, Path, Path, Path]:
        program = self.programs / "SerializerHost.exe"
        return program, self.contract, self.assemblies / "Contracts.dll", self.assemblies / "Contracts.reading.dll"


def _build_programs(target: Path) -> None:
    mono.compile_program(
        target / "DataContractGenerator.exe", GENERATOR_SOURCES, (*SERIALIZATION, "System.Web.Services")
    )
    mono.compile_program(target / "SerializerHost.exe", HOST_SOURCES, (*SERIALIZATION, "System.Xml.Linq"))


def _build_assemblies(programs: Path, contract: Path, target: Path) -> None:
    writing, reading = target / "Contracts.cs", target / "Contracts.reading.cs"
    mono.run(programs / "DataContractGenerator.exe", contract, writing, reading)
    for source in (writing, reading):
        mono.compile_library(source.with_suffix(".dll"), [source], SERIALIZATION)


def _digest(*files: Path) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def _element_and_seed(path: Path) -> tuple[str, int]:
    element, _, seed = path.stem.rpartition(".")
    return element, int(seed)
