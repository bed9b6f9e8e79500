"""What a response is read to, in all the forms in which services write them, and what cannot be read."""

import codecs
import re
import sys
import time
from typing import Any

import pytest

from generator.runtime import soap
from generator.runtime.elements import Unknown, UnknownElement
from generator.runtime.errors import DecodeError

from .envelopes import INSTANCE, SOAP, envelope, received, response, sent_again
from .sample import (
    ADD_PRODUCTS,
    COMMON,
    SHOP,
    UNSET,
    AddProductsRequest,
    AddProductsResponse,
    Album,
    Book,
    Everything,
    Money,
    Product,
    Thriller,
)
from .sample.vouchers import Voucher


def product(content: str, tag: str = "<Product>") -> Any:
    """The one product of a response."""
    products = received(f"<Products>{tag}{content}</Product></Products>").products
    assert products
    return products[0]


def failure(content: str) -> DecodeError:
    """The error of a response with such content."""
    data = response(content)
    with pytest.raises(DecodeError) as caught:
        soap.decode_response(ADD_PRODUCTS, data)
    assert caught.value.data == data
    assert caught.value.__context__ is None
    return caught.value


# Absent, nil, value.


@pytest.mark.parametrize(
    ("content", "reply"),
    [
        ("", AddProductsResponse()),
        ('<Products i:nil="true"/>', AddProductsResponse(products=None)),
        ("<Products i:nil='1'> \n </Products>", AddProductsResponse(products=None)),
        ("<Products i:nil = ' true\n'/>", AddProductsResponse(products=None)),
        (f"<Products xmlns:own='{INSTANCE}' own:nil='true'/>", AddProductsResponse(products=None)),
        (f"<p:Products xmlns:p='{SHOP}' xmlns='{INSTANCE}' nil='true'/>", AddProductsResponse(products=[])),
        ('<Products i:nil="false"/>', AddProductsResponse(products=[])),
        ("<Products/>", AddProductsResponse(products=[])),
        ("<Products> </Products>", AddProductsResponse(products=[])),
        (
            "<ProductIds><arr:long>1</arr:long><arr:long i:nil='true'/></ProductIds>",
            AddProductsResponse(product_ids=[1, None]),
        ),
        ('<Products><Product i:nil="true"/></Products>', AddProductsResponse(products=[None])),
        ("<Products><Product/></Products>", AddProductsResponse(products=[Product()])),
        ("<Everything><Text i:nil='true'/></Everything>", AddProductsResponse(everything=Everything(text=None))),  # type: ignore[arg-type]
        ("<Everything><Child/></Everything>", AddProductsResponse(everything=Everything(child=Everything()))),
        (
            "<Everything><Rows><Row><arr:int>1</arr:int></Row><Row/></Rows></Everything>",
            AddProductsResponse(everything=Everything(rows=[[1], []])),
        ),
        (
            "<Everything><Tree><Branch/><Branch><Branch/></Branch></Tree></Everything>",
            AddProductsResponse(everything=Everything(tree=[[], [[]]])),
        ),
        (
            "<Everything><Text xmlns=''>not mine</Text></Everything>",
            AddProductsResponse(
                everything=Everything(
                    _unknown=Unknown(None, (UnknownElement("Text", 0, "<Text xmlns=''>not mine</Text>"),))
                )
            ),
        ),
        ("<Everything><Bare xmlns=''>b</Bare></Everything>", AddProductsResponse(everything=Everything(bare="b"))),
    ],
)
def test_what_was_received_is_what_it_is_decoded_to(content: str, reply: AddProductsResponse) -> None:
    assert received(content) == reply


def test_what_is_absent_is_unset_and_what_is_nil_is_none() -> None:
    found = product('<Id i:nil="true"/><Name></Name>')
    assert found.id is None
    assert found.name == ""
    assert found.status is UNSET


def test_references_in_the_items_of_an_array_are_what_they_stand_for() -> None:
    assert product("<Tags><arr:string>R&amp;D &#60;</arr:string></Tags>").tags == ["R&D <"]


def test_arrays_are_new_lists_each_time() -> None:
    products = received("<Products><Product><Tags/></Product><Product><Tags/></Product></Products>").products
    assert products
    assert products[0].tags == products[1].tags == []  # type: ignore[union-attr]
    assert products[0].tags is not products[1].tags  # type: ignore[union-attr]


