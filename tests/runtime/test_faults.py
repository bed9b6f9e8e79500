"""Faults: what is raised for them, and how a fake service sends them."""

import copy
import pickle
from typing import Any

import pytest

from generator.runtime import soap
from generator.runtime.errors import BindingsError, DecodeError, EncodeError, ServiceFault

from .envelopes import SOAP, envelope
from .sample import (
    ADD_PRODUCTS,
    COMMON,
    FAULTS,
    SHOP,
    Book,
    FaultRecord,
    Money,
    OutOfStockException,
    Product,
    ShopFaultException,
)

HEADER = "<s:Header><c:TrackingId>t-1</c:TrackingId></s:Header>"
STOCK = FAULTS.replace("&", "&amp;")


def raised(fault: str, header: str = HEADER) -> ServiceFault:
    """What is raised for a response with such a fault."""
    data = envelope(f"<s:Fault>{fault}</s:Fault>", header)
    with pytest.raises(ServiceFault) as caught:
        soap.decode_response(ADD_PRODUCTS, data)
    return caught.value


def texts(code: str = "s:Server", string: str = "It failed.") -> str:
    return f'<faultcode>{code}</faultcode><faultstring xml:lang="en-US">{string}</faultstring>'


def test_a_declared_fault_is_raised_with_everything_it_says() -> None:
    detail = f'<detail><ShopFault xmlns="{SHOP}"><Reason>r</Reason></ShopFault></detail>'
    fault = raised(texts() + "<faultactor>urn:x</faultactor>" + detail)
    assert type(fault) is ShopFaultException
    assert fault.detail == FaultRecord(reason="r")
    assert (fault.code, fault.fault_string, fault.detail_xml) == ("s:Server", "It failed.", None)
    assert fault.headers == {"TrackingId": "t-1"}
    assert fault.operation is ADD_PRODUCTS
    assert str(fault) == "AddProducts: It failed. (s:Server)"
    assert fault.__context__ is None
    assert isinstance(fault, BindingsError)


def test_a_detail_may_be_of_another_namespace_than_its_type() -> None:
    content = f'<z:Products xmlns:z="{SHOP}"><z:Product i:type="z:Book"><z:Pages>3</z:Pages></z:Product></z:Products>'
    fault = raised(f'{texts()}<detail>\n<OutOfStock xmlns="{STOCK}">{content}</OutOfStock>\n</detail>')
    assert type(fault) is OutOfStockException
    assert fault.detail == FaultRecord(products=[Book(pages=3)])


@pytest.mark.parametrize(
    ("code", "kept"),
    [
        ("Sender", "Sender"),
        ("a:InternalServiceFault", "a:InternalServiceFault"),
        (" s:Client.Auth ", " s:Client.Auth "),
        ("", ""),
    ],
)
def test_the_code_is_kept_as_it_was_received(code: str, kept: str) -> None:
    assert raised(texts(code)).code == kept


@pytest.mark.parametrize(
    ("detail", "xml"),
    [
        ("", None),
        ("<detail/>", '<detail xmlns=""/>'),
        ("<detail>just text</detail>", '<detail xmlns="">just text</detail>'),
        (
            "<detail><c:Other><a/></c:Other></detail>",
            f'<detail xmlns="" xmlns:c="{COMMON}"><c:Other><a/></c:Other></detail>',
        ),
        ("<detail><ShopFault/></detail>", '<detail xmlns=""><ShopFault/></detail>'),
    ],
)
def test_without_a_declared_detail_it_is_a_plain_fault_that_keeps_the_xml(detail: str, xml: str | None) -> None:
    fault = raised(texts() + detail)
    assert type(fault) is ServiceFault
    assert fault.detail is None
    assert fault.detail_xml == xml


def test_a_declared_detail_is_found_beside_others() -> None:
    details = f'<c:Other><ShopFault/></c:Other><ShopFault xmlns="{SHOP}"/>'
    fault = raised(f"{texts()}<detail>{details}</detail>")
    assert type(fault) is ShopFaultException
    assert fault.detail == FaultRecord()


def test_a_nil_detail_is_none() -> None:
    fault = raised(f'{texts()}<detail><ShopFault xmlns="{SHOP}" i:nil="true"/></detail>')
    assert type(fault) is ShopFaultException
    assert fault.detail is None


def test_an_empty_fault_is_a_fault() -> None:
    fault = raised("", header="")
    assert type(fault) is ServiceFault
    assert (fault.code, fault.fault_string, fault.headers) == ("", "", {})


def test_a_fault_may_be_but_a_tag() -> None:
    with pytest.raises(ServiceFault) as caught:
        soap.decode_response(ADD_PRODUCTS, envelope("<s:Fault/>"))
    assert (type(caught.value), caught.value.code, caught.value.fault_string) == (ServiceFault, "", "")


def test_the_names_in_a_fault_may_have_a_namespace() -> None:
    fault = raised("<s:faultcode>s:Client</s:faultcode><s:faultstring>Bad.</s:faultstring>")
    assert (fault.code, fault.fault_string) == ("s:Client", "Bad.")


