"""What holds for every record class of the package, and for any instance of it."""

import random
from functools import cache
from typing import Any, TypeAlias

import pytest
from bingads_bindings import UNSET
from bingads_bindings.elements import Element
from bingads_bindings.errors import EncodeError
from bingads_bindings.record import Record
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.support.carriers import Carrier, carriers
from tests.support.contracts import PARSER, SERVICES
from tests.support.strategies import ILLEGAL_CHARACTERS, TEXTS, bare_instances, instances

pytestmark = pytest.mark.slow

EVERY_CHARACTER = "\t\n\r" + "".join(
    chr(code)
    for first, last in ((0x20, 0xD7FF), (0xE000, 0xFFFD), (0x10000, 0x10FFFF))
    for code in range(first, last + 1)
)

BOUNDED = settings(max_examples=60)
FEW = settings(BOUNDED, max_examples=5, database=None)
"""For what is tried with each of 1,500 classes."""

Service: TypeAlias = tuple[str, str]

each_service = pytest.mark.parametrize("service", SERVICES, ids="-".join)


def draw_message(data: st.DataObject, carrier: Carrier, instance: Record) -> Record:
    """The message that carries an instance, otherwise with nothing but what is required."""
    return carrier.wrap(instance, lambda cls: data.draw(bare_instances(cls)))


def draw_instance(data: st.DataObject, service: Service) -> tuple[Carrier, Record, Record]:
    """Any instance of any record class of a service, what carries it, and the message with it."""
    carrier = data.draw(st.sampled_from(carriers(*service)))
    instance = data.draw(instances(carrier.cls))
    return carrier, instance, draw_message(data, carrier, instance)


def draw_with_text(data: st.DataObject, service: Service, text: str) -> tuple[Carrier, Element, Record]:
    """A message with a text in any element of the type xs:string, what carries it, and that element."""
    carrier, element = data.draw(st.sampled_from(text_elements(service)))
    instance = data.draw(bare_instances(carrier.cls))
    setattr(instance, element.attribute, text)
    return carrier, element, draw_message(data, carrier, instance)


@cache
def text_elements(service: Service) -> list[tuple[Carrier, Element]]:
    """Every element of the type xs:string."""
    return [
        (carrier, element)
        for carrier in carriers(*service)
        for element in carrier.cls.__elements__
        if element.type == "xs:string"
    ]


@each_service
def test_any_instance_of_every_class_survives(service: Service) -> None:
    for carrier in carriers(*service):
        require_survival(carrier)


def require_survival(carrier: Carrier) -> None:
    """Send and receive instances of one class, in the message that carries them."""

    @FEW
    @given(data=st.data())
    def survives(data: st.DataObject) -> None:
        instance = data.draw(instances(carrier.cls))
        message = draw_message(data, carrier, instance)
        sent = carrier.encode(message)
        received = carrier.decode(sent)
        assert received == message
        assert carrier.unwrap(received) == instance
        assert carrier.encode(received) == sent  # the offsets of times too, which == does not compare

    survives()


@each_service
@BOUNDED
@given(data=st.data(), seed=st.integers())
def test_order_of_keywords_never_matters(service: Service, data: st.DataObject, seed: int) -> None:
    carrier, _, message = draw_instance(data, service)
    assert carrier.encode(shuffled(message, random.Random(seed))) == carrier.encode(message)


def shuffled(value: Any, order: random.Random) -> Any:
    """The same value, its records built again with their keywords in another order."""
    if isinstance(value, list):
        return [shuffled(item, order) for item in value]
    if not isinstance(value, Record):
        return value
    keywords = [(element.attribute, getattr(value, element.attribute)) for element in value.__elements__]
    order.shuffle(keywords)
    return type(value)(**{name: shuffled(content, order) for name, content in keywords if content is not UNSET})


@each_service
@BOUNDED
@given(data=st.data(), text=TEXTS)
def test_any_legal_text_survives(service: Service, data: st.DataObject, text: str) -> None:
    carrier, element, message = draw_with_text(data, service, text)
    assert getattr(carrier.unwrap(carrier.decode(carrier.encode(message))), element.attribute) == text


def test_every_legal_character_survives() -> None:
    for part in ("request", "response", "fault"):
        carrier, element = next(each for service in SERVICES for each in text_elements(service) if each[0].part == part)
        instance = carrier.cls()
        setattr(instance, element.attribute, EVERY_CHARACTER)
        received = carrier.unwrap(carrier.decode(carrier.encode(carrier.wrap(instance, lambda cls: cls()))))
        assert getattr(received, element.attribute) == EVERY_CHARACTER


@each_service
@BOUNDED
@given(data=st.data(), before=TEXTS, illegal=ILLEGAL_CHARACTERS, after=TEXTS)
def test_illegal_characters_are_refused_with_their_path(
    service: Service, data: st.DataObject, before: str, illegal: str, after: str
) -> None:
    carrier, element, message = draw_with_text(data, service, before + illegal + after)
    with pytest.raises(EncodeError) as raised:
        carrier.encode(message)
    (problem,) = raised.value.problems
    assert problem.path == carrier.path(element.name)
    assert problem.reason == f"the character U+{ord(illegal):04X} at index {len(before)} cannot be in XML"


@each_service
@BOUNDED
@given(data=st.data())
def test_unknown_elements_are_sent_back_where_they_stood(service: Service, data: st.DataObject) -> None:
    carrier, _, message = draw_instance(data, service)
    envelope = etree.fromstring(carrier.encode(message), PARSER)
    parent = data.draw(st.sampled_from([*body(envelope).iter(etree.Element)]).filter(may_hold_elements))
    unknown = etree.fromstring(
        '<u:New xmlns:u="urn:unknown" kind="a &lt; b">text<u:Inner/>tail &amp; more</u:New>', PARSER
    )
    parent.insert(data.draw(st.integers(0, len(parent))), unknown)
    sent_back = carrier.encode(carrier.decode(etree.tostring(envelope)))
    assert outline(etree.fromstring(sent_back, PARSER)) == outline(envelope)


def body(envelope: etree._Element) -> etree._Element:
    """The message in the Body, or the detail of the fault."""
    (content,) = envelope.iterfind("{*}Body/*")
    detail = content.find("detail/*")
    return content if detail is None else detail


def may_hold_elements(element: etree._Element) -> bool:
    """Whether an element surely is a record or an array: the empty ones could be anything."""
    return len(element) > 0


def outline(element: etree._Element) -> tuple[Any, ...]:
    """What an element is, whatever its prefixes."""
    children = tuple(outline(child) for child in element)
    return element.tag, element.text, element.tail, sorted(element.attrib.items()), children