def test_elements_are_found_in_any_order() -> None:
    assert product("<c:Origin>o</c:Origin><Name>n</Name><Id>1</Id>") == Product(id=1, name="n", origin="o")


def test_prefixes_mean_what_they_are_declared_to_mean_where_they_stand() -> None:
    data = (
        f"<x:Envelope xmlns:x='{SOAP}' xmlns:n='{INSTANCE}'><x:Body><p:AddProductsResponse xmlns:p='{SHOP}'>"
        "<p:Products><p:Product><p:Name>a</p:Name>"
        f"<p:Price xmlns:q='{COMMON}'><q:Amount>1</q:Amount></p:Price></p:Product>"
        "<p:Product n:type='p:Book'><p:Name>b</p:Name>"
        f"<p:Price xmlns='{COMMON}'><Amount >2</Amount\n></p:Price></p:Product>"
        f"<Product xmlns='{SHOP}' xmlns:p='{COMMON}'><p:Origin>o</p:Origin><Name>c</Name></Product>"
        f"</p:Products></p:AddProductsResponse></x:Body></x:Envelope>"
    )
    assert soap.decode_response(ADD_PRODUCTS, data.encode()).body == AddProductsResponse(
        products=[
            Product(name="a", price=Money(amount=1)),
            Book(name="b", price=Money(amount=2)),
            Product(name="c", origin="o"),
        ]
    )


def test_the_same_tag_may_mean_different_things_under_different_declarations() -> None:
    products = received(
        f"<Products><Product><a:Name xmlns:a='{SHOP}'>n</a:Name></Product>"
        f"<Product xmlns:a='{COMMON}'><a:Origin>o</a:Origin></Product>"
        "<Product xmlns:a='urn:other'><a:Origin>o</a:Origin></Product></Products>"
    ).products
    assert products
    assert products[:2] == [Product(name="n"), Product(origin="o")]
    assert products[2].origin is UNSET  # type: ignore[union-attr]


def test_white_space_comments_and_processing_instructions_are_skipped() -> None:
    found = product(
        "\r\n  <!-- <Name>x</Name> --><?php echo ?>\n <Name>a<!-- b -->c</Name>&#32;&#x9;"
        "<Price>\n<c:Amount>1<?x?></c:Amount> </Price>\n"
    )
    assert found == Product(name="ac", price=Money(amount=1))


def test_an_attribute_may_have_any_character_in_it() -> None:
    content = (
        """<Products a='>'><Product b=">/>'" i:type="Book" c='"'><Name d='1>2' e="3>4">n>m</Name>"""
        """<Id f='>' i:nil='1'/>"""
        """<X g="/>">a>b</X><Pages h='>'>3</Pages></Product></Products>"""
    )
    reply = received(content)
    kept = UnknownElement(f"{{{SHOP}}}X", 2, f"""<X xmlns="{SHOP}" g="/>">a>b</X>""")
    assert reply.products == [Book(id=None, name="n>m", pages=3, _unknown=Unknown(None, (kept,)))]


def test_elements_that_occur_more_than_once_are_a_list() -> None:
    content = (
        "<Track>R&amp;D</Track><Edition><Name>x</Name></Edition><Track/><Edition i:nil='true'/><Edition i:type='Book'/>"
    )
    assert product(content, "<Product i:type='Album'>") == Album(
        track=["R&D", ""], edition=[Product(name="x"), None, Book()]
    )


# Derived types.


@pytest.mark.parametrize(
    ("tag", "cls"),
    [
        ("<Product>", Product),
        ('<Product i:type="Book">', Book),
        ('<Product i:type=" Thriller\n">', Thriller),
        (f'<Product xmlns:b="{SHOP}" i:type="b:Book">', Book),
        ('<Product i:type="c:Voucher">', Voucher),
        ('<Product i:type="Product">', Product),
        (f'<Product i:type="&#98;:Book" xmlns:b="{SHOP}">', Book),
    ],
)
def test_a_type_leads_to_its_class(tag: str, cls: type[Product]) -> None:
    assert product("<Name>n</Name>", tag) == cls(name="n")


