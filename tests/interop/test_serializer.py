"""What Microsoft's serializer writes, we read; what we write, it reads.

Every request, response and declared fault of every contract, five differently filled objects of each.
"""

from pathlib import Path

import httpx
import pytest
from bingads_bindings import soap

from tests.interop.corpus import SEEDS, Corpus
from tests.interop.truth import differences

pytestmark = [pytest.mark.interop, pytest.mark.slow]

SHOWN = 20
"""So many failures are enough to see what is wrong."""


def test_every_message_and_fault_is_covered(corpus: Corpus) -> None:
    written = {(filled.element, filled.seed) for filled in corpus.filled}
    expected = corpus.codecs().keys() | corpus.faults().keys()
    assert written == {(element, seed) for element in expected for seed in range(1, SEEDS + 1)}


def test_what_the_serializer_writes_is_read(corpus: Corpus) -> None:
    failures = []
    for filled, codec in corpus.messages():
        message = codec.decode(codec.operation, filled.envelope)
        failures += [f"seed {filled.seed}: {difference}" for difference in differences(message.body, filled.truth)]
        is_request = filled.element == codec.operation.request_name
        sent = {"AuthenticationToken": "t", "DeveloperToken": "d"} if is_request else {"TrackingId": "f00d-1"}
        assert dict(message.headers) == sent
    assert not failures, "\n".join(failures[:SHOWN])


def test_what_we_write_is_read_by_the_serializer(corpus: Corpus, tmp_path: Path) -> None:
    ours = {}
    for filled, codec in corpus.messages():
        message = codec.decode(codec.operation, filled.envelope)
        path = tmp_path / filled.path.name
        path.write_bytes(codec.encode(codec.operation, message.body, headers=message.headers))
        ours[filled.path] = path
    theirs_read = corpus.oracle.read(ours.keys())
    ours_read = corpus.oracle.read(ours.values())
    failures = []
    for original, path in ours.items():
        expected, found = theirs_read[original], ours_read[path]
        assert expected.error is None
        assert not expected.lost
        if found.error is not None or found.lost:
            failures.append(f"{path.name}: {found.error or '; '.join(found.lost)}")
        elif found.value != expected.value:
            failures.append(f"{path.name}: {found.value} instead of {expected.value}")
    assert not failures, "\n".join(failures[:SHOWN])


def test_faults_are_raised_with_their_detail(corpus: Corpus) -> None:
    failures = []
    faults = corpus.faults()
    for filled in corpus.filled:
        if filled.element not in faults:
            continue
        operation, fault = faults[filled.element]
        with pytest.raises(getattr(corpus.service, fault.exception)) as raised:
            soap.decode_response(operation, filled.envelope)
        assert (raised.value.code, raised.value.fault_string) == ("s:Server", "Invalid client data.")
        failures += differences(raised.value.detail, filled.truth)
    assert not failures, "\n".join(failures[:SHOWN])


def test_the_service_of_the_oracle_understands_us(corpus: Corpus, tmp_path: Path) -> None:
    operation = next(iter(corpus.operations.values()))
    sent = corpus.find(operation.request_name, seed=1)
    received = soap.decode_request(operation, sent.envelope)
    request = soap.encode_request(operation, received.body, headers={"DeveloperToken": "d"})
    headers = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": f'"{operation.soap_action}"'}
    with corpus.oracle.host(tmp_path) as url:
        filled = httpx.post(url, content=request, headers=headers | {"X-Oracle": "fill:2"})
        echoed = httpx.post(url, content=request, headers=headers | {"X-Oracle": "read"})
        refused = httpx.post(url, content=request, headers=headers | {"X-Oracle": "fault:none"})
    assert (filled.status_code, filled.headers["X-Oracle-Dropped"]) == (200, "0")
    truth = corpus.find(operation.response_name, seed=2).truth
    assert differences(soap.decode_response(operation, filled.content).body, truth) == []
    assert f"<{operation.request_name} " in echoed.text
    assert refused.status_code == 500
    assert "DeveloperToken" in (tmp_path / "read-1.txt").read_text()
