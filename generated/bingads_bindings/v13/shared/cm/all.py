"""Types that several services of v13 share: CompressionType, ApiFaultDetail, BatchError, EditorialError, …"""

from __future__ import annotations

from ..._types import Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record
from ..adapi.all import ApplicationFault

if TYPE_CHECKING:
    from ..generic.all import KeyValuePairOfstringstring


class CompressionType(StrEnum):
    """Enumeration `CompressionType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ZIP = "Zip"
    G_ZIP = "GZip"


@record(TYPES, "cm:ApiFaultDetail")
class ApiFaultDetail(ApplicationFault):
    """Complex type `ApiFaultDetail` of https://bingads.microsoft.com/CampaignManagement/v13."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "cm:ArrayOfBatchError")
    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "cm:ArrayOfOperationError"
    )


@record(TYPES, "cm:BatchError")
class BatchError(Record):
    """Complex type `BatchError` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `EditorialError`."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    field_path: str | None | Unset = nillable("FieldPath", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    index: int | Unset = element("Index", "xs:int")
    message: str | None | Unset = nillable("Message", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:EditorialError")
class EditorialError(BatchError):
    """Complex type `EditorialError` of https://bingads.microsoft.com/CampaignManagement/v13."""

    appealable: bool | None | Unset = nillable("Appealable", "xs:boolean")
    disapproved_text: str | None | Unset = nillable("DisapprovedText", "xs:string")
    location: str | None | Unset = nillable("Location", "xs:string")
    publisher_country: str | None | Unset = nillable("PublisherCountry", "xs:string")
    reason_code: int | Unset = element("ReasonCode", "xs:int")


@record(TYPES, "cm:OperationError")
class OperationError(Record):
    """Complex type `OperationError` of https://bingads.microsoft.com/CampaignManagement/v13."""

    code: int | Unset = element("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    message: str | None | Unset = nillable("Message", "xs:string")