@pytest.mark.parametrize(
    ("tag", "expanded"),
    [
        ('<Product i:type="Gadget">', f"{{{SHOP}}}Gadget"),
        ('<Product i:type="c:Book">', f"{{{COMMON}}}Book"),
        ('<Product i:type="Everything">', f"{{{SHOP}}}Everything"),
        ('<Product i:type="Status">', f"{{{SHOP}}}Status"),
        ('<Product i:type="ArrayOfProduct">', f"{{{SHOP}}}ArrayOfProduct"),
        ('<Product xmlns:z="urn:z" i:type="z:Gadget">', "{urn:z}Gadget"),
        ('<Product xmlns:z="urn:z" i:type="z:Book">', "{urn:z}Book"),
    ],
)
def test_an_unknown_type_is_read_to_the_declared_class_and_written_again(tag: str, expanded: str) -> None:
    reply = received(f"<Products>{tag}<Name>n</Name><Wheels>4</Wheels></Product></Products>")
    [found] = reply.products  # type: ignore[misc, union-attr]
    assert type(found) is Product
    assert found.name == "n"
    assert found._unknown
    assert found._unknown.type == expanded
    again = soap.decode_response(ADD_PRODUCTS, soap.encode_response(ADD_PRODUCTS, reply)).body
    assert again.products[0]._unknown.type == expanded  # type: ignore[index, union-attr]
    assert "Wheels" in sent_again(reply)


def test_each_element_keeps_the_unknown_type_that_it_has_itself() -> None:
    tags = "".join(
        f"<Product{type_}><Name>n</Name></Product>" for type_ in ("", " i:type='New'", " i:type='Newer'", "")
    )
    assert received(f"<Products>{tags}</Products>").products == [
        Product(name="n"),
        Product(name="n", _unknown=Unknown(f"{{{SHOP}}}New")),
        Product(name="n", _unknown=Unknown(f"{{{SHOP}}}Newer")),
        Product(name="n"),
    ]


def test_an_empty_element_of_an_unknown_type_keeps_the_type() -> None:
    [found] = received('<Products><Product i:type="New"/></Products>').products  # type: ignore[misc, union-attr]
    assert found == Product(_unknown=Unknown(f"{{{SHOP}}}New"))


# Unknown elements.


def test_unknown_elements_are_kept_and_written_again_where_they_stood() -> None:
    content = (
        "<Products><Product><First/><Id>1</Id><c:Second>a<Deep z='&lt;&#10;\"'><![CDATA[<&]]>&amp;</Deep></c:Second>"
        "<Third i:nil='true'/><Name>n</Name><Last>\n</Last></Product></Products>"
    )
    reply = received(content)
    [found] = reply.products  # type: ignore[misc, union-attr]
    assert (found.id, found.name) == (1, "n")
    assert found._unknown
    assert [(kept.name, kept.position) for kept in found._unknown.elements] == [
        (f"{{{SHOP}}}First", 0),
        (f"{{{COMMON}}}Second", 1),
        (f"{{{SHOP}}}Third", 1),
        (f"{{{SHOP}}}Last", 2),
    ]
    assert [kept.xml for kept in found._unknown.elements] == [
        f'<First xmlns="{SHOP}"/>',
        f'<c:Second xmlns="{SHOP}" xmlns:c="{COMMON}">a<Deep z=\'&lt;&#10;"\'>&lt;&amp;&amp;</Deep></c:Second>',
        f'<Third xmlns="{SHOP}" xmlns:i="{INSTANCE}" i:nil=\'true\'/>',
        f'<Last xmlns="{SHOP}">\n</Last>',
    ]
    again = sent_again(reply)
    assert [name for name in re.findall(r"<([\w:]+)", again) if name not in {"Deep"}] == [
        "Products",
        "Product",
        "First",
        "Id",
        "c:Second",
        "Third",
        "Name",
        "Last",
    ]
    assert soap.decode_response(ADD_PRODUCTS, soap.encode_response(ADD_PRODUCTS, reply)).body == reply


