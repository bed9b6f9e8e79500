"""Asynchronous client of Bulk v13."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from ...client import AsyncClient
from ...enumeration import FlagsLike
from ...unset import UNSET, Unset
from . import operations

if TYPE_CHECKING:
    from .. import bulk as api


class AsyncBulkClient(AsyncClient):
    """Asynchronous client of Bulk v13."""

    service = operations.SERVICE

    async def download_campaigns_by_account_ids(
        self,
        *,
        account_ids: Sequence[int] | None | Unset = UNSET,
        compression_type: api.CompressionType | str | None | Unset = UNSET,
        data_scope: FlagsLike[api.DataScope] | Unset = UNSET,
        download_entities: Sequence[api.DownloadEntity | str] | None | Unset = UNSET,
        download_file_type: api.DownloadFileType | str | None | Unset = UNSET,
        format_version: str | None | Unset = UNSET,
        last_sync_time_in_utc: datetime | None | Unset = UNSET,
    ) -> api.DownloadCampaignsByAccountIdsResponse:
        """Call `DownloadCampaignsByAccountIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DOWNLOAD_CAMPAIGNS_BY_ACCOUNT_IDS.request(
            account_ids=account_ids,
            compression_type=compression_type,
            data_scope=data_scope,
            download_entities=download_entities,
            download_file_type=download_file_type,
            format_version=format_version,
            last_sync_time_in_utc=last_sync_time_in_utc,
        )
        return await self._call(operations.DOWNLOAD_CAMPAIGNS_BY_ACCOUNT_IDS, request)

    async def download_campaigns_by_campaign_ids(
        self,
        *,
        campaigns: Sequence[api.CampaignScope | None] | None | Unset = UNSET,
        compression_type: api.CompressionType | str | None | Unset = UNSET,
        data_scope: FlagsLike[api.DataScope] | Unset = UNSET,
        download_entities: Sequence[api.DownloadEntity | str] | None | Unset = UNSET,
        download_file_type: api.DownloadFileType | str | None | Unset = UNSET,
        format_version: str | None | Unset = UNSET,
        last_sync_time_in_utc: datetime | None | Unset = UNSET,
    ) -> api.DownloadCampaignsByCampaignIdsResponse:
        """Call `DownloadCampaignsByCampaignIds`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.DOWNLOAD_CAMPAIGNS_BY_CAMPAIGN_IDS.request(
            campaigns=campaigns,
            compression_type=compression_type,
            data_scope=data_scope,
            download_entities=download_entities,
            download_file_type=download_file_type,
            format_version=format_version,
            last_sync_time_in_utc=last_sync_time_in_utc,
        )
        return await self._call(operations.DOWNLOAD_CAMPAIGNS_BY_CAMPAIGN_IDS, request)

    async def get_bulk_download_status(
        self, *, request_id: str | None | Unset = UNSET
    ) -> api.GetBulkDownloadStatusResponse:
        """Call `GetBulkDownloadStatus`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BULK_DOWNLOAD_STATUS.request(request_id=request_id)
        return await self._call(operations.GET_BULK_DOWNLOAD_STATUS, request)

    async def get_bulk_upload_url(
        self, *, response_mode: api.ResponseMode | str | Unset = UNSET, account_id: int | Unset = UNSET
    ) -> api.GetBulkUploadUrlResponse:
        """Call `GetBulkUploadUrl`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BULK_UPLOAD_URL.request(response_mode=response_mode, account_id=account_id)
        return await self._call(operations.GET_BULK_UPLOAD_URL, request)

    async def get_bulk_upload_status(
        self, *, request_id: str | None | Unset = UNSET
    ) -> api.GetBulkUploadStatusResponse:
        """Call `GetBulkUploadStatus`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.GET_BULK_UPLOAD_STATUS.request(request_id=request_id)
        return await self._call(operations.GET_BULK_UPLOAD_STATUS, request)

    async def upload_entity_records(
        self,
        *,
        entity_records: Sequence[str | None] | None | Unset = UNSET,
        response_mode: api.ResponseMode | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> api.UploadEntityRecordsResponse:
        """Call `UploadEntityRecords`; raises AdApiFaultDetailException, ApiFaultDetailException."""
        request = operations.UPLOAD_ENTITY_RECORDS.request(
            entity_records=entity_records, response_mode=response_mode, account_id=account_id
        )
        return await self._call(operations.UPLOAD_ENTITY_RECORDS, request)
