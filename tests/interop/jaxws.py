"""JAX-WS RI, a SOAP stack for Java: a service with classes that its own tool makes of a contract."""

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.interop import debian
from tests.interop.oracle import CACHE
from tests.support.once import once

PACKAGES = ("jaxws", "default-jdk-headless")
LIBRARIES = Path("/usr/share/jaxws/lib")
SOURCES = Path(__file__).parent / "jaxws"
BINDING = SOURCES / "binding.xml"


def installed() -> bool:
    """Whether the tools are there."""
    return all(shutil.which(tool) for tool in ("wsimport", "javac", "java")) and LIBRARIES.exists()


def install() -> None:
    """Install what is missing. Raises what `debian.install` raises."""
    debian.install("JAX-WS", PACKAGES, installed)


@contextmanager
def endpoint(program: str, contract: Path) -> Iterator[str]:
    """Serve a contract by one of the programs in `jaxws`; gives the URL."""
    source = SOURCES / f"{program}.java"
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in (BINDING, source, contract))).hexdigest()[:16]
    classes = once(CACHE / f"jaxws-{program}-{digest}", lambda target: _build(target, source, contract))
    # The monitoring would need more than Debian has of it.
    command = ["java", "-Dcom.sun.xml.ws.monitoring.endpoint=false", "-cp", f"{classes}:{LIBRARIES}/*", program]
    # Its standard input is a pipe so that it ends, too, when this process is killed.
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout
        _, _, url = process.stdout.readline().partition("listening ")
        try:
            assert url, "the service has not started"
            yield url.strip()
        finally:
            process.kill()


def _build(target: Path, source: Path, contract: Path) -> None:
    # Headers that are no part of the port type become parameters, too.
    _run("wsimport", "-extension", "-XadditionalHeaders", "-Xnocompile", "-b", BINDING, "-s", target, contract)
    sources = [*target.rglob("*.java"), source]
    _run("javac", "-nowarn", "-proc:none", "-d", target, "-cp", f"{LIBRARIES}/*", *sources)


def _run(*command: str | Path) -> None:
    done = subprocess.run(list(map(str, command)), check=False, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