def test_an_unknown_element_keeps_the_prefixes_that_its_content_uses() -> None:
    [found] = received(
        "<Products xmlns:q='urn:q' xmlns:unused='urn:unused'>"
        "<Product><X xmlns:r='urn:r' a='q:v'>r:x q:y http://z</X></Product></Products>"
    ).products  # type: ignore[misc, union-attr]
    assert found._unknown.elements[0].xml == (
        f"<X xmlns=\"{SHOP}\" xmlns:q=\"urn:q\" xmlns:r='urn:r' a='q:v'>r:x q:y http://z</X>"
    )


@pytest.mark.parametrize("place", ["element", "record"])
def test_a_namespace_with_spaces_is_kept_and_sent_back(place: str) -> None:
    here, there = ("", " xmlns:q='urn:a b'") if place == "record" else (" xmlns:q='urn:a b'", "")
    found = product(f"<Name>n</Name><q:X{here}/>", f"<Product{there}>")
    assert [kept.name for kept in found._unknown.elements] == ["{urn:a b}X"]
    request = AddProductsRequest(account_id=1, products=[found])
    assert soap.decode_request(ADD_PRODUCTS, soap.encode_request(ADD_PRODUCTS, request)).body == request


def test_line_ends_in_an_attribute_are_spaces_unless_they_are_references() -> None:
    declaration = "xmlns:q='urn:a\nb\tc&#10;d&#9;e&#13;\"&amp;'"
    [kept] = product("<q:X/>", f"<Product {declaration}>")._unknown.elements
    assert kept.name == '{urn:a b c\nd\te\r"&}X'
    assert kept.xml == f'<q:X xmlns="{SHOP}" xmlns:q="urn:a b c&#10;d&#9;e&#13;&quot;&amp;"/>'


@pytest.mark.parametrize(
    ("before", "position"), [("<Id>0</Id>", 1), ("<Id i:nil='true'/>", 1), ("<Name/>", 2), ("<Tags/>", 6)]
)
def test_an_unknown_element_stands_behind_whatever_is_not_absent(before: str, position: int) -> None:
    [kept] = product(f"{before}<X>x</X>")._unknown.elements
    assert kept.position == position


def test_a_prefix_after_a_reference_is_kept_too() -> None:
    [kept] = product("<X a='&quot;q:v'>&#32;r:x</X>", "<Product xmlns:q='urn:q' xmlns:r='urn:r'>")._unknown.elements
    assert kept.xml == f'<X xmlns="{SHOP}" xmlns:q="urn:q" xmlns:r="urn:r" a=\'&quot;q:v\'>&#32;r:x</X>'


def test_an_unknown_element_ends_where_its_tag_does() -> None:
    found = product("<X xml:lang='en'><Y>a/>b</Y></X>\n <Z/>\n <Id>1</Id>")
    assert found.id == 1
    assert [kept.xml for kept in found._unknown.elements] == [
        f"<X xmlns=\"{SHOP}\" xml:lang='en'><Y>a/>b</Y></X>",
        f'<Z xmlns="{SHOP}"/>',
    ]


def test_unknown_items_of_an_array_stay_in_place() -> None:
    reply = received(
        "<Products><Product><Name>a</Name></Product><Gadget><Name>g</Name></Gadget><Product i:nil='1'/></Products>"
    )
    assert reply.products == [
        Product(name="a"),
        UnknownElement(f"{{{SHOP}}}Gadget", 1, f'<Gadget xmlns="{SHOP}"><Name>g</Name></Gadget>'),
        None,
    ]
    assert f'</Product><Gadget xmlns="{SHOP}"><Name>g</Name></Gadget><Product ' in sent_again(reply)


def test_unknown_content_is_read_however_deep_it_is() -> None:
    depth = 100_000
    found = product("<X>" * depth + "</X>" * depth)
    assert found._unknown.elements[0].xml.count("<X") == depth


# What cannot be read.


