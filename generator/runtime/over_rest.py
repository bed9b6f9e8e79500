"""Messages over HTTP as REST has them, in JSON."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from . import rest
from .api import Service
from .operation import Message, Operation
from .record import Record
from .redaction import HIDDEN, redact
from .reply import HttpExchange
from .rest_wire import service_of
from .wires import HttpRequest, Wire

_TEXT = r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)'
_PART = rf"{_TEXT}|[\[\]{{}},:]|[^\s\"\[\]{{}},:]+"


class _Rest:
    """REST with JSON; see `Wire`."""

    message = "JSON message"
    media_type = "json"

    def endpoints(self, service: Service) -> Mapping[str, str]:
        return service_of(service).hosts

    def request(
        self, operation: Operation[Any, Any], request: Record, headers: Mapping[str, str], endpoint: str
    ) -> HttpRequest:
        method, path = rest.endpoint(operation)
        http_headers = rest.request_headers(operation, headers)
        return HttpRequest(method, endpoint.rstrip("/") + path, http_headers, rest.encode_request(operation, request))

    def read(self, operation: Operation[Any, Any], content: bytes, http: HttpExchange, /) -> Message[Any]:
        return rest.decode_response(operation, content, http.headers, status=http.status)

    def encoding(self, content: bytes) -> str:
        return json.detect_encoding(content)

    def redact(self, text: str, secret_elements: Iterable[str], secret_values: Iterable[str]) -> str:
        names = frozenset(secret_elements)
        values = sorted(filter(None, secret_values), key=len, reverse=True)

        def plain(match: re.Match[str]) -> str:
            """A string that hides nothing by the way in which it is written."""
            try:
                said: str = json.loads(match[0], strict=False)
            except ValueError:
                return match[0]
            hidden = said
            for value in values:
                hidden = hidden.replace(value, HIDDEN)
            return match[0] if hidden == said and said not in names else json.dumps(hidden)

        if "\\" in text:
            text = re.sub(_TEXT, plain, text, flags=re.DOTALL)
        if names:
            # An object or a list is hidden to the end of the text: a secret is neither.
            named = rf'("(?:{"|".join(map(re.escape, sorted(names)))})"\s*:\s*+)'
            text = re.sub(rf"{named}(?!null\b)(?:{_TEXT}|[-+.\w]+|.*)", rf'\g<1>"{HIDDEN}"', text, flags=re.DOTALL)
        return redact(text, (), values)

    def indented(self, text: str) -> str:
        if not text.lstrip().startswith(("{", "[")):
            return text
        shown: list[str] = []
        depth = 0
        for part in re.findall(_PART, text, re.DOTALL):
            depth += (part in "{[") - (part in "}]")
            line = f"\n{'  ' * depth}"
            shown.append(f"{line}{part}" if part in "}]" else f"{part} " if part == ":" else part)
            shown.append(line if part in "{[," else "")
        return "".join(shown)


WIRE: Wire = _Rest()
