"""Messages of Campaign Management v13: ApplyOnlineConversionAdjustmentsRequest, ApplyOnlineConversionAdjustmentsResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import BatchError, OnlineConversionAdjustment


@record(TYPES, "cm:ApplyOnlineConversionAdjustmentsRequest")
class ApplyOnlineConversionAdjustmentsRequest(Record):
    """Element `ApplyOnlineConversionAdjustmentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    online_conversion_adjustments: Sequence[OnlineConversionAdjustment | None] | None | Unset = nillable(
        "OnlineConversionAdjustments", "cm:ArrayOfOnlineConversionAdjustment"
    )


@record(TYPES, "cm:ApplyOnlineConversionAdjustmentsResponse")
class ApplyOnlineConversionAdjustmentsResponse(Record):
    """Element `ApplyOnlineConversionAdjustmentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
