"""Messages of Customer Management v13: GetCustomersInfoRequest, GetCustomersInfoResponse, SearchCustomersRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import Customer, CustomerInfo, DateRange, OrderBy, Paging, Predicate


@record(TYPES, "customer:GetCustomersInfoRequest")
class GetCustomersInfoRequest(Record):
    """Element `GetCustomersInfoRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_name_filter: str | None | Unset = nillable("CustomerNameFilter", "xs:string")
    top_n: int | Unset = element("TopN", "xs:int")


@record(TYPES, "customer:GetCustomersInfoResponse")
class GetCustomersInfoResponse(Reply):
    """Element `GetCustomersInfoResponse` of https://bingads.microsoft.com/Customer/v13."""

    customers_info: Sequence[CustomerInfo | None] | None | Unset = nillable(
        "CustomersInfo", "entities:ArrayOfCustomerInfo"
    )


@record(TYPES, "customer:SearchCustomersRequest")
class SearchCustomersRequest(Record):
    """Element `SearchCustomersRequest` of https://bingads.microsoft.com/Customer/v13."""

    predicates: Sequence[Predicate | None] | None | Unset = nillable("Predicates", "entities:ArrayOfPredicate")
    date_range: DateRange | None | Unset = nillable("DateRange", "entities:DateRange")
    ordering: Sequence[OrderBy | None] | None | Unset = nillable("Ordering", "entities:ArrayOfOrderBy")
    page_info: Paging | None | Unset = nillable("PageInfo", "entities:Paging")


@record(TYPES, "customer:SearchCustomersResponse")
class SearchCustomersResponse(Reply):
    """Element `SearchCustomersResponse` of https://bingads.microsoft.com/Customer/v13."""

    customers: Sequence[Customer | None] | None | Unset = nillable("Customers", "entities:ArrayOfCustomer")
