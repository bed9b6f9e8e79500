"""Messages that the package encodes have the elements of the printed and the documented templates, in their order."""

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


@pytest.mark.parametrize(
    "message", [Message(*operation, part) for operation in OPERATIONS for part in ("request", "response")], ids=str
)
def test_encoded_message_is_the_printed_and_the_documented_one(message: Message) -> None:
    ours = encoded(message)
    template = outline.of_template(printed(message.version, message.service)[f"{message.operation}.{message.part}.xml"])
    assert ours == with_derived_sorted(template)
    if message in MESSAGES:
        documented = with_derived_sorted(outline.read(message.outline()))
        check(message, list(outline.differences(documented, ours)))
