"""Documents are read safely, and with what xsdata leaves out."""

import pytest

from generator.contract import load as load_module
from generator.contract.build import read_contract
from generator.contract.load import Document, load, resolve_reference, xsd
from generator.contract.model import QName
from generator.errors import ContractError
from tests.support.shop import SMALL

SCHEMA = b"""<xs:schema targetNamespace="urn:a" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <!-- a comment -->
  <xs:complexType name="A">
    <xs:sequence>
      <xs:element name="B"
                  type="p:T" xmlns:p="urn:one"/>
      <xs:element name="C" type="p:T" xmlns:p="urn:two" p:note="kept"/>
    </xs:sequence>
  </xs:complexType>
</xs:schema>"""


def test_nodes_have_line_prefixes_and_attributes() -> None:
    document = load(Document("a.xsd", SCHEMA))
    assert isinstance(document.root, xsd.Schema)
    [complex_type] = document.root.complex_types
    assert complex_type.sequence is not None
    b, c = map(document.node, complex_type.sequence.elements)
    assert str(document.node(complex_type).location) == 'a.xsd:3: xs:complexType "A"'
    assert str(c.location) == 'a.xsd:7: xs:element "C"'
    assert b.position < c.position
    assert [node.qname(node.attributes["type"]) for node in (b, c)] == [QName("urn:one", "T"), QName("urn:two", "T")]
    assert c.attributes["{urn:two}note"] == "kept"


def test_prefix_that_is_not_declared() -> None:
    document = load(Document("a.xsd", SCHEMA))
    with pytest.raises(ContractError, match=r'^a\.xsd:1: xs:schema: the prefix of "p:T" is not declared$'):
        document.node(document.root).qname("p:T")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    text = SMALL.decode().replace("utf-8", encoding.removesuffix("-sig"))
    assert read_contract([Document("a.wsdl", text.encode(encoding))]) == read_contract([Document("b.wsdl", SMALL)])


@pytest.mark.parametrize("encoding", ["gb2312", "shift_jis", "utf-7", "foo", "hex", "undefined"])
def test_encoding_that_cannot_be_read(encoding: str) -> None:
    data = SMALL.replace(b"utf-8", encoding.encode())
    with pytest.raises(ContractError, match=r"^a\.wsdl:1: its encoding cannot be read: .+$"):
        load(Document("a.wsdl", data))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_type_in_any_encoding(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n\n<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>'
    with pytest.raises(ContractError, match=r"^a\.wsdl:3: a document type declaration is refused$"):
        load(Document("a.wsdl", text.encode(encoding)))


def test_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load_module, "MAX_BYTES", len(SCHEMA) - 1)
    with pytest.raises(ContractError, match=r"^a\.xsd: has more than \d+ MB$"):
        load(Document("a.xsd", SCHEMA))


def test_depth() -> None:
    with pytest.raises(ContractError, match=r"^a\.xsd:1: is not well-formed XML: Excessive depth"):
        load(Document("a.xsd", b"<a>" * 100_000 + b"</a>" * 100_000))


@pytest.mark.parametrize(
    ("base", "target", "name"),
    [
        ("wsdl/a.wsdl", "b.xsd", "wsdl/b.xsd"),
        ("wsdl/a.wsdl", "../xsd/./b.xsd", "xsd/b.xsd"),
        ("a.wsdl", "../b.xsd", "../b.xsd"),
        ("a.wsdl", "/b.xsd", "/b.xsd"),
        ("a.wsdl", "http://example.com/b.xsd", "http://example.com/b.xsd"),
        ("http://example.com/a/a?wsdl", "a?xsd=1", "http://example.com/a/a?xsd=1"),
        ("http://example.com/a/a?wsdl", "?xsd=1", "http://example.com/a/a?xsd=1"),
        ("http://example.com/a/a?wsdl", "//example.org/b", "http://example.org/b"),
        ("http://example.com/a/a?wsdl", "urn:b", "urn:b"),
    ],
)
def test_references(base: str, target: str, name: str) -> None:
    assert resolve_reference(base, target) == name


def test_reference_that_is_no_url() -> None:
    data = SCHEMA.replace(b"<!-- a comment -->", b'<xs:include schemaLocation="//[x"/>')
    document = load(Document("http://example.com/a.xsd", data))
    with pytest.raises(ContractError, match=r'^http://example\.com/a\.xsd:2: xs:include: "//\[x" is no location: '):
        assert document.references
