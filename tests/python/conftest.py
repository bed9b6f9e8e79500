"""Packages generated from contracts that a test makes."""

import itertools
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from generator.contract.model import Contract
from tests.support import made

_number = itertools.count()

MakePackage = Callable[..., ModuleType]


@pytest.fixture
def make_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakePackage:
    """Generates a package from contracts by name of the service, and imports one of its modules."""

    def make(contracts: Contract | dict[str, Contract], module: str = "v1.shop") -> ModuleType:
        services = contracts if isinstance(contracts, dict) else {"shop": contracts}
        import_name = f"made_{next(_number)}"
        made.write(tmp_path, made.sources(made.settings(tmp_path, import_name, services), services))
        monkeypatch.syspath_prepend(tmp_path)
        return import_module(f"{import_name}.{module}")

    return make