@pytest.mark.parametrize(
    ("content", "path", "reason"),
    [
        ("text", "", "text where only elements can be"),
        ("<Products><Product>text</Product></Products>", "Products[0]", "text where only elements can be"),
        ("<Products><Product><X/>text</Product></Products>", "Products[0].X", "text where only elements can be"),
        ("<Products><Product><X>a</X>text</Product></Products>", "Products[0].X", "text where only elements can be"),
        ("<Products><Product i:nil='true'/>text</Products>", "Products[0]", "text where only elements can be"),
        ("<Products><Product></Product>text</Products>", "Products[0]", "text where only elements can be"),
        ("<Products></Products>text", "Products", "text where only elements can be"),
        ("<Products><Product><Tags/>text</Product></Products>", "Products[0].Tags", "text where only elements can be"),
        (
            "<Products><Product><Id i:nil='1'/>text</Product></Products>",
            "Products[0].Id",
            "text where only elements can",
        ),
        ("<Products><Product/>&lt;</Products>", "Products[0]", "text where only elements can be"),
        ("<Products><Product/>\xa0</Products>", "Products[0]", "text where only elements can be"),
        ("<Products><Product/><Product><Price>1</Price></Product></Products>", "Products[1].Price", "text where only"),
        ("<Products><Product><Name>a<b/></Name></Product></Products>", "Products[0].Name", "an element (b)"),
        ("<Products><Product><Name><b>a</b></Name></Product></Products>", "Products[0].Name", "an element (b)"),
        ("<Products><Product><Name><b/></Name></Product></Products>", "Products[0].Name", "an element (b)"),
        ("<ProductIds><arr:long>1<b/></arr:long></ProductIds>", "ProductIds[0]", "an element (b)"),
        ("<ProductIds><arr:long>1</arr:long><arr:long>x</arr:long></ProductIds>", "ProductIds[1]", "not an xs:long"),
        ("<Products><Product><Id>1</Id><Id>2</Id></Product></Products>", "Products[0].Id", "more than once"),
        ("<Products/><Products/>", "Products", "more than once"),
        ("<Products><Product><Price><c:Amount/></Price></Product></Products>", "Products[0].Price.Amount", "not an"),
        ("<Everything><Rows><Row/><Row><arr:int>x</arr:int></Row></Rows></Everything>", "Everything.Rows[1][0]", "not"),
        ("<Everything><Int i:nil='true'>1</Int></Everything>", "Everything.Int", "text where only elements can be"),
        ("<Products i:nil='true'><Product/></Products>", "Products", "nil, but not empty"),
        ("<Products i:nil='yes'/>", "Products", "i:nil is neither true nor false"),
        ("<Products i:nil=''/>", "Products", "i:nil is neither true nor false"),
        ("<Products i:nil='\xa0true'/>", "Products", "i:nil is neither true nor false"),
        ("<Products><Product i:type='q:Book'/></Products>", "Products[0]", "the prefix of 'q:Book' is not declared"),
        ("<Products><q:Product/></Products>", "Products[0]", "the prefix of 'q:Product' is not declared"),
        ("<Products><Product q:a='1'/></Products>", "Products[0]", "the prefix of 'q:a' is not declared"),
        ("<Products><Product><X><q:Y/></X></Product></Products>", "Products[0].X", "kept XML that is not"),
        ("<Products xmlns:q=''/>", "Products", "the prefix 'q' is declared without a namespace"),
        ("<a:b:Products/>", "Products", "the prefix of 'a:b:Products' is not declared"),
        ("<:Products/>", "Products", "the prefix of ':Products' is not declared"),
        ("<Products><c:/></Products>", "Products[0]", "the prefix of 'c:' is not declared"),
        (
            "<Products><Product i:type='Album'><Edition/><Edition><Id>x</Id></Edition></Product></Products>",
            "Products[0].Edition[1].Id",
            "not an xs:long",
        ),
        (
            "<Products><Product i:type='Album'><Track/><Track>a<b/></Track></Product></Products>",
            "Products[0].Track[1]",
            "an element (b)",
        ),
        (
            "<Products><Product i:type='Album'><Edition>text</Edition></Product></Products>",
            "Products[0].Edition[0]",
            "text where only elements can be",
        ),
        (
            "<Products><Product i:type='Album'><Edition i:nil='1'/>text</Product></Products>",
            "Products[0].Edition[0]",
            "text where only elements can be",
        ),
    ],
)
def test_an_error_leads_to_where_it_is(content: str, path: str, reason: str) -> None:
    error = failure(content)
    assert error.path == path
    assert error.reason.startswith(reason)
    assert str(error).startswith(f"{path}: " if path else reason)


