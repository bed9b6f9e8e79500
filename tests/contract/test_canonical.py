"""The canonical text says all that the model says."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.contract.build import read_contract
from generator.contract.canonical import canonical_text
from generator.contract.load import Document
from generator.contract.model import (
    XML_SCHEMA,
    ComplexType,
    Component,
    Contract,
    Direction,
    Element,
    Enumeration,
    EnumerationValue,
    Facet,
    Fault,
    GlobalAttribute,
    GlobalElement,
    HeaderBinding,
    Message,
    Operation,
    Part,
    QName,
    Restriction,
    Schema,
    Service,
)
from generator.contract.prefixes import namespace_prefixes

XML_TEXT = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff", include_characters="\t\n"
    )
)
NAMES = st.from_regex(r"[A-Za-z_é][A-Za-z0-9_.é-]*", fullmatch=True)
NAMESPACES = st.sampled_from(
    ["http://example.com/a", "urn:a", "http://example.com/v2/A", "x:a%20b", "", "http://example.com/?a&b='c'"]
)
QNAMES = st.builds(QName, NAMESPACES, NAMES) | st.just(QName(XML_SCHEMA, "string"))
OCCURRENCES = st.sampled_from([(0, 1), (1, 1), (0, None), (1, None), (2, 3), (0, 5)])
TARGET = "http://example.com/contract"


@st.composite
def complex_types(draw: st.DrawFn, name: QName, *, anonymous: bool = False) -> ComplexType:
    return ComplexType(
        name,
        tuple(draw(st.lists(elements(name.namespace), max_size=3))),
        draw(st.none() | QNAMES),
        draw(st.booleans()),
        anonymous,
        draw(st.booleans()),
        draw(st.booleans()),
    )


@st.composite
def elements(draw: st.DrawFn, namespace: str) -> Element:
    name = draw(NAMES)
    return Element(
        QName(draw(st.sampled_from([namespace, ""])), name),
        draw(complex_types(QName(namespace, name), anonymous=True) if draw(st.integers(0, 5)) == 5 else QNAMES),
        draw(st.booleans()),
        *draw(OCCURRENCES),
        draw(st.booleans()),
    )


VALUES = st.builds(EnumerationValue, XML_TEXT, st.none() | st.integers())
FACETS = st.builds(Facet, st.just("pattern"), XML_TEXT)


@st.composite
def components(draw: st.DrawFn, namespace: str) -> Component:
    name = QName(namespace, draw(NAMES))
    enumerations = st.builds(
        Enumeration,
        st.just(name),
        st.lists(VALUES, min_size=1, max_size=3).map(tuple),
        QNAMES,
        st.booleans(),
        st.none() | QNAMES,
    )
    return draw(
        complex_types(name)
        | enumerations
        | st.builds(Restriction, st.just(name), QNAMES, st.lists(FACETS, max_size=2).map(tuple))
        | st.builds(GlobalAttribute, st.just(name), QNAMES)
        | st.builds(GlobalElement, st.just(name), QNAMES | complex_types(name, anonymous=True), st.booleans())
    )


@st.composite
def contracts(draw: st.DrawFn) -> Contract:
    namespaces = draw(st.lists(NAMESPACES, unique=True, max_size=3))
    schemas = tuple(
        Schema(
            namespace,
            tuple(draw(st.lists(components(namespace), min_size=1, max_size=3))),
            bool(namespace) and draw(st.booleans()),
            draw(st.booleans()),
        )
        for namespace in namespaces
    )
    names = draw(st.lists(NAMES, unique=True, min_size=1, max_size=3))
    messages = tuple(Message(QName(TARGET, name), (Part(draw(NAMES), draw(QNAMES)),)) for name in names)
    message = st.sampled_from(messages).map(lambda message: message.name)
    headers = st.lists(st.builds(HeaderBinding, message, NAMES), max_size=2).map(tuple)
    directions = st.builds(Direction, NAMES, message, headers, st.none() | XML_TEXT)
    faults = st.lists(
        st.builds(Fault, NAMES, message, st.none() | XML_TEXT), max_size=2, unique_by=lambda fault: fault.name
    )
    operations = st.builds(Operation, NAMES, XML_TEXT, directions, directions, faults.map(tuple))
    service = Service(
        *(draw(NAMES) for _ in range(4)),
        draw(XML_TEXT),
        tuple(draw(st.lists(operations, max_size=2, unique_by=lambda operation: operation.name))),
    )
    return Contract(draw(NAMES), TARGET, schemas, messages, service)


@settings(deadline=None, max_examples=30)
@given(contracts())
def test_every_contract_reads_back(contract: Contract) -> None:
    """Every model that can be written is read back as it was, and its text is its own canonical text."""
    text = canonical_text(contract)
    again = read_contract([Document("contract.wsdl", text.encode())])
    assert again == contract
    assert canonical_text(again) == text


@given(st.sets(st.text(min_size=1)), st.text(min_size=1))
def test_prefixes_are_names_and_differ(namespaces: set[str], another: str) -> None:
    fixed = {"http://example.com/contract": "tns"}
    prefixes = namespace_prefixes(namespaces, fixed)
    assert prefixes.keys() == namespaces | fixed.keys()
    assert len(set(prefixes.values())) == len(prefixes)
    assert all(re.fullmatch(r"[a-z][a-z0-9.-]*", prefix) for prefix in prefixes.values())
    more = namespace_prefixes(namespaces | {another}, fixed)
    renamed = {namespace for namespace in prefixes if more[namespace] != prefixes[namespace]}
    assert len(renamed) <= 1, "a new namespace renames none, but for the one whose words it shares"


def test_prefixes_say_what_they_stand_for() -> None:
    expected = {
        "http://example.com/2019/10/Stock": "stock",
        "https://www.example.com/Shop/v13/Entities": "shop.entities",
        "http://example.com/": "example",
        "urn:example:orders": "example.orders",
        "http://example.com/xml/": "example",
    }
    for namespace, prefix in expected.items():
        assert namespace_prefixes([namespace], {}) == {namespace: prefix}
