"""Types of Campaign Management v12: TargetCpaBiddingScheme, TargetSetting, TargetSettingDetail"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, TYPES, Unset, element, nillable, record
from .b import BiddingScheme
from .s import Setting

if TYPE_CHECKING:
    from .. import Bid, CriterionTypeGroup


@record(TYPES, "cm:TargetCpaBiddingScheme")
class TargetCpaBiddingScheme(BiddingScheme):
    """Complex type `TargetCpaBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")
    target_cpa: float | None | Unset = nillable("TargetCpa", "xs:double")


@record(TYPES, "cm:TargetSetting")
class TargetSetting(Setting):
    """Complex type `TargetSetting` of https://bingads.microsoft.com/CampaignManagement/v12."""

    details: Sequence[TargetSettingDetail | None] | None | Unset = nillable("Details", "cm:ArrayOfTargetSettingDetail")


@record(TYPES, "cm:TargetSettingDetail")
class TargetSettingDetail(Record):
    """Complex type `TargetSettingDetail` of https://bingads.microsoft.com/CampaignManagement/v12."""

    criterion_type_group: CriterionTypeGroup | str | Unset = element("CriterionTypeGroup", "cm:CriterionTypeGroup")
    target_and_bid: bool | Unset = element("TargetAndBid", "xs:boolean")
