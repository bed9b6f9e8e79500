"""UNSET, records and flags as Python objects."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.elements import Element, Unknown, UnknownElement, UnknownProperty
from generator.runtime.enumeration import Flags
from generator.runtime.index import TypeIndex, item
from generator.runtime.record import Record, element, nillable, record
from generator.runtime.unset import UNSET, Unset

from .sample import COMMON, SHOP, TYPES, Album, Book, Days, Product, Thriller

CLONES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    *(lambda value, protocol=protocol: pickle.loads(pickle.dumps(value, protocol)) for protocol in range(2, 6)),
]
UNKNOWN = Unknown("{urn:x}New", (UnknownElement("X", 1, "<X/>"),))


@pytest.mark.parametrize("clone", CLONES)
def test_unset_is_one_object(clone: Callable[[Any], Any]) -> None:
    assert clone(UNSET) is UNSET
    assert clone([UNSET])[0] is UNSET


def test_unset_is_falsy_and_prints_as_its_name() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)


def test_every_attribute_is_unset_until_it_is_given() -> None:
    assert all(getattr(Album(), element.attribute) is UNSET for element in Album.__elements__)


def test_a_record_is_made_with_keywords_only_and_only_with_its_own() -> None:
    with pytest.raises(TypeError):
        Product(1)  # type: ignore[misc]
    with pytest.raises(TypeError, match="nmae"):
        Product(nmae="n")  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        Product().nmae = "n"  # type: ignore[attr-defined]


def test_the_facts_of_a_record_begin_with_those_of_its_base() -> None:
    assert [element.name for element in Book.__elements__] == [
        "Id",
        "Name",
        "Status",
        "Days",
        "Price",
        "Tags",
        "Related",
        "Origin",
        "Pages",
    ]
    assert Thriller.__elements__ == Book.__elements__
    origin, pages = Book.__elements__[-2:]
    assert (origin.namespace, pages.namespace) == (COMMON, SHOP)
    assert (pages.attribute, pages.type, pages.required, pages.nillable, pages.repeated) == (
        "pages",
        "xs:int",
        False,
        False,
        False,
    )
    assert "__elements__" not in {field.name for field in dataclasses.fields(Book)}


def test_facts_are_those_that_are_stated() -> None:
    assert nillable("A", "xs:string", namespace="", required=True, repeated=True) == element(
        "A", "xs:string", namespace="", nillable=True, required=True, repeated=True
    )

    @record(TYPES, "shop:Bare")
    class Bare(Record):
        a: str = element("A", "xs:string", namespace="")

    assert Bare.__elements__ == (Element("A", "a", "", "xs:string", False, False, False),)
    types = TypeIndex("none", namespaces={"x": "urn:x"}, classes={}, arrays={"x:A": item("B", "x:C", namespace="")})
    assert types.arrays["x:A"].namespace == ""


def test_a_record_prints_what_is_set() -> None:
    book = Book(pages=1, name="n", price=None)
    assert repr(book) == "Book(name='n', price=None, pages=1)"
    assert repr(Book(_unknown=Unknown("{u}T"))) == "Book(_unknown=Unknown(type='{u}T', elements=(), properties=()))"


def test_what_nobody_knows_may_be_secret_and_is_not_shown() -> None:
    kept = Unknown(None, (UnknownElement("X", 1, "<X>hush</X>"),), (UnknownProperty("Y", "hush"),))
    shown = repr(Book(_unknown=kept))
    assert "hush" not in shown
    assert "UnknownElement(name='X', position=1)" in shown
    assert "UnknownProperty(name='Y')" in shown


def test_records_are_equal_when_class_and_values_are() -> None:
    assert Book(name="n") == Book(name="n")
    assert Book(name="n") != Book(name="m")
    assert Book(name="n") != Product(name="n")
    assert Book() != Book(name=None)  # type: ignore[arg-type]
    assert Book() != Book(_unknown=UNKNOWN)
    assert Book() != "Book()"
    with pytest.raises(TypeError):
        hash(Book())


@pytest.mark.parametrize("clone", CLONES)
def test_a_record_survives_copying_and_pickling(clone: Callable[[Any], Any]) -> None:
    book = Book(name="n", tags=["a", None], days=Days.MONDAY | Days.SUNDAY, related=[None, Book()], _unknown=UNKNOWN)
    again = clone(book)
    assert again == book
    assert again is not book
    assert again.id is UNSET


def test_a_deep_copy_shares_nothing() -> None:
    book = Book(related=[Book(name="n")])
    again = copy.deepcopy(book)
    again.related[0].name = "m"  # type: ignore[index, union-attr]
    assert book == Book(related=[Book(name="n")])


def test_replacing_values_keeps_what_is_unknown() -> None:
    again = dataclasses.replace(Book(name="n", pages=1, _unknown=UNKNOWN), name="m")
    assert again == Book(name="m", pages=1, _unknown=UNKNOWN)


def test_a_record_has_no_dict() -> None:
    assert not hasattr(Book(), "__dict__")
    assert isinstance(Book(), Record)


# Flags.


def test_flags_are_joined_in_the_order_given() -> None:
    assert list(Days.SUNDAY | Days.MONDAY | Days.SUNDAY) == [Days.SUNDAY, Days.MONDAY]
    assert list(Days.SUNDAY | Flags([Days.MONDAY, "Holiday"])) == [Days.SUNDAY, Days.MONDAY, "Holiday"]
    assert list("Holiday" | Flags([Days.MONDAY])) == ["Holiday", Days.MONDAY]
    assert str(Days.SUNDAY | Days.MONDAY) == "Sunday Monday"
    assert repr(Flags(["Holiday"])) == "Flags(['Holiday'])"


def test_flags_are_the_same_in_any_order() -> None:
    both = Days.SUNDAY | Days.MONDAY
    assert both == Days.MONDAY | Days.SUNDAY
    assert both == {Days.MONDAY, "Sunday"}
    assert hash(both) == hash(Days.MONDAY | Days.SUNDAY)
    assert both != Days.MONDAY
    assert both != [Days.SUNDAY, Days.MONDAY]
    assert len(both) == 2
    assert Days.MONDAY in both
    assert "Tuesday" not in both


@pytest.mark.parametrize(
    ("values", "flags"),
    [
        ("Age", ["Age"]),
        (Days.MONDAY, [Days.MONDAY]),
        (" Monday\tHoliday\n Monday ", ["Monday", "Holiday"]),
        ("", []),
    ],
)
def test_text_is_flags_with_white_space_between_them(values: Any, flags: list[str]) -> None:
    assert list(Flags[Days](values)) == flags
    assert list(Days.SUNDAY | Flags(values)) == [Days.SUNDAY, *flags]


def test_flags_are_joined_with_text_as_with_flags() -> None:
    assert list(Flags([Days.SUNDAY]) | "Monday Holiday") == ["Sunday", "Monday", "Holiday"]  # type: ignore[operator]


ALIKE: list[Any] = [
    Days.MONDAY,
    "Monday",
    "Monday Sunday",
    frozenset(["Monday"]),
    frozenset(["Monday", "Sunday"]),
    Flags(["Monday"]),
    Flags([Days.MONDAY]),
    Flags(["Monday", "Sunday"]),
    Flags([Days.SUNDAY, Days.MONDAY]),
    Flags([]),
    frozenset(),
    "",
    (),
]


@pytest.mark.parametrize("one", ALIKE)
def test_what_is_equal_to_flags_has_their_hash(one: Any) -> None:
    equal = [other for other in ALIKE if one == other]
    assert {hash(other) for other in equal} == {hash(one)}
    assert equal == [other for other in ALIKE if other == one]
    assert all(other == another for other in equal for another in equal)


def test_flags_with_one_member_equal_that_member() -> None:
    single = Flags([Days.MONDAY])
    assert single == Days.MONDAY
    assert single == "Monday"
    assert hash(single) == hash(Days.MONDAY)
    assert not Flags[Days]()


@pytest.mark.parametrize("clone", CLONES)
def test_flags_survive_copying_and_pickling(clone: Callable[[Any], Any]) -> None:
    assert list(clone(Days.SUNDAY | Days.MONDAY)) == [Days.SUNDAY, Days.MONDAY]
