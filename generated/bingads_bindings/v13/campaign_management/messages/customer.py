"""Messages of Campaign Management v13: ApplyCustomerListItemsRequest, ApplyCustomerListItemsResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, CustomerList, CustomerListUserData


@record(TYPES, "cm:ApplyCustomerListItemsRequest")
class ApplyCustomerListItemsRequest(Record):
    """Element `ApplyCustomerListItemsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    customer_list_audience: CustomerList | None | Unset = nillable("CustomerListAudience", "cm:CustomerList")


@record(TYPES, "cm:ApplyCustomerListItemsResponse")
class ApplyCustomerListItemsResponse(Reply):
    """Element `ApplyCustomerListItemsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:ApplyCustomerListUserDataRequest")
class ApplyCustomerListUserDataRequest(Record):
    """Element `ApplyCustomerListUserDataRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    customer_list_user_data: CustomerListUserData | None | Unset = nillable(
        "CustomerListUserData", "cm:CustomerListUserData"
    )


@record(TYPES, "cm:ApplyCustomerListUserDataResponse")
class ApplyCustomerListUserDataResponse(Reply):
    """Element `ApplyCustomerListUserDataResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
