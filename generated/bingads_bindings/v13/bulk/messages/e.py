"""Messages of Bulk v13: UploadEntityRecordsRequest, UploadEntityRecordsResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import OperationError, ResponseMode


@record(TYPES, "cm:UploadEntityRecordsRequest")
class UploadEntityRecordsRequest(Record):
    """Element `UploadEntityRecordsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_records: Sequence[str | None] | None | Unset = nillable("EntityRecords", "arrays:ArrayOfstring")
    response_mode: ResponseMode | str | Unset = element("ResponseMode", "cm:ResponseMode")
    account_id: int | Unset = element("AccountId", "xs:long")


@record(TYPES, "cm:UploadEntityRecordsResponse")
class UploadEntityRecordsResponse(Record):
    """Element `UploadEntityRecordsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_records: Sequence[str | None] | None | Unset = nillable("EntityRecords", "arrays:ArrayOfstring")
    errors: Sequence[OperationError | None] | None | Unset = nillable("Errors", "cm:ArrayOfOperationError")
    request_id: str | None | Unset = nillable("RequestId", "xs:string")
    request_status: str | None | Unset = nillable("RequestStatus", "xs:string")
