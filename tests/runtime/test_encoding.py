"""What is written for a message, and everything that keeps it from being sent."""

import copy
import dataclasses
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from generator.runtime import check, soap
from generator.runtime.elements import Unknown, UnknownElement
from generator.runtime.encoding import message_put
from generator.runtime.errors import EncodeError, Problem
from generator.runtime.index import TypeIndex
from generator.runtime.record import Record, element, record

from .envelopes import INSTANCE, SOAP, everything, sent
from .sample import (
    ADD_PRODUCTS,
    ARRAYS,
    COMMON,
    FAULTS,
    SHOP,
    TYPES,
    UNSET,
    AddProductsRequest,
    AddProductsResponse,
    Album,
    Book,
    Everything,
    Money,
    Product,
    Status,
    Thriller,
)
from .sample.vouchers import Voucher


def products(*items: Any) -> AddProductsRequest:
    return AddProductsRequest(account_id=1, products=list(items))


def problems(request: AddProductsRequest) -> list[str]:
    """The problems that encoding raises; `check` finds the same without raising."""
    found = check.problems(request)
    with pytest.raises(EncodeError) as caught:
        soap.encode_request(ADD_PRODUCTS, request)
    assert caught.value.problems == found
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return [str(problem) for problem in found]


def item(content: str, tag: str = "<Product>") -> str:
    return f"<AccountId>1</AccountId><Products>{tag}{content}</Product></Products>"


def written(value: Record, name: str, namespace: str) -> str:
    """A message as it is written."""
    pieces: list[str] = []
    message_put(type(value), name, namespace)(value, pieces.append, set())
    return "".join(pieces)


# Absent, nil, value.


@pytest.mark.parametrize(
    ("request_", "content"),
    [
        (AddProductsRequest(account_id=1), "<AccountId>1</AccountId>"),
        (AddProductsRequest(account_id=1, products=UNSET), "<AccountId>1</AccountId>"),
        (AddProductsRequest(account_id=1, products=None), '<AccountId>1</AccountId><Products i:nil="true"/>'),
        (AddProductsRequest(account_id=1, products=[]), "<AccountId>1</AccountId><Products></Products>"),
        (products(None), '<AccountId>1</AccountId><Products><Product i:nil="true"/></Products>'),
        (products(Product(name="")), item("<Name></Name>")),
        (
            products(Product(id=None, name="a", status=None)),
            item('<Id i:nil="true"/><Name>a</Name><Status i:nil="true"/>'),
        ),
        (
            products(Product(name="a", price=None, tags=None, related=None, days=None)),
            item('<Name>a</Name><Days i:nil="true"/><Price i:nil="true"/><Tags i:nil="true"/><Related i:nil="true"/>'),
        ),
    ],
)
def test_absent_is_omitted_none_is_nil_and_a_value_is_itself(request_: AddProductsRequest, content: str) -> None:
    assert sent(request_) == content


def test_elements_come_in_contract_order_whatever_the_order_of_the_keywords() -> None:
    book = Book(pages=5, origin="o", tags=["t", None], price=Money(currency="EUR", amount=1), name="n", id=7)
    assert sent(products(book)) == item(
        "<Id>7</Id><Name>n</Name><Price><c:Amount>1</c:Amount><c:Currency>EUR</c:Currency></Price>"
        '<Tags><i_:string>t</i_:string><i_:string i:nil="true"/></Tags><c:Origin>o</c:Origin><Pages>5</Pages>',
        '<Product i:type="shop:Book">',
    )


@pytest.mark.parametrize(
    ("value", "tag"),
    [
        (Product(name="n"), "<Product>"),
        (Book(name="n"), '<Product i:type="shop:Book">'),
        (Thriller(name="n"), '<Product i:type="shop:Thriller">'),
        (Voucher(name="n"), '<Product i:type="c:Voucher">'),
    ],
)
def test_a_derived_class_is_named_with_a_declared_prefix(value: Product, tag: str) -> None:
    data = soap.encode_request(ADD_PRODUCTS, products(value)).decode()
    assert sent(products(value)) == item("<Name>n</Name>", tag)
    prefix = tag.partition('="')[2].partition(":")[0]
    assert not prefix or f' xmlns:{prefix}="' in data.partition("<s:Body>")[0]


