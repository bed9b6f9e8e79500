"""Bulk v13: types, messages, operations, exceptions and clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.adapi.all import AdApiError as AdApiError, AdApiFaultDetail as AdApiFaultDetail
    from ..shared.adapi.all import ApplicationFault as ApplicationFault
    from ..shared.adapi.exceptions import AdApiFaultDetailException as AdApiFaultDetailException
    from ..shared.arrays.all import KeyValueOfstringstring as KeyValueOfstringstring
    from ..shared.cm.all import ApiFaultDetail as ApiFaultDetail, BatchError as BatchError
    from ..shared.cm.all import CompressionType as CompressionType, EditorialError as EditorialError
    from ..shared.cm.all import OperationError as OperationError
    from ..shared.cm.exceptions import ApiFaultDetailException as ApiFaultDetailException
    from ..shared.generic.all import KeyValuePairOfstringstring as KeyValuePairOfstringstring
    from .async_client import AsyncBulkClient as AsyncBulkClient
    from .client import BulkClient as BulkClient
    from .messages.all import DownloadCampaignsByAccountIdsRequest as DownloadCampaignsByAccountIdsRequest
    from .messages.all import DownloadCampaignsByAccountIdsResponse as DownloadCampaignsByAccountIdsResponse
    from .messages.all import DownloadCampaignsByCampaignIdsRequest as DownloadCampaignsByCampaignIdsRequest
    from .messages.all import DownloadCampaignsByCampaignIdsResponse as DownloadCampaignsByCampaignIdsResponse
    from .messages.all import GetBulkDownloadStatusRequest as GetBulkDownloadStatusRequest
    from .messages.all import GetBulkDownloadStatusResponse as GetBulkDownloadStatusResponse
    from .messages.all import GetBulkUploadStatusRequest as GetBulkUploadStatusRequest
    from .messages.all import GetBulkUploadStatusResponse as GetBulkUploadStatusResponse
    from .messages.all import GetBulkUploadUrlRequest as GetBulkUploadUrlRequest
    from .messages.all import GetBulkUploadUrlResponse as GetBulkUploadUrlResponse
    from .messages.all import UploadEntityRecordsRequest as UploadEntityRecordsRequest
    from .messages.all import UploadEntityRecordsResponse as UploadEntityRecordsResponse
    from .operations import OPERATIONS as OPERATIONS
    from .types.all import CampaignScope as CampaignScope, DataScope as DataScope, DownloadEntity as DownloadEntity
    from .types.all import DownloadFileType as DownloadFileType, ResponseMode as ResponseMode
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
    __getattr__, __dir__, __all__ = lazy_attributes(
        __name__, {name: module for module, names in _NAMES.items() for name in names.split()}
    )