def test_a_repeated_error_has_its_own_path() -> None:
    content = "<Products>" + "<Product><Id>1</Id></Product>" * 3 + "<Product><Id>one</Id></Product></Products>"
    assert failure(content).path == "Products[3].Id"


def test_nesting_without_end_is_an_error() -> None:
    depth = 100_000
    error = failure("<Everything>" + "<Child>" * depth + "</Child>" * depth + "</Everything>")
    assert error.reason == "nested too deeply"


# Envelopes.


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not well-formed XML: no element found at line 1, column 0"),
        (b"  \n", "not well-formed XML: no element found"),
        (b"<html><p/></html>", "not an envelope of SOAP 1.1 but html"),
        (b"404 not found", "not well-formed XML: syntax error"),
        (b'{"a": 1}', "not well-formed XML"),
        (b"<s:Envelope/>", "the prefix of 's:Envelope' is not declared"),
        (
            b'<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"/>',
            "not an envelope of SOAP 1.1 but {http://www.w3.org",
        ),
        (f'<s:Envelope xmlns:s="{SOAP}"/>'.encode(), "an envelope without a Body"),
        (f'<s:Envelope xmlns:s="{SOAP}">text</s:Envelope>'.encode(), "text where only elements can be"),
        (f'<s:Envelope xmlns:s="{SOAP}"><Body/></s:Envelope>'.encode(), "Body where only Header and Body can be"),
        (f'<s:Envelope xmlns:s="{SOAP}"><s:Header/></s:Envelope>'.encode(), "an envelope without a Body"),
        (f'<s:Envelope xmlns:s="{SOAP}"><s:Body/></s:Envelope>'.encode(), "nothing in the Body"),
        (envelope(""), "nothing in the Body"),
        (envelope("text"), "text where only elements can be"),
        (envelope("<a/>"), f"a where {{{SHOP}}}AddProductsResponse is expected"),
        (envelope("<AddProductsResponse/>"), f"AddProductsResponse where {{{SHOP}}}AddProductsResponse is expected"),
        (envelope(f'<AddProductsRequest xmlns="{SHOP}"/>'), f"{{{SHOP}}}AddProductsRequest where"),
        (envelope(f'<AddProductsResponse xmlns="{SHOP}"/><a/>'), "more than one element in the Body: a"),
        (envelope(f'<AddProductsResponse xmlns="{SHOP}"/></s:Body><s:Body>'), "more than one Body"),
        (envelope(f'<AddProductsResponse xmlns="{SHOP}"/></s:Body><Trailer/><s:Body>'), "Trailer where only"),
        (response("").replace(b"</s:Body>", b"</s:Body>text"), "text where only elements can be"),
        (
            envelope(f'<AddProductsResponse xmlns="{SHOP}"/>', "<s:Header>text</s:Header>"),
            "text where only elements can be",
        ),
        (envelope(f'<AddProductsResponse xmlns="{SHOP}"/>', "<s:Header/>text"), "text where only elements can be"),
        (
            envelope(f'<AddProductsResponse xmlns="{SHOP}"/>', "<s:Header><c:TrackingId/>text</s:Header>"),
            "text where only elements can be",
        ),
        (response("")[:-5], "not well-formed XML: unclosed token"),
        (response("") + b"<a/>", "not well-formed XML: junk after document element"),
        (response("<Products>"), "not well-formed XML: mismatched tag"),
        (response("&nbsp;"), "not well-formed XML: undefined entity"),
        (response("<Everything><Text>\x01</Text></Everything>"), "not well-formed XML: not well-formed"),
        (response("<Everything><Text>&#1;</Text></Everything>"), "not well-formed XML: reference to invalid character"),
        (response("<Everything>!</Everything>").replace(b"!", b"\xff"), "not well-formed XML: not well-formed"),
        (b'<?xml version="1.0" encoding="utf-7"?><a/>', "the encoding utf-7 is not supported"),
        (b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-7"?><a/>', "the encoding utf-7 is not supported"),
        (b'<?xml version="1.0" encoding="us-ascii"?><a>\xc3\xa9</a>', "not ascii, though it says so"),
        (b"\xff\xfe<", "not utf-16, though it says so"),
        (b'<?xml version="1.0" encoding="utf-16"?><a>\xff</a>', "not well-formed XML: not well-formed"),
        (b'<?xml version="1.0" encoding="utf-16"?><a>\xe9</a>', "not well-formed XML: not well-formed"),
    ],
)
def test_what_is_no_envelope_of_the_response_says_so(data: bytes, reason: str) -> None:
    with pytest.raises(DecodeError) as caught:
        soap.decode_response(ADD_PRODUCTS, data)
    assert caught.value.reason.startswith(reason)
    assert caught.value.path == ""
    assert caught.value.data is data
    assert caught.value.__context__ is None


