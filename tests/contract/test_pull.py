"""Contracts are pulled from files, folders, URLs and archives."""

import io
import os
import re
import struct
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import NamedTuple

import pytest

from generator.contract import pull as pull_module
from generator.contract import sources
from generator.contract.pull import Pulled, pull
from generator.contract.records import SourceRecord
from generator.errors import ContractError, GeneratorError, PullError
from tests.support.shop import DOCUMENTS, MAIN, SMALL, SMALL_TEXT, TEXT

DAY = date(2026, 10, 14)
NOON = datetime(2026, 10, 14, 12).timestamp()


class Answer(NamedTuple):
    """What the test server answers."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = {}


class Site:
    """A web server on this machine; `answers` by path and query."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask this machine directly."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def site() -> Iterator[Site]:
    """A web server that answers what the test gives it."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            result.asked.append(self.path)
            answer = result.answers.get(self.path, Answer(b"", 404))
            self.send_response_only(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        result = Site(f"http://127.0.0.1:{server.server_port}")
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield result
        finally:
            server.shutdown()
            thread.join()


def pull_shop(source: object, **options: object) -> Pulled:
    return pull(str(source), "shop", "v1", **options)  # type: ignore[arg-type]


def write(folder: Path, files: Mapping[str, bytes]) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        os.utime(path, (NOON, NOON))
    return folder


def zipped(files: Mapping[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (2026, 10, 14, 12, 0, 0))
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return data.getvalue()


def tarred(files: Mapping[str, bytes], **headers: str) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.pax_headers = len(content), int(NOON), headers
            archive.addfile(entry, io.BytesIO(content))
    return data.getvalue()


# Files and folders


def test_file(tmp_path: Path) -> None:
    """A file, and what it imports and includes beside it."""
    pulled = pull_shop(write(tmp_path, DOCUMENTS) / MAIN, licence="MIT")
    assert pulled.path == "v1/shop.wsdl"
    assert pulled.text == TEXT
    digests = b"".join(sha256(DOCUMENTS[name]).digest() for name in in_reading_order())
    assert pulled.record == SourceRecord(MAIN, DAY, "MIT", sha256(digests).hexdigest(), 1, 6, 9)


def in_reading_order() -> list[str]:
    return [MAIN, "orders.xsd", "stock.xsd", "common.xsd", "orders-loop.xsd"]


def test_sha256_of_one_document_is_its_own(tmp_path: Path) -> None:
    write(tmp_path, {"shop.wsdl": SMALL})
    assert pull_shop(tmp_path / "shop.wsdl").record.sha256 == sha256(SMALL).hexdigest()


def test_file_refers_to_another_folder(tmp_path: Path) -> None:
    moved = {
        MAIN: DOCUMENTS[MAIN].replace(b'"orders.xsd"', b'"../xsd/./orders.xsd"').replace(b'"stock', b'"../xsd/stock')
    }
    schemas = {f"xsd/{name}": data for name, data in DOCUMENTS.items() if name != MAIN}
    write(tmp_path, {f"wsdl/{MAIN}": moved[MAIN], **schemas})
    assert pull_shop(tmp_path / "wsdl" / MAIN).text == TEXT


def test_folder(tmp_path: Path) -> None:
    """The file is chosen by the name of the service, its folder by the version."""
    write(tmp_path, {"v1/Shop.wsdl": SMALL, "v2/shop.wsdl": b"", "v1/store.wsdl": b"", "v1/shop.txt": b""})
    pulled = pull_shop(tmp_path)
    assert pulled.text == SMALL_TEXT
    assert pulled.record.source == "v1/Shop.wsdl"


def test_folder_is_not_left(tmp_path: Path) -> None:
    write(tmp_path, {"in/shop.wsdl": DOCUMENTS[MAIN].replace(b'"orders.xsd"', b'"../orders.xsd"'), **DOCUMENTS})
    with pytest.raises(PullError, match=r"^shop\.wsdl:7: xs:include: \.\./orders\.xsd: is not in in$"):
        pull_shop(tmp_path / "in")


# Archives


@pytest.mark.parametrize(
    ("name", "pack"), [("sdk-1.0.whl", zipped), ("sdk.zip", zipped), ("sdk.tar.gz", tarred), ("sdk.tgz", tarred)]
)
def test_archive(tmp_path: Path, name: str, pack: object) -> None:
    """The contract of the version, of production rather than of a sandbox; nothing is written."""
    files = {
        "sdk/v1/proxies/sandbox/shop_service.xml": b"",
        **{f"sdk/v1/proxies/production/{name}": data for name, data in DOCUMENTS.items() if name != MAIN},
        "sdk/v1/proxies/production/shop_service.xml": DOCUMENTS[MAIN],
        "sdk/v2/proxies/production/shop_service.xml": b"",
    }
    write(tmp_path, {name: pack(files)})  # type: ignore[operator]
    pulled = pull_shop(tmp_path / name)
    assert pulled.text == TEXT
    assert pulled.record.source == f"{name}: sdk/v1/proxies/production/shop_service.xml"
    assert pulled.record.day == DAY
    assert [path.name for path in tmp_path.rglob("*")] == [name]


def test_archive_from_a_url(site: Site) -> None:
    site.answers["/sdk.whl?mirror=1"] = Answer(zipped({"shop.wsdl": SMALL}))
    pulled = pull_shop(f"{site.url}/sdk.whl?mirror=1")
    assert pulled.text == SMALL_TEXT
    assert pulled.record.source == "sdk.whl: shop.wsdl"


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_archive_with_paths_that_leave_it(tmp_path: Path, pack: object) -> None:
    """Neither can be chosen nor be referred to, whatever the archive says."""
    files = {"../shop.wsdl": SMALL, "/shop.wsdl": SMALL, "sdk/../../shop.wsdl": SMALL}
    name = "sdk.zip" if pack is zipped else "sdk.tgz"
    write(tmp_path, {name: pack(files)})  # type: ignore[operator]
    with pytest.raises(PullError, match=f"^{name}: no WSDL of shop v1 in it$"):
        pull_shop(tmp_path / name)


def test_link_in_an_archive_is_not_followed(tmp_path: Path) -> None:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        entry = tarfile.TarInfo("shop.wsdl")
        entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(entry)
    write(tmp_path, {"sdk.tgz": data.getvalue()})
    with pytest.raises(PullError, match="no WSDL of shop v1 in it"):
        pull_shop(tmp_path / "sdk.tgz")


@pytest.mark.parametrize("name", ["sdk.zip", "sdk.tgz"])
@pytest.mark.parametrize("damage", ["cut", "other"])
def test_damaged_archive(tmp_path: Path, name: str, damage: str) -> None:
    data = (zipped if name == "sdk.zip" else tarred)({"shop.wsdl": SMALL})
    write(tmp_path, {name: data[: len(data) // 2] if damage == "cut" else b"PK\3\4 no archive"})
    with pytest.raises(PullError, match=f"^{name}: cannot be read: .+$"):
        pull_shop(tmp_path / name)


def test_damaged_lzma_in_a_zip(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("shop.wsdl", SMALL)
    middle = len(data.getvalue()) // 2
    write(tmp_path, {"sdk.zip": data.getvalue()[: middle - 50] + b"\xff" * 50 + data.getvalue()[middle:]})
    with pytest.raises(PullError, match=r"^sdk\.zip: cannot be read: Corrupt input data$"):
        pull_shop(tmp_path / "sdk.zip")


def test_place_in_a_zip_that_is_beyond_all_memory(tmp_path: Path) -> None:
    """As a zip of more than 4 GB says where its members are."""
    entry = zipfile.ZipInfo("shop.wsdl")
    place = struct.pack("<HHQ", 1, 8, 2**63)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        entry.extra = struct.pack("<HH", 9, len(place) - 4) + place[4:]
        archive.writestr(entry, SMALL)
    directory = data.getvalue().rindex(b"PK\1\2")
    damaged = bytearray(data.getvalue())
    damaged[directory + 42 : directory + 46] = b"\xff" * 4
    extra = directory + 46 + len("shop.wsdl")
    damaged[extra : extra + len(place)] = place
    write(tmp_path, {"sdk.zip": bytes(damaged)})
    with pytest.raises(PullError, match=r"^sdk\.zip: cannot be read: .+$"):
        pull_shop(tmp_path / "sdk.zip")


def test_member_of_a_zip_without_a_day(tmp_path: Path) -> None:
    """Zeros where its day would be; what else is in the archive has one."""
    data = zipped({"v1/shop.wsdl": SMALL, "v1/store.wsdl": SMALL})
    days = [match.start() for match in re.finditer(b"PK\1\2", data)]
    undated = bytearray(data)
    undated[days[0] + 12 : days[0] + 16] = bytes(4)
    write(tmp_path, {"sdk.zip": bytes(undated)})
    pulled = pull_shop(tmp_path / "sdk.zip")
    assert (pulled.text, pulled.record.day) == (SMALL_TEXT, None)
    assert pull(str(tmp_path / "sdk.zip"), "store", "v1").record.day == DAY


@pytest.mark.parametrize("time", ["1e300", "inf", "-inf", "nan", "1e12", "-1e12"])
def test_member_of_a_tar_without_a_day(tmp_path: Path, time: str) -> None:
    """Its time is none that a day has."""
    write(tmp_path, {"sdk.tgz": tarred({"shop.wsdl": SMALL}, mtime=time)})
    pulled = pull_shop(tmp_path / "sdk.tgz")
    assert (pulled.text, pulled.record.day) == (SMALL_TEXT, None)


@pytest.mark.parametrize(
    ("said", "message"),
    [(1_000_000, r"^shop\.wsdl: more than 64 MB to read$"), (10, r"^sdk\.zip: cannot be read: Bad CRC")],
)
def test_bomb_in_a_zip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: int, message: str) -> None:
    """A file in an archive is not unpacked beyond the limit, whatever the archive says of its size."""
    monkeypatch.setattr(pull_module, "MAX_BYTES", 10_000)
    data = zipped({"shop.wsdl": b" " * 1_000_000})
    size = (1_000_000).to_bytes(4, "little")
    assert data.count(size) == 2
    write(tmp_path, {"sdk.zip": data.replace(size, said.to_bytes(4, "little"))})
    with pytest.raises(PullError, match=message):
        pull_shop(tmp_path / "sdk.zip")


def test_bomb_in_a_tar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive is not unpacked further than a limit, not even to skip what is in it."""
    monkeypatch.setattr(sources, "_MAX_UNPACKED", 500_000)
    write(tmp_path, {"sdk.tgz": tarred({"padding": b" " * 1_000_000, "shop.wsdl": SMALL})})
    with pytest.raises(PullError, match=r"^sdk\.tgz: cannot be read: too much in it$"):
        pull_shop(tmp_path / "sdk.tgz")


