"""The printed SOAP templates are those of the documentation."""

from functools import cache
from pathlib import Path

import pytest

from generator.soap_template import templates
from tests.golden import outline
from tests.golden.documented import GOLDEN, KNOWN_DIFFERENCES, MESSAGES, Message, check
from tests.support.contracts import ACTION_HEADER, UNDOCUMENTED_HEADERS, contract
from tests.support.golden import Golden

PRINTED = sorted((GOLDEN / "printed").glob("*/*/*.xml"))


@cache
def printed(version: str, service: str) -> dict[str, str]:
    """The templates of a service."""
    found = contract(version, service)
    return templates(
        found, found.service.operations, action_header=ACTION_HEADER, left_out_headers=UNDOCUMENTED_HEADERS
    )


@pytest.mark.parametrize("message", MESSAGES, ids=str)
def test_printed_template_is_the_documented_one(message: Message) -> None:
    text = printed(message.version, message.service)[f"{message.operation}.{message.part}.xml"]
    check(message, list(outline.differences(outline.read(message.outline()), outline.of_template(text))))


@pytest.mark.parametrize("path", PRINTED, ids=lambda path: path.stem)
def test_printed_template_to_the_character(path: Path, golden: Golden) -> None:
    version, service = path.parts[-3:-1]
    golden.check(path.parent, path.name, {path.name: printed(version, service)[path.name]})


def test_exceptions_name_documented_messages() -> None:
    known = set(map(str, MESSAGES))
    assert len(known) == 370
    for each in KNOWN_DIFFERENCES:
        assert set(each.outlines) <= known, each


def test_most_messages_have_no_exception_but_the_namespace_of_nullable_items() -> None:
    differing = {
        outline
        for each in KNOWN_DIFFERENCES
        if not each.difference.endswith(": namespace")
        for outline in each.outlines
    }
    assert len(MESSAGES) - len(differing) >= 326
