"""A client of another hand for the same JSON: `msads`, in a virtual environment of its own.

It installs itself under the names of other distributions, so it must never come near those of the project.
"""

import json
import subprocess
import sys
import venv
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from tests.interop.oracle import CACHE
from tests.support.once import once

REQUIREMENT = "msads==13.0.30.1"
PACKAGES: Mapping[str, str] = {
    "ad_insight": "adinsight",
    "bulk": "bulk",
    "campaign_management": "campaign",
    "customer_billing": "billing",
    "customer_management": "customer",
    "reporting": "reporting",
}
"""Where its models of a service are."""

_PROGRAM = Path(__file__).with_name("peer_msads.py")


class NotInstalledError(Exception):
    """The peer could not be installed."""


class Answer(NamedTuple):
    """What the model of a message wrote after having read it, or what it said of it."""

    body: Any
    error: str | None


@dataclass(frozen=True, slots=True)
class Peer:
    """A process with the peer in it."""

    process: "subprocess.Popen[str]"

    def answer(self, service: str, message: str, body: Any) -> Answer:
        """Let it read and write a message."""
        assert self.process.stdin
        assert self.process.stdout
        print(json.dumps([PACKAGES[service], message, body]), file=self.process.stdin, flush=True)
        return Answer(*json.loads(self.process.stdout.readline()))


@contextmanager
def peer() -> Iterator[Peer]:
    """The peer, installed when it is first needed. Raises NotInstalledError."""
    version = "".join(map(str, sys.version_info[:2]))
    folder = once(CACHE / f"{REQUIREMENT.replace('==', '-')}-py{version}", _install)
    command = [str(folder / "bin" / "python"), str(_PROGRAM)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Peer(process)
        finally:
            process.kill()


def _install(folder: Path) -> None:
    venv.create(folder, with_pip=True)
    command = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run([*command, REQUIREMENT], check=False, capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        raise NotInstalledError(f"{REQUIREMENT} cannot be installed: {done.stderr.strip().splitlines()[-1]}")
