"""Messages that the package encodes have the elements of the documented templates, in their order."""

import pytest

from tests.golden import outline
from tests.golden.documented import MESSAGES, Message, check
from tests.golden.encoded import of_envelopes, with_derived_sorted
from tests.golden.test_templates import printed
from tests.support.contracts import OPERATIONS
from tests.support.package import filled_envelopes, operations


def encoded(message: Message) -> outline.Element:
    """The outline of a message with every element filled, once per derived type."""
    operation = operations(message.version, message.service)[message.operation]
    body = operation.request if message.part == "request" else operation.response
    return of_envelopes(list(filled_envelopes(*message)), body)


@pytest.mark.parametrize("message", MESSAGES, ids=str)
def test_encoded_message_is_the_documented_one(message: Message) -> None:
    documented = with_derived_sorted(outline.read(message.outline()))
    check(message, list(outline.differences(documented, encoded(message))))


@pytest.mark.parametrize("part", ["request", "response"])
@pytest.mark.parametrize(("version", "service", "operation"), OPERATIONS)
def test_encoded_message_is_the_printed_one(version: str, service: str, operation: str, part: str) -> None:
    template = outline.of_template(printed(version, service)[f"{operation}.{part}.xml"])
    assert encoded(Message(version, service, operation, part)) == with_derived_sorted(template)
