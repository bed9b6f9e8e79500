"""JSON bodies and printed JSON templates have every documented property, with its kind; paths and methods too."""

import json
import re
import tomllib
from functools import cache

import pytest
from bingads_bindings import rest
from bingads_bindings.rest_wire import wire_of

from generator.config import read_settings
from generator.python.catalog import ServiceContract
from generator.rest_template import templates
from tests.golden.documented_bodies import UndocumentedError, body_differences, instance
from tests.golden.rest_outline import FOLDER, MESSAGES, Message, of_template, read, template_differences
from tests.support.contracts import ROOT, contract
from tests.support.package import operations

EXCEPTIONS = tomllib.loads((FOLDER / "exceptions.toml").read_text(encoding="utf-8"))

each_message = pytest.mark.parametrize("message", MESSAGES, ids=str)


@cache
def printed(service: str) -> dict[str, str]:
    """The templates of a service."""
    settings = read_settings(ROOT / "bindings.toml")
    found = contract("v13", service)
    return templates(settings, ServiceContract.of(settings.find(service), found), found.service.operations)


def check(kind: str, message: Message, found: list[str]) -> None:
    """Fail unless just the known differences of a message were found."""
    known = [each for each in EXCEPTIONS[kind] if str(message) in each["messages"]]
    unknown = [each for each in found if not any(re.fullmatch(one["difference"], each) for one in known)]
    assert not unknown
    stale = [each for each in known if not any(re.fullmatch(each["difference"], one) for one in found)]
    assert not stale, "listed in exceptions.toml, but no difference any more"


def test_all_outlines_are_there() -> None:
    assert len(MESSAGES) == 276
    listed = {name for kind in EXCEPTIONS.values() for each in kind for name in each["messages"]}
    assert listed <= set(map(str, MESSAGES))


@each_message
def test_printed_template_is_the_documented_one(message: Message) -> None:
    head, documented = read(message)
    our_head, body = of_template(printed(message.service)[f"{message.operation}.{message.part}.json"])
    assert our_head == head
    check("templates", message, list(template_differences(documented, body)))


@each_message
def test_encoded_body_has_what_is_documented(message: Message) -> None:
    head, documented = read(message)
    operation = operations("v13", message.service)[message.operation]
    is_request = message.part == "request"
    try:
        body = instance(operation.request if is_request else operation.response, documented)
    except UndocumentedError as error:
        check("bodies", message, [str(error)])
        return
    data = (rest.encode_request if is_request else rest.encode_response)(operation, body)
    check("bodies", message, list(body_differences(wire_of(operation.types), documented, json.loads(data))))
    assert not is_request or " ".join(rest.endpoint(operation)) == head


@each_message
def test_empty_message_is_an_empty_object(message: Message) -> None:
    operation = operations("v13", message.service)[message.operation]
    assert rest.encode_request(operation, operation.request()) == b"{}"
    assert rest.encode_response(operation, operation.response()) == b"{}"
