"""The rule for method and path gives the endpoint of every operation."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.config import Settings, read_settings
from generator.python.rest import Endpoint, endpoint
from tests.support.contracts import OPERATIONS, ROOT

NOT_PUBLISHED = {"PutMetricData": "POST /AdInsight/v13/MetricData/Put"}
"""Documented, but in no published client."""


@pytest.fixture(scope="module")
def settings() -> Settings:
    return read_settings(ROOT / "bindings.toml")


def published() -> dict[tuple[str, str], str]:
    """By service and operation: method and path as published; case means nothing in them."""
    lines = (Path(__file__).parent / "rest" / "endpoints.txt").read_text(encoding="utf-8").splitlines()
    fields = [line.split(" ", maxsplit=2) for line in lines]
    return {(service, operation): where for service, operation, where in fields}


def test_every_operation_has_its_endpoint(settings: Settings) -> None:
    expected = published()
    known = {("ad_insight", name): where for name, where in NOT_PUBLISHED.items()}
    assert not expected.keys() & known.keys(), "published by now"
    ours = {}
    for version, service, operation in OPERATIONS:
        rest = settings.find(service, version).rest
        if rest is not None:
            found = endpoint(settings.rest, operation)
            ours[service, operation] = f"{found.method} {rest.path}{found.path}"
    assert lowered(ours) == lowered({**expected, **known})
    assert len(ours) == 292


def lowered(endpoints: dict[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    return {operation: where.lower() for operation, where in endpoints.items()}


def test_every_exception_is_needed(settings: Settings) -> None:
    without = replace(settings.rest, renamed_operations=())
    declared = {operation for _, _, operation in OPERATIONS}
    for operation, _ in settings.rest.renamed_operations:
        assert operation in declared
        assert endpoint(without, operation) != endpoint(settings.rest, operation)


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("AddCampaigns", Endpoint("POST", "/Campaigns")),
        ("DeleteCampaigns", Endpoint("DELETE", "/Campaigns")),
        ("GetToken", Endpoint("POST", "/Token/Query")),
        ("GetTokensByIds", Endpoint("POST", "/Tokens/QueryByIds")),
        ("GetBytes", Endpoint("POST", "/Bytes/Query")),
        ("SetNegativeSitesToCampaigns", Endpoint("POST", "/NegativeSites/SetToCampaigns")),
        ("GetHTML5sByIds", Endpoint("POST", "/HTML5s/QueryByIds")),
    ],
)
def test_rule(settings: Settings, operation: str, expected: Endpoint) -> None:
    assert endpoint(settings.rest, operation) == expected
