"""Messages of Campaign Management v13: GetCampaignSizesByAccountIdRequest, GetCampaignSizesByAccountIdResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import CampaignSize


@record(TYPES, "cm:GetCampaignSizesByAccountIdRequest")
class GetCampaignSizesByAccountIdRequest(Record):
    """Element `GetCampaignSizesByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None | Unset = nillable("CampaignIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetCampaignSizesByAccountIdResponse")
class GetCampaignSizesByAccountIdResponse(Record):
    """Element `GetCampaignSizesByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_sizes: Sequence[CampaignSize | None] | None | Unset = nillable("CampaignSizes", "cm:ArrayOfCampaignSize")
