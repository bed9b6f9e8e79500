"""Small contracts and what comes of them: `expected.wsdl`, the canonical text, or `expected-error.txt`.

A folder of tests/cases is a case. It holds `contract.wsdl`, what that imports and includes, and as `contract-*.wsdl`
other contracts of the same version. `pytest tests/test_cases.py --update` rewrites what is expected.
"""

from pathlib import Path

import pytest

from generator.contract.build import read_contract
from generator.contract.canonical import canonical_text
from generator.contract.check import check_version
from generator.contract.load import Document
from generator.contract.pull import pull
from generator.errors import GeneratorError
from tests.support.golden import Golden

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/contract.wsdl"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    """The canonical text of the contract, or the error that it ends with."""
    monkeypatch.chdir(case)
    golden.check(case, "expected*", outcome(case))


def outcome(case: Path) -> dict[str, str]:
    """The files that a case should hold."""
    try:
        text = pull("contract.wsdl", "example", "v1").text
        if others := sorted(path.name for path in case.glob("contract-*.wsdl")):
            documents = [Document(name, (case / name).read_bytes()) for name in ("contract.wsdl", *others)]
            check_version([read_contract([document]) for document in documents])
    except GeneratorError as error:
        return {"expected-error.txt": f"{error}\n"}
    return {"expected.wsdl": text}


READABLE = [case for case in CASES if (case / "expected.wsdl").exists()]


@pytest.mark.parametrize("case", READABLE, ids=lambda case: case.name)
def test_canonical_text_reads_back(case: Path) -> None:
    """The canonical text describes the contract that it was made from, and is its own canonical text."""
    names = sorted((path.name for path in case.iterdir() if path.suffix in (".wsdl", ".xsd")), key=_main_first)
    contract = read_contract([Document(name, (case / name).read_bytes()) for name in names])
    text = canonical_text(contract)
    again = read_contract([Document("again.wsdl", text.encode())])
    assert again == contract
    assert canonical_text(again) == text


def _main_first(name: str) -> tuple[bool, str]:
    return name != "contract.wsdl", name
