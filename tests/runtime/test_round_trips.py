"""Properties of the codec: whatever can be held by a record survives being sent, and everything else is refused."""

import contextlib
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import check, soap
from generator.runtime.enumeration import Flags
from generator.runtime.errors import DecodeError, EncodeError

from .envelopes import everything, received, response, sent, sent_again
from .sample import (
    ADD_PRODUCTS,
    UNSET,
    AddProductsResponse,
    Album,
    Book,
    Days,
    Everything,
    Money,
    Product,
    Status,
    Thriller,
)
from .sample.vouchers import Voucher

ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
any_text = st.text(st.characters())
legal_text = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\ufffe\uffff", min_codepoint=32)
    | st.sampled_from("\t\n\r\x85\u2028&<>\"']")
)
names = st.from_regex(r"[A-Z][a-z]{0,5}", fullmatch=True)


def maybe(values: st.SearchStrategy[Any], *, nillable: bool = True) -> st.SearchStrategy[Any]:
    return st.just(UNSET) | values | (st.none() if nillable else st.nothing())


def numbers(bits: int, *, unsigned: bool = False) -> st.SearchStrategy[int]:
    return st.integers(0, 2**bits - 1) if unsigned else st.integers(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


decimals = st.decimals(allow_nan=False, allow_infinity=False, places=5) | st.builds(
    lambda digits, exponent: Decimal(digits).scaleb(exponent), st.integers(), st.integers(-20, 20)
)
money = st.builds(Money, amount=decimals, currency=maybe(legal_text))
shared: dict[str, Any] = {
    "id": maybe(numbers(64)),
    "name": legal_text,
    "status": maybe(st.sampled_from(Status) | names),
    "days": maybe(st.lists(st.sampled_from(Days) | names).map(Flags)),
    "price": maybe(money),
    "tags": maybe(st.lists(st.none() | legal_text, max_size=3)),
    "origin": maybe(legal_text, nillable=False),
}


def kinds(related: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    common = shared | {"related": maybe(st.lists(st.none() | related, max_size=2))}
    return st.one_of(
        st.builds(Product, **common),
        st.builds(Book, **common, pages=maybe(numbers(32), nillable=False)),
        st.builds(Thriller, **common),
        st.builds(Voucher, **common, code=maybe(legal_text, nillable=False)),
        st.builds(Album, **common, track=maybe(st.lists(legal_text, min_size=1, max_size=3), nillable=False)),
    )


products = st.recursive(st.builds(Product, **shared), kinds, max_leaves=4)
all_types = st.builds(
    Everything,
    **{
        attribute: maybe(values, nillable=False)
        for attribute, values in {
            "text": legal_text,
            "uri": legal_text,
            "flag": st.booleans(),
            "byte": numbers(8),
            "short": numbers(16),
            "int": numbers(32),
            "long": numbers(64),
            "unsigned_byte": numbers(8, unsigned=True),
            "unsigned_short": numbers(16, unsigned=True),
            "unsigned_int": numbers(32, unsigned=True),
            "unsigned_long": numbers(64, unsigned=True),
            "integer": st.integers(),
            "float": st.floats(width=32, allow_nan=False),
            "double": st.floats(allow_nan=False),
            "decimal": decimals,
            "time": st.datetimes(),
            "data": st.binary(),
            "statuses": st.lists(st.sampled_from(Status) | names, max_size=3),
            "limits": st.lists(st.none() | numbers(64), max_size=3),
            "rows": st.lists(st.none() | st.lists(numbers(32), max_size=2), max_size=2),
            "bare": legal_text,
        }.items()
    },
)
replies = st.builds(
    AddProductsResponse,
    products=maybe(st.lists(st.none() | products, max_size=3)),
    everything=maybe(all_types),
)


@given(replies)
def test_every_record_survives(reply: AddProductsResponse) -> None:
    data = soap.encode_response(ADD_PRODUCTS, reply, {"TrackingId": "t"})
    message = soap.decode_response(ADD_PRODUCTS, data)
    assert message.body == reply
    assert check.problems(message.body) == ()
    assert soap.encode_response(ADD_PRODUCTS, message.body, message.headers) == data


@given(any_text)
def test_text_survives_or_is_refused_with_its_path(text: str) -> None:
    illegal = ILLEGAL.search(text)
    if illegal is None:
        reply = AddProductsResponse(everything=Everything(text=text))
        data = soap.encode_response(ADD_PRODUCTS, reply)
        assert soap.decode_response(ADD_PRODUCTS, data).body == reply
    else:
        with pytest.raises(EncodeError) as caught:
            sent(everything(text=text))
        [problem] = caught.value.problems
        assert problem.path == "Everything.Text"
        assert problem.reason == f"the character U+{ord(illegal[0]):04X} at index {illegal.start()} cannot be in XML"


@given(st.permutations(["id", "name", "status", "tags", "pages"]))
def test_the_order_of_the_keywords_never_matters(order: list[str]) -> None:
    values = {"id": 1, "name": "n", "status": "Active", "tags": ["t"], "pages": 5}
    book = Book(**{name: values[name] for name in order})
    assert sent_again(AddProductsResponse(products=[book])) == sent_again(
        AddProductsResponse(products=[Book(**values)])  # type: ignore[arg-type]
    )


# No colon in it: it may be that of a prefix, whose declaration is then kept with the element.
kept_text = legal_text.filter(lambda text: not set(text) & set("&<>\r:"))
unknown_markup = st.recursive(
    kept_text,
    lambda inner: st.builds(
        lambda name, children: f"<{name} xmlns='urn:new'>{''.join(children)}</{name}>",
        names,
        st.lists(inner, max_size=3),
    ),
    max_leaves=5,
).map(lambda content: f"<New xmlns='urn:new'>{content}</New>")


@given(st.lists(unknown_markup, min_size=4, max_size=4))
def test_unknown_content_survives_in_place(kept: list[str]) -> None:
    first, second, third, item = kept
    content = f"<Products><Product>{first}<Id>1</Id>{second}<Name>n</Name>{third}</Product>{item}</Products>"
    assert sent_again(received(content)) == content


@given(st.data())
def test_a_damaged_envelope_is_read_or_is_a_decode_error(data: st.DataObject) -> None:
    whole = response(
        "<Products><Product i:type='Book'><Id>1</Id><Name>a&amp;b</Name><Tags><arr:string/></Tags></Product></Products>"
    )
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 20)))
    insert = data.draw(st.sampled_from([b"", b"<", b">", b"<a>", b"</Id>", b"&", b"\xff", b"'", b"<![CDATA[", b"<!--"]))
    damaged = whole[:start] + insert + whole[end:]
    with contextlib.suppress(DecodeError):
        assert isinstance(soap.decode_response(ADD_PRODUCTS, damaged).body, AddProductsResponse)
