"""Messages of Bulk v13: DownloadCampaignsByAccountIdsRequest, DownloadCampaignsByAccountIdsResponse, DownloadCampaignsByCampaignIdsRequest …"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from ....enumeration import FlagsLike
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import CampaignScope, CompressionType, DataScope, DownloadEntity, DownloadFileType


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
class DownloadCampaignsByAccountIdsResponse(Record):
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
class DownloadCampaignsByCampaignIdsResponse(Record):
    """Element `DownloadCampaignsByCampaignIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    download_request_id: str | None | Unset = nillable("DownloadRequestId", "xs:string")
