"""Looking for secrets wherever they must not be: a pytest plugin.

A test gets its secrets from `secret`. Whatever the library shows while the tests run is searched for them: log records,
representations, and exceptions with their whole chains and tracebacks, the variables of the library's frames included.
"""

import itertools
import logging
import secrets
import sys
import threading
import traceback
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any

import pytest

LIBRARIES = ("generator.runtime", "bingads_bindings")
SHOWN = 200

_CORE = secrets.token_hex(8)
"""What all secrets of a run have in them."""
_numbers = itertools.count(10)
_found: list[str] = []
_raised: list[BaseException] = []
_lock = threading.Lock()


def secret(name: str, end: str = "") -> str:
    """A new secret with the characters that are written in several ways, in XML, in JSON, in URLs, in Python."""
    return f"{name} {_CORE}{next(_numbers)}+/<&>\"'{end}"


def search(text: str, where: str) -> None:
    """Note a secret in something that is shown, in whatever way its punctuation is written."""
    before, core, after = text.partition(_CORE)
    if core:
        with _lock:
            _found.append(f"a secret in {where}: …{before[-SHOWN:]}<the secret>{after[:SHOWN]}…".replace(_CORE, "…"))


def found() -> list[str]:
    """What was found since this was last asked."""
    with _lock:
        errors, _raised[:] = _raised[:], []
    for error in errors:
        if error.__traceback__ is not None:  # otherwise it was made, but not raised
            _search_exception(error)
    with _lock:
        leaks, _found[:] = _found[:], []
    return leaks


def _search_exception(error: BaseException) -> None:
    where = f"an exception ({type(error).__name__})"
    search(repr(error) + str(error), where)
    search("".join(traceback.format_exception(error)), f"the traceback of {where}")
    for each in _chain(error):
        frames = _library_frames(each.__traceback__)
        try:
            shown = traceback.TracebackException(type(each), each, frames, capture_locals=True)
        except ValueError:  # Python 3.11 shows no traceback with a variable that has no representation
            continue
        search("".join(shown.format(chain=False)), f"the variables of the traceback of {where}")


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _library_frames(frames: TracebackType | None) -> TracebackType | None:
    """The part of a traceback below the tests: their own variables do hold secrets."""
    here = str(Path(__file__).parents[1])
    last = frames
    while frames is not None:
        if frames.tb_frame.f_code.co_filename.startswith(here):
            last = frames.tb_next
        frames = frames.tb_next
    return last


def _watch_log() -> None:
    make = logging.getLogRecordFactory()

    def watched(*arguments: Any, **options: Any) -> logging.LogRecord:
        record = make(*arguments, **options)
        search(logging.Formatter().format(record), f"the log of {record.name}")
        return record

    logging.setLogRecordFactory(watched)


def _watch_exceptions(base: type[BaseException]) -> None:
    def __init__(error: BaseException, *arguments: Any) -> None:
        super(base, error).__init__(*arguments)
        _raised.append(error)

    base.__init__ = __init__  # type: ignore[method-assign]


def _watch_representations(module: ModuleType) -> None:
    for cls in vars(module).values():
        if isinstance(cls, type) and cls.__module__ == module.__name__ and "__repr__" in vars(cls):
            cls.__repr__ = _watched(cls.__repr__)  # type: ignore[method-assign]


def _watched(represent: Callable[[Any], str]) -> Callable[[Any], str]:
    def __repr__(value: Any) -> str:
        text = represent(value)
        search(text, f"the representation of a {type(value).__name__}")
        return text

    return __repr__


def pytest_collection_finish() -> None:
    """Begin to watch what the tests have imported."""
    _watch_log()
    for name, module in sorted(sys.modules.items()):
        if name.rpartition(".")[0] in LIBRARIES:
            _watch_representations(module)
        if name.endswith(".errors") and name.removesuffix(".errors") in LIBRARIES:
            _watch_exceptions(module.BindingsError)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test has failed, too, that is over and has shown a secret."""
    report = yield
    if call.when == "teardown":
        search("".join(text for _, text in report.sections), "what the test printed")
        leaks = found()
        if leaks:
            report.outcome = "failed"
            report.longrepr = "\n".join(filter(None, (report.longreprtext, *leaks)))
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A secret that came to light outside of all tests fails the run."""
    leaks = found()
    if leaks:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        print("\n".join(leaks), file=sys.stderr)
