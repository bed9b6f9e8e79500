"""What the package sends and a service would answer is valid against the contract, says libxml2."""

import pytest
from bingads_bindings import soap
from lxml import etree

from tests.support.contracts import ACTION_HEADER, OPERATIONS, PARSER, SERVICES
from tests.support.package import SOAP, body, filled_envelopes, filled_faults, operations
from tests.support.schemas import errors, schemas


def test_all_operations_are_tested() -> None:
    assert len(OPERATIONS) == 396
    for version, service in SERVICES:
        assert set(operations(version, service)) == {name for *found, name in OPERATIONS if found == [version, service]}


@pytest.mark.parametrize("part", ["request", "response"])
@pytest.mark.parametrize(("version", "service", "operation"), OPERATIONS)
def test_message_is_valid(version: str, service: str, operation: str, part: str) -> None:
    schema = schemas(version, service)
    for envelope in filled_envelopes(version, service, operation, part):
        headers = [
            header for header in envelope.iterfind(f"{SOAP}Header/*") if etree.QName(header).localname != ACTION_HEADER
        ]
        assert headers
        for element in [*headers, body(envelope)]:
            assert not errors(schema, element), etree.tostring(element, encoding="unicode")


@pytest.mark.parametrize(("version", "service", "operation"), OPERATIONS)
def test_fault_detail_is_valid(version: str, service: str, operation: str) -> None:
    schema = schemas(version, service)
    found = operations(version, service)[operation]
    faults = list(filled_faults(version, service, operation))
    assert len(faults) >= len(found.faults) >= 1
    for fault in faults:
        envelope = etree.fromstring(soap.encode_fault(found, fault, {}), PARSER)
        (element,) = body(envelope).iterfind("detail/*")
        assert len(element)
        assert not errors(schema, element), etree.tostring(element, encoding="unicode")


def test_schema_refuses_what_is_out_of_order() -> None:
    envelope = next(filled_envelopes("v13", "campaign_management", "AddCampaigns", "request"))
    message = body(envelope)
    message.append(message[0])
    assert errors(schemas("v13", "campaign_management"), message)
