"""SOAP templates: what the published contracts do not show."""

from lxml import etree

from generator.contract.model import (
    XML_SCHEMA,
    ComplexType,
    Contract,
    Direction,
    Element,
    GlobalElement,
    HeaderBinding,
    Message,
    Operation,
    Part,
    QName,
    Schema,
    Service,
)
from generator.soap_template import Part as Side
from generator.soap_template import template

NS = "urn:shop"
STRING = QName(XML_SCHEMA, "string")


def name(local: str, namespace: str = NS) -> QName:
    return QName(namespace, local)


def contract(*components: ComplexType | GlobalElement, headers: tuple[str, ...] = ()) -> Contract:
    """A contract with the operation Buy: BuyRequest and BuyResponse are among the components."""
    messages = [Message(name(part), (Part("parameters", name(part)),)) for part in ("BuyRequest", "BuyResponse")]
    messages += [Message(name(f"{header}Header"), (Part(header, name(header)),)) for header in headers]
    bindings = tuple(HeaderBinding(name(f"{header}Header"), header) for header in headers)
    operation = Operation(
        "Buy", "Buy", Direction("in", name("BuyRequest"), bindings), Direction("out", name("BuyResponse"))
    )
    service = Service("Shop", "ShopPort", "ShopBinding", "Shop", "http://localhost/", (operation,))
    return Contract("Shop", NS, (Schema(NS, components),), tuple(messages), service)


def message(local: str, *elements: Element) -> GlobalElement:
    return GlobalElement(name(local), ComplexType(name(local), elements, anonymous=True))


def body(contract_: Contract, part: Side = "request") -> list[str]:
    """The lines inside the body of its template, which must be well-formed."""
    text = template(contract_, contract_.service.operations[0], part)
    etree.fromstring(text)
    lines = text.splitlines()
    return [line.removeprefix("    ") for line in lines[lines.index("  <s:Body>") + 1 : lines.index("  </s:Body>")]]


def test_type_is_not_described_inside_itself() -> None:
    category = ComplexType(
        name("Category"), (Element(name("Name"), STRING), Element(name("Parent"), name("Category"), nillable=True))
    )
    request = message("BuyRequest", Element(name("Category"), name("Category")))
    assert body(contract(request, message("BuyResponse"), category)) == [
        '<BuyRequest xmlns="urn:shop">',
        "  <Category>",
        "    <Name>ValueHere</Name>",
        '    <Parent i:nil="false" />',
        "  </Category>",
        "</BuyRequest>",
    ]


def test_derived_types_stand_in_the_order_of_the_contract_each_with_what_it_adds() -> None:
    shape = ComplexType(name("Shape"), (Element(name("Colour"), STRING),), abstract=True)
    square = ComplexType(name("Square"), (Element(name("Side"), STRING),), base=name("Rectangle"))
    rectangle = ComplexType(name("Rectangle"), base=name("Shape"))
    ring = ComplexType(
        name("Ring"), (Element(name("Inner"), STRING), Element(name("Outer"), STRING)), base=name("Shape")
    )
    request = message("BuyRequest", Element(name("Any"), name("Shape")), Element(name("Square"), name("Square")))
    assert body(contract(request, message("BuyResponse"), shape, square, rectangle, ring)) == [
        '<BuyRequest xmlns="urn:shop">',
        '  <Any i:type="-- derived type specified here with the appropriate prefix --">',
        "    <Colour>ValueHere</Colour>",
        "    <!--This field is applicable if the derived type attribute is set to Square-->",
        "    <Side>ValueHere</Side>",
        "    <!--No additional fields are applicable if the derived type attribute is set to Rectangle-->",
        "    <!--These fields are applicable if the derived type attribute is set to Ring-->",
        "    <Inner>ValueHere</Inner>",
        "    <Outer>ValueHere</Outer>",
        "  </Any>",
        "  <Square>",
        "    <Colour>ValueHere</Colour>",
        "    <Side>ValueHere</Side>",
        "  </Square>",
        "</BuyRequest>",
    ]


def test_namespaces_are_declared_where_they_are_first_needed() -> None:
    price = ComplexType(
        name("Price", "urn:money"),
        (
            Element(name("Currency", "urn:money"), STRING),
            Element(name("Buyer", "urn:money"), name("Buyer")),
            Element(name("Discount", "urn:money"), name("Discount", "urn:discount")),
        ),
    )
    buyer = ComplexType(name("Buyer"), (Element(name("Name"), STRING),))
    discount = ComplexType(name("Discount", "urn:discount"), (Element(name("Rate", "urn:discount"), STRING),))
    request = message("BuyRequest", Element(name("Price"), name("Price", "urn:money"), nillable=True))
    assert body(contract(request, message("BuyResponse"), price, buyer, discount)) == [
        '<BuyRequest xmlns="urn:shop">',
        '  <Price xmlns:e1="urn:money" i:nil="false">',
        "    <e1:Currency>ValueHere</e1:Currency>",
        "    <e1:Buyer>",
        "      <Name>ValueHere</Name>",
        "    </e1:Buyer>",
        '    <e1:Discount xmlns:e2="urn:discount">',
        "      <e2:Rate>ValueHere</e2:Rate>",
        "    </e1:Discount>",
        "  </Price>",
        "</BuyRequest>",
    ]


def test_unqualified_elements_are_in_no_namespace() -> None:
    line = ComplexType(name("Line"), (Element(QName("", "Article"), STRING), Element(name("Count"), STRING)))
    request = message("BuyRequest", Element(QName("", "Line"), name("Line")))
    text = "".join(body(contract(request, message("BuyResponse"), line)))
    tags = [element.tag for element in etree.fromstring(text).iter()]
    assert tags == ["{urn:shop}BuyRequest", "Line", "Article", "{urn:shop}Count"]


def test_responses_declare_the_instance_namespace_at_the_first_marker() -> None:
    receipt = ComplexType(name("Receipt"), (Element(name("Number"), STRING, nillable=True),))
    response = message("BuyResponse", Element(name("Receipt"), name("Receipt")))
    assert body(contract(message("BuyRequest"), response, receipt), "response") == [
        '<BuyResponse xmlns="urn:shop">',
        "  <Receipt>",
        '    <Number d5p1:nil="false" xmlns:d5p1="http://www.w3.org/2001/XMLSchema-instance">ValueHere</Number>',
        "  </Receipt>",
        "</BuyResponse>",
    ]


def test_headers_are_those_of_the_contract_after_the_action_but_those_that_are_left_out() -> None:
    headers = [GlobalElement(name(local), STRING, nillable=local == "Token") for local in ("Token", "Password")]
    shop = contract(message("BuyRequest"), message("BuyResponse"), *headers, headers=("Token", "Password"))
    (operation,) = shop.service.operations
    text = template(shop, operation, "request", action_header="Action", left_out_headers={"Password"})
    assert text.splitlines()[1:5] == [
        '  <s:Header xmlns="urn:shop">',
        '    <Action mustUnderstand="1">Buy</Action>',
        '    <Token i:nil="false">ValueHere</Token>',
        "  </s:Header>",
    ]
    assert "s:Header" not in template(shop, operation, "response", action_header="Action")
