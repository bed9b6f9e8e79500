"""Messages over HTTP as SOAP."""

from collections.abc import Mapping
from typing import Any

from . import redaction, soap
from .api import Service
from .operation import Message, Operation
from .record import Record
from .reply import HttpExchange
from .tokens import UTF_16
from .wires import HttpRequest, Wire


class _Soap:
    """SOAP 1.1 over HTTP; see `Wire`."""

    message = "SOAP message"
    media_type = "xml"
    redact = staticmethod(redaction.redact)
    indented = staticmethod(redaction.indented)

    def endpoints(self, service: Service) -> Mapping[str, str]:
        return service.endpoints

    def request(
        self, operation: Operation[Any, Any], request: Record, headers: Mapping[str, str], endpoint: str
    ) -> HttpRequest:
        http_headers = {
            "Content-Type": "text/xml; charset=utf-8",
            "SOAPAction": f'"{operation.soap_action}"',
            "Accept": "text/xml",
        }
        return HttpRequest("POST", endpoint, http_headers, soap.encode_request(operation, request, headers))

    def read(self, operation: Operation[Any, Any], content: bytes, _: HttpExchange, /) -> Message[Any]:
        return soap.decode_response(operation, content)

    def encoding(self, content: bytes) -> str:
        return UTF_16.get(content[:2], "utf-8")


WIRE: Wire = _Soap()