def test_a_request_is_not_read_as_a_response_nor_a_response_as_a_request() -> None:
    with pytest.raises(DecodeError, match=r"AddProductsResponse where .*AddProductsRequest is expected"):
        soap.decode_request(ADD_PRODUCTS, response(""))


DOCTYPES = [
    "<!DOCTYPE a>",
    '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:1/"> %p;]>',
]


@pytest.mark.parametrize("doctype", DOCTYPES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_declaration_is_refused(doctype: str, encoding: str) -> None:
    data = (doctype + response("").decode()).encode(encoding)
    with pytest.raises(DecodeError, match=r"^a document type declaration is not allowed$"):
        soap.decode_response(ADD_PRODUCTS, data)


@pytest.mark.parametrize(
    ("codec", "declaration"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-8", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'),
        ("utf-8-sig", "<?xml version='1.0' encoding='utf-8'?>\n"),
        ("utf-16", '<?xml version="1.0" encoding="utf-16"?>'),
        ("utf-16", ""),
        ("utf-16-be", '<?xml version="1.0" encoding="utf-16"?>'),
        ("utf-16-le", ""),
        ("utf-8", '<?xml version="1.0" encoding="utf-16"?>'),
        ("utf-8-sig", '<?xml version="1.0" encoding="UTF-16"?><!-- not plain -->'),
        ("iso-8859-1", '<?xml version="1.0" encoding="ISO-8859-1"?>'),
        ("windows-1252", "<?xml version='1.0'  encoding = 'windows-1252' ?>"),
    ],
)
def test_the_encodings_of_services_are_read(codec: str, declaration: str) -> None:
    attribute = " " * 3000
    text = declaration + response(f"<Everything><Text{attribute}>é {'x' * 5000}</Text></Everything>").decode()
    assert soap.decode_response(ADD_PRODUCTS, text.encode(codec)).body.everything == Everything(text="é " + "x" * 5000)


def test_utf_16_is_read_in_either_order_of_its_bytes() -> None:
    text = response("<Everything><Text>é</Text></Everything>").decode()
    for mark, codec in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        data = mark + text.encode(codec)
        assert soap.decode_response(ADD_PRODUCTS, data).body.everything == Everything(text="é")


@pytest.mark.parametrize(("codec", "text"), [("iso-8859-1", "\x80"), ("windows-1252", "€")])
def test_two_encodings_that_are_alike_are_not_taken_for_each_other(codec: str, text: str) -> None:
    declaration = f'<?xml version="1.0" encoding="{codec}"?>'
    data = (declaration + response(f"<Everything><Text>{text}</Text></Everything>").decode()).encode(codec)
    assert b"\x80" in data
    assert soap.decode_response(ADD_PRODUCTS, data).body.everything == Everything(text=text)


# Headers.


def test_headers_are_found_by_their_names() -> None:
    header = (
        '<s:Header><c:TrackingId i:nil="false">t&amp;\n1</c:TrackingId>'
        '<h:Other xmlns:h="urn:h" s:mustUnderstand="1"> o </h:Other>'
        '<Plain/><Nil i:nil="true"/><Deep>a<b c="1">d</b></Deep></s:Header>'
    )
    message = soap.decode_response(ADD_PRODUCTS, envelope(f'<AddProductsResponse xmlns="{SHOP}"/>', header))
    assert message.headers == {
        "TrackingId": "t&\n1",
        "{urn:h}Other": " o ",
        "Plain": "",
        "Nil": None,
        "Deep": '<Deep xmlns="">a<b c="1">d</b></Deep>',
    }
    assert "t&" not in repr(message)


def test_a_request_is_read_with_its_headers_but_without_the_action() -> None:
    data = soap.encode_request(
        ADD_PRODUCTS, AddProductsRequest(account_id=7), {"Token": None, "Region": "eu", "Account": "9"}
    )
    message = soap.decode_request(ADD_PRODUCTS, data)
    assert message.body == AddProductsRequest(account_id=7)
    assert message.headers == {"Token": None, "Region": "eu", "Account": "9"}


def test_a_header_of_another_namespace_is_another_header() -> None:
    header = '<s:Header><c:TrackingId>t</c:TrackingId><h:TrackingId xmlns:h="urn:h">o</h:TrackingId></s:Header>'
    message = soap.decode_response(ADD_PRODUCTS, envelope(f'<AddProductsResponse xmlns="{SHOP}"/>', header))
    assert message.headers == {"TrackingId": "t", "{urn:h}TrackingId": "o"}


def test_an_empty_header_has_no_headers() -> None:
    message = soap.decode_response(ADD_PRODUCTS, envelope(f'<AddProductsResponse xmlns="{SHOP}"/>', "<s:Header/>"))
    assert message.headers == {}


def test_white_space_after_an_empty_header_is_not_its_text() -> None:
    header = "<s:Header>\n <c:TrackingId/>\n </s:Header>"
    message = soap.decode_response(ADD_PRODUCTS, envelope(f'<AddProductsResponse xmlns="{SHOP}"/>', header))
    assert message.headers == {"TrackingId": ""}


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("<c:TrackingId><b/></c:TrackingId>", r"an element \(b\) where only text can be"),
        ("<c:TrackingId i:nil='true'><b/></c:TrackingId>", "nil, but not empty"),
        ("<c:TrackingId i:nil='true'>t</c:TrackingId>", "text where only elements can be"),
    ],
)
def test_an_error_in_a_header_leads_to_it(header: str, reason: str) -> None:
    data = envelope(f'<AddProductsResponse xmlns="{SHOP}"/>', f"<s:Header>{header}</s:Header>")
    with pytest.raises(DecodeError, match=rf"^Header\.TrackingId: {reason}$"):
        soap.decode_response(ADD_PRODUCTS, data)


