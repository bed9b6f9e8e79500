"""Values of every type in JSON, on the facts of the sample: what is written, what is read, and what is refused."""

import json
import math
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from enum import IntEnum
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.elements import Unknown, UnknownElement, UnknownProperty
from generator.runtime.enumeration import Flags
from generator.runtime.errors import DecodeError, EncodeError
from generator.runtime.index import TypeIndex
from generator.runtime.record import Record, element, record

from .sample import TYPES, Album, Book, Days, Everything, Money, Product, Status, Stock


class Number(IntEnum):
    """An int that is not plain."""

    ONE = 1


class Text(str):
    """A str that is not plain."""

    __slots__ = ()

    def __str__(self) -> str:
        return "something else"


def attribute(name: str) -> str:
    """The attribute of an element of `Everything`."""
    return next(each.attribute for each in Everything.__elements__ if each.name == name)


BOTH_WAYS: list[tuple[str, Any, Any]] = [
    ("Text", 'a"<&\\\n\x00\u2028', 'a"<&\\\n\x00\u2028'),
    ("Text", "", ""),
    ("Uri", "https://shop.example/?a=1&b=2", "https://shop.example/?a=1&b=2"),
    ("Flag", True, True),
    ("Flag", False, False),
    ("Byte", -128, -128),
    ("Long", 2**63 - 1, 2**63 - 1),
    ("UnsignedLong", 2**64 - 1, 2**64 - 1),
    ("Integer", -(10**40), -(10**40)),
    ("Float", 1.5, 1.5),
    ("Float", math.inf, "Infinity"),
    ("Float", 3.4028234663852886e38, 3.4028234663852886e38),
    ("Double", 0.1, 0.1),
    ("Double", -0.0, -0.0),
    ("Double", -math.inf, "-Infinity"),
    ("Double", 1.7976931348623157e308, 1.7976931348623157e308),
    ("Decimal", Decimal("12.5"), 12.5),
    ("Decimal", Decimal("0.10000000000000000000001"), Decimal("0.10000000000000000000001")),
    ("Time", datetime(2024, 2, 29, 1, 2, 3, tzinfo=UTC), "2024-02-29T01:02:03Z"),
    ("Data", b"\x01\x02\xff", "AQL/"),
    ("Data", b"", ""),
    ("Status", Status.R_AND_D, "R&D"),
    ("Status", "Unheard<of>", "Unheard<of>"),
    ("Stock", Stock.ACTIVE, "Active"),
    ("Days", Flags([Days.SUNDAY, "R&D"]), "Sunday, R&D"),
    ("Days", Flags[Days](), ""),
    ("Statuses", [Status.ACTIVE, "New"], ["Active", "New"]),
    ("Limits", [1, None], [1, None]),
    ("Rows", [[1, 2], None, []], [[1, 2], None, []]),
    ("Tree", [[], [[]]], [[], [[]]]),
    ("Child", Everything(child=Everything()), {"Child": {}}),
    ("Bare", "b", "b"),
]