# URLs


def test_url(site: Site) -> None:
    """References are relative to each document; what is read is read once."""
    site.answers["/shop/service?wsdl"] = Answer(
        DOCUMENTS[MAIN]
        .replace(b'"orders.xsd"', b'"/types/orders.xsd"')
        .replace(b'"stock.xsd"', b'"../types/stock.xsd"'),
        headers={"Last-Modified": "Wed, 14 Oct 2026 23:08:00 GMT", "Date": "Fri, 01 Jan 2027 00:00:00 GMT"},
    )
    site.answers |= {f"/types/{name}": Answer(data) for name, data in DOCUMENTS.items() if name != MAIN}
    pulled = pull_shop(f"{site.url}/shop/service?wsdl")
    assert pulled.text == TEXT
    assert pulled.record.source == f"{site.url}/shop/service?wsdl"
    assert pulled.record.day == DAY
    assert sorted(site.asked) == sorted(set(site.asked))


def test_redirection(site: Site) -> None:
    """References are relative to where a redirection leads, also one back to the document itself."""
    site.answers["/shop?wsdl"] = Answer(status=302, headers={"Location": "/deep/down/contract.wsdl"})
    wsdl_import = b'<wsdl:import namespace="http://example.com/shop" location="contract.wsdl"/>\n  <wsdl:types>'
    site.answers["/deep/down/contract.wsdl"] = Answer(DOCUMENTS[MAIN].replace(b"<wsdl:types>", wsdl_import))
    site.answers |= {f"/deep/down/{name}": Answer(data) for name, data in DOCUMENTS.items() if name != MAIN}
    assert pull_shop(f"{site.url}/shop?wsdl").text == TEXT


