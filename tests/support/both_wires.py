"""What tests of the REST wire need besides those of SOAP."""

from typing import Any

from bingads_bindings import rest
from bingads_bindings.errors import ServiceFault
from bingads_bindings.record import Record
from bingads_bindings.rest_wire import wire_of
from bingads_bindings.scalars import scalar

from tests.support.carriers import Carrier


def say_type(value: object) -> None:
    """Let every element that shares its name with what tells the class in JSON say what the class is.

    So it does in what the service sends. A test fills it with anything, which one property cannot hold as well.
    """
    if isinstance(value, list):
        for item in value:
            say_type(item)
    elif isinstance(value, Record):
        wire = wire_of(value.__types__)
        for element in value.__elements__:
            simple = scalar(value.__types__, element.type)
            if element.name == wire.type_property and simple is not None and wire.says_type(type(value)):
                setattr(value, element.attribute, simple.read(wire.discriminator(type(value))))
            say_type(getattr(value, element.attribute))


def encode(carrier: Carrier, value: Record) -> bytes:
    """The body of a message, or of a fault with a detail."""
    if carrier.part == "request":
        return rest.encode_request(carrier.operation, value)
    if carrier.part == "response":
        return rest.encode_response(carrier.operation, value)
    return rest.encode_fault(carrier.operation, ServiceFault(carrier.operation, "500", "", value))


def decode(carrier: Carrier, data: bytes) -> Any:
    """The message, or the detail of the fault, in a body."""
    if carrier.part == "request":
        return rest.decode_request(carrier.operation, data).body
    try:
        return rest.decode_response(carrier.operation, data, status=500 if carrier.part == "fault" else 200).body
    except ServiceFault as fault:
        return fault.detail
