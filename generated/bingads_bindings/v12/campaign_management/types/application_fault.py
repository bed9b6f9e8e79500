"""Types of Campaign Management v12: ApplicationFault, ApiFaultDetail, EditorialApiFaultDetail, AdApiFaultDetail"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AdApiError, BatchError, EditorialError, OperationError


@record(TYPES, "adapi:ApplicationFault")
class ApplicationFault(Record):
    """Complex type `ApplicationFault` of https://adapi.microsoft.com. Extended by `ApiFaultDetail`, …"""

    tracking_id: str | None | Unset = nillable("TrackingId", "xs:string")


@record(TYPES, "cm:ApiFaultDetail")
class ApiFaultDetail(ApplicationFault):
    """Complex type `ApiFaultDetail` of https://bingads.microsoft.com/CampaignManagement/v12."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "cm:ArrayOfBatchError")
    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "cm:ArrayOfOperationError"
    )


@record(TYPES, "cm:EditorialApiFaultDetail")
class EditorialApiFaultDetail(ApplicationFault):
    """Complex type `EditorialApiFaultDetail` of https://bingads.microsoft.com/CampaignManagement/v12."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "cm:ArrayOfBatchError")
    editorial_errors: Sequence[EditorialError | None] | None | Unset = nillable(
        "EditorialErrors", "cm:ArrayOfEditorialError"
    )
    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "cm:ArrayOfOperationError"
    )


@record(TYPES, "adapi:AdApiFaultDetail")
class AdApiFaultDetail(ApplicationFault):
    """Complex type `AdApiFaultDetail` of https://adapi.microsoft.com."""

    errors: Sequence[AdApiError | None] | None | Unset = nillable("Errors", "adapi:ArrayOfAdApiError")
