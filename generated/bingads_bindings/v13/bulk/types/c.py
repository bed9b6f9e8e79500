"""Types of Bulk v13: CampaignScope"""

from __future__ import annotations

from ....record import Record, element, record
from ....unset import Unset
from ..._types import TYPES


@record(TYPES, "cm:CampaignScope")
class CampaignScope(Record):
    """Complex type `CampaignScope` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    parent_account_id: int | Unset = element("ParentAccountId", "xs:long")
