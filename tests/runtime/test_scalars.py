"""Simple types: what is written for a value, what is read from a text, and what is refused either way."""

import math
import sys
from collections import OrderedDict
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import IntEnum
from typing import Any

import pytest

from generator.runtime import check
from generator.runtime.enumeration import Flags
from generator.runtime.errors import DecodeError, EncodeError

from .envelopes import everything, received, sent
from .sample import Days, Everything, Status, Stock


class Number(IntEnum):
    """An int that is not plain."""

    ONE = 1


class Real(float):
    """A float that is not plain."""

    def __repr__(self) -> str:
        return "something else"


class Moment(datetime):
    """A datetime that is not plain."""

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        return "something else"


class Text(str):
    """A str that is not plain."""

    __slots__ = ()

    def __str__(self) -> str:
        return "something else"


def _id(value: object) -> str:
    return ascii(value)[:40] if isinstance(value, str) else type(value).__name__


def _attribute(name: str) -> str:
    return next(element.attribute for element in Everything.__elements__ if element.name == name)


WRITTEN: list[tuple[str, Any, str]] = [
    ("Text", "plain", "plain"),
    ("Text", "", ""),
    ("Text", "  both ends  ", "  both ends  "),
    ("Text", "a<b>&c\"'", "a&lt;b&gt;&amp;c\"'"),
    ("Text", "line\nend\ttab\rreturn", "line\nend\ttab&#13;return"),
    (
        "Text",
        "漢字 😀 \ud7ff\ue000\ufffd\U0010ffff\x85\xa0\u2028",
        "漢字 😀 \ud7ff\ue000\ufffd\U0010ffff\x85\xa0\u2028",
    ),
    ("Text", "]]>", "]]&gt;"),
    ("Text", Text("<plain>"), "&lt;plain&gt;"),
    ("Text", Status.R_AND_D, "R&amp;D"),
    ("Uri", "https://shop.example/?a=1&b=2", "https://shop.example/?a=1&amp;b=2"),
    ("Flag", True, "true"),
    ("Flag", False, "false"),
    ("Byte", -128, "-128"),
    ("Short", 32767, "32767"),
    ("Int", Number.ONE, "1"),
    ("Long", 2**63 - 1, "9223372036854775807"),
    ("UnsignedByte", 255, "255"),
    ("UnsignedShort", 65535, "65535"),
    ("UnsignedInt", 2**32 - 1, "4294967295"),
    ("UnsignedLong", 2**64 - 1, "18446744073709551615"),
    ("Integer", -(10**40), "-1" + 40 * "0"),
    ("Positive", 1, "1"),
    ("NotNegative", 0, "0"),
    ("Negative", -1, "-1"),
    ("NotPositive", 0, "0"),
    ("Float", 1.5, "1.5"),
    ("Double", 0.1, "0.1"),
    ("Double", Real(1.5), "1.5"),
    ("Double", 5e-324, "5e-324"),
    ("Double", -0.0, "-0.0"),
    ("Double", 1e21, "1e+21"),
    ("Double", math.inf, "INF"),
    ("Double", -math.inf, "-INF"),
    ("Double", math.nan, "NaN"),
    ("Double", 3, "3.0"),
    ("Decimal", Decimal("12.50"), "12.50"),
    ("Decimal", Decimal("1E+3"), "1000"),
    ("Decimal", Decimal("-1E-7"), "-0.0000001"),
    ("Decimal", 7, "7"),
    ("Decimal", Number.ONE, "1"),
    ("Time", datetime(2024, 2, 29, 1, 2, 3), "2024-02-29T01:02:03"),
    ("Time", Moment(2024, 2, 29, 1, 2, 3), "2024-02-29T01:02:03"),
    ("Time", datetime(1, 1, 1, tzinfo=UTC), "0001-01-01T00:00:00Z"),
    ("Time", datetime(2024, 1, 1, 0, 0, 0, 120000), "2024-01-01T00:00:00.12"),
    ("Time", datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=5, minutes=30))), "2024-01-01T00:00:00+05:30"),
    ("Time", datetime(2024, 1, 1, tzinfo=timezone(-timedelta(hours=14))), "2024-01-01T00:00:00-14:00"),
    ("Data", b"\x01\x02\xff", "AQL/"),
    ("Data", bytearray(b"\x00"), "AA=="),
    ("Data", b"", ""),
    ("Status", Status.R_AND_D, "R&amp;D"),
    ("Status", "Paused", "Paused"),
    ("Status", Text("Paused"), "Paused"),
    ("Status", "Unheard<of>", "Unheard&lt;of&gt;"),
    ("Days", Days.MONDAY, "Monday"),
    ("Days", Days.SUNDAY | Days.MONDAY, "Sunday Monday"),
    ("Days", [Days.MONDAY, "Holiday", Days.MONDAY], "Monday Holiday"),
    ("Days", {Days.TUESDAY}, "Tuesday"),
    ("Days", iter([Days.MONDAY, "Holiday"]), "Monday Holiday"),
    ("Days", map(str, [Days.MONDAY]), "Monday"),
    ("Days", iter(()), ""),
    ("Days", Flags("Monday  Holiday"), "Monday Holiday"),
    ("Days", "Sunday Holiday", "Sunday Holiday"),
    ("Days", "Sunday R&D", "Sunday R&amp;D"),
    ("Days", Flags[Days](), ""),
    ("Days", "", ""),
]


