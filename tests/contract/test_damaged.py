"""Contracts that somebody has tampered with: each is read, or refused in one line; nothing else happens."""

from copy import deepcopy
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from generator.contract.build import read_contract
from generator.contract.canonical import canonical_text
from generator.contract.check import check_contract
from generator.contract.load import Document
from generator.contract.model import Contract
from generator.errors import ContractError

CASES = Path(__file__).parents[1] / "cases"
NAMES = (
    *("prefixes-declared-on-the-node", "fault-in-two-namespaces", "headers-in-order"),
    *("serializer-annotations", "restrictions-without-facets", "occurrences"),
)
CONTRACTS = [etree.parse(CASES / name / "contract.wsdl").getroot() for name in NAMES]
VALUES = (
    *("", " ", "x", "x y", ":x", "x:", "tns:", "xs:string", "xs:anyType", "tns:Order", "q1:Thing", "{x}y"),
    *("0", "-1", "9" * 30, "true", "unbounded", "qualified", "http://example.com/shop", "\x85", "x\ny"),
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    root = deepcopy(draw(st.sampled_from(CONTRACTS)))
    for _ in range(draw(st.integers(1, 2))):
        elements = list(root.iter(etree.Element))[1:]
        element, other = draw(st.sampled_from(elements)), draw(st.sampled_from(elements))
        attribute = draw(st.sampled_from([*element.attrib, "name", "type"]))
        match draw(st.sampled_from(["remove", "repeat", "move", "set", "unset"])):
            case "remove":
                element.getparent().remove(element)
            case "repeat":
                element.addnext(deepcopy(element))
            case "move":
                other.append(deepcopy(element))
            case "set":
                element.set(attribute, draw(st.sampled_from(VALUES)))
            case _:
                element.attrib.pop(attribute, None)
    return etree.tostring(root)


@settings(deadline=None)
@given(damaged())
def test_damaged_contract(data: bytes) -> None:
    contract = read(data)
    if isinstance(contract, str):
        assert contract.startswith("contract.wsdl:")
        assert len(contract.splitlines()) == 1
    else:
        assert read(canonical_text(contract).encode()) == contract


def read(data: bytes) -> Contract | str:
    """The contract in `data`, or what is wrong with it."""
    try:
        contract = read_contract([Document("contract.wsdl", data)])
        check_contract(contract)
    except ContractError as error:
        return str(error)
    return contract
