"""Messages of Bulk v13: GetBulkDownloadStatusRequest, GetBulkDownloadStatusResponse, GetBulkUploadUrlRequest …"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import KeyValuePairOfstringstring, OperationError, ResponseMode


@record(TYPES, "cm:GetBulkDownloadStatusRequest")
class GetBulkDownloadStatusRequest(Record):
    """Element `GetBulkDownloadStatusRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    request_id: str | None | Unset = nillable("RequestId", "xs:string")


@record(TYPES, "cm:GetBulkDownloadStatusResponse")
class GetBulkDownloadStatusResponse(Record):
    """Element `GetBulkDownloadStatusResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: Sequence[OperationError | None] | None | Unset = nillable("Errors", "cm:ArrayOfOperationError")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    percent_complete: int | Unset = element("PercentComplete", "xs:int")
    request_status: str | None | Unset = nillable("RequestStatus", "xs:string")
    result_file_url: str | None | Unset = nillable("ResultFileUrl", "xs:string")


@record(TYPES, "cm:GetBulkUploadUrlRequest")
class GetBulkUploadUrlRequest(Record):
    """Element `GetBulkUploadUrlRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    response_mode: ResponseMode | str | Unset = element("ResponseMode", "cm:ResponseMode")
    account_id: int | Unset = element("AccountId", "xs:long")


@record(TYPES, "cm:GetBulkUploadUrlResponse")
class GetBulkUploadUrlResponse(Record):
    """Element `GetBulkUploadUrlResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    request_id: str | None | Unset = nillable("RequestId", "xs:string")
    upload_url: str | None | Unset = nillable("UploadUrl", "xs:string")


@record(TYPES, "cm:GetBulkUploadStatusRequest")
class GetBulkUploadStatusRequest(Record):
    """Element `GetBulkUploadStatusRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    request_id: str | None | Unset = nillable("RequestId", "xs:string")


@record(TYPES, "cm:GetBulkUploadStatusResponse")
class GetBulkUploadStatusResponse(Record):
    """Element `GetBulkUploadStatusResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: Sequence[OperationError | None] | None | Unset = nillable("Errors", "cm:ArrayOfOperationError")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    percent_complete: int | Unset = element("PercentComplete", "xs:int")
    request_status: str | None | Unset = nillable("RequestStatus", "xs:string")
    result_file_url: str | None | Unset = nillable("ResultFileUrl", "xs:string")
