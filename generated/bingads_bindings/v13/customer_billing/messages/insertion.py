"""Messages of Customer Billing v13: AddInsertionOrderRequest, AddInsertionOrderResponse, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import InsertionOrder, InsertionOrderAdditionalField, OrderBy, Paging, Predicate


@record(TYPES, "billing:AddInsertionOrderRequest")
class AddInsertionOrderRequest(Record):
    """Element `AddInsertionOrderRequest` of https://bingads.microsoft.com/Billing/v13."""

    insertion_order: InsertionOrder | None | Unset = nillable("InsertionOrder", "entities:InsertionOrder")


@record(TYPES, "billing:AddInsertionOrderResponse")
class AddInsertionOrderResponse(Reply):
    """Element `AddInsertionOrderResponse` of https://bingads.microsoft.com/Billing/v13."""

    insertion_order_id: int | Unset = element("InsertionOrderId", "xs:long")
    create_time: datetime | Unset = element("CreateTime", "xs:dateTime")


@record(TYPES, "billing:UpdateInsertionOrderRequest")
class UpdateInsertionOrderRequest(Record):
    """Element `UpdateInsertionOrderRequest` of https://bingads.microsoft.com/Billing/v13."""

    insertion_order: InsertionOrder | None | Unset = nillable("InsertionOrder", "entities:InsertionOrder")


@record(TYPES, "billing:UpdateInsertionOrderResponse")
class UpdateInsertionOrderResponse(Reply):
    """Element `UpdateInsertionOrderResponse` of https://bingads.microsoft.com/Billing/v13."""

    last_modified_time: datetime | Unset = element("LastModifiedTime", "xs:dateTime")


@record(TYPES, "billing:SearchInsertionOrdersRequest")
class SearchInsertionOrdersRequest(Record):
    """Element `SearchInsertionOrdersRequest` of https://bingads.microsoft.com/Billing/v13."""

    predicates: Sequence[Predicate | None] | None | Unset = nillable("Predicates", "entities:ArrayOfPredicate")
    ordering: Sequence[OrderBy | None] | None | Unset = nillable("Ordering", "entities:ArrayOfOrderBy")
    page_info: Paging | None | Unset = nillable("PageInfo", "entities:Paging")
    return_additional_fields: FlagsLike[InsertionOrderAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "entities:InsertionOrderAdditionalField"
    )


@record(TYPES, "billing:SearchInsertionOrdersResponse")
class SearchInsertionOrdersResponse(Reply):
    """Element `SearchInsertionOrdersResponse` of https://bingads.microsoft.com/Billing/v13."""

    insertion_orders: Sequence[InsertionOrder | None] | None | Unset = nillable(
        "InsertionOrders", "entities:ArrayOfInsertionOrder"
    )
