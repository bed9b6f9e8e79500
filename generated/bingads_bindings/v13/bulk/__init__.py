"""Bulk v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.a import (
        AdApiError as AdApiError,
        AdApiFaultDetail as AdApiFaultDetail,
        ApplicationFault as ApplicationFault,
    )
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from ..shared.arrays.k import KeyValueOfstringstring as KeyValueOfstringstring
    from ..shared.cm.a import ApiFaultDetail as ApiFaultDetail
    from ..shared.cm.b import BatchError as BatchError
    from ..shared.cm.c import CompressionType as CompressionType
    from ..shared.cm.e import EditorialError as EditorialError
    from ..shared.cm.exceptions import ApiFaultDetailException as ApiFaultDetailException
    from ..shared.cm.o import OperationError as OperationError
    from ..shared.generic.k import KeyValuePairOfstringstring as KeyValuePairOfstringstring
    from .async_client import AsyncBulkClient as AsyncBulkClient
    from .client import BulkClient as BulkClient
    from .messages.bulk import (
        GetBulkDownloadStatusRequest as GetBulkDownloadStatusRequest,
        GetBulkDownloadStatusResponse as GetBulkDownloadStatusResponse,
        GetBulkUploadStatusRequest as GetBulkUploadStatusRequest,
        GetBulkUploadStatusResponse as GetBulkUploadStatusResponse,
        GetBulkUploadUrlRequest as GetBulkUploadUrlRequest,
        GetBulkUploadUrlResponse as GetBulkUploadUrlResponse,
    )
    from .messages.campaigns import (
        DownloadCampaignsByAccountIdsRequest as DownloadCampaignsByAccountIdsRequest,
        DownloadCampaignsByAccountIdsResponse as DownloadCampaignsByAccountIdsResponse,
        DownloadCampaignsByCampaignIdsRequest as DownloadCampaignsByCampaignIdsRequest,
        DownloadCampaignsByCampaignIdsResponse as DownloadCampaignsByCampaignIdsResponse,
    )
    from .messages.e import (
        UploadEntityRecordsRequest as UploadEntityRecordsRequest,
        UploadEntityRecordsResponse as UploadEntityRecordsResponse,
    )
    from .operations import OPERATIONS as OPERATIONS
    from .types.c import CampaignScope as CampaignScope
    from .types.d import DataScope as DataScope, DownloadEntity as DownloadEntity, DownloadFileType as DownloadFileType
    from .types.r import ResponseMode as ResponseMode
else:
    from ...index import lazy_attributes

    _NAMES = {
        "..shared.adapi.a": "AdApiFaultDetail ApplicationFault AdApiError",
        "..shared.adapi.exceptions": "AdApiFaultDetailException",
        "..shared.arrays.k": "KeyValueOfstringstring",
        "..shared.cm.a": "ApiFaultDetail",
        "..shared.cm.b": "BatchError",
        "..shared.cm.c": "CompressionType",
        "..shared.cm.e": "EditorialError",
        "..shared.cm.exceptions": "ApiFaultDetailException",
        "..shared.cm.o": "OperationError",
        "..shared.generic.k": "KeyValuePairOfstringstring",
        ".async_client": "AsyncBulkClient",
        ".client": "BulkClient",
        ".messages.bulk": "GetBulkDownloadStatusRequest GetBulkDownloadStatusResponse GetBulkUploadUrlRequest GetBulkUploadUrlResponse GetBulkUploadStatusRequest GetBulkUploadStatusResponse",
        ".messages.campaigns": "DownloadCampaignsByAccountIdsRequest DownloadCampaignsByAccountIdsResponse DownloadCampaignsByCampaignIdsRequest DownloadCampaignsByCampaignIdsResponse",
        ".messages.e": "UploadEntityRecordsRequest UploadEntityRecordsResponse",
        ".operations": "OPERATIONS",
        ".types.c": "CampaignScope",
        ".types.d": "DataScope DownloadEntity DownloadFileType",
        ".types.r": "ResponseMode",
    }
    __getattr__, __dir__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
