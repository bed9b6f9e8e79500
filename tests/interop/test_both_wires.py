"""One corpus, both wires: what the serializer writes goes through our objects to JSON and back without a difference."""

from importlib import import_module
from typing import Any

import pytest
from bingads_bindings import rest, soap
from bingads_bindings.errors import ServiceFault
from bingads_bindings.operation import Operation

from tests.interop.corpus import Corpus
from tests.interop.oracle import Oracle
from tests.support.both_wires import say_type
from tests.support.contracts import SERVICES, wsdl_path

pytestmark = [pytest.mark.interop, pytest.mark.slow]

SEEDS = 3
SHOWN = 20
WITH_REST = [service for service in SERVICES if service[0] == "v13"]


@pytest.fixture(scope="module", params=WITH_REST, ids="-".join)
def corpus(request: pytest.FixtureRequest, installed_mono: None, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """What the serializer writes for one service."""
    version, service = request.param
    oracle = Oracle.of(wsdl_path(version, service))
    filled = oracle.fill_all(SEEDS, tmp_path_factory.mktemp(service))
    return Corpus(oracle, import_module(f"bingads_bindings.{version}.{service}"), tuple(filled))


def test_every_message_survives_json(corpus: Corpus) -> None:
    failures = []
    for filled, codec in corpus.messages():
        operation, is_request = codec.operation, filled.element == codec.operation.request_name
        message = codec.decode(operation, filled.envelope).body
        say_type(message)
        if is_request:
            received = rest.decode_request(operation, rest.encode_request(operation, message)).body
        else:
            received = rest.decode_response(operation, rest.encode_response(operation, message)).body
        if codec.encode(operation, received) != codec.encode(operation, message):
            failures.append(filled.path.name)
    assert not failures, "\n".join(failures[:SHOWN])


def test_every_fault_survives_json(corpus: Corpus) -> None:
    faults = corpus.faults()
    for filled in corpus.filled:
        if filled.element not in faults:
            continue
        operation, fault = faults[filled.element]
        with pytest.raises(ServiceFault) as expected:
            soap.decode_response(operation, filled.envelope)
        say_type(expected.value.detail)
        body = rest.encode_fault(operation, expected.value)
        for data, status in ((body, None), (body, 400), (b'{"ApplicationFault":' + body + b"}", None)):
            with pytest.raises(getattr(corpus.service, fault.exception)) as raised:
                rest.decode_response(operation, data, status=status)
            assert soap_detail(operation, raised.value) == soap_detail(operation, expected.value)


def soap_detail(operation: Operation[Any, Any], fault: ServiceFault) -> bytes:
    """A fault with this detail, as SOAP has it."""
    return soap.encode_fault(operation, ServiceFault(operation, "s:Server", "Invalid client data.", fault.detail))
