"""The subset of WSDL 1.1 and XML Schema that is supported, as one table; whatever is outside it is an error.

A line of the table says which children and which attributes a construct may have. A child is allowed once, or with `*`
any number of times; of `a|b` there is one at most. An attribute is followed by the values that are supported, where
not every value is (`#`: a number), and by `!` where it must be there.

Nothing is left to chance that way: a construct that the table does not know cannot be dropped by a later step.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias, cast

from lxml import etree

from generator.contract.model import XML_SCHEMA
from generator.errors import ContractError, Location

__all__ = ["ADDRESSING", "SOAP", "WSDL", "XmlElement", "check_subset", "locate", "prune", "short_name"]

XmlElement: TypeAlias = etree._Element  # pyright: ignore[reportPrivateUsage]  # lxml has no public name for it

WSDL = "http://schemas.xmlsoap.org/wsdl/"
SOAP = "http://schemas.xmlsoap.org/wsdl/soap/"
ADDRESSING = "http://www.w3.org/2006/05/addressing/wsdl"
SOAP_12 = "http://schemas.xmlsoap.org/wsdl/soap12/"
HTTP_TRANSPORT = "http://schemas.xmlsoap.org/soap/http"

_PREFIXES = {
    XML_SCHEMA: "xs",
    WSDL: "wsdl",
    SOAP: "soap",
    SOAP_12: "soap12",
    "http://schemas.xmlsoap.org/wsdl/http/": "http",
    "http://schemas.xmlsoap.org/wsdl/mime/": "mime",
    "http://schemas.xmlsoap.org/soap/encoding/": "soapenc",
}
"""The namespaces in which nothing is skipped: all of them decide what is sent."""

_BOOLEAN = "true|false|1|0"
_FALSE = "false|0"
_FORM = "qualified|unqualified"

_FACETS = (
    "pattern length minLength maxLength whiteSpace totalDigits fractionDigits "
    "minInclusive maxInclusive minExclusive maxExclusive"
)

_TABLE = {
    "xs:schema": (
        "xs:annotation* xs:include* xs:import* xs:simpleType* xs:complexType* xs:element* xs:attribute*",
        "id version targetNamespace blockDefault= finalDefault= "
        f"elementFormDefault={_FORM} attributeFormDefault={_FORM}",
    ),
    "xs:annotation": ("xs:appinfo*", "id"),
    "xs:appinfo": ("", "source"),
    "xs:include": ("xs:annotation*", "id schemaLocation!"),
    "xs:import": ("xs:annotation*", "id namespace schemaLocation"),
    "xs:schema/xs:element": (
        "xs:annotation* xs:complexType",
        f"id name! type nillable={_BOOLEAN} abstract={_FALSE} block= final=",
    ),
    "xs:element": (
        "xs:annotation* xs:complexType",
        f"id name! type nillable={_BOOLEAN} minOccurs=# maxOccurs=#|unbounded form={_FORM} block=",
    ),
    "xs:attribute": ("xs:annotation*", "id name! type!"),
    "xs:complexType": (
        "xs:annotation* xs:sequence|xs:complexContent",
        f"id name abstract={_BOOLEAN} mixed={_FALSE} block= final=",
    ),
    "xs:complexContent": ("xs:annotation* xs:extension", f"id mixed={_FALSE}"),
    "xs:extension": ("xs:annotation* xs:sequence", "id base!"),
    "xs:sequence": ("xs:annotation* xs:element*", "id minOccurs=1 maxOccurs=1"),
    "xs:simpleType": ("xs:annotation* xs:restriction|xs:list", "id name final="),
    "xs:list": ("xs:annotation* xs:simpleType", "id"),
    "xs:restriction": (
        "xs:annotation* xs:enumeration* xs:pattern* " + " ".join(f"xs:{facet}" for facet in _FACETS.split()[1:]),
        "id base!",
    ),
    "xs:enumeration": ("xs:annotation*", "id value!"),
    "wsdl:definitions": (
        "wsdl:import* wsdl:types wsdl:message* wsdl:portType* wsdl:binding* wsdl:service*",
        "name targetNamespace!",
    ),
    "wsdl:import": ("", "namespace location!"),
    "wsdl:types": ("xs:schema*", ""),
    "wsdl:message": ("wsdl:part*", "name!"),
    "wsdl:part": ("", "name! element!"),
    "wsdl:portType": ("wsdl:operation*", "name!"),
    "wsdl:binding": ("soap:binding wsdl:operation*", "name! type!"),
    "wsdl:operation": ("soap:operation wsdl:input wsdl:output wsdl:fault*", "name!"),
    "wsdl:input": ("soap:header* soap:body", "name message"),
    "wsdl:output": ("soap:header* soap:body", "name message"),
    "wsdl:fault": ("soap:fault", "name! message"),
    "wsdl:service": ("wsdl:port*", "name!"),
    "wsdl:port": ("soap:address", "name! binding!"),
    "soap:binding": ("", f"transport!={HTTP_TRANSPORT} style=document"),
    "soap:operation": ("", "soapAction style=document"),
    "soap:header": ("", "message! part! use!=literal namespace="),
    "soap:body": ("", "use!=literal namespace="),
    "soap:fault": ("", "name! use!=literal namespace="),
    "soap:address": ("", "location!"),
} | {f"xs:{facet}": ("xs:annotation*", f"id value! fixed={_BOOLEAN}") for facet in _FACETS.split()}


@dataclass(frozen=True, slots=True)
class _Construct:
    children: Mapping[str, str]
    """Child -> its group, empty for a child that may be repeated; of a group there is one child at most."""
    attributes: Mapping[str, str | None]
    """Attribute -> pattern of its supported values; None: every value."""
    required: frozenset[str]


def _construct(children: str, attributes: str) -> _Construct:
    groups: dict[str, str] = {}
    for group in children.split():
        groups.update({name.rstrip("*"): "" if name.endswith("*") else group for name in group.split("|")})
    values: dict[str, str | None] = {}
    required: set[str] = set()
    for attribute in attributes.split():
        name, equals, supported = attribute.partition("=")
        values[name.rstrip("!")] = re.escape(supported).replace(r"\|", "|").replace(r"\#", r"\d+") if equals else None
        if name.endswith("!"):
            required.add(name.rstrip("!"))
    return _Construct(groups, values, frozenset(required))


_CONSTRUCTS = {name: _construct(*line) for name, line in _TABLE.items()}


@lru_cache(1024)
def short_name(tag: str) -> str:
    """`{namespace}name` with the usual prefix where the namespace has one: `xs:element`."""
    namespace, _, name = tag.removeprefix("{").rpartition("}")
    return f"{_PREFIXES[namespace]}:{name}" if namespace in _PREFIXES else tag


def locate(document: str, element: XmlElement) -> Location:
    """Where an element stands."""
    name = element.get("name")
    construct = short_name(str(element.tag))
    line = cast("int | None", element.sourceline)
    return Location(document, line, construct if name is None else f'{construct} "{name}"')


def prune(root: XmlElement) -> None:
    """Remove what says nothing about the wire: prose, and extensions of WSDL that a reader may skip (WS-Policy …)."""
    for element in [*root.iter(etree.Element)]:
        parent = element.getparent()
        if parent is not None and _may_be_skipped(str(element.tag), short_name(str(parent.tag)), element):
            parent.remove(element)


def _may_be_skipped(tag: str, parent: str, element: XmlElement) -> bool:
    if short_name(tag) in ("wsdl:documentation", "xs:documentation"):
        return True
    foreign = short_name(tag) == tag
    return foreign and parent.startswith("wsdl:") and element.get(f"{{{WSDL}}}required") not in ("true", "1")


def check_subset(document: str, element: XmlElement, parent: str = "") -> None:
    """Raise ContractError for the first construct in `element` that is not supported, in document order."""
    name = short_name(str(element.tag))
    construct = _CONSTRUCTS.get(f"{parent}/{name}") or _CONSTRUCTS.get(name)
    if construct is None:
        raise ContractError(locate(document, element), "not supported")
    _check_attributes(document, element, construct)
    if name == "xs:appinfo":  # holds whatever its writer likes; what means something here is read from it later
        return
    groups: set[str] = set()
    for child in element.iterchildren(etree.Element):
        child_name = short_name(str(child.tag))
        if child_name not in construct.children:
            raise ContractError(locate(document, child), f"not supported in {name}")
        group = construct.children[child_name]
        if group in groups:
            raise ContractError(locate(document, child), f"only one is supported in {name}")
        groups |= {group} - {""}
        check_subset(document, child, name)


def _check_attributes(document: str, element: XmlElement, construct: _Construct) -> None:
    attributes = {str(name): str(value) for name, value in element.attrib.items()}
    for name, value in attributes.items():
        if not _is_supported(name, value, construct):
            raise ContractError(locate(document, element), f'{short_name(name)}="{value}" is not supported')
        if name == "name" and not _is_name(value):
            raise ContractError(locate(document, element), f'"{value}" is not an XML name')
    for name in sorted(construct.required - attributes.keys()):
        raise ContractError(locate(document, element), f"has no {name}")


def _is_supported(attribute: str, value: str, construct: _Construct) -> bool:
    if attribute.startswith("{"):
        return short_name(attribute) in (attribute, "wsdl:required")
    pattern = construct.attributes.get(attribute, "(?!)")
    return pattern is None or re.fullmatch(pattern, value.strip()) is not None


def _is_name(value: str) -> bool:
    try:
        etree.QName("urn:x", value)
    except ValueError:
        return False
    return True
