"""Messages of Campaign Management v13: GetAnnotationOptOutRequest, GetAnnotationOptOutResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AnnotationOptOut, BatchError


@record(TYPES, "cm:GetAnnotationOptOutRequest")
class GetAnnotationOptOutRequest(Record):
    """Element `GetAnnotationOptOutRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:GetAnnotationOptOutResponse")
class GetAnnotationOptOutResponse(Reply):
    """Element `GetAnnotationOptOutResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    justification: str | None | Unset = nillable("Justification", "xs:string")
    annotation_opt_outs: Sequence[AnnotationOptOut | None] | None | Unset = nillable(
        "AnnotationOptOuts", "cm:ArrayOfAnnotationOptOut"
    )
    is_account_opt_out: bool | Unset = element("IsAccountOptOut", "xs:boolean")
    is_customer_opt_out: bool | Unset = element("IsCustomerOptOut", "xs:boolean")
    is_customer_opt_out_of_everything: bool | Unset = element("IsCustomerOptOutOfEverything", "xs:boolean")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateAnnotationOptOutRequest")
class UpdateAnnotationOptOutRequest(Record):
    """Element `UpdateAnnotationOptOutRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    justification: str | None | Unset = nillable("Justification", "xs:string")
    annotation_opt_outs: Sequence[AnnotationOptOut | None] | None | Unset = nillable(
        "AnnotationOptOuts", "cm:ArrayOfAnnotationOptOut"
    )


@record(TYPES, "cm:UpdateAnnotationOptOutResponse")
class UpdateAnnotationOptOutResponse(Reply):
    """Element `UpdateAnnotationOptOutResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""