@pytest.mark.parametrize(
    "time", ["", "Wed, 14 Oct 99999 23:08:00 GMT", f"Wed, 14 Oct {10**20} 23:08:00 GMT", f"14 Oct 2026 23:08 +{10**20}"]
)
def test_url_with_a_time_that_is_none(site: Site, time: str) -> None:
    headers = {"Last-Modified": time, "Date": "Wed, 14 Oct 2026 23:08:00 GMT"}
    site.answers["/shop.wsdl"] = Answer(SMALL, headers=headers)
    assert pull_shop(f"{site.url}/shop.wsdl").record.day == DAY


def test_url_that_is_not_there(site: Site) -> None:
    with pytest.raises(PullError, match=rf"^{site.url}/shop: HTTP 404 Not Found$"):
        pull_shop(f"{site.url}/shop")


def test_import_that_is_not_there(site: Site) -> None:
    site.answers["/shop.wsdl"] = Answer(DOCUMENTS[MAIN])
    message = rf"^{site.url}/shop\.wsdl:7: xs:include: {site.url}/orders\.xsd: HTTP 404 Not Found$"
    with pytest.raises(PullError, match=message):
        pull_shop(f"{site.url}/shop.wsdl")


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1/x.xsd", "http://user:secret@127.0.0.1/x.xsd"]
)
def test_url_refers_to_something_else(site: Site, target: str) -> None:
    site.answers["/shop.wsdl"] = Answer(DOCUMENTS[MAIN].replace(b'"orders.xsd"', f'"{target}"'.encode()))
    with pytest.raises(PullError, match=r"(only http and https are followed|not supported)") as caught:
        pull_shop(f"{site.url}/shop.wsdl")
    assert "secret" not in str(caught.value)