@pytest.mark.parametrize(("name", "value", "text"), WRITTEN, ids=_id)
def test_a_value_is_written_in_its_lexical_form(name: str, value: Any, text: str) -> None:
    attribute = _attribute(name)
    expected = f"<AccountId>1</AccountId><Everything><{name}>{text}</{name}></Everything>"
    assert sent(everything(**{attribute: value})) == expected


REFUSED: list[tuple[str, Any, str]] = [
    ("Text", 1, "int where str is wanted"),
    ("Text", b"x", "bytes where str is wanted"),
    ("Text", None, "None, but not nillable"),
    ("Text", "a\x00b", "the character U+0000 at index 1 cannot be in XML"),
    ("Text", "\ud800", "the character U+D800 at index 0 cannot be in XML"),
    ("Text", "\uffff", "the character U+FFFF at index 0 cannot be in XML"),
    ("Text", "\x08", "the character U+0008 at index 0 cannot be in XML"),
    ("Text", "\x0b", "the character U+000B at index 0 cannot be in XML"),
    ("Text", "\x0e", "the character U+000E at index 0 cannot be in XML"),
    ("Text", "\x1f", "the character U+001F at index 0 cannot be in XML"),
    ("Text", "\udfff", "the character U+DFFF at index 0 cannot be in XML"),
    ("Text", "\ufffe", "the character U+FFFE at index 0 cannot be in XML"),
    ("Text", "ab\x1b", "the character U+001B at index 2 cannot be in XML"),
    ("Flag", 1, "int where bool is wanted"),
    ("Flag", 0, "int where bool is wanted"),
    ("Flag", "true", "str where bool is wanted"),
    ("Int", True, "bool where int is wanted"),
    ("Int", "1", "str where int is wanted"),
    ("Int", 1.0, "float where int is wanted"),
    ("Int", Decimal(1), "Decimal where int is wanted"),
    ("Int", 2**31, "out of the range of xs:int"),
    ("Byte", -129, "out of the range of xs:byte"),
    ("UnsignedByte", 256, "out of the range of xs:unsignedByte"),
    ("UnsignedLong", -1, "out of the range of xs:unsignedLong"),
    ("Positive", 0, "out of the range of xs:positiveInteger"),
    ("Negative", 0, "out of the range of xs:negativeInteger"),
    ("Integer", 10**5000, "more digits than Python writes"),
    ("Double", "1.0", "str where float is wanted"),
    ("Double", True, "bool where float is wanted"),
    ("Double", Decimal(1), "Decimal where float is wanted"),
    ("Double", 2**53 + 1, "an int that no float holds exactly"),
    ("Double", 10**400, "an int that no float can hold"),
    ("Float", 1e39, "out of the range of xs:float"),
    ("Decimal", 1.5, "float where Decimal is wanted"),
    ("Decimal", False, "bool where Decimal is wanted"),
    ("Decimal", 10**5000, "more digits than Python writes"),
    ("Decimal", Decimal("NaN"), "a Decimal that is no number"),
    ("Decimal", Decimal("-Infinity"), "a Decimal that is no number"),
    ("Decimal", Decimal("1E+999999999999999999"), "a Decimal of more than 10000 digits"),
    ("Decimal", Decimal("1E-999999999999999999"), "a Decimal of more than 10000 digits"),
    ("Time", date(2024, 1, 1), "date where datetime is wanted"),
    ("Time", "2024-01-01T00:00:00", "str where datetime is wanted"),
    ("Time", datetime(2024, 1, 1, tzinfo=timezone(timedelta(seconds=30))), "an offset from UTC of more than 14 hours"),
    (
        "Time",
        datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=14, minutes=1))),
        "an offset from UTC of more than 14 hours",
    ),
    (
        "Time",
        datetime(2024, 1, 1, tzinfo=timezone(-timedelta(hours=14, minutes=1))),
        "an offset from UTC of more than 14 hours",
    ),
    ("Data", "AQL/", "str where bytes is wanted"),
    ("Data", memoryview(b"x"), "memoryview where bytes is wanted"),
    ("Status", 1, "int where Status or str is wanted"),
    ("Status", Stock.ACTIVE, "Stock where Status is wanted"),
    ("Status", "\x00", "the character U+0000"),
    ("Days", 1, "int where Days, Flags or a collection of flags is wanted"),
    ("Days", b"Monday", "bytes where Days"),
    ("Days", bytearray(b"Monday"), "bytearray where Days"),
    ("Days", {"Monday": True}, "dict where Days"),
    ("Days", iter([1]), "int where Days or str is wanted"),
    ("Text", iter(["Monday"]), "list_iterator where str is wanted"),
    ("Status", iter(["Monday"]), "list_iterator where Status or str is wanted"),
    ("Days", [1], "int where Days or str is wanted"),
    ("Days", [Status.ACTIVE], "Status where Days or str is wanted"),
    ("Days", Status.ACTIVE, "Status where Days or str is wanted"),
    ("Days", "Monday,Sunday", "a flag that is empty, or has white space or a comma in it"),
    ("Days", "Monday\nSunday", "a flag that is empty"),
    ("Days", ["Monday Sunday"], "a flag that is empty"),
    ("Days", "Monday  Sunday", "a flag that is empty"),
    ("Days", [""], "a flag that is empty"),
]


