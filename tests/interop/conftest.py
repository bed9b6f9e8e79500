"""Other stacks, and what the serializer writes, for the tests that need them."""

import os
from collections.abc import Callable
from importlib import import_module

import pytest

from tests.interop import debian, jaxws, mono
from tests.interop.corpus import SEEDS, Corpus
from tests.interop.oracle import Oracle
from tests.support.contracts import SERVICES, wsdl_path


@pytest.fixture(scope="session")
def installed_mono() -> None:
    """Mono is there; otherwise the test is skipped, but fails on CI where Mono could not be installed."""
    install_or_skip(mono.install)


@pytest.fixture(scope="session")
def installed_jaxws() -> None:
    """The same of JAX-WS RI."""
    install_or_skip(jaxws.install)


def install_or_skip(install: Callable[[], None]) -> None:
    """Install something that the test cannot do without."""
    try:
        install()
    except debian.NotInstallableError as reason:
        pytest.skip(str(reason))
    except debian.InstallationError as reason:
        if os.environ.get("CI") == "true":
            pytest.fail(str(reason))
        pytest.skip(str(reason))


@pytest.fixture(scope="session", params=SERVICES, ids="-".join)
def corpus(request: pytest.FixtureRequest, installed_mono: None, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """What the serializer writes for one service."""
    version, service = request.param
    oracle = Oracle.of(wsdl_path(version, service))
    filled = oracle.fill_all(SEEDS, tmp_path_factory.mktemp(service))
    return Corpus(oracle, import_module(f"bingads_bindings.{version}.{service}"), tuple(filled))
