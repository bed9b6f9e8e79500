"""Mono for the tests that need it."""

import os

import pytest

from tests.interop import mono


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
