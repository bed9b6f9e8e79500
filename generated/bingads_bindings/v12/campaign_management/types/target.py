"""Types of Campaign Management v12: TargetCpaBiddingScheme, TargetSetting, TargetSettingDetail"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, element, nillable, record
from ....unset import Unset
from ..._types import TYPES
from .b import BiddingScheme
from .s import Setting

if TYPE_CHECKING:
    from .. import Bid, CriterionTypeGroup


@record(TYPES, "cm:TargetCpaBiddingScheme")
class TargetCpaBiddingScheme(BiddingScheme):
    """Complex type `TargetCpaBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v12. Extends
    `BiddingScheme`."""

    max_cpc: Bid | None | Unset = nillable("MaxCpc", "cm:Bid")
    target_cpa: float | None | Unset = nillable("TargetCpa", "xs:double")


@record(TYPES, "cm:TargetSetting")
class TargetSetting(Setting):
    """Complex type `TargetSetting` of https://bingads.microsoft.com/CampaignManagement/v12. Extends `Setting`."""

    details: Sequence[TargetSettingDetail | None] | None | Unset = nillable("Details", "cm:ArrayOfTargetSettingDetail")


@record(TYPES, "cm:TargetSettingDetail")
class TargetSettingDetail(Record):
    """Complex type `TargetSettingDetail` of https://bingads.microsoft.com/CampaignManagement/v12."""

    criterion_type_group: CriterionTypeGroup | str | Unset = element("CriterionTypeGroup", "cm:CriterionTypeGroup")
    target_and_bid: bool | Unset = element("TargetAndBid", "xs:boolean")
