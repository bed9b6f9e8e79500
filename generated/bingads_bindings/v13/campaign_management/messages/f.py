"""Messages of Campaign Management v13: GetFileImportUploadUrlRequest, GetFileImportUploadUrlResponse"""

from __future__ import annotations

from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "cm:GetFileImportUploadUrlRequest")
class GetFileImportUploadUrlRequest(Record):
    """Element `GetFileImportUploadUrlRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:GetFileImportUploadUrlResponse")
class GetFileImportUploadUrlResponse(Record):
    """Element `GetFileImportUploadUrlResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    file_import_upload_url: str | None | Unset = nillable("FileImportUploadUrl", "xs:string")