def test_redirection_to_something_else(site: Site) -> None:
    site.answers["/shop"] = Answer(status=302, headers={"Location": "file:///etc/passwd"})
    with pytest.raises(PullError, match=rf"^{site.url}/shop: .*file"):
        pull_shop(f"{site.url}/shop")


def test_endless_redirection(site: Site) -> None:
    site.answers["/shop"] = Answer(status=302, headers={"Location": "/shop"})
    with pytest.raises(PullError, match="redirect"):
        pull_shop(f"{site.url}/shop")


def test_endless_imports(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pull_module, "_MAX_DOCUMENTS", 5)
    for number in range(10):
        site.answers[f"/{number}"] = Answer(
            b'<wsdl:definitions targetNamespace="x" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/">'
            b'<wsdl:import namespace="x" location="%d"/></wsdl:definitions>' % (number + 1)
        )
    with pytest.raises(PullError, match="refers to more than 5 documents"):
        pull_shop(f"{site.url}/0")


def test_too_much_to_read(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """All documents together."""
    monkeypatch.setattr(pull_module, "MAX_BYTES", len(DOCUMENTS[MAIN]) + len(DOCUMENTS["orders.xsd"]) + 10)
    site.answers = {f"/{name}": Answer(data) for name, data in DOCUMENTS.items()}
    with pytest.raises(PullError, match=rf"{site.url}/stock.xsd: more than 64 MB to read$"):
        pull_shop(f"{site.url}/{MAIN}")


def test_server_that_is_not_there() -> None:
    with pytest.raises(PullError, match=r"^http://127\.0\.0\.1:1/shop: .*refused"):
        pull_shop("http://127.0.0.1:1/shop")


@pytest.mark.parametrize("body", [b"<html><p>Sorry<br></html>", b"", b"Sorry", b"<html/>"])
def test_page_that_is_no_wsdl(site: Site, body: bytes) -> None:
    site.answers["/shop"] = Answer(body)
    with pytest.raises(ContractError, match=rf"^{site.url}/shop:\d+: "):
        pull_shop(f"{site.url}/shop")


# Other failures


@pytest.mark.parametrize("source", ["nowhere.wsdl", "nowhere.zip", "x" * 300, "http://", "http://[::1/x", "https:///x"])
def test_source_that_is_none(source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PullError) as caught:
        pull_shop(source)
    assert source in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize("name", ["", "..", "../shop", "a/b", "shop\n", ".shop"])
def test_name_that_is_no_file_name(name: str) -> None:
    for service, version in [(name, "v1"), ("shop", name)]:
        with pytest.raises(PullError, match=r"cannot be a file name$"):
            pull("shop.wsdl", service, version)


def test_error_is_one_line(tmp_path: Path) -> None:
    write(tmp_path, {"shop.wsdl": SMALL.replace(b'use="literal"', b'use="&#10;&#13;encoded"', 1)})
    with pytest.raises(GeneratorError) as caught:
        pull_shop(tmp_path / "shop.wsdl")
    assert len(str(caught.value).splitlines()) == 1


# Pulling again


def test_pulling_again_changes_nothing(tmp_path: Path) -> None:
    """The date stands while the bytes do, the licence until another one is given."""
    path = write(tmp_path, {"shop.wsdl": SMALL}) / "shop.wsdl"
    first = pull_shop(path, licence="MIT")
    os.utime(path, (NOON + 10**7, NOON + 10**7))
    assert pull_shop(path, previous=first.record) == first
    assert pull_shop(path, previous=first.record, licence="BSD").record.licence == "BSD"
    assert pull_shop(path, previous=first.record, day=date(2020, 1, 1)).record.day == date(2020, 1, 1)


def test_pulling_a_changed_contract(tmp_path: Path) -> None:
    path = write(tmp_path, {"shop.wsdl": SMALL}) / "shop.wsdl"
    first = pull_shop(path, licence="MIT")
    path.write_bytes(SMALL + b"\n")
    os.utime(path, (NOON + 10**7, NOON + 10**7))
    second = pull_shop(path, previous=first.record)
    assert second.text == first.text
    assert second.record.sha256 != first.record.sha256
    assert second.record.day == date(2027, 2, 7)
    assert second.record.licence == "MIT"


def test_pulling_the_canonical_text(tmp_path: Path) -> None:
    """It gives the same text, and what is known of its source stands."""
    first = pull_shop(write(tmp_path, DOCUMENTS) / MAIN, licence="MIT")
    write(tmp_path, {"v1/shop.wsdl": first.text.encode()})
    assert pull_shop(tmp_path / "v1/shop.wsdl", previous=first.record) == first
