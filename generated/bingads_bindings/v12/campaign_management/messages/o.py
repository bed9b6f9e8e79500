"""Messages of Campaign Management v12: ApplyOfflineConversionsRequest, ApplyOfflineConversionsResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import BatchError, OfflineConversion


@record(TYPES, "cm:ApplyOfflineConversionsRequest")
class ApplyOfflineConversionsRequest(Record):
    """Element `ApplyOfflineConversionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    offline_conversions: Sequence[OfflineConversion | None] | None | Unset = nillable(
        "OfflineConversions", "cm:ArrayOfOfflineConversion"
    )


@record(TYPES, "cm:ApplyOfflineConversionsResponse")
class ApplyOfflineConversionsResponse(Record):
    """Element `ApplyOfflineConversionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
