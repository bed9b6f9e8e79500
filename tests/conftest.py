"""`--update`: rewrite what golden tests expect, and say so. How hypothesis looks for examples."""

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.support.golden import Golden

pytest_plugins = ("tests.support.secrets",)

# A busy machine is no failure; on CI the examples are the same every time.
settings.register_profile(
    "project",
    deadline=None,
    derandomize=os.environ.get("CI") == "true",
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
settings.load_profile("project")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares what a test gives with its expected files; rewrites them with `--update`."""
    return Golden(request)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update`."""
    parser.addoption("--update", action="store_true", help="rewrite the expected files of golden tests")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the files that were rewritten."""
    reports = terminalreporter.getreports("passed")
    for name, value in sorted(item for report in reports for item in report.user_properties):
        if name == "rewritten":
            terminalreporter.write_line(f"rewritten: {value}")
