"""The contracts in wsdl/: their model, and what bindings.toml says of their messages."""

import tomllib
from functools import cache
from pathlib import Path

from lxml import etree

from generator.contract.build import read_contract
from generator.contract.load import Document
from generator.contract.model import Contract

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"

PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)

ROOT = Path(__file__).parents[2]

SERVICES = tuple(sorted((path.parent.name, path.stem) for path in (ROOT / "wsdl").glob("*/*.wsdl")))
"""Version and name of each service."""

_SOAP = tomllib.loads((ROOT / "bindings.toml").read_text(encoding="utf-8"))["soap"]

ACTION_HEADER: str = _SOAP["action_header"]
UNDOCUMENTED_HEADERS = frozenset[str](_SOAP["undocumented_headers"])


def wsdl_path(version: str, service: str) -> Path:
    """The canonical contract of a service."""
    return ROOT / "wsdl" / version / f"{service}.wsdl"


@cache
def contract(version: str, service: str) -> Contract:
    """The model of a contract."""
    path = wsdl_path(version, service)
    return read_contract([Document(str(path), path.read_bytes())])


def _operations(version: str, service: str) -> list[str]:
    port_type = etree.parse(wsdl_path(version, service), PARSER).find(f"{WSDL}portType")
    assert port_type is not None
    return [str(operation.attrib["name"]) for operation in port_type.iterfind(f"{WSDL}operation")]


OPERATIONS = tuple((*service, operation) for service in SERVICES for operation in _operations(*service))
"""Version, service and name of each operation."""