@pytest.mark.parametrize(
    ("content", "path"),
    [
        (
            f'<detail><ShopFault xmlns="{SHOP}"><Reason><b/></Reason></ShopFault></detail>',
            "Fault.detail.ShopFault.Reason",
        ),
        (
            f'<detail><ShopFault xmlns="{SHOP}"><Products><Product><Id/></Product></Products></ShopFault></detail>',
            "Fault.detail.ShopFault.Products[0].Id",
        ),
        ("text", ""),
    ],
)
def test_a_fault_that_cannot_be_read_is_a_decode_error(content: str, path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        soap.decode_response(ADD_PRODUCTS, envelope(f"<s:Fault>{texts()}{content}</s:Fault>"))
    assert caught.value.path == path


def test_text_before_what_a_fault_says_is_a_decode_error() -> None:
    with pytest.raises(DecodeError, match=r"^text where only elements can be$"):
        soap.decode_response(ADD_PRODUCTS, envelope(f"<s:Fault>text{texts()}</s:Fault>"))


def test_a_fault_is_no_request() -> None:
    with pytest.raises(DecodeError, match=f"{SOAP}.Fault where"):
        soap.decode_request(ADD_PRODUCTS, envelope(f"<s:Fault>{texts()}</s:Fault>"))


# Sending.


@pytest.mark.parametrize(
    "fault",
    [
        ServiceFault(ADD_PRODUCTS, "s:Server.<&>", "It failed. <&>"),
        ServiceFault(ADD_PRODUCTS, "s:Client", "", None, None, '<detail xmlns="">text</detail>'),
        ShopFaultException(ADD_PRODUCTS, "s:Server", "s", FaultRecord(reason=None)),
        OutOfStockException(ADD_PRODUCTS, "s:Server", "s", FaultRecord(reason="r", products=[Book(name="n"), None])),
    ],
)
def test_a_fault_that_is_sent_is_raised_again(fault: ServiceFault) -> None:
    if isinstance(fault.detail, FaultRecord) and fault.detail.products:
        fault.detail.products = [Book(name="n", price=Money(amount=1))]
    with pytest.raises(ServiceFault) as caught:
        soap.decode_response(ADD_PRODUCTS, soap.encode_fault(ADD_PRODUCTS, fault, {"TrackingId": "t-2"}))
    again = caught.value
    assert type(again) is type(fault)
    assert (again.code, again.fault_string, again.detail) == (fault.code, fault.fault_string, fault.detail)
    assert again.detail_xml == fault.detail_xml
    assert again.headers == {"TrackingId": "t-2"}


def test_the_detail_decides_where_the_exception_is_a_plain_one() -> None:
    fault = ServiceFault(ADD_PRODUCTS, "s:Server", "s", FaultRecord())
    with pytest.raises(ShopFaultException):
        soap.decode_response(ADD_PRODUCTS, soap.encode_fault(ADD_PRODUCTS, fault))


def test_a_detail_may_be_of_a_class_of_the_user() -> None:
    class Own(FaultRecord):
        """A subclass without wire facts of its own."""

    fault = ServiceFault(ADD_PRODUCTS, "s:Server", "s", Own(reason="r"))
    with pytest.raises(ShopFaultException) as caught:
        soap.decode_response(ADD_PRODUCTS, soap.encode_fault(ADD_PRODUCTS, fault))
    assert caught.value.detail == FaultRecord(reason="r")


@pytest.mark.parametrize(
    ("fault", "headers", "problems"),
    [
        (ServiceFault(ADD_PRODUCTS, "s", "s", Product()), {}, ["Product is not the detail of a fault of AddProducts"]),
        (ServiceFault(ADD_PRODUCTS, "s", "s", FaultRecord(reason=7)), {}, ["Reason: int where str is wanted"]),  # type: ignore[arg-type]
        (ServiceFault(ADD_PRODUCTS, "s", "\x00"), {}, ["the character U+0000 at index 0 cannot be in XML"]),
        (
            ServiceFault(ADD_PRODUCTS, "s", "s", None, None, "<detail>"),
            {},
            ["kept XML that is not well-formed: no element found"],
        ),
        (ServiceFault(ADD_PRODUCTS, "s", "s"), {"X": "y"}, ["Header.X: not a header of this message"]),
    ],
)
def test_a_fault_that_cannot_be_sent_says_why(fault: ServiceFault, headers: Any, problems: list[str]) -> None:
    with pytest.raises(EncodeError) as caught:
        soap.encode_fault(ADD_PRODUCTS, fault, headers)
    assert list(map(str, caught.value.problems)) == problems
    assert caught.value.message_name == "Fault"


# Errors as objects.


@pytest.mark.parametrize("clone", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])
def test_errors_survive_copying_and_pickling(clone: Any) -> None:
    fault = clone(raised(f'{texts()}<detail><ShopFault xmlns="{SHOP}"><Reason>r</Reason></ShopFault></detail>'))
    assert type(fault) is ShopFaultException
    assert (fault.code, fault.detail, fault.headers) == ("s:Server", FaultRecord(reason="r"), {"TrackingId": "t-1"})
    with pytest.raises(EncodeError) as unsent:
        soap.encode_request(ADD_PRODUCTS, ADD_PRODUCTS.request())
    assert str(clone(unsent.value)) == str(unsent.value)
    assert clone(unsent.value).problems == unsent.value.problems
    with pytest.raises(DecodeError) as unread:
        soap.decode_response(ADD_PRODUCTS, b"<")
    assert str(clone(unread.value)) == str(unread.value)
    assert clone(unread.value).data == b"<"
