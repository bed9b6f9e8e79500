"""Messages of Customer Management v13: GetAccessibleCustomerRequest, GetAccessibleCustomerResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import Address, Customer


@record(TYPES, "customer:GetAccessibleCustomerRequest")
class GetAccessibleCustomerRequest(Record):
    """Element `GetAccessibleCustomerRequest` of https://bingads.microsoft.com/Customer/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")


@record(TYPES, "customer:GetAccessibleCustomerResponse")
class GetAccessibleCustomerResponse(Reply):
    """Element `GetAccessibleCustomerResponse` of https://bingads.microsoft.com/Customer/v13."""

    accessible_customer: Customer | None | Unset = nillable("AccessibleCustomer", "entities:Customer")
    valid_fields: int | Unset = element("ValidFields", "xs:int")


@record(TYPES, "customer:ValidateAddressRequest")
class ValidateAddressRequest(Record):
    """Element `ValidateAddressRequest` of https://bingads.microsoft.com/Customer/v13."""

    address: Address | None | Unset = nillable("Address", "entities:Address")


@record(TYPES, "customer:ValidateAddressResponse")
class ValidateAddressResponse(Reply):
    """Element `ValidateAddressResponse` of https://bingads.microsoft.com/Customer/v13."""

    original_address: Address | None | Unset = nillable("OriginalAddress", "entities:Address")
    status: str | None | Unset = nillable("Status", "xs:string")
    suggested_addresses: Sequence[Address | None] | None | Unset = nillable(
        "SuggestedAddresses", "entities:ArrayOfAddress"
    )