def test_a_class_of_the_user_is_written_as_the_type_it_derives_from() -> None:
    class Special(Book):
        """A subclass without wire facts of its own."""

    class Own(Product):
        """One of the declared type."""

    assert sent(products(Special(name="n"))) == item("<Name>n</Name>", '<Product i:type="shop:Book">')

    class Request(AddProductsRequest):
        """A message of the user."""

    assert sent(products(Own(name="n"))) == item("<Name>n</Name>")
    assert sent(Request(account_id=1)) == "<AccountId>1</AccountId>"


def test_elements_that_occur_more_than_once_have_nothing_around_them() -> None:
    album = Album(name="n", track=("a", "b"), edition=[Product(name="x"), None, Book(name="y")])
    assert sent(products(album)) == item(
        "<Name>n</Name><Track>a</Track><Track>b</Track><Edition><Name>x</Name></Edition>"
        '<Edition i:nil="true"/><Edition i:type="shop:Book"><Name>y</Name></Edition>',
        '<Product i:type="shop:Album">',
    )


def test_arrays_keep_the_namespace_of_their_items() -> None:
    content = sent(everything(limits=[1, None], rows=[[1, 2], None, []], statuses=[Status.ACTIVE, "New"]))
    assert content == (
        "<AccountId>1</AccountId><Everything><Statuses><Status>Active</Status><Status>New</Status></Statuses>"
        '<Limits><i_:long>1</i_:long><i_:long i:nil="true"/></Limits>'
        '<Rows><Row><i_:int>1</i_:int><i_:int>2</i_:int></Row><Row i:nil="true"/><Row></Row></Rows></Everything>'
    )


def test_an_array_may_contain_itself_as_a_type() -> None:
    assert "<Tree><Branch><Branch></Branch></Branch><Branch></Branch></Tree>" in sent(everything(tree=[[[]], []]))


def test_elements_without_a_namespace_leave_the_default_one() -> None:
    content = sent(everything(bare="b", bare_child=Everything(bare="c", text="t", bare_child=Everything(text="u"))))
    assert content == (
        '<AccountId>1</AccountId><Everything><Bare xmlns="">b</Bare><BareChild xmlns=""><shop:Text>t</shop:Text>'
        "<Bare>c</Bare><BareChild><shop:Text>u</shop:Text></BareChild></BareChild></Everything>"
    )


def test_an_array_without_a_namespace_leaves_the_default_one_too() -> None:
    @record(TYPES, "shop:Loose")
    class Loose(Record):
        statuses: list[str] = element("Statuses", "shop:ArrayOfStatus", namespace="")

    assert written(Loose(statuses=["Active"]), "Loose", SHOP) == (
        f'<Loose xmlns="{SHOP}"><Statuses xmlns=""><shop:Status>Active</shop:Status></Statuses></Loose>'
    )


# Iterables.


@pytest.mark.parametrize("make", [list, tuple, iter, frozenset, deque])
def test_any_iterable_is_an_array(make: Callable[[list[str]], Iterable[str]]) -> None:
    assert sent(products(Product(name="n", tags=make(["t"])))) == item(  # type: ignore[arg-type]
        "<Name>n</Name><Tags><i_:string>t</i_:string></Tags>"
    )
    album = Album(name="n", track=make(["t"]))  # type: ignore[arg-type]
    assert sent(products(album)) == item("<Name>n</Name><Track>t</Track>", '<Product i:type="shop:Album">')


def test_an_iterator_is_sent_the_same_when_it_is_sent_again() -> None:
    request = AddProductsRequest(account_id=1, products=(Product(name=name) for name in "ab"))  # type: ignore[arg-type]
    assert check.problems(request) == ()
    first = soap.encode_request(ADD_PRODUCTS, request)
    assert first == soap.encode_request(ADD_PRODUCTS, request)
    assert first.count(b"<Product>") == 2


def test_an_error_of_an_iterator_is_its_own() -> None:
    def broken() -> Iterable[Product]:
        yield Product(name="a")
        raise LookupError("no more")

    with pytest.raises(LookupError, match="no more"):
        sent(AddProductsRequest(account_id=1, products=broken()))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("text", "str where a list of items is wanted"),
        (b"text", "bytes where a list of items is wanted"),
        (bytearray(b"text"), "bytearray where a list of items is wanted"),
        ({"a": 1}, "dict where a list of items is wanted"),
        (7, "int where a list of items is wanted"),
        (Product(name="n"), "Product where a list of items is wanted"),
    ],
)
def test_what_is_no_list_of_items_is_refused(value: Any, reason: str) -> None:
    assert problems(products(Product(name="n", tags=value, related=value))) == [
        f"Products[0].Tags: {reason}",
        f"Products[0].Related: {reason}",
    ]
    assert problems(products(Album(name="n", track=value))) == [f"Products[0].Track: {reason}"]


