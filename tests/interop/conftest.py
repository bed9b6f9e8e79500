"""The oracle of each contract, built once and shared by the tests."""

import os
from importlib import import_module
from pathlib import Path

import pytest

from tests.interop import mono
from tests.interop.corpus import SEEDS, Corpus
from tests.interop.oracle import PROJECT, Oracle

CONTRACTS = sorted((PROJECT / "wsdl").glob("*/*.wsdl"))


@pytest.fixture(scope="session")
def installed_mono() -> None:
    """Mono is there; otherwise the test is skipped, but fails on CI where Mono could not be installed."""
    try:
        mono.install()
    except mono.NotInstallableError as reason:
        pytest.skip(str(reason))
    except mono.InstallationError as reason:
        if os.environ.get("CI") == "true":
            pytest.fail(str(reason))
        pytest.skip(str(reason))


@pytest.fixture(scope="session", params=CONTRACTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def corpus(request: pytest.FixtureRequest, installed_mono: None, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """What the serializer writes for one contract, and the package's module of that service."""
    contract: Path = request.param
    service = import_module(f"bingads_bindings.{contract.parent.name}.{contract.stem}")
    oracle = Oracle.of(contract)
    return Corpus(oracle, service, tuple(oracle.fill_all(SEEDS, tmp_path_factory.mktemp(contract.stem))))