@pytest.mark.parametrize(("name", "value", "reason"), REFUSED, ids=_id)
def test_a_value_of_another_class_or_outside_the_type_is_refused(name: str, value: Any, reason: str) -> None:
    with pytest.raises(EncodeError) as caught:
        sent(everything(**{_attribute(name): value}))
    [problem] = caught.value.problems
    assert problem.path == f"Everything.{name}"
    assert problem.reason.startswith(reason)


READ: list[tuple[str, str, Any]] = [
    ("Text", "", ""),
    ("Text", "  \n two  ", "  \n two  "),
    ("Text", "a\r\nb\rc&#13;&#10;d", "a\nb\nc\r\nd"),
    ("Text", "&lt;&amp;&gt;&quot;&apos;&#x41;&#66;", "<&>\"'AB"),
    ("Text", "&amp;", "&"),
    ("Text", "&amp;lt;", "&lt;"),
    ("Text", "<![CDATA[<b>&amp;]]>", "<b>&amp;"),
    ("Text", "<![CDATA[</Text>]]>", "</Text>"),
    ("Text", "&lt;/Text&gt;", "</Text>"),
    ("Text", "a<![CDATA[b\r\nc]]>d", "ab\ncd"),
    ("Text", "<![CDATA[]]>", ""),
    ("Text", "a<!-- b -->c<?d e?>f", "acf"),
    ("Text", "a<?b c?>d", "ad"),
    ("Text", "a\rb", "a\nb"),
    ("Text", "<!-- only -->", ""),
    ("Uri", " kept as it is ", " kept as it is "),
    ("Flag", "true", True),
    ("Flag", " 1\n", True),
    ("Flag", "false", False),
    ("Flag", "0", False),
    ("Byte", "-128", -128),
    ("Int", "+7", 7),
    ("Int", " \t-007\r\n", -7),
    ("Long", "9223372036854775807", 2**63 - 1),
    ("Integer", "1" + 40 * "0", 10**40),
    ("Float", "1.5", 1.5),
    ("Double", "INF", math.inf),
    ("Double", "-INF", -math.inf),
    ("Double", " .5E-3 ", 0.0005),
    ("Double", "1.", 1.0),
    ("Decimal", "12.50", Decimal("12.50")),
    ("Decimal", "-.5", Decimal("-0.5")),
    ("Time", "2024-02-29T01:02:03", datetime(2024, 2, 29, 1, 2, 3)),
    ("Time", " 2024-02-29T01:02:03Z ", datetime(2024, 2, 29, 1, 2, 3, tzinfo=UTC)),
    ("Time", "2024-01-01T00:00:00.123456", datetime(2024, 1, 1, 0, 0, 0, 123456)),
    ("Time", "2023-12-31T24:00:00", datetime(2024, 1, 1)),
    ("Time", "0001-01-01T00:00:00", datetime(1, 1, 1)),
    ("Data", "AQL/", b"\x01\x02\xff"),
    ("Data", " AQ\nL/ ", b"\x01\x02\xff"),
    ("Data", "", b""),
    ("Status", "R&amp;D", Status.R_AND_D),
    ("Status", "Unheard", "Unheard"),
    ("Status", " Active ", " Active "),
    ("Status", "", ""),
    ("Days", "Monday", Days.MONDAY),
    ("Days", "Monday\xa0Sunday", Flags(["Monday\xa0Sunday"])),
    ("Days", "Monday \n Sunday", Days.MONDAY | Days.SUNDAY),
    ("Days", "Monday Holiday", Flags([Days.MONDAY, "Holiday"])),
    ("Days", "", Flags[Days]()),
]