def test_an_iterator_inside_an_array_is_refused() -> None:
    assert problems(everything(rows=[[1], iter([1])])) == [
        "Everything.Rows[1]: list_iterator where a list of items is wanted"
    ]


# Problems.


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (AddProductsRequest(), ["AccountId: required, but UNSET"]),
        (AddProductsRequest(account_id=None), ["AccountId: None, but not nillable"]),  # type: ignore[arg-type]
        (AddProductsRequest(account_id="1"), ["AccountId: str where int is wanted"]),  # type: ignore[arg-type]
        (products(Product(name="a"), Product()), ["Products[1].Name: required, but UNSET"]),
        (products(Product(name="a", price=Money())), ["Products[0].Price.Amount: required, but UNSET"]),
        (products(Product(name="a", price=7)), ["Products[0].Price: int where Money is wanted"]),  # type: ignore
        (
            products("a", UNSET),
            ["Products[0]: str where Product is wanted", "Products[1]: Unset where Product is wanted"],
        ),
        (products(Money(amount=1)), ["Products[0]: Money where Product is wanted"]),
        (products(Product), ["Products[0]: type where Product is wanted"]),
        (everything(tree=list), ["Everything.Tree: type where a list of items is wanted"]),
        (everything(tree=None), ["Everything.Tree: None, but not nillable"]),
        (everything(rows=[[1, None]]), ["Everything.Rows[0][1]: None, but not nillable"]),
        (everything(statuses=[None]), ["Everything.Statuses[0]: None, but not nillable"]),
        (everything(limits=[1, "2"]), ["Everything.Limits[1]: str where int is wanted"]),
        (products(Album(name="n", track=["a", None])), ["Products[0].Track[1]: None, but not nillable"]),
        (products(Album(name="n", track=None)), ["Products[0].Track: NoneType where a list of items is wanted"]),  # type: ignore
        (products(Album(name="n", edition=None)), ["Products[0].Edition: NoneType where a list of items is wanted"]),  # type: ignore
        (
            products(Product(name="n", tags=["a", "\x00"])),
            ["Products[0].Tags[1]: the character U+0000 at index 0 cannot be in XML"],
        ),
    ],
)
def test_a_problem_is_told_with_its_path(request_: AddProductsRequest, expected: list[str]) -> None:
    assert problems(request_) == expected


def test_all_problems_are_told_at_once() -> None:
    request = AddProductsRequest(
        products=[Product(name="ok"), Product(id="7", days=[""]), None, Product(name="\x0b", price=Money(amount=1.5))],  # type: ignore[arg-type]
        everything=Everything(int=2**40, limits=[1, "x", None, True], flag=1),  # type: ignore[list-item, arg-type]
    )
    assert problems(request) == [
        "AccountId: required, but UNSET",
        "Products[1].Id: str where int is wanted",
        "Products[1].Name: required, but UNSET",
        "Products[1].Days: a flag that is empty, or has white space or a comma in it",
        "Products[3].Name: the character U+000B at index 0 cannot be in XML",
        "Products[3].Price.Amount: float where Decimal is wanted",
        "Everything.Flag: int where bool is wanted",
        "Everything.Int: out of the range of xs:int",
        "Everything.Limits[1]: str where int is wanted",
        "Everything.Limits[3]: bool where int is wanted",
    ]


def test_the_text_of_the_error_has_the_message_the_first_problems_and_how_many_more() -> None:
    with pytest.raises(EncodeError) as caught:
        sent(products(*[Product()] * 25))
    text = str(caught.value)
    assert text.startswith("AddProductsRequest cannot be sent: Products[0].Name: required, but UNSET; Products[1].Name")
    assert text.endswith("Products[19].Name: required, but UNSET; and 5 more")
    assert len(caught.value.problems) == 25
    assert isinstance(caught.value, ValueError)


def test_what_can_be_sent_has_no_problems() -> None:
    assert check.problems(products(Book(name="n", pages=1, tags=["t"], related=[None]))) == ()


@pytest.mark.parametrize("value", [None, AddProductsResponse(), Product(name="n"), "text", AddProductsRequest])
def test_only_the_message_of_the_operation_is_sent(value: Any) -> None:
    with pytest.raises(EncodeError, match=f"{type(value).__name__} where AddProductsRequest is wanted"):
        soap.encode_request(ADD_PRODUCTS, value)


