"""Messages of Ad Insight v13: GetBudgetOpportunitiesRequest, GetBudgetOpportunitiesResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import BudgetOpportunity


@record(TYPES, "ai:GetBudgetOpportunitiesRequest")
class GetBudgetOpportunitiesRequest(Record):
    """Element `GetBudgetOpportunitiesRequest` of https://bingads.microsoft.com/AdInsight/v13."""

    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")


@record(TYPES, "ai:GetBudgetOpportunitiesResponse")
class GetBudgetOpportunitiesResponse(Record):
    """Element `GetBudgetOpportunitiesResponse` of https://bingads.microsoft.com/AdInsight/v13."""

    opportunities: Sequence[BudgetOpportunity | None] | None | Unset = nillable(
        "Opportunities", "ai:ArrayOfBudgetOpportunity"
    )
