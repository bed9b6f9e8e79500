"""Types of Campaign Management v13: EditorialApiFaultDetail, EditorialReasonCollection, EditorialReason"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record
from ...shared.adapi.all import ApplicationFault

if TYPE_CHECKING:
    from .. import AppealStatus, BatchError, EditorialError, OperationError


@record(TYPES, "cm:EditorialApiFaultDetail")
class EditorialApiFaultDetail(ApplicationFault):
    """Complex type `EditorialApiFaultDetail` of https://bingads.microsoft.com/CampaignManagement/v13."""

    batch_errors: Sequence[BatchError | None] | None | Unset = nillable("BatchErrors", "cm:ArrayOfBatchError")
    editorial_errors: Sequence[EditorialError | None] | None | Unset = nillable(
        "EditorialErrors", "cm:ArrayOfEditorialError"
    )
    operation_errors: Sequence[OperationError | None] | None | Unset = nillable(
        "OperationErrors", "cm:ArrayOfOperationError"
    )


@record(TYPES, "cm:EditorialReasonCollection")
class EditorialReasonCollection(Record):
    """Complex type `EditorialReasonCollection` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    ad_or_keyword_id: int | Unset = element("AdOrKeywordId", "xs:long")
    appeal_status: AppealStatus | str | Unset = element("AppealStatus", "cm:AppealStatus")
    reasons: Sequence[EditorialReason | None] | None | Unset = nillable("Reasons", "cm:ArrayOfEditorialReason")


@record(TYPES, "cm:EditorialReason")
class EditorialReason(Record):
    """Complex type `EditorialReason` of https://bingads.microsoft.com/CampaignManagement/v13."""

    location: str | None | Unset = nillable("Location", "xs:string")
    publisher_countries: Sequence[str | None] | None | Unset = nillable("PublisherCountries", "arrays:ArrayOfstring")
    reason_code: int | Unset = element("ReasonCode", "xs:int")
    term: str | None | Unset = nillable("Term", "xs:string")