def test_what_contains_itself_is_refused() -> None:
    product = Product(name="n")
    product.related = [product]
    with pytest.raises(EncodeError, match="nested too deeply"):
        sent(products(product))
    assert check.problems(products(product)) == (Problem("", "nested too deeply: does something contain itself?"),)


def test_the_error_never_shows_the_value() -> None:
    request = products(Product(name="hush\x00", id="hush"))  # type: ignore[arg-type]
    with pytest.raises(EncodeError) as caught:
        soap.encode_request(ADD_PRODUCTS, request, {"Token": "hush\x00", "X": "hush"})
    assert len(caught.value.problems) == 4
    assert "hush" not in str(caught.value) + repr(caught.value)


# Envelope and headers.


def test_the_envelope_declares_what_it_uses_and_nothing_else() -> None:
    data = soap.encode_request(ADD_PRODUCTS, AddProductsRequest(account_id=1))
    assert data.decode() == (
        f'<s:Envelope xmlns:i="{INSTANCE}" xmlns:s="{SOAP}"><s:Header xmlns="{SHOP}">'
        '<Action mustUnderstand="1">AddProducts</Action></s:Header>'
        f'<s:Body><AddProductsRequest xmlns="{SHOP}"><AccountId>1</AccountId></AddProductsRequest>'
        "</s:Body></s:Envelope>"
    )
    data = soap.encode_request(ADD_PRODUCTS, products(Voucher(name="n", tags=["t"])))
    assert data.startswith(
        f'<s:Envelope xmlns:i="{INSTANCE}" xmlns:s="{SOAP}" xmlns:c="{COMMON}" xmlns:i_="{ARRAYS}">'.encode()
    )


@pytest.mark.parametrize("value", [Product(name="n", origin="o"), Product(name="n", price=Money(amount=1))])
def test_the_prefix_of_every_element_is_declared(value: Product) -> None:
    data = soap.encode_request(ADD_PRODUCTS, products(value))
    assert soap.decode_request(ADD_PRODUCTS, data).body == products(value)


def test_without_a_header_for_the_action_there_is_none() -> None:
    operation = dataclasses.replace(ADD_PRODUCTS, action_header=None)
    assert b"Header" not in soap.encode_request(operation, AddProductsRequest(account_id=1))


def test_an_action_and_a_namespace_may_have_any_character_in_them(monkeypatch: pytest.MonkeyPatch) -> None:
    @record(TYPES, "f:Ask")
    class Ask(Record):
        text: str = element("Text", "xs:string")

    monkeypatch.setattr(f"{ADD_PRODUCTS.package}.Ask", Ask, raising=False)
    operation = dataclasses.replace(ADD_PRODUCTS, request_name="Ask", soap_action="a&<b>")
    data = soap.encode_request(operation, Ask(text="t"), {"Token": "x"})
    assert b'<Action mustUnderstand="1">a&amp;&lt;b&gt;</Action>' in data
    message = soap.decode_request(operation, data)
    assert message.body == Ask(text="t")
    assert message.headers["Token"] == "x"


def test_headers_follow_the_action_in_contract_order() -> None:
    headers = {"Account": "<7>", "Token": None, "Region": "eu"}
    data = soap.encode_request(ADD_PRODUCTS, AddProductsRequest(account_id=1), headers).decode()
    assert data.partition("<s:Header ")[2].partition("</s:Header>")[0] == (
        f'xmlns="{SHOP}"><Action mustUnderstand="1">AddProducts</Action>'
        '<Token i:nil="true"/><c:Region>eu</c:Region><Account>&lt;7&gt;</Account>'
    )
    assert f' xmlns:c="{COMMON}"' in data.partition("<s:Header ")[0]


