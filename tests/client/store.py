"""A small service as the generator writes it, by hand: what the clients are tested with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, ClassVar

from generator.runtime import rest, soap
from generator.runtime.api import Api, ErrorElements, Service
from generator.runtime.client import AsyncClient, Client
from generator.runtime.credentials import HeaderCredentials, Token
from generator.runtime.elements import Element
from generator.runtime.errors import ServiceFault
from generator.runtime.index import TypeIndex, item
from generator.runtime.operation import Fault, Message, Operation
from generator.runtime.record import Record, element, record
from generator.runtime.reply import Reply
from generator.runtime.unset import UNSET, Unset
from tests.support.scripted_server import ReceivedRequest

STORE = "https://store.example/v1"
SECRET = frozenset({"Token", "Key", "Password"})

API = Api(
    user_agent="store-bindings/1.0",
    tracking_header="TrackingId",
    secret_elements=SECRET,
    error_elements=ErrorElements(
        code="Code",
        message="Message",
        error_code="ErrorCode",
        index="Index",
        field_path="FieldPath",
        details=("Details", "Detail"),
    ),
    expired_token_codes=frozenset({109}),
    throttling=MappingProxyType({117: 60.0, 207: 900.0}),
)

TYPES = TypeIndex(
    __name__.rpartition(".")[0],
    namespaces={"st": STORE},
    classes={
        "st:Item": "store",
        "st:Account": "store",
        "st:Error": "store",
        "st:BatchError": "store",
        "st:ApiFault": "store",
        "st:BatchFault": "store",
    },
    arrays={
        "st:ArrayOfItem": item("Item", "st:Item", nillable=True),
        "st:ArrayOfError": item("Error", "st:Error", nillable=True),
        "st:ArrayOfBatchError": item("BatchError", "st:BatchError", nillable=True),
    },
    secret_elements=SECRET,
)


@record(TYPES, "st:Item")
class Item(Record):
    """Something in the store."""

    id: int | Unset | None = element("Id", "xs:long", nillable=True)
    name: str | Unset | None = element("Name", "xs:string", nillable=True)


@record(TYPES, "st:Account")
class Account(Record):
    """Somebody who buys."""

    name: str | Unset | None = element("Name", "xs:string", nillable=True)
    password: str | Unset | None = element("Password", "xs:string", nillable=True)


@record(TYPES, "st:Error")
class Error(Record):
    """An error."""

    code: int | Unset = element("Code", "xs:int")
    details: str | Unset | None = element("Details", "xs:string", nillable=True)
    error_code: str | Unset | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | Unset | None = element("Message", "xs:string", nillable=True)


@record(TYPES, "st:BatchError")
class BatchError(Error):
    """An error of one item of the request."""

    field_path: str | Unset | None = element("FieldPath", "xs:string", nillable=True)
    index: int | Unset = element("Index", "xs:int")


@record(TYPES, "st:ApiFault")
class ApiFault(Record):
    """The detail of a fault."""

    tracking_id: str | Unset | None = element("TrackingId", "xs:string", nillable=True)
    errors: Sequence[Error | None] | Unset | None = element("Errors", "st:ArrayOfError", nillable=True)


@record(TYPES, "st:BatchFault")
class BatchFault(ApiFault):
    """The detail of another fault."""

    batch_errors: Sequence[BatchError | None] | Unset | None = element(
        "BatchErrors", "st:ArrayOfBatchError", nillable=True
    )


@record(TYPES, "st:GetItemsRequest")
class GetItemsRequest(Record):
    """A request that changes nothing."""

    ids: int | Unset = element("Id", "xs:long")
    account: Account | Unset | None = element("Account", "st:Account", nillable=True)


@record(TYPES, "st:GetItemsResponse")
class GetItemsResponse(Reply):
    """The response to it."""

    items: Sequence[Item | None] | Unset | None = element("Items", "st:ArrayOfItem", nillable=True)
    account: Account | Unset | None = element("Account", "st:Account", nillable=True)


@record(TYPES, "st:AddItemsRequest")
class AddItemsRequest(Record):
    """A request that changes something."""

    items: Sequence[Item | None] | Unset = element("Items", "st:ArrayOfItem", required=True)


@record(TYPES, "st:AddItemsResponse")
class AddItemsResponse(Reply):
    """The response to it."""

    items: Sequence[Item | None] | Unset | None = element("Items", "st:ArrayOfItem", nillable=True)


class ApiFaultException(ServiceFault):
    """A declared fault."""


class BatchFaultException(ServiceFault):
    """Another declared fault."""


def _headers(*names: str) -> tuple[Element, ...]:
    return tuple(Element(name, "", STORE, "xs:string", True) for name in names)


def _operation(name: str, *, read: bool) -> Operation[Any, Any]:
    return Operation(
        name=name,
        soap_action=name,
        package=__name__,
        types=TYPES,
        request_name=f"{name}Request",
        response_name=f"{name}Response",
        request_header_elements=_headers("Token", "Account", "Key"),
        response_header_elements=_headers("TrackingId"),
        faults=(
            Fault("ApiFault", STORE, "st:ApiFault", "ApiFaultException"),
            Fault("BatchFault", STORE, "st:BatchFault", "BatchFaultException"),
        ),
        api=API,
        read=read,
    )


GET_ITEMS: Operation[GetItemsRequest, GetItemsResponse] = _operation("GetItems", read=True)
ADD_ITEMS: Operation[AddItemsRequest, AddItemsResponse] = _operation("AddItems", read=False)
OPERATIONS = {each.name: each for each in (GET_ITEMS, ADD_ITEMS)}


@dataclass(frozen=True, slots=True)
class Credentials(HeaderCredentials):
    """Who calls."""

    __headers__: ClassVar[Mapping[str, str]] = {"key": "Key", "token": "Token", "account": "Account", "other": "Other"}

    key: str = field(repr=False)
    token: Token = field(repr=False)
    account: int | None = None
    other: str = "a header that the operations do not have"


_SERVICE = Service(
    name="Store",
    version="v1",
    endpoints={"production": "https://store.example/api", "sandbox": "https://sandbox.store.example/api"},
    package=__name__,
    types=TYPES,
    api=API,
)


class StoreClient(Client):
    """The client that waits."""

    service = _SERVICE

    def get_items(self, *, ids: int | Unset = UNSET, account: Account | Unset | None = UNSET) -> GetItemsResponse:
        """`GetItems`."""
        return self._call(GET_ITEMS, GetItemsRequest(ids=ids, account=account))

    def add_items(self, *, items: Sequence[Item | None] | Unset = UNSET) -> AddItemsResponse:
        """`AddItems`."""
        return self._call(ADD_ITEMS, AddItemsRequest(items=items))


class AsyncStoreClient(AsyncClient):
    """The client that awaits."""

    service = _SERVICE

    async def get_items(self, *, ids: int | Unset = UNSET, account: Account | Unset | None = UNSET) -> GetItemsResponse:
        """`GetItems`."""
        return await self._call(GET_ITEMS, GetItemsRequest(ids=ids, account=account))

    async def add_items(self, *, items: Sequence[Item | None] | Unset = UNSET) -> AddItemsResponse:
        """`AddItems`."""
        return await self._call(ADD_ITEMS, AddItemsRequest(items=items))


@dataclass(frozen=True, slots=True)
class Body:
    """A message as each wire has it, for a server that answers by the wire by which it is asked."""

    soap: bytes
    rest: bytes
    tracking_id: str = "t-1"

    def __call__(self, request: ReceivedRequest) -> tuple[bytes, Mapping[str, str]]:
        return (self.soap, {}) if "soapaction" in request.headers else (self.rest, {"TrackingId": self.tracking_id})

    def of(self, wire: str) -> bytes:
        """The message on a wire."""
        return self.soap if wire == "soap" else self.rest

    def map(self, change: Callable[[bytes], bytes]) -> Body:
        """The same with both messages changed."""
        return Body(change(self.soap), change(self.rest), self.tracking_id)


def reply(operation: Operation[Any, Any], tracking_id: str = "t-1", **attributes: Any) -> Body:
    """A response."""
    message = operation.response(**attributes)
    headers = {"TrackingId": tracking_id}
    return Body(
        soap.encode_response(operation, message, headers), rest.encode_response(operation, message), tracking_id
    )


def fault(
    operation: Operation[Any, Any],
    *codes: int,
    string: str = "It failed.",
    detail: Record | None = None,
) -> Body:
    """A fault with errors of these codes."""
    if codes:
        errors = [Error(code=code, error_code=f"Code{code}", message=f"Message {code}") for code in codes]
        detail = ApiFault(tracking_id="t-2", errors=errors)
    error = ServiceFault(operation, "s:Server", string, detail)
    headers = {"TrackingId": "t-3"}
    return Body(soap.encode_fault(operation, error, headers), rest.encode_fault(operation, error), "t-3")


def received(request: ReceivedRequest) -> tuple[Operation[Any, Any], Message[Any]]:
    """The operation that was asked for, and the request."""
    if "soapaction" in request.headers:
        operation = OPERATIONS[request.headers["soapaction"].strip('"')]
        return operation, soap.decode_request(operation, request.body)
    (operation,) = (each for each in OPERATIONS.values() if request.target.endswith(rest.endpoint(each).path))
    return operation, rest.decode_request(operation, request.body, request.headers)
