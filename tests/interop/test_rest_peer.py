"""A real peer reads the JSON that we write, and we read what it writes.

Every request and response with every element filled, each derived type once, goes through the models of `msads`.
"""

import json
import os
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from bingads_bindings import rest
from bingads_bindings.operation import Operation
from bingads_bindings.record import Record

from tests.interop.rest_peer import PACKAGES, NotInstalledError, Peer, peer
from tests.support.both_wires import say_type
from tests.support.fill import Fill
from tests.support.package import derived, operations

pytestmark = [pytest.mark.interop, pytest.mark.slow]

DEFECTS = tomllib.loads(Path(__file__).with_name("peer_defects.toml").read_text(encoding="utf-8"))["defects"]


@pytest.fixture(scope="module")
def msads() -> Iterator[Peer]:
    """The peer; without it the test is skipped, but fails on CI."""
    try:
        with peer() as running:
            yield running
    except NotInstalledError as reason:
        if os.environ.get("CI") == "true":
            pytest.fail(str(reason))
        pytest.skip(str(reason))


@dataclass(frozen=True, slots=True)
class FillOnce(Fill):
    """Fills with a single flag, and with derived types alone where there are some: the peer can write nothing else."""

    def _of_class(self, cls: type[Record | StrEnum], path: tuple[type[Record], ...], depth: int) -> Iterator[Any]:
        if issubclass(cls, Record):
            for each in self.derived(cls) or (cls,):
                if each not in path:
                    yield from self(each, path, depth + 1)
        else:
            yield list(cls)[-1]


def messages(service: str) -> Iterator[tuple[Operation[Any, Any], Record]]:
    """Every request and response of a service, as often as it takes to show each derived type."""
    fill = FillOnce(derived("v13", service))
    for operation in operations("v13", service).values():
        for cls in (operation.request, operation.response):
            for message in fill(cls):
                say_type(message)
                yield operation, message


def test_its_models_read_and_write_what_we_do(msads: Peer) -> None:
    found: set[str] = set()
    for service in PACKAGES:
        for operation, message in messages(service):
            is_request = isinstance(message, operation.request)
            sent = (rest.encode_request if is_request else rest.encode_response)(operation, message)
            name = type(message).__name__
            answer = msads.answer(service, name, json.loads(sent))
            if answer.error is not None:
                found.add(f"{name}: {first_line(answer.error)}")
                continue
            different = set(differences(json.loads(sent), answer.body, name))
            found |= different
            written = json.dumps(answer.body).encode()
            if is_request:
                received = rest.decode_request(operation, written).body
            else:
                received = rest.decode_response(operation, written).body
            assert different or received == message
    check_known(found)


def check_known(found: set[str]) -> None:
    """Fail unless just the known defects were found."""
    unknown = [each for each in found if not any(re.fullmatch(one["difference"], each) for one in DEFECTS)]
    assert not unknown
    stale = [one for one in DEFECTS if not any(re.fullmatch(one["difference"], each) for each in found)]
    assert not stale, "listed in peer_defects.toml, but no difference any more"


def first_line(error: str) -> str:
    """The first line that says something of an error of the peer."""
    kind, _, said = error.partition(": ")
    lines = [line for line in said.splitlines() if "validation error" not in line]
    return f"{kind}: {lines[0]}"


def differences(ours: Any, theirs: Any, path: str) -> Iterator[str]:
    """Where what they wrote differs from what we wrote."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        yield from (f"{path}/{name}: lost" for name in ours.keys() - theirs.keys())
        yield from (f"{path}/{name}: added" for name in theirs.keys() - ours.keys())
        for name in ours.keys() & theirs.keys():
            yield from differences(ours[name], theirs[name], f"{path}/{name}")
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for our_item, their_item in zip(ours, theirs, strict=True):
            yield from differences(our_item, their_item, f"{path}[]")
    elif not same(ours, theirs):
        yield f"{path}: changed"


def same(ours: Any, theirs: Any) -> bool:
    """Whether two values are the same, times in whatever spelling."""
    if type(ours) is str and type(theirs) is str and re.match(r"\d{4}-\d\d-\d\dT", ours):
        return datetime.fromisoformat(ours) == datetime.fromisoformat(theirs)
    return type(ours) is type(theirs) and ours == theirs


@pytest.mark.parametrize(
    ("message", "body", "reason"),
    [
        (
            "GetCampaignsByAccountIdRequest",
            {"CampaignType": "Search, Shopping"},
            "it reads no flags with several values",
        ),
        ("AddCampaignsResponse", {"CampaignIds": ["1", None]}, "it reads no list in which an id is null"),
    ],
)
def test_defects_that_we_spare_it(msads: Peer, message: str, body: dict[str, Any], reason: str) -> None:
    answer = msads.answer("campaign_management", message, body)
    assert answer.error is not None or answer.body != body, f"no longer true: {reason}"


def test_its_flags_are_read(msads: Peer) -> None:
    request = {"CampaignIds": ["1"], "ReturnAdditionalFields": "AdScheduleUseSearcherTimeZone, BidStrategyId"}
    written = msads.answer("campaign_management", "GetCampaignsByIdsRequest", request).body
    operation = operations("v13", "campaign_management")["GetCampaignsByIds"]
    found = rest.decode_request(operation, json.dumps(written).encode()).body.return_additional_fields
    # It writes the name of no flag, too.
    assert set(found) == {"None", "AdScheduleUseSearcherTimeZone", "BidStrategyId"}
