"""Which of many files is the contract of a service."""

import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from generator.errors import PullError

_VERSION = re.compile(r"v?\d+([._-]\d+)*", re.IGNORECASE)


def select_contract(origin: str, names: Iterable[str], service: str, version: str) -> str:
    """The file that is the WSDL of a service, of `names`, which are paths with slashes.

    It is called like the service, whatever the spelling and whether or not "service" follows: `ad_insight.wsdl`,
    `AdInsightService.wsdl`, `adinsight_service.xml`. It is in no folder that is called like another version. Of
    several, those in a folder called like the version come first, then those called `.wsdl`, then those in a folder
    called `production`. Raises PullError where none is left or more than one.
    """
    candidates = sorted(name for name in names if _is_called(name, service) and not _is_of_another(name, version))
    preferences: tuple[Callable[[str], bool], ...] = (
        lambda name: version.lower() in _folders(name),
        lambda name: name.lower().endswith(".wsdl"),
        lambda name: "production" in _folders(name),
    )
    for preferred in preferences:
        candidates = [name for name in candidates if preferred(name)] or candidates
    if not candidates:
        raise PullError(f"{origin}: no WSDL of {service} {version} in it")
    if len(candidates) > 1:
        raise PullError(f"{origin}: several may be the WSDL of {service} {version}: {', '.join(candidates)}")
    return candidates[0]


def _is_called(name: str, service: str) -> bool:
    path = PurePosixPath(name)
    return path.suffix.lower() in (".wsdl", ".xml") and _plain(path.stem) == _plain(service)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower()).removesuffix("service")


def _is_of_another(name: str, version: str) -> bool:
    folders = _folders(name)
    return version.lower() not in folders and any(_VERSION.fullmatch(folder) for folder in folders)


def _folders(name: str) -> tuple[str, ...]:
    return PurePosixPath(name.lower()).parent.parts
