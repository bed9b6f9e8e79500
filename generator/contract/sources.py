"""Where documents come from: files, folders, archives of an SDK. Nothing is written, nothing is extracted."""

import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Protocol

from generator.contract.load import Document, has_scheme
from generator.contract.selection import select_contract
from generator.errors import PullError, reason

ARCHIVE_SUFFIXES = (".whl", ".zip", ".tar.gz", ".tgz")

_MAX_MEMBERS = 100_000
_MAX_UNPACKED = 2**30
"""Bytes that all members of an archive may have together: reading past them costs time even where they are not used."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document, and the date that its source gives it."""

    document: Document
    day: date | None = None


class Source(Protocol):
    """A place that documents are read from; each name is as `resolve_reference` gives it."""

    def main(self, service: str, version: str) -> str:
        """The name of the WSDL of a service. Raises PullError."""
        ...

    def origin(self, name: str) -> str:
        """Where a document comes from, in words that mean something on another machine too."""
        ...

    def fetch(self, name: str, limit: int) -> Fetched:
        """Read a document of at most `limit` bytes. Raises PullError."""
        ...


def check_size(name: str, size: int, limit: int) -> None:
    """Raise PullError where `size` is above `limit`."""
    if size > limit:
        raise PullError(f"{name}: more than 64 MB to read")


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file, and the files beside it that it refers to."""

    path: str

    def main(self, service: str, version: str) -> str:
        """The file."""
        return self.path

    def origin(self, name: str) -> str:
        """Its name, without the folders of this machine."""
        return PurePosixPath(name).name

    def fetch(self, name: str, limit: int) -> Fetched:
        """Read a file. Raises PullError."""
        if has_scheme(name):
            raise PullError(f"{name}: a file can only refer to files")
        return _fetch_file(Path(name), name, limit)


@dataclass(frozen=True, slots=True)
class FolderSource:
    """A folder; names are relative to it."""

    folder: Path

    def main(self, service: str, version: str) -> str:
        """The file in it that is called like the service. Raises PullError."""
        names = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())
        return select_contract(self.folder.name, names, service, version)

    def origin(self, name: str) -> str:
        """The path below the folder."""
        return name

    def fetch(self, name: str, limit: int) -> Fetched:
        """Read a file below the folder. Raises PullError."""
        if has_scheme(name) or name.startswith(("/", "..")):
            raise PullError(f"{name}: is not in {self.folder.name}")
        return _fetch_file(self.folder / name, name, limit)


def _fetch_file(path: Path, name: str, limit: int) -> Fetched:
    try:
        status = path.stat()
        check_size(name, status.st_size, limit)
        data = path.read_bytes()
    except OSError as error:
        raise PullError(f"{name}: {reason(error)}") from None
    return Fetched(Document(name, data), _day(status.st_mtime))


def _day(timestamp: float) -> date | None:
    """The day of a time; None where it is beyond all that a date can say."""
    try:
        return datetime.fromtimestamp(timestamp, UTC).date()
    except (OverflowError, OSError, ValueError):
        return None


@dataclass(frozen=True, slots=True)
class _Member:
    size: int
    day: date | None
    entry: zipfile.ZipInfo | tarfile.TarInfo


@dataclass(frozen=True, slots=True)
class ArchiveSource:
    """An archive (`.whl`, `.zip`, `.tar.gz`, `.tgz`), read in memory; names are paths within it."""

    name: str
    data: bytes = field(repr=False)
    members: Mapping[str, _Member] = field(repr=False)

    @classmethod
    def of(cls, name: str, data: bytes) -> "ArchiveSource":
        """The archive in `data`. Raises PullError."""
        with _readable(name):
            members = _zip_members(data) if name.lower().endswith((".whl", ".zip")) else _tar_members(data)
            return cls(name, data, {path: member for path, member in members if not path.startswith(("/", ".."))})

    def main(self, service: str, version: str) -> str:
        """The file in it that is called like the service. Raises PullError."""
        return select_contract(self.name, self.members, service, version)

    def origin(self, name: str) -> str:
        """The name of the archive, and the path within it."""
        return f"{self.name}: {name}"

    def fetch(self, name: str, limit: int) -> Fetched:
        """Read a file in the archive. Raises PullError."""
        if name not in self.members:
            raise PullError(f"{name}: is not in {self.name}")
        member = self.members[name]
        check_size(name, member.size, limit)
        with _readable(self.name):
            return Fetched(Document(name, self._read(member.entry)), member.day)

    def _read(self, entry: zipfile.ZipInfo | tarfile.TarInfo) -> bytes:
        """Read a member; never more than it says that it has, so that its size can be checked before."""
        if isinstance(entry, zipfile.ZipInfo):
            with zipfile.ZipFile(BytesIO(self.data)) as archive:
                return archive.read(entry)
        with tarfile.open(fileobj=BytesIO(self.data), mode="r:gz") as archive:
            file = archive.extractfile(entry)
            return file.read() if file else b""


_DAMAGES = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError),
    *(EOFError, OSError, OverflowError, ValueError),
    *(NotImplementedError, RuntimeError),  # an unknown compression, a password
)


@contextmanager
def _readable(name: str) -> Generator[None, None, None]:
    """Turn everything that a damaged or hostile archive can cause into PullError."""
    try:
        yield
    except _DAMAGES as error:
        raise PullError(f"{name}: cannot be read: {error}") from None


def _zip_members(data: bytes) -> Iterator[tuple[str, _Member]]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entries = archive.infolist()
        _check_members(len(entries), 0)
        for entry in entries:
            if not entry.is_dir():
                yield normpath(entry.filename), _Member(entry.file_size, _zip_day(entry), entry)


def _zip_day(entry: zipfile.ZipInfo) -> date | None:
    """The day of a member; None where it says none: zeros stand for no day."""
    try:
        return date(*entry.date_time[:3])
    except ValueError:
        return None


def _tar_members(data: bytes) -> Iterator[tuple[str, _Member]]:
    with tarfile.open(fileobj=BytesIO(data), mode="r:gz") as archive:
        unpacked = 0
        for count, entry in enumerate(archive, 1):
            unpacked += entry.size
            _check_members(count, unpacked)
            if entry.isreg():
                yield normpath(entry.name), _Member(entry.size, _day(entry.mtime), entry)


def _check_members(count: int, unpacked: int) -> None:
    if count > _MAX_MEMBERS or unpacked > _MAX_UNPACKED:
        raise ValueError("too much in it")
