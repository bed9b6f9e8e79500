"""The contracts in wsdl/ are canonical, sound, and as SOURCES.toml says."""

from pathlib import Path

import pytest

from generator.contract.check import check_version
from generator.contract.pull import pull
from generator.contract.records import read_records, render_records
from tests.support.contracts import ROOT, SERVICES, contract

SOURCES = ROOT / "wsdl" / "SOURCES.toml"
RECORDS = read_records(SOURCES.read_text(encoding="utf-8"))


@pytest.mark.parametrize("version", sorted({version for version, _ in SERVICES}))
def test_contracts_of_a_version_agree(version: str) -> None:
    check_version([contract(*found) for found in SERVICES if found[0] == version])


def test_every_contract_has_a_record() -> None:
    assert sorted(RECORDS) == sorted(SERVICES)
    assert render_records(RECORDS) == SOURCES.read_text(encoding="utf-8")


@pytest.mark.parametrize(("version", "service"), SERVICES)
def test_pulling_it_changes_nothing(version: str, service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is sound, its own canonical text, and has as many operations, types and elements as is recorded."""
    monkeypatch.chdir(ROOT)
    record = RECORDS[version, service]
    pulled = pull("wsdl", service, version, previous=record)
    assert Path("wsdl", pulled.path).read_text(encoding="utf-8") == pulled.text
    assert pulled.record == record


def test_facts_of_a_contract() -> None:
    """Numbers counted by hand in the published contract."""
    assert {service: RECORDS[version, service].operations for version, service in SERVICES if version == "v13"} == {
        "ad_insight": 34,
        "bulk": 6,
        "campaign_management": 195,
        "customer_billing": 16,
        "customer_management": 39,
        "reporting": 2,
    }
    assert RECORDS["v12", "campaign_management"].operations == 104