def test_a_response_has_no_action_and_without_headers_no_header() -> None:
    data = soap.encode_response(ADD_PRODUCTS, AddProductsResponse(product_ids=[1]), {"TrackingId": "t"}).decode()
    assert f'<s:Header xmlns="{SHOP}"><c:TrackingId>t</c:TrackingId></s:Header><s:Body>' in data
    assert "Header" not in soap.encode_response(ADD_PRODUCTS, AddProductsResponse()).decode()


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"TrackingId": "t"}, ["Header.TrackingId: not a header of this message"]),
        ({"Action": "AddProducts"}, ["Header.Action: not a header of this message"]),
        (
            {"token": "t", "Account": None},
            ["Header.Account: NoneType where str is wanted", "Header.token: not a header of this message"],
        ),
        ({"Token": 7}, ["Header.Token: int where str is wanted"]),
        ({"Token": "a\x00"}, ["Header.Token: the character U+0000 at index 1 cannot be in XML"]),
    ],
)
def test_headers_are_checked_together_with_the_message(headers: Any, expected: list[str]) -> None:
    with pytest.raises(EncodeError) as caught:
        soap.encode_request(ADD_PRODUCTS, AddProductsRequest(account_id=1), headers)
    assert list(map(str, caught.value.problems)) == expected
    with pytest.raises(EncodeError) as caught:
        soap.encode_request(ADD_PRODUCTS, AddProductsRequest(), headers)
    assert list(map(str, caught.value.problems)) == [*expected, "AccountId: required, but UNSET"]


# Unknown content.


def with_unknown(unknown: Any) -> AddProductsRequest:
    return products(Product(id=1, name="n", _unknown=unknown))


def test_unknown_elements_are_written_where_they_stood() -> None:
    elements = [(0, "<A/>"), (1, "<B>&amp;</B>"), (1, "<C/>"), (7, "<D/>"), (99, "<E/>"), (-5, "<F/>")]
    unknown = Unknown(None, tuple(UnknownElement("", position, xml) for position, xml in elements))
    assert sent(with_unknown(unknown)) == item("<A/><F/><Id>1</Id><B>&amp;</B><C/><Name>n</Name><D/><E/>")


@pytest.mark.parametrize(
    ("type_", "tag"),
    [
        (f"{{{SHOP}}}New", '<Product i:type="shop:New">'),
        (f"{{{FAULTS}}}New", '<Product i:type="f:New">'),
        ("{urn:new&}New", '<Product xmlns:t="urn:new&amp;" i:type="t:New">'),
    ],
)
def test_an_unknown_type_is_written_again(type_: str, tag: str) -> None:
    assert sent(with_unknown(Unknown(type_))) == item("<Id>1</Id><Name>n</Name>", tag)
    data = soap.encode_request(ADD_PRODUCTS, with_unknown(Unknown(type_)))
    assert (b"xmlns:shop=" in data) == ("shop:" in tag)
    assert soap.decode_request(ADD_PRODUCTS, data).body == with_unknown(Unknown(type_))


def test_unknown_items_of_an_array_are_written_in_place() -> None:
    request = products(Product(name="a"), UnknownElement("X", 1, "<X/>"), None)
    assert sent(request).endswith('</Product><X/><Product i:nil="true"/></Products>')


@pytest.mark.parametrize(
    ("unknown", "reason"),
    [
        (Unknown(None, (UnknownElement("", 0, "<A>"),)), "kept XML that is not well-formed: no element found"),
        (Unknown(None, (UnknownElement("", 0, "<a:A/>"),)), "kept XML that is not well-formed: unbound prefix"),
        (Unknown(None, (UnknownElement("", 0, "<A/><B/>"),)), "kept XML that is not well-formed: junk"),
        (Unknown(None, (UnknownElement("", 0, "<!DOCTYPE A><A/>"),)), "kept XML with a declaration in it"),
        (Unknown(None, (UnknownElement("", 0, '<?xml version="1.0"?><A/>'),)), "kept XML with a declaration in it"),
        (Unknown(None, (UnknownElement("", 0, "<A>\ud800</A>"),)), "kept XML with a character that cannot be in XML"),
        (Unknown(None, ("<A/>",)), "str where UnknownElement is wanted"),  # type: ignore[arg-type]
        (Unknown("New"), "the name of its unknown type cannot be written"),
        (Unknown("{urn:\x00}New"), "the character U+0000 at index 4 cannot be in XML"),
        (Unknown('{urn:x}N" x="'), "the name of its unknown type cannot be written"),
        (Unknown("{urn:x}N\0"), "the name of its unknown type cannot be written"),
        (Unknown("{urn:x}N\ud800"), "the name of its unknown type cannot be written"),
        (Unknown("{urn:x}1N"), "the name of its unknown type cannot be written"),
        ("text", "str where Unknown is wanted"),
    ],
)
def test_kept_content_that_would_break_the_message_is_refused(unknown: Any, reason: str) -> None:
    [problem] = problems(with_unknown(unknown))
    assert problem.startswith(f"Products[0]: {reason}")


