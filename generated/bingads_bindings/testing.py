"""A service for tests: answers calls from a script, in memory, and remembers what it was asked.

fake = FakeService(campaign_management.OPERATIONS)
fake.answer("AddCampaigns", campaign_management.AddCampaignsResponse(campaign_ids=[1]))
with CampaignManagementClient(credentials, http_client=fake.http_client()) as client:
    client.add_campaigns(account_id=1, campaigns=[...])
assert fake.calls[0].request.campaigns[0].name == "Shoes"
"""

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, TypeAlias

import anyio
import httpx

from . import rest, soap
from .errors import ServiceFault
from .operation import Message, Operation
from .record import Record


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A request that the service received: the operation, the message and its headers, the HTTP request."""

    operation: str
    request: Any
    headers: Mapping[str, str | None] = field(repr=False)
    http_request: httpx.Request = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Answers with a fault; `detail` is the record of a declared fault. REST has no code but the HTTP status."""

    detail: Record | None = None
    code: str = "s:Server"
    string: str = "The service refused the request."
    status: int = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Http:
    """Answers with any HTTP response."""

    status: int
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Delayed:
    """Answers after some seconds; a client that does not wait that long gets its time-out."""

    seconds: float
    answer: "Answer"


Answer: TypeAlias = "Record | Fault | Http | Delayed | Exception | Callable[[Any], Answer]"
"""What to answer: a response message, a fault, an HTTP response, an exception of httpx to raise, any of these later, or
a function that is given the request message and returns one of them."""


class FakeService(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport for `httpx` clients that plays the service with the given operations, for any number of threads.

    It is asked over SOAP or over REST, and answers the same way.
    `calls` are the requests in the order in which they came. `tracking_id` is sent with every reply and fault.
    """

    def __init__(self, operations: Mapping[str, Operation[Any, Any]], *, tracking_id: str = "fake-tracking-id") -> None:
        self.calls: list[RecordedCall] = []
        self.tracking_id = tracking_id
        self._operations = operations
        self._answers: dict[str, deque[Answer]] = {name: deque() for name in operations}
        self._lock = Lock()

    def answer(self, operation: str, *answers: Answer) -> None:
        """Answer the calls of an operation (by wire name) with these, in order; the last one for all further calls.

        Raises KeyError for an operation that the service does not have.
        """
        with self._lock:
            self._answers[operation].clear()
            self._answers[operation].extend(answers)

    def http_client(self) -> httpx.Client:
        """A client for the `http_client=` of a sync client."""
        return httpx.Client(transport=self)

    def async_http_client(self) -> httpx.AsyncClient:
        """A client for the `http_client=` of an async client."""
        return httpx.AsyncClient(transport=self)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a sync client."""
        request.read()
        operation, message, answer = self._take(request)
        while isinstance(answer := _found(answer, message), Delayed):
            time.sleep(_allowed(answer, request))
            answer = answer.answer
        return self._respond(request, operation, answer)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an async client."""
        await request.aread()
        operation, message, answer = self._take(request)
        while isinstance(answer := _found(answer, message), Delayed):
            await anyio.sleep(_allowed(answer, request))
            answer = answer.answer
        return self._respond(request, operation, answer)

    def _take(self, request: httpx.Request) -> tuple[Operation[Any, Any], Any, Answer]:
        """The operation that is asked for, the request message, and the next answer."""
        operation = self._operation(request)
        message: Message[Any] = (
            soap.decode_request(operation, request.content)
            if _is_soap(request)
            else rest.decode_request(operation, request.content, request.headers)
        )
        with self._lock:
            self.calls.append(RecordedCall(operation.name, message.body, message.headers, request))
            answers = self._answers[operation.name]
            if not answers:
                raise LookupError(f"the test gave no answer for {operation.name}; see FakeService.answer")
            answer = answers.popleft() if len(answers) > 1 else answers[0]
        return operation, message.body, answer

    def _operation(self, request: httpx.Request) -> Operation[Any, Any]:
        """The operation that is asked for."""
        action = request.headers.get("SOAPAction", "").strip('"')
        for operation in self._operations.values():
            if operation.soap_action == action if _is_soap(request) else _is_asked_for(operation, request):
                return operation
        raise LookupError(f"no operation for {request.method} {action or request.url.path}")

    def _respond(self, request: httpx.Request, operation: Operation[Any, Any], answer: Answer) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, Http):
            return httpx.Response(answer.status, headers=dict(answer.headers), content=answer.content)
        tracking = operation.api.tracking_header
        headers = {tracking: self.tracking_id} if tracking in operation.response_headers else {}
        codec = soap if _is_soap(request) else rest
        status = 200
        if isinstance(answer, Fault):
            status = answer.status
            fault = ServiceFault(operation, answer.code, answer.string, answer.detail)
            content = codec.encode_fault(operation, fault, headers)
        else:
            content = codec.encode_response(operation, answer, headers)
        xml = {"Content-Type": "text/xml; charset=utf-8"}
        http_headers = xml if _is_soap(request) else rest.response_headers(operation, headers)
        return httpx.Response(status, headers=http_headers, content=content)


def _is_soap(request: httpx.Request) -> bool:
    return "SOAPAction" in request.headers


def _is_asked_for(operation: Operation[Any, Any], request: httpx.Request) -> bool:
    method, path = rest.endpoint(operation)
    return method == request.method and request.url.path.endswith(path)


def _found(answer: Answer, message: Any) -> Answer:
    """What an answer is, of a function what it makes of the request message."""
    while callable(answer):
        answer = answer(message)
    return answer


def _allowed(answer: Delayed, request: httpx.Request) -> float:
    """The seconds to wait; raises the time-out of httpx where the client does not wait that long."""
    limit = request.extensions.get("timeout", {}).get("read")
    if limit is not None and answer.seconds > limit:
        raise httpx.ReadTimeout("timed out", request=request)
    return answer.seconds