@pytest.mark.parametrize(("name", "value", "expected"), BOTH_WAYS)
def test_a_value_is_written_and_read(name: str, value: Any, expected: Any) -> None:
    made = Everything(**{attribute(name): value})
    assert made.to_dict() == {name: expected}
    found = getattr(Everything.from_dict({name: expected}), attribute(name))
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("Text", Text("plain"), "plain"),
        ("Text", Status.R_AND_D, "R&D"),
        ("Int", Number.ONE, 1),
        ("Decimal", 7, 7),
        ("Decimal", Number.ONE, 1),
        ("Double", 3, 3.0),
        ("Status", Text("Paused"), "Paused"),
        ("Days", [Days.SUNDAY, Days.SUNDAY, "Monday"], "Sunday, Monday"),
        ("Statuses", iter(["a", "b"]), ["a", "b"]),
    ],
)
def test_a_value_of_another_class_is_written_as_what_it_is(name: str, value: Any, expected: Any) -> None:
    assert Everything(**{attribute(name): value}).to_dict() == {name: expected}


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("Int", "+7", 7),
        ("Float", 2, 2.0),
        ("Float", "+Infinity", math.inf),
        ("Double", "-Infinity", -math.inf),
        ("Double", "INF", math.inf),
        ("Double", math.inf, math.inf),
        ("Double", Decimal("0.1"), 0.1),
        ("Decimal", 0.1, Decimal("0.1")),
        ("Decimal", 7, Decimal(7)),
        ("Decimal", "1.50", Decimal("1.50")),
        ("Decimal", Decimal("1E+3"), Decimal(1000)),
        ("Days", "Monday,Sunday", Flags([Days.MONDAY, Days.SUNDAY])),
        ("Text", None, None),
    ],
)
def test_other_forms_are_read_too(name: str, given: Any, value: Any) -> None:
    found = getattr(Everything.from_dict({name: given}), attribute(name))
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("Text", 1, "int where str is wanted"),
        ("Text", None, "None, but not nillable"),
        ("Text", "\udc00", "the character U+DC00 cannot be in JSON"),
        ("Flag", 1, "int where bool is wanted"),
        ("Flag", 0, "int where bool is wanted"),
        ("Int", True, "bool where int is wanted"),
        ("Int", 2**31, "out of the range of xs:int"),
        pytest.param("Integer", 10**5000, "more digits than Python writes", id="Integer-long"),
        ("Float", 3.5e38, "out of the range of xs:float"),
        ("Double", "1.0", "str where float is wanted"),
        ("Decimal", Decimal("NaN"), "a Decimal that is no number"),
        ("Time", "2024-01-01T00:00:00", "str where datetime is wanted"),
        ("Data", "AQL/", "str where bytes is wanted"),
        ("Status", Stock.ACTIVE, "Stock where Status is wanted"),
        ("Days", "Monday,Sunday", "a flag that is empty, or has white space or a comma in it"),
        ("Statuses", [None], "None, but not nillable"),
        ("Statuses", None, "None, but not nillable"),
        ("Child", Money(amount=1), "Money where Everything is wanted"),
        ("Rows", [[1, None]], "None, but not nillable"),
    ],
)
def test_a_value_that_json_cannot_carry_is_refused(name: str, value: Any, reason: str) -> None:
    with pytest.raises(EncodeError) as caught:
        Everything(**{attribute(name): value}).to_dict()
    [problem] = caught.value.problems
    assert problem.path.startswith(name)
    assert problem.reason == reason


@pytest.mark.parametrize(
    ("name", "given", "reason"),
    [
        ("Text", 1, "a number where a string is expected"),
        ("Text", True, "a boolean where a string is expected"),
        ("Uri", {}, "an object where a string is expected"),
        ("Flag", 1, "a number where a boolean is expected"),
        ("Flag", "true", "a string where a boolean is expected"),
        ("Int", 1.0, "a number where an integer is expected"),
        ("Int", True, "a boolean where an integer is expected"),
        ("Int", 2**31, "out of the range of xs:int"),
        ("Int", "2147483648", "out of the range of xs:int"),
        ("Float", 3.5e38, "out of the range of xs:float"),
        ("Float", Decimal("1e400"), "out of the range of xs:float"),
        ("Float", [], "an array where a number is expected"),
        ("Double", Decimal("1e400"), "out of the range of xs:double"),
        ("Double", Decimal("-1e400"), "out of the range of xs:double"),
        ("Double", 10**400, "out of the range of xs:double"),
        ("Double", True, "a boolean where a number is expected"),
        ("Double", "1e400", "out of the range of xs:double"),
        ("Decimal", True, "a boolean where a string is expected"),
        ("Decimal", "1E3", "not an xs:decimal"),
        ("Decimal", "NaN", "not an xs:decimal"),
        ("Time", 5, "a number where a string is expected"),
        ("Data", "AQL", "not an xs:base64Binary"),
        ("Data", 5, "a number where a string is expected"),
        ("Status", 5, "a number where a string is expected"),
        ("Days", 5, "a number where a string is expected"),
        ("Statuses", {}, "an object where an array is expected"),
        ("Statuses", "Active", "a string where an array is expected"),
        ("Rows", [[1], {}], "an object where an array is expected"),
        ("Child", [], "an array where an object is expected"),
        ("Child", "", "a string where an object is expected"),
    ],
)
def test_json_of_another_kind_is_refused(name: str, given: Any, reason: str) -> None:
    with pytest.raises(DecodeError) as caught:
        Everything.from_dict({name: given})
    assert caught.value.path.startswith(name)
    assert caught.value.reason == reason


def test_not_a_number_is_written_and_read() -> None:
    assert Everything(double=math.nan).to_dict() == {"Double": "NaN"}
    found = Everything.from_dict({"Double": "NaN"}).double
    assert isinstance(found, float)
    assert math.isnan(found)


# Elements that occur more than once.


@pytest.mark.parametrize("make", [list, tuple, iter])
def test_elements_that_occur_more_than_once_are_an_array(make: Callable[[list[str]], Any]) -> None:
    album = Album(name="n", track=make(["a", "b"]), edition=[Product(name="x"), None, Book(name="y")])
    expected = {
        "@type": "Album",
        "Name": "n",
        "Track": ["a", "b"],
        "Edition": [{"Name": "x"}, None, {"@type": "Book", "Name": "y"}],
    }
    assert album.to_dict() == expected
    assert album.to_dict() == expected
    assert Album.from_dict(expected).track == ["a", "b"]
    assert Album.from_dict(expected).edition == album.edition


