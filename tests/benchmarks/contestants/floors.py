"""The floors: no types, no checks; lxml parsing the same bytes, lxml building the same tree, strings joined by hand."""

from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

from tests.benchmarks import workload

_CM = f"{{{workload.CAMPAIGN_MANAGEMENT}}}"
_SOAP = f"{{{workload.ENVELOPE}}}"
_ARRAYS = f"{{{workload.ARRAYS}}}"


class Codec:
    """Parses, and builds the tree of a request by hand."""

    def encode(self, values: list[dict[str, Any]]) -> bytes:
        """Build the tree, then write it."""
        namespaces: Any = {"s": workload.ENVELOPE, None: workload.CAMPAIGN_MANAGEMENT}
        envelope = etree.Element(f"{_SOAP}Envelope", nsmap=namespaces)
        header = etree.SubElement(envelope, f"{_SOAP}Header")
        for name, text in workload.HEADERS.items():
            etree.SubElement(header, _CM + name).text = text
        request = etree.SubElement(etree.SubElement(envelope, f"{_SOAP}Body"), f"{_CM}AddKeywordsRequest")
        etree.SubElement(request, f"{_CM}AdGroupId").text = "1"
        parent = etree.SubElement(request, f"{_CM}Keywords", nsmap={"a": workload.ARRAYS})
        for value in values:
            _add_keyword(parent, value)
        return etree.tostring(envelope)

    def decode(self, data: bytes) -> Any:
        """Parse, and nothing else."""
        return etree.fromstring(data)[1][0][0]

    def facts(self, keyword: Any) -> tuple[Any, ...]:
        """Identifier, text, address and bid of a keyword in the tree."""
        amount = keyword.findtext(f"{_CM}Bid/{_CM}Amount")
        address = keyword.findtext(f"{_CM}FinalUrls/{_ARRAYS}string")
        return int(keyword.findtext(f"{_CM}Id")), keyword.findtext(f"{_CM}Text"), address, float(amount)


class Joined(Codec):
    """Joins the strings of a request by hand."""

    def encode(self, values: list[dict[str, Any]]) -> bytes:
        """One string, then its bytes."""
        return "".join(_joined(values)).encode()


def _add_keyword(parent: Any, value: dict[str, Any]) -> None:
    keyword = etree.SubElement(parent, f"{_CM}Keyword")
    bid = etree.SubElement(keyword, f"{_CM}Bid")
    etree.SubElement(bid, f"{_CM}Amount").text = repr(value["Bid"]["Amount"])
    addresses = etree.SubElement(keyword, f"{_CM}FinalUrls")
    for address in value["FinalUrls"]:
        etree.SubElement(addresses, f"{_ARRAYS}string").text = address
    for name in ("MatchType", "Param1", "Status", "Text"):
        etree.SubElement(keyword, _CM + name).text = value[name]


def _joined(values: list[dict[str, Any]]) -> Iterator[str]:
    yield f'<s:Envelope xmlns:s="{workload.ENVELOPE}" xmlns="{workload.CAMPAIGN_MANAGEMENT}"><s:Header>'
    yield from (f"<{name}>{escape(value)}</{name}>" for name, value in workload.HEADERS.items())
    yield f'</s:Header><s:Body><AddKeywordsRequest><AdGroupId>1</AdGroupId><Keywords xmlns:a="{workload.ARRAYS}">'
    for value in values:
        addresses = "".join(f"<a:string>{escape(address)}</a:string>" for address in value["FinalUrls"])
        yield (
            f"<Keyword><Bid><Amount>{value['Bid']['Amount']!r}</Amount></Bid><FinalUrls>{addresses}</FinalUrls>"
            f"<MatchType>{escape(value['MatchType'])}</MatchType><Param1>{escape(value['Param1'])}</Param1>"
            f"<Status>{escape(value['Status'])}</Status><Text>{escape(value['Text'])}</Text></Keyword>"
        )
    yield "</Keywords></AddKeywordsRequest></s:Body></s:Envelope>"
