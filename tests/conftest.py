"""`--update`: rewrite what golden tests expect, and say so."""

import pytest

from tests.support.golden import Golden


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
