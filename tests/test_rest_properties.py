"""What holds over REST for every record class of the package, and for any instance of it."""

import json
import random
import re
from contextlib import suppress
from typing import Any

import pytest
from bingads_bindings import rest
from bingads_bindings.errors import DecodeError, EncodeError, ServiceFault
from bingads_bindings.record import Record
from bingads_bindings.rest_wire import wire_of
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.support.both_wires import decode, encode, say_type
from tests.support.carriers import Carrier, carriers
from tests.support.contracts import SERVICES
from tests.support.strategies import bare_instances, instances

pytestmark = pytest.mark.slow

BOUNDED = settings(max_examples=60)
FEW = settings(BOUNDED, max_examples=5, database=None)
"""For what is tried with each of 1,500 classes."""

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)

each_service = pytest.mark.parametrize("service", [each for each in SERVICES if each[0] == "v13"], ids="-".join)


def draw_message(data: st.DataObject, carrier: Carrier) -> tuple[Record, bytes]:
    """A message with any instance of a class in it, and its body."""
    instance = data.draw(instances(carrier.cls))
    message = carrier.wrap(instance, lambda cls: data.draw(bare_instances(cls)))
    say_type(message)
    try:
        return message, encode(carrier, message)
    except EncodeError as error:
        assume("JSON has as an object" not in str(error))  # two pairs with the same key
        raise


@each_service
def test_any_instance_of_every_class_survives(service: tuple[str, str]) -> None:
    for carrier in carriers(*service):
        require_survival(carrier)


def require_survival(carrier: Carrier) -> None:
    """Send and receive instances of one class, in the message that carries them, and turn them to dicts and back."""

    @FEW
    @given(data=st.data())
    def survives(data: st.DataObject) -> None:
        message, sent = draw_message(data, carrier)
        received = decode(carrier, sent)
        assert received == message
        assert encode(carrier, received) == sent  # the offsets of times too, which == does not compare
        values = message.to_dict()
        assert type(message).from_dict(values) == message
        assert values.keys() == json.loads(sent).keys()

    survives()


@each_service
@BOUNDED
@given(data=st.data(), seed=st.integers())
def test_order_of_properties_never_matters(service: tuple[str, str], data: st.DataObject, seed: int) -> None:
    carrier = data.draw(st.sampled_from(carriers(*service)))
    message, sent = draw_message(data, carrier)
    values = json.loads(sent, parse_float=lambda digits: f"{EXACTLY}{digits}")
    shuffled = json.dumps(in_another_order(values, random.Random(seed)), ensure_ascii=False)
    assert decode(carrier, re.sub(f'"{EXACTLY}([^"]*)"', r"\1", shuffled).encode()) == message


EXACTLY = "a number to be written as it was read: "


def in_another_order(value: Any, order: random.Random) -> Any:
    if isinstance(value, list):
        return [in_another_order(item, order) for item in value]
    if not isinstance(value, dict):
        return value
    names = list(value)
    order.shuffle(names)
    return {name: in_another_order(value[name], order) for name in names}


@each_service
@BOUNDED
@given(data=st.data(), name=st.text(min_size=1), unknown=JSON)
def test_unknown_properties_are_sent_back(
    service: tuple[str, str], data: st.DataObject, name: str, unknown: Any
) -> None:
    carrier = data.draw(st.sampled_from(carriers(*service)))
    message = data.draw(instances(carrier.cls))
    wire = wire_of(carrier.cls.__types__)
    known = {element.name for element in carrier.cls.__elements__}
    assume(name not in known | {wire.type_property, *wire.properties, *wire.properties.values()})
    say_type(message)
    values = message.to_dict()
    again = carrier.cls.from_dict({**values, name: unknown})
    assert again != message
    sent_back = again.to_dict()
    assert sent_back.pop(name) == unknown
    assert sent_back == values


@each_service
@BOUNDED
@given(data=st.data(), seed=st.integers())
def test_damaged_bodies_are_read_or_refused(service: tuple[str, str], data: st.DataObject, seed: int) -> None:
    carrier = data.draw(st.sampled_from([each for each in carriers(*service) if each.part != "fault"]))
    _, sent = draw_message(data, carrier)
    body = damaged(json.loads(sent), random.Random(seed), data.draw(st.lists(JSON, min_size=3, max_size=3)))
    for status in (None, 200, 500):
        with suppress(DecodeError, ServiceFault):
            rest.decode_response(carrier.operation, json.dumps(body).encode(), status=status)


def damaged(value: Any, order: random.Random, others: list[Any]) -> Any:
    """The same JSON with some of its values replaced."""
    if order.random() < 0.05:
        return order.choice(others)
    if isinstance(value, list):
        return [damaged(item, order, others) for item in value]
    if isinstance(value, dict):
        return {name: damaged(content, order, others) for name, content in value.items()}
    return value
