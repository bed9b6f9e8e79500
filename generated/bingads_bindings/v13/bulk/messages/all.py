"""Messages of Bulk v13: DownloadCampaignsByAccountIdsRequest, DownloadCampaignsByAccountIdsResponse, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CampaignScope, CompressionType, DataScope, DownloadEntity, DownloadFileType
    from .. import KeyValuePairOfstringstring, OperationError, ResponseMode


@record(TYPES, "cm:DownloadCampaignsByAccountIdsRequest")
class DownloadCampaignsByAccountIdsRequest(Record):
    """Element `DownloadCampaignsByAccountIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_ids: Sequence[int] | None | Unset = nillable("AccountIds", "arrays:ArrayOflong")
    compression_type: CompressionType | str | None | Unset = nillable("CompressionType", "cm:CompressionType")
    data_scope: FlagsLike[DataScope] | Unset = element("DataScope", "cm:DataScope")
    download_entities: Sequence[DownloadEntity | str] | None | Unset = nillable(
        "DownloadEntities", "cm:ArrayOfDownloadEntity"
    )
    download_file_type: DownloadFileType | str | None | Unset = nillable("DownloadFileType", "cm:DownloadFileType")
    format_version: str | None | Unset = nillable("FormatVersion", "xs:string")
    last_sync_time_in_utc: datetime | None | Unset = nillable("LastSyncTimeInUTC", "xs:dateTime")


@record(TYPES, "cm:DownloadCampaignsByAccountIdsResponse")
class DownloadCampaignsByAccountIdsResponse(Reply):
    """Element `DownloadCampaignsByAccountIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    download_request_id: str | None | Unset = nillable("DownloadRequestId", "xs:string")


@record(TYPES, "cm:DownloadCampaignsByCampaignIdsRequest")
class DownloadCampaignsByCampaignIdsRequest(Record):
    """Element `DownloadCampaignsByCampaignIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaigns: Sequence[CampaignScope | None] | None | Unset = nillable("Campaigns", "cm:ArrayOfCampaignScope")
    compression_type: CompressionType | str | None | Unset = nillable("CompressionType", "cm:CompressionType")
    data_scope: FlagsLike[DataScope] | Unset = element("DataScope", "cm:DataScope")
    download_entities: Sequence[DownloadEntity | str] | None | Unset = nillable(
        "DownloadEntities", "cm:ArrayOfDownloadEntity"
    )
    download_file_type: DownloadFileType | str | None | Unset = nillable("DownloadFileType", "cm:DownloadFileType")
    format_version: str | None | Unset = nillable("FormatVersion", "xs:string")
    last_sync_time_in_utc: datetime | None | Unset = nillable("LastSyncTimeInUTC", "xs:dateTime")


@record(TYPES, "cm:DownloadCampaignsByCampaignIdsResponse")
class DownloadCampaignsByCampaignIdsResponse(Reply):
    """Element `DownloadCampaignsByCampaignIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    download_request_id: str | None | Unset = nillable("DownloadRequestId", "xs:string")


@record(TYPES, "cm:GetBulkDownloadStatusRequest")
class GetBulkDownloadStatusRequest(Record):
    """Element `GetBulkDownloadStatusRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    request_id: str | None | Unset = nillable("RequestId", "xs:string")


@record(TYPES, "cm:GetBulkDownloadStatusResponse")
class GetBulkDownloadStatusResponse(Reply):
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
class GetBulkUploadUrlResponse(Reply):
    """Element `GetBulkUploadUrlResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    request_id: str | None | Unset = nillable("RequestId", "xs:string")
    upload_url: str | None | Unset = nillable("UploadUrl", "xs:string")


@record(TYPES, "cm:GetBulkUploadStatusRequest")
class GetBulkUploadStatusRequest(Record):
    """Element `GetBulkUploadStatusRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    request_id: str | None | Unset = nillable("RequestId", "xs:string")


@record(TYPES, "cm:GetBulkUploadStatusResponse")
class GetBulkUploadStatusResponse(Reply):
    """Element `GetBulkUploadStatusResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: Sequence[OperationError | None] | None | Unset = nillable("Errors", "cm:ArrayOfOperationError")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    percent_complete: int | Unset = element("PercentComplete", "xs:int")
    request_status: str | None | Unset = nillable("RequestStatus", "xs:string")
    result_file_url: str | None | Unset = nillable("ResultFileUrl", "xs:string")


@record(TYPES, "cm:UploadEntityRecordsRequest")
class UploadEntityRecordsRequest(Record):
    """Element `UploadEntityRecordsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_records: Sequence[str | None] | None | Unset = nillable("EntityRecords", "arrays:ArrayOfstring")
    response_mode: ResponseMode | str | Unset = element("ResponseMode", "cm:ResponseMode")
    account_id: int | Unset = element("AccountId", "xs:long")


@record(TYPES, "cm:UploadEntityRecordsResponse")
class UploadEntityRecordsResponse(Reply):
    """Element `UploadEntityRecordsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_records: Sequence[str | None] | None | Unset = nillable("EntityRecords", "arrays:ArrayOfstring")
    errors: Sequence[OperationError | None] | None | Unset = nillable("Errors", "cm:ArrayOfOperationError")
    request_id: str | None | Unset = nillable("RequestId", "xs:string")
    request_status: str | None | Unset = nillable("RequestStatus", "xs:string")
