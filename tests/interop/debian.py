"""Installing what a test needs, where that can be done: as root on Debian."""

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

DEBIAN = Path("/etc/debian_version")
APT_OPTIONS = ("-qq", "-o", "Acquire::http::Timeout=30", "-o", "DPkg::Lock::Timeout=300")


class NotInstallableError(Exception):
    """Something is absent, and this is no machine to install it on."""


class InstallationError(Exception):
    """Something is absent, and the attempt to install it failed."""


def install(name: str, packages: Sequence[str], installed: Callable[[], bool]) -> None:
    """Install with apt-get what is not there.

    Raises NotInstallableError elsewhere than on Debian and for others than root, InstallationError when apt-get fails.
    """
    if installed():
        return
    if not DEBIAN.exists() or shutil.which("apt-get") is None:
        raise NotInstallableError(f"{name} is not installed, and only on Debian would it be installed here")
    if os.geteuid() != 0:
        raise NotInstallableError(
            f"{name} is not installed, and only root can install it: apt-get install {' '.join(packages)}"
        )
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        _apt_get(command)
    if not installed():
        raise InstallationError(f"apt-get has installed {name}, but not all that is needed is there")


def _apt_get(command: Sequence[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", *APT_OPTIONS, *command], check=False, env=environment, capture_output=True, text=True, timeout=600
    )
    if done.returncode != 0:
        raise InstallationError(f"apt-get {command[0]} failed: {done.stderr.strip() or done.stdout.strip()}")