def test_elements_that_occur_more_than_once_are_not_none() -> None:
    with pytest.raises(EncodeError, match="Edition: NoneType where a list of items is wanted"):
        Album(name="n", edition=None).to_dict()  # type: ignore[arg-type]


def test_what_is_required_is_not_absent() -> None:
    with pytest.raises(EncodeError, match="Name: required, but UNSET"):
        Product().to_dict()


def test_an_item_that_came_as_xml_is_refused() -> None:
    product = Product(name="n", related=[UnknownElement("X", 0, "<X/>")])  # type: ignore[list-item]
    with pytest.raises(EncodeError, match=r"Related\[0\]: UnknownElement where an item that is no XML is wanted"):
        product.to_dict()


# Unknown properties.


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Number.ONE, "1"),
        (True, "true"),
        (False, "false"),
        (None, "null"),
        (1.5, "1.5"),
        (Text("t"), '"t"'),
        ({"a": [1, {"b": None}]}, '{"a":[1,{"b":null}]}'),
    ],
)
def test_what_is_kept_is_written_as_json(value: Any, expected: str) -> None:
    made = Everything(_unknown=Unknown(None, (), (UnknownProperty("New", value),)))
    assert made.to_dict() == {"New": json.loads(expected)}


@pytest.mark.parametrize(
    ("unknown", "reason"),
    [
        ("text", "str where Unknown is wanted"),
        (Unknown(None, (), (("New", 1),)), "tuple where UnknownProperty is wanted"),  # type: ignore[arg-type]
        (Unknown(None, (), (UnknownProperty("\ud800", 1),)), "the character U+D800 cannot be in JSON"),
        (Unknown(None, (), (UnknownProperty("New", "\ud800"),)), "the character U+D800 cannot be in JSON"),
        (Unknown(None, (), (UnknownProperty("New", ["\ud800"]),)), "the character U+D800 cannot be in JSON"),
        (Unknown(None, (), (UnknownProperty("New", math.nan),)), "float where what JSON can have is wanted"),
        (Unknown(None, (), (UnknownProperty("New", Decimal("inf")),)), "Decimal where what JSON can have is wanted"),
        (Unknown(None, (), (UnknownProperty("New", (1,)),)), "tuple where what JSON can have is wanted"),
        (Unknown(None, (), (UnknownProperty("New", {5: 1}),)), "dict where what JSON can have is wanted"),
    ],
)
def test_what_cannot_be_kept_as_json_is_refused(unknown: Any, reason: str) -> None:
    with pytest.raises(EncodeError) as caught:
        Everything(_unknown=unknown).to_dict()
    assert [problem.reason for problem in caught.value.problems] == [reason]


def test_an_error_that_is_gone_when_it_is_looked_for_is_raised_as_it_was() -> None:
    class Fickle:
        """Items that are wrong only when they are first asked for."""

        answers = iter([[1]])

        def __iter__(self) -> Iterator[Any]:
            return iter(next(self.answers, []))

    with pytest.raises(ValueError, match=r"^int where Status or str is wanted$"):
        Everything(statuses=Fickle()).to_dict()  # type: ignore[arg-type]


def test_what_is_missing_in_a_package_is_not_taken_for_a_package_without_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half_a_package").mkdir()
    (tmp_path / "half_a_package/__init__.py").write_text("")
    (tmp_path / "half_a_package/_rest.py").write_text("import half_a_package.nothing")
    monkeypatch.syspath_prepend(tmp_path)
    types = TypeIndex("half_a_package", namespaces={"x": "urn:x"}, classes={}, arrays={})

    @record(types, "x:A")
    class A(Record):
        value: str = element("Value", "xs:string")

    with pytest.raises(ModuleNotFoundError, match="nothing"):
        A(value="v").to_dict()


def test_an_attribute_that_is_no_identifier_is_refused() -> None:
    @record(TYPES, "shop:Hostile")
    class Hostile(Record):
        value: str = element("Value", "xs:string")

    Hostile.__elements__ = (Hostile.__elements__[0]._replace(attribute="value or exit()"),)
    with pytest.raises(ValueError, match="is no name of an attribute"):
        Hostile().to_dict()


def test_a_property_may_have_any_name() -> None:
    @record(TYPES, "shop:Hostile")
    class Hostile(Record):
        value: str = element("a\"'\\);raise", "xs:string")

    assert Hostile(value="v").to_dict() == {"a\"'\\);raise": "v"}
