"""Messages of Customer Management v13: AddClientLinksRequest, AddClientLinksResponse, UpdateClientLinksRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import ClientLink, OperationError, OrderBy, Paging, Predicate


@record(TYPES, "customer:AddClientLinksRequest")
class AddClientLinksRequest(Record):
    """Element `AddClientLinksRequest` of https://bingads.microsoft.com/Customer/v13."""

    client_links: Sequence[ClientLink | None] | None | Unset = nillable("ClientLinks", "entities:ArrayOfClientLink")


@record(TYPES, "customer:AddClientLinksResponse")
class AddClientLinksResponse(Reply):
    """Element `AddClientLinksResponse` of https://bingads.microsoft.com/Customer/v13."""

    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "exception:ArrayOfOperationError"
    )
    partial_errors: Sequence[Sequence[OperationError | None] | None] | None | Unset = nillable(
        "PartialErrors", "exception:ArrayOfArrayOfOperationError"
    )


@record(TYPES, "customer:UpdateClientLinksRequest")
class UpdateClientLinksRequest(Record):
    """Element `UpdateClientLinksRequest` of https://bingads.microsoft.com/Customer/v13."""

    client_links: Sequence[ClientLink | None] | None | Unset = nillable("ClientLinks", "entities:ArrayOfClientLink")


@record(TYPES, "customer:UpdateClientLinksResponse")
class UpdateClientLinksResponse(Reply):
    """Element `UpdateClientLinksResponse` of https://bingads.microsoft.com/Customer/v13."""

    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "exception:ArrayOfOperationError"
    )
    partial_errors: Sequence[Sequence[OperationError | None] | None] | None | Unset = nillable(
        "PartialErrors", "exception:ArrayOfArrayOfOperationError"
    )


@record(TYPES, "customer:SearchClientLinksRequest")
class SearchClientLinksRequest(Record):
    """Element `SearchClientLinksRequest` of https://bingads.microsoft.com/Customer/v13."""

    predicates: Sequence[Predicate | None] | None | Unset = nillable("Predicates", "entities:ArrayOfPredicate")
    ordering: Sequence[OrderBy | None] | None | Unset = nillable("Ordering", "entities:ArrayOfOrderBy")
    page_info: Paging | None | Unset = nillable("PageInfo", "entities:Paging")


@record(TYPES, "customer:SearchClientLinksResponse")
class SearchClientLinksResponse(Reply):
    """Element `SearchClientLinksResponse` of https://bingads.microsoft.com/Customer/v13."""

    client_links: Sequence[ClientLink | None] | None | Unset = nillable("ClientLinks", "entities:ArrayOfClientLink")
