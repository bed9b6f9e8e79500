"""Messages of Customer Billing v13: GetBillingDocumentsInfoRequest, GetBillingDocumentsInfoResponse, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BillingDocument, BillingDocumentInfo, BillingGroup, DataType, OperationError


@record(TYPES, "billing:GetBillingDocumentsInfoRequest")
class GetBillingDocumentsInfoRequest(Record):
    """Element `GetBillingDocumentsInfoRequest` of https://bingads.microsoft.com/Billing/v13."""

    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOflong")
    start_date: datetime | Unset = element("StartDate", "xs:dateTime")
    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    return_invoice_number: bool | None | Unset = nillable("ReturnInvoiceNumber", "xs:boolean")


@record(TYPES, "billing:GetBillingDocumentsInfoResponse")
class GetBillingDocumentsInfoResponse(Reply):
    """Element `GetBillingDocumentsInfoResponse` of https://bingads.microsoft.com/Billing/v13."""

    billing_documents_info: Sequence[BillingDocumentInfo | None] | None | Unset = nillable(
        "BillingDocumentsInfo", "entities:ArrayOfBillingDocumentInfo"
    )


@record(TYPES, "billing:GetBillingDocumentsRequest")
class GetBillingDocumentsRequest(Record):
    """Element `GetBillingDocumentsRequest` of https://bingads.microsoft.com/Billing/v13."""

    billing_documents_info: Sequence[BillingDocumentInfo | None] | None | Unset = nillable(
        "BillingDocumentsInfo", "entities:ArrayOfBillingDocumentInfo"
    )
    type: DataType | str | Unset = element("Type", "entities:DataType")


@record(TYPES, "billing:GetBillingDocumentsResponse")
class GetBillingDocumentsResponse(Reply):
    """Element `GetBillingDocumentsResponse` of https://bingads.microsoft.com/Billing/v13."""

    billing_documents: Sequence[BillingDocument | None] | None | Unset = nillable(
        "BillingDocuments", "entities:ArrayOfBillingDocument"
    )


@record(TYPES, "billing:GetBillingGroupsRequest")
class GetBillingGroupsRequest(Record):
    """Element `GetBillingGroupsRequest` of https://bingads.microsoft.com/Billing/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")


@record(TYPES, "billing:GetBillingGroupsResponse")
class GetBillingGroupsResponse(Reply):
    """Element `GetBillingGroupsResponse` of https://bingads.microsoft.com/Billing/v13."""

    billing_groups: Sequence[BillingGroup | None] | None | Unset = nillable(
        "BillingGroups", "entities:ArrayOfBillingGroup"
    )


@record(TYPES, "billing:UpdateBillingGroupAccountsRequest")
class UpdateBillingGroupAccountsRequest(Record):
    """Element `UpdateBillingGroupAccountsRequest` of https://bingads.microsoft.com/Billing/v13."""

    customer_id: int | Unset = element("CustomerId", "xs:long")
    billing_group_id: int | Unset = element("BillingGroupId", "xs:long")
    accounts_to_add: Sequence[int] | None | Unset = nillable("AccountsToAdd", "arrays:ArrayOflong")


@record(TYPES, "billing:UpdateBillingGroupAccountsResponse")
class UpdateBillingGroupAccountsResponse(Reply):
    """Element `UpdateBillingGroupAccountsResponse` of https://bingads.microsoft.com/Billing/v13."""

    partial_errors: Sequence[Sequence[OperationError | None] | None] | None | Unset = nillable(
        "PartialErrors", "exception:ArrayOfArrayOfOperationError"
    )
