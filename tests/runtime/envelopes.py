"""Envelopes around what a test is about."""

from typing import Any

from generator.runtime import soap
from generator.runtime.record import Record

from .sample import ADD_PRODUCTS, ARRAYS, COMMON, SHOP, AddProductsRequest, AddProductsResponse, Everything

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"


def envelope(body: str, header: str = "", *, declarations: str = "") -> bytes:
    """An envelope; the prefixes `s`, `i`, `c` and `arr` are declared in it."""
    return (
        f'<s:Envelope xmlns:s="{SOAP}" xmlns:i="{INSTANCE}" xmlns:c="{COMMON}" xmlns:arr="{ARRAYS}"{declarations}>'
        f"{header}<s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def response(content: str) -> bytes:
    """The envelope of a response with such content."""
    return envelope(f'<AddProductsResponse xmlns="{SHOP}">{content}</AddProductsResponse>')


def received(content: str) -> AddProductsResponse:
    """What a response with such content is decoded to."""
    return soap.decode_response(ADD_PRODUCTS, response(content)).body


def sent(request: AddProductsRequest) -> str:
    """The content of a request as it is sent."""
    text = soap.encode_request(ADD_PRODUCTS, request).decode()
    return text.partition(f'<AddProductsRequest xmlns="{SHOP}">')[2].partition("</AddProductsRequest>")[0]


def sent_again(reply: AddProductsResponse) -> str:
    """The content of a response when it is encoded."""
    text = soap.encode_response(ADD_PRODUCTS, reply).decode()
    return text.partition(f'<AddProductsResponse xmlns="{SHOP}">')[2].partition("</AddProductsResponse>")[0]


def round_trip(value: Any) -> Any:
    """A value of `Everything.<the attribute that the test gives>` or a whole record, encoded and decoded."""
    return soap.decode_response(ADD_PRODUCTS, soap.encode_response(ADD_PRODUCTS, value)).body


def everything(**values: Any) -> AddProductsRequest:
    """A request with one record of `Everything`."""
    return AddProductsRequest(account_id=1, everything=Everything(**values))


def shown(record: Record) -> dict[str, object]:
    """The attributes of a record by name."""
    return {element.attribute: getattr(record, element.attribute) for element in record.__elements__}
