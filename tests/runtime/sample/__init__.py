"""A small package as the generator writes them, by hand: the facts on which the codec is tested."""

from __future__ import annotations

from collections.abc import Sequence

from generator.runtime.elements import Element
from generator.runtime.errors import ServiceFault
from generator.runtime.operation import Fault, Operation
from generator.runtime.record import Record, element, record
from generator.runtime.unset import UNSET, Unset

from ._types import ARRAYS, COMMON, FAULTS, SHOP, TYPES
from .common import Money
from .products import Album, Book, Days, Everything, FaultRecord, Product, Status, Stock, Thriller


@record(TYPES, "shop:AddProductsRequest")
class AddProductsRequest(Record):
    """A request."""

    account_id: int | Unset = element("AccountId", "xs:long", required=True)
    products: Sequence[Product | None] | Unset | None = element("Products", "shop:ArrayOfProduct", nillable=True)
    everything: Everything | Unset | None = element("Everything", "shop:Everything", nillable=True)


@record(TYPES, "shop:AddProductsResponse")
class AddProductsResponse(Record):
    """A response."""

    product_ids: Sequence[int | None] | Unset | None = element(
        "ProductIds", "shop:ArrayOfNullableOflong", nillable=True
    )
    products: Sequence[Product | None] | Unset | None = element("Products", "shop:ArrayOfProduct", nillable=True)
    everything: Everything | Unset | None = element("Everything", "shop:Everything", nillable=True)


class ShopFaultException(ServiceFault):
    """A fault whose detail is an element of the namespace of its type."""


class OutOfStockException(ServiceFault):
    """A fault whose detail is an element of another namespace than its type."""


def _header(name: str, namespace: str = SHOP, *, nillable: bool = True) -> Element:
    return Element(name, "", namespace, "xs:string", nillable)


ADD_PRODUCTS: Operation[AddProductsRequest, AddProductsResponse] = Operation(
    name="AddProducts",
    soap_action="AddProducts",
    package=__name__,
    types=TYPES,
    request_name="AddProductsRequest",
    response_name="AddProductsResponse",
    request_header_elements=(_header("Token"), _header("Region", COMMON), _header("Account", nillable=False)),
    response_header_elements=(_header("TrackingId", COMMON),),
    faults=(
        Fault("ShopFault", SHOP, "shop:Fault", "ShopFaultException"),
        Fault("OutOfStock", FAULTS, "shop:Fault", "OutOfStockException"),
    ),
    action_header="Action",
)
OPERATIONS = {ADD_PRODUCTS.name: ADD_PRODUCTS}

__all__ = [
    "ADD_PRODUCTS",
    "ARRAYS",
    "COMMON",
    "FAULTS",
    "OPERATIONS",
    "SHOP",
    "TYPES",
    "UNSET",
    "AddProductsRequest",
    "AddProductsResponse",
    "Album",
    "Book",
    "Days",
    "Everything",
    "FaultRecord",
    "Money",
    "OutOfStockException",
    "Product",
    "ShopFaultException",
    "Status",
    "Stock",
    "Thriller",
]