@pytest.mark.parametrize(("name", "text", "value"), READ, ids=_id)
def test_a_text_is_read(name: str, text: str, value: Any) -> None:
    result = received(f"<Everything><{name}>{text}</{name}></Everything>").everything
    assert result is not None
    found = getattr(result, _attribute(name))
    assert found == value
    assert type(found) is type(value) or isinstance(found, (datetime, Flags))


def test_not_a_number_is_read() -> None:
    found = received("<Everything><Double>NaN</Double></Everything>").everything
    assert found
    assert isinstance(found.double, float)
    assert math.isnan(found.double)


@pytest.mark.parametrize(
    ("name", "value"), [("Text", ""), ("Status", ""), ("Data", b""), ("Days", Flags[Days]()), ("Uri", "")]
)
def test_an_empty_tag_is_an_empty_value(name: str, value: object) -> None:
    found = received(f"<Everything><{name}/></Everything>").everything
    assert getattr(found, _attribute(name)) == value


NOT_READ: list[tuple[str, str]] = [
    ("Flag", "True"),
    ("Flag", ""),
    ("Flag", "yes"),
    ("Flag", "\xa0true"),
    ("Int", ""),
    ("Int", "10.0"),
    ("Int", "1_000"),
    ("Int", "\u0661"),
    ("Int", "\xa07"),
    ("Int", "0x10"),
    ("Int", "2147483648"),
    ("Byte", "128"),
    ("UnsignedInt", "-1"),
    ("Integer", "1" * 5000),
    ("Double", "Infinity"),
    ("Double", "nan"),
    ("Double", "+INF"),
    ("Double", "1e400"),
    ("Double", "-1e400"),
    ("Double", "1.2.3"),
    ("Double", "\u0661.5"),
    ("Double", "1e\u0661"),
    ("Double", "\xa01.5"),
    ("Double", "1,5"),
    ("Double", "1_0"),
    ("Double", ""),
    ("Float", "1e39"),
    ("Float", "-1e39"),
    ("Decimal", "1E3"),
    ("Decimal", "NaN"),
    ("Decimal", "."),
    ("Decimal", "\u0661.5"),
    ("Time", "2024-01-01"),
    ("Time", "2024-02-30T00:00:00"),
    ("Time", "2024-01-01T25:00:00"),
    ("Time", "2024-01-01T24:00:01"),
    ("Time", "2024-01-01T24:01:00"),
    ("Time", "2024-01-01T24:00:00.5"),
    ("Time", "2024-01-01T00:00:00+05:60"),
    ("Time", "2024-01-01T00:00:00+14:01"),
    ("Time", "\xa02024-01-01T00:00:00"),
    ("Time", "202\u0664-01-01T00:00:00"),
    ("Time", "2024-01-01T00:00:60"),
    ("Time", "2024-01-01T00:00"),
    ("Time", "2024-01-01 00:00:00"),
    ("Time", "2024-01-01T00:00:00+15:00"),
    ("Time", "2024-01-01T00:00:00+0100"),
    ("Time", "0000-01-01T00:00:00"),
    ("Time", "12024-01-01T00:00:00"),
    ("Time", "9999-12-31T24:00:00"),
    ("Data", "AQL"),
    ("Data", "A!L/"),
    ("Data", "AR=="),
    ("Data", "AQ\xa0L/"),
]


