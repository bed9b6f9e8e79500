"""Pulling a contract: from a file, a URL, a folder or an archive to canonical text and a record of its source."""

import re
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from generator.contract.build import build_contract
from generator.contract.canonical import canonical_text
from generator.contract.check import check_contract
from generator.contract.load import MAX_BYTES, LoadedDocument, Reference, load
from generator.contract.model import ComplexType, Contract, Element, GlobalElement, Type
from generator.contract.records import SourceRecord
from generator.contract.sources import ARCHIVE_SUFFIXES, ArchiveSource, Fetched, FileSource, FolderSource, Source
from generator.contract.web import WebSource, new_client
from generator.errors import PullError, reason

_MAX_DOCUMENTS = 1000


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a pull gives: to be written to `path` below the folder of the contracts."""

    path: str
    text: str = field(repr=False)
    record: SourceRecord


def pull(
    source: str,
    service: str,
    version: str,
    *,
    licence: str | None = None,
    day: date | None = None,
    previous: SourceRecord | None = None,
) -> Pulled:
    """Read the contract of a service from `source`: a file, a URL, a folder or an archive.

    `previous` is what is recorded of the service: its licence stands unless another is given, and so does its date
    where the same bytes are read again. `day` overrides what the source says of its date. Raises PullError or
    ContractError, whose text is one line.
    """
    for name in (service, version):
        if not re.fullmatch(r"\w[\w.-]*", name):
            raise PullError(f'"{name}" cannot be a file name')
    with _open(source) as reader:
        main = reader.main(service, version)
        fetched, loaded = _fetch_all(reader, main)
        origin = reader.origin(main)
    contract = build_contract(loaded)
    check_contract(contract)
    text = canonical_text(contract)
    operations, types, elements = _counts(contract)
    record = SourceRecord(origin, fetched[0].day, licence, _digest(fetched), operations, types, elements)
    record = _merge(record, previous, same_text=fetched[0].document.data == text.encode())
    return Pulled(f"{version}/{service}.wsdl", text, replace(record, day=day or record.day))


@contextmanager
def _open(source: str) -> Generator[Source, None, None]:
    if source.lower().startswith(("http://", "https://")):
        with new_client() as client:
            web = WebSource(source, client)
            name = source.partition("?")[0].rpartition("/")[2]
            if name.lower().endswith(ARCHIVE_SUFFIXES):
                yield ArchiveSource.of(name, web.fetch(source, MAX_BYTES).document.data)
            else:
                yield web
        return
    path = Path(source)
    if _is_folder(path):
        yield FolderSource(path)
    elif source.lower().endswith(ARCHIVE_SUFFIXES):
        yield ArchiveSource.of(path.name, FileSource(source).fetch(source, MAX_BYTES).document.data)
    else:
        yield FileSource(source)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError as error:  # a name that is too long for one
        raise PullError(f"{path}: {reason(error)}") from None


def _fetch_all(source: Source, main: str) -> tuple[list[Fetched], list[LoadedDocument]]:
    """The main document and all that it refers to, each once."""
    fetched: list[Fetched] = []
    loaded: list[LoadedDocument] = []
    pending, seen, left = deque([Reference(main)]), {main}, MAX_BYTES
    while pending:
        found = _fetch(source, pending.popleft(), left)
        left -= len(found.document.data)
        document = load(found.document)
        fetched.append(found)
        loaded.append(document)
        seen.add(document.base)
        for reference in document.references:
            if reference.document not in seen:
                seen.add(reference.document)
                pending.append(reference)
        if len(seen) > _MAX_DOCUMENTS:
            raise PullError(f"{main}: refers to more than {_MAX_DOCUMENTS} documents")
    return fetched, loaded


def _fetch(source: Source, reference: Reference, limit: int) -> Fetched:
    try:
        return source.fetch(reference.document, limit)
    except PullError as error:
        raise PullError(f"{reference.location}: {error}" if reference.location else str(error)) from None


def _digest(fetched: list[Fetched]) -> str:
    digests = [sha256(found.document.data) for found in fetched]
    if len(digests) == 1:
        return digests[0].hexdigest()
    return sha256(b"".join(digest.digest() for digest in digests)).hexdigest()


def _counts(contract: Contract) -> tuple[int, int, int]:
    components = [component for schema in contract.schemas for component in schema.components]
    types = sum(isinstance(component, Type) for component in components)
    return len(contract.service.operations), types, sum(map(_count_elements, components))


def _count_elements(item: object) -> int:
    if isinstance(item, ComplexType):
        return sum(map(_count_elements, item.particles))
    return 1 + _count_elements(item.type) if isinstance(item, Element | GlobalElement) else 0


def _merge(record: SourceRecord, previous: SourceRecord | None, *, same_text: bool) -> SourceRecord:
    """`record` with what stands of `previous`: its source too, where what was read is our own text of the contract."""
    if previous is None:
        return record
    licence = record.licence or previous.licence
    if same_text:
        return replace(record, source=previous.source, sha256=previous.sha256, day=previous.day, licence=licence)
    day = previous.day if record.sha256 == previous.sha256 else None
    return replace(record, licence=licence, day=day or record.day)