# Size.


def test_a_large_document_is_read_in_time_and_space_that_grow_with_it() -> None:
    content = "<Product><Name>n</Name><Tags><arr:string>t</arr:string></Tags></Product>" * 20_000
    products = received(f"<Products>{content}</Products>").products
    assert products
    assert len(products) == 20_000
    assert products[-1] == Product(name="n", tags=["t"])


@pytest.mark.parametrize(
    "content",
    [
        "<Everything><Text>" + "x" * 20_000_000 + "</Text></Everything>",
        "<Everything><Text a='" + "x" * 20_000_000 + "'>t</Text></Everything>",
        "<Everything><Text>" + "&amp;" * 1_000_000 + "</Text></Everything>",
        "<Everything><Text>" + "\r\n" * 1_000_000 + "</Text></Everything>",
        "<Everything>" + "<X/>" * 100_000 + "</Everything>",
        "<Everything>" + "".join(f"<X{i}/>" for i in range(20_000)) + "</Everything>",
        "<Everything "
        + " ".join(f"xmlns:p{i}='urn:{i}'" for i in range(20_000))
        + ">"
        + "<X/>" * 9_999
        + "</Everything>",
        "<Everything " + " ".join(f"a{i}='{i}'" for i in range(50_000)) + "/>",
        "<Everything>" + "".join(f"<p{i}:X xmlns:p{i}='urn:{i}'/>" for i in range(20_000)) + "</Everything>",
    ],
    ids=["text", "attribute", "references", "lines", "unknown", "names", "declarations", "attributes", "prefixes"],
)
def test_hostile_documents_cost_time_in_proportion(content: str) -> None:
    start = time.process_time()
    received(content)
    assert time.process_time() - start < 20  # seconds: quadratic work on any of them takes minutes


def test_reading_needs_no_lxml() -> None:
    import subprocess

    code = (
        "import sys; from tests.runtime.envelopes import received;"
        "received('<Everything/>'); sys.exit('lxml' in sys.modules or 'httpx' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
