"""Types of Campaign Management v13: NegativeAdGroupCriterion, NegativeKeyword, NegativeSite …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import TYPES, Unset, nillable, record
from .ad_group import AdGroupCriterion
from .campaign import CampaignCriterion
from .shared import SharedList, SharedListItem

if TYPE_CHECKING:
    from .. import MatchType


@record(TYPES, "cm:NegativeAdGroupCriterion")
class NegativeAdGroupCriterion(AdGroupCriterion):
    """Complex type `NegativeAdGroupCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:NegativeKeyword")
class NegativeKeyword(SharedListItem):
    """Complex type `NegativeKeyword` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    match_type: MatchType | str | None | Unset = nillable("MatchType", "cm:MatchType")
    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:NegativeSite")
class NegativeSite(SharedListItem):
    """Complex type `NegativeSite` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:NegativeKeywordList")
class NegativeKeywordList(SharedList):
    """Complex type `NegativeKeywordList` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:NegativeCampaignCriterion")
class NegativeCampaignCriterion(CampaignCriterion):
    """Complex type `NegativeCampaignCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""