@pytest.mark.parametrize(("name", "text"), NOT_READ)
def test_a_text_outside_the_lexical_space_is_an_error_without_the_text(name: str, text: str) -> None:
    with pytest.raises(DecodeError) as caught:
        received(f"<Everything><{name}>{text}</{name}></Everything>")
    assert caught.value.path == f"Everything.{name}"
    assert len(text) < 4 or text not in str(caught.value)
    assert text.encode() in caught.value.data
    assert caught.value.__context__ is None


BOUNDS: list[tuple[str, float | None, float | None]] = [
    ("Byte", -128, 127),
    ("Short", -32768, 32767),
    ("Int", -2147483648, 2147483647),
    ("Long", -9223372036854775808, 9223372036854775807),
    ("UnsignedByte", 0, 255),
    ("UnsignedShort", 0, 65535),
    ("UnsignedInt", 0, 4294967295),
    ("UnsignedLong", 0, 18446744073709551615),
    ("Positive", 1, None),
    ("NotNegative", 0, None),
    ("Negative", None, -1),
    ("NotPositive", None, 0),
    ("Float", -3.4028234663852886e38, 3.4028234663852886e38),
]


@pytest.mark.parametrize(("name", "low", "high"), BOUNDS, ids=[name for name, _, _ in BOUNDS])
def test_a_range_ends_where_xml_schema_says(name: str, low: float | None, high: float | None) -> None:
    for bound, direction in ((low, -1), (high, 1)):
        if bound is None:
            continue
        beyond = bound + direction if isinstance(bound, int) else math.nextafter(bound, direction * math.inf)
        assert f"<{name}>{bound}</{name}>" in sent(everything(**{_attribute(name): bound}))
        found = received(f"<Everything><{name}>{bound}</{name}></Everything>").everything
        assert getattr(found, _attribute(name)) == bound
        with pytest.raises(EncodeError, match=f"Everything.{name}: out of the range of xs:"):
            sent(everything(**{_attribute(name): beyond}))
        with pytest.raises(DecodeError, match=f"Everything.{name}: out of the range of xs:"):
            received(f"<Everything><{name}>{beyond}</{name}></Everything>")


@pytest.mark.parametrize("value", [sys.float_info.max, -sys.float_info.max, 5e-324])
def test_every_double_is_written_and_read(value: float) -> None:
    assert sent(everything(double=value)).endswith(f"<Double>{value!r}</Double></Everything>")
    found = received(f"<Everything><Double>{value!r}</Double></Everything>").everything
    assert found == Everything(double=value)


def test_an_empty_tag_of_a_type_without_an_empty_value_is_an_error() -> None:
    with pytest.raises(DecodeError) as caught:
        received("<Everything><Int/></Everything>")
    assert caught.value.path == "Everything.Int"


def test_an_iterator_of_flags_is_sent_the_same_when_it_is_sent_again() -> None:
    request = everything(text="before", days=(day for day in Days), child=Everything(days=iter(["Holiday"])))
    first = sent(request)
    assert "<Text>before</Text>" in first
    assert first.count("<Text>") == 1
    assert "<Days>Monday Tuesday Sunday</Days><Child><Days>Holiday</Days></Child>" in first
    assert sent(request) == first


def test_an_iterator_of_flags_that_was_checked_can_be_sent() -> None:
    request = everything(days=iter(["Monday"]))
    assert check.problems(request) == ()
    assert "<Days>Monday</Days>" in sent(request)


def test_an_iterator_that_is_refused_is_not_read() -> None:
    text = iter(["a"])
    assert [str(each) for each in check.problems(everything(text=text))] == [
        "Everything.Text: list_iterator where str is wanted"
    ]
    assert next(text) == "a"


def test_a_mapping_is_no_collection_of_flags_whatever_its_class() -> None:
    with pytest.raises(EncodeError, match="OrderedDict where Days"):
        sent(everything(days=OrderedDict(Monday=1)))