def test_a_kept_item_that_would_break_the_message_is_refused() -> None:
    assert problems(products(UnknownElement("X", 0, "</Products>")))[0].startswith("Products[0]: kept XML that is not")
    single = Product(name="n", price=UnknownElement("X", 0, "<X/>"))  # type: ignore[arg-type]
    assert problems(products(single)) == ["Products[0].Price: UnknownElement where Money is wanted"]


def test_encoding_changes_nothing() -> None:
    request = products(Book(name="n", tags=["t", None], price=Money(amount=1)), None)
    before = copy.deepcopy(request)
    sent(request)
    assert request == before


def test_an_error_that_is_gone_when_it_is_looked_for_is_raised_as_it_was() -> None:
    class Fickle:
        """Items that are wrong only when they are first asked for."""

        answers = iter([["text"]])

        def __iter__(self) -> Iterator[Any]:
            return iter(next(self.answers, []))

    with pytest.raises(ValueError, match=r"^str where Product is wanted$"):
        sent(AddProductsRequest(account_id=1, products=Fickle()))  # type: ignore[arg-type]


# Names.


def other_types(*prefixes: str) -> TypeIndex:
    """An index whose namespaces have these prefixes."""
    return TypeIndex(__name__, namespaces={prefix: f"urn:{prefix}" for prefix in prefixes}, classes={}, arrays={})


def test_no_two_namespaces_share_a_prefix() -> None:
    @record(other_types("own", "i_", "i", "s", "s_", "xml", "xmlns"), "own:Clash")
    class Clash(Record):
        a: str = element("A", "xs:string", namespace="urn:i")
        b: str = element("B", "xs:string", namespace="urn:i_")
        c: str = element("C", "xs:string", namespace="urn:s")
        d: str = element("D", "xs:string", namespace="urn:s_")
        e: str = element("E", "xs:string", namespace="urn:xml")
        f: str = element("F", "xs:string", namespace="urn:xmlns")

    names = re.findall(r"<(\w+):", written(Clash(**dict.fromkeys("abcdef", "v")), "Clash", "urn:own"))
    assert len(set(names)) == 6
    assert not {"i", "s", "xml", "xmlns"} & set(names)


def test_the_prefix_of_an_unknown_type_is_none_of_the_contract() -> None:
    @record(other_types("own", "t"), "own:Clash")
    class Clash(Record):
        a: str = element("A", "xs:string", namespace="urn:t")

    assert written(Clash(a="v", _unknown=Unknown("{urn:new}New")), "Clash", "urn:own") == (
        '<Clash xmlns="urn:own" xmlns:t_="urn:new" i:type="t_:New"><t:A>v</t:A></Clash>'
    )


def test_a_class_is_written_under_every_name_that_it_has() -> None:
    for name in ("First", "Second"):
        assert written(Money(amount=1), name, COMMON) == f'<{name} xmlns="{COMMON}"><Amount>1</Amount></{name}>'


# Hostile facts.


def hostile(name: str) -> type[Record]:
    """A record of one element, as a contract might name it that got past the generator."""
    facts = {"__annotations__": {"value": str}, "value": element(name, "xs:string"), "__module__": __name__}
    return record(TYPES, "shop:Hostile")(type("Hostile", (Record,), facts))


@pytest.mark.parametrize("name", ["a b", "a>", 'a"', "a/", "", "a:b", "{a}b", "a&b", "a='1'"])
def test_a_name_that_is_none_is_not_written(name: str) -> None:
    cls = hostile(name)
    with pytest.raises(ValueError, match="is no name of an element"):
        message_put(cls, "Hostile", SHOP)(cls(), str, set())
    with pytest.raises(ValueError, match="is no name of an element"):
        message_put(hostile("Value"), name, SHOP)


@pytest.mark.parametrize("name", ["a\\x27b", "a);raise", "a\\", "\u00e9\\u0022"])
def test_a_name_cannot_become_code(name: str) -> None:
    cls = hostile(name)
    pieces: list[str] = []
    message_put(cls, "Hostile", SHOP)(cls(value="v"), pieces.append, set())  # type: ignore[call-arg]
    assert "".join(pieces) == f'<Hostile xmlns="{SHOP}"><{name}>v</{name}></Hostile>'


def test_an_attribute_that_is_no_identifier_is_refused() -> None:
    cls = hostile("Value")
    cls.__elements__ = (cls.__elements__[0]._replace(attribute="value or exit()"),)
    with pytest.raises(ValueError, match="is no name of an attribute"):
        message_put(cls, "Hostile", SHOP)(cls(), str, set())
