"""The generated package as the tests use it: its operations, and messages with every element filled."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, cast

from bingads_bindings import soap
from bingads_bindings.errors import ServiceFault
from bingads_bindings.operation import Operation
from lxml import etree

from tests.support.contracts import PARSER, UNDOCUMENTED_HEADERS
from tests.support.fill import Derived, Fill
from tests.support.schemas import declared_types

SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"


def operations(version: str, service: str) -> Mapping[str, Operation[Any, Any]]:
    """The operations of a service by name."""
    found: Mapping[str, Operation[Any, Any]] = import_module(f"bingads_bindings.{version}.{service}").OPERATIONS
    return found


@cache
def derived(version: str, service: str) -> Derived:
    """The derived classes that the contract of a service declares."""
    types = import_module(f"bingads_bindings.{version}._types").TYPES
    return Derived(types, declared_types(version, service).__contains__)


def filled_envelopes(version: str, service: str, operation: str, part: str) -> Iterator[etree._Element]:
    """Envelopes of a message with every element filled, then with the nillable ones nil, one level after the other."""
    found = operations(version, service)[operation]
    message = found.request if part == "request" else found.response
    headers = found.request_headers if part == "request" else found.response_headers
    encode = soap.encode_request if part == "request" else soap.encode_response
    depth = 1  # headers are nil even where the message is empty
    for nil_depth in range(100):
        if nil_depth > depth:
            return
        value = "value" if nil_depth != 1 else None
        sent = {name: value for name in headers if name not in UNDOCUMENTED_HEADERS}
        for instance in Fill(derived(version, service), nil_depth)(message):
            envelope = etree.fromstring(encode(found, instance, headers=sent), PARSER)
            depth = max(depth, _depth(body(envelope)))
            yield envelope


def body(envelope: etree._Element) -> etree._Element:
    """The message in an envelope."""
    (message,) = envelope.iterfind(f"{SOAP}Body/*")
    return message


def _depth(element: etree._Element) -> int:
    return max((1 + _depth(child) for child in element), default=0)


def filled_faults(version: str, service: str, operation: str) -> Iterator[ServiceFault]:
    """The declared faults of an operation, every element of their details filled."""
    found = operations(version, service)[operation]
    for fault in found.faults:
        for detail in Fill(derived(version, service))(found.types.find(fault.type)):
            exception = cast(type[ServiceFault], found.exception(fault))
            yield exception(found, "s:Server", "refused", detail)
