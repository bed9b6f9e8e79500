"""Bulk v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.all import (
        AdApiError as AdApiError,
        AdApiFaultDetail as AdApiFaultDetail,
        ApplicationFault as ApplicationFault,
    )
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from ..shared.arrays.all import KeyValueOfstringstring as KeyValueOfstringstring
    from ..shared.cm.all import (
        ApiFaultDetail as ApiFaultDetail,
        BatchError as BatchError,
        CompressionType as CompressionType,
        EditorialError as EditorialError,
        OperationError as OperationError,
    )
    from ..shared.cm.exceptions import ApiFaultDetailException as ApiFaultDetailException
    from ..shared.generic.all import KeyValuePairOfstringstring as KeyValuePairOfstringstring
    from .async_client import AsyncBulkClient as AsyncBulkClient
    from .client import BulkClient as BulkClient
    from .messages.all import (
        DownloadCampaignsByAccountIdsRequest as DownloadCampaignsByAccountIdsRequest,
        DownloadCampaignsByAccountIdsResponse as DownloadCampaignsByAccountIdsResponse,
        DownloadCampaignsByCampaignIdsRequest as DownloadCampaignsByCampaignIdsRequest,
        DownloadCampaignsByCampaignIdsResponse as DownloadCampaignsByCampaignIdsResponse,
        GetBulkDownloadStatusRequest as GetBulkDownloadStatusRequest,
        GetBulkDownloadStatusResponse as GetBulkDownloadStatusResponse,
        GetBulkUploadStatusRequest as GetBulkUploadStatusRequest,
        GetBulkUploadStatusResponse as GetBulkUploadStatusResponse,
        GetBulkUploadUrlRequest as GetBulkUploadUrlRequest,
        GetBulkUploadUrlResponse as GetBulkUploadUrlResponse,
        UploadEntityRecordsRequest as UploadEntityRecordsRequest,
        UploadEntityRecordsResponse as UploadEntityRecordsResponse,
    )
    from .operations import OPERATIONS as OPERATIONS
    from .types.all import (
        CampaignScope as CampaignScope,
        DataScope as DataScope,
        DownloadEntity as DownloadEntity,
        DownloadFileType as DownloadFileType,
        ResponseMode as ResponseMode,
    )
else:
    from ...index import lazy_attributes

    _NAMES = {
        "..shared.adapi.all": "AdApiFaultDetail ApplicationFault AdApiError",
        "..shared.adapi.exceptions": "AdApiFaultDetailException",
        "..shared.arrays.all": "KeyValueOfstringstring",
        "..shared.cm.all": "CompressionType ApiFaultDetail BatchError EditorialError OperationError",
        "..shared.cm.exceptions": "ApiFaultDetailException",
        "..shared.generic.all": "KeyValuePairOfstringstring",
        ".async_client": "AsyncBulkClient",
        ".client": "BulkClient",
        ".messages.all": "DownloadCampaignsByAccountIdsRequest DownloadCampaignsByAccountIdsResponse DownloadCampaignsByCampaignIdsRequest DownloadCampaignsByCampaignIdsResponse GetBulkDownloadStatusRequest GetBulkDownloadStatusResponse GetBulkUploadUrlRequest GetBulkUploadUrlResponse GetBulkUploadStatusRequest GetBulkUploadStatusResponse UploadEntityRecordsRequest UploadEntityRecordsResponse",
        ".operations": "OPERATIONS",
        ".types.all": "DataScope DownloadEntity DownloadFileType CampaignScope ResponseMode",
    }
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
