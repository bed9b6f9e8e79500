"""Types of Campaign Management v13: BatchErrorCollection, EditorialErrorCollection"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, KeyValuePairOfstringstring


@record(TYPES, "cm:BatchErrorCollection")
class BatchErrorCollection(Record):
    """Complex type `BatchErrorCollection` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by …"""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "cm:ArrayOfBatchError")
    code: int | None | Unset = nillable("Code", "xs:int")
    details: str | None | Unset = nillable("Details", "xs:string")
    error_code: str | None | Unset = nillable("ErrorCode", "xs:string")
    field_path: str | None | Unset = nillable("FieldPath", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    index: int | Unset = element("Index", "xs:int")
    message: str | None | Unset = nillable("Message", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:EditorialErrorCollection")
class EditorialErrorCollection(BatchErrorCollection):
    """Complex type `EditorialErrorCollection` of https://bingads.microsoft.com/CampaignManagement/v13."""

    appealable: bool | None | Unset = nillable("Appealable", "xs:boolean")
    disapproved_text: str | None | Unset = nillable("DisapprovedText", "xs:string")
    location: str | None | Unset = nillable("Location", "xs:string")
    publisher_country: str | None | Unset = nillable("PublisherCountry", "xs:string")
    reason_code: int | Unset = element("ReasonCode", "xs:int")
