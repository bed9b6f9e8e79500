"""Types of Campaign Management v13: CropType, CoOpSetting, CommissionBiddingScheme …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension
from .audience import Audience
from .b import BiddingScheme
from .criterion import Criterion, CriterionCashback
from .r import Setting

if TYPE_CHECKING:
    from .. import AuditPointResult, BidOption, LogicalOperator


class CropType(StrEnum):
    """Enumeration `CropType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    MANUAL_CROP = "ManualCrop"
    CENTER_CROP = "CenterCrop"
    SMART_CROP = "SmartCrop"
    UNKNOWN = "Unknown"


@record(TYPES, "cm:CoOpSetting")
class CoOpSetting(Setting):
    """Complex type `CoOpSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    bid_boost_value: float | None | Unset = nillable("BidBoostValue", "xs:double")
    bid_max_value: float | None | Unset = nillable("BidMaxValue", "xs:double")
    bid_option: BidOption | str | None | Unset = nillable("BidOption", "cm:BidOption")


@record(TYPES, "cm:CommissionBiddingScheme")
class CommissionBiddingScheme(BiddingScheme):
    """Complex type `CommissionBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    commission_rate: float | None | Unset = nillable("CommissionRate", "xs:double")


@record(TYPES, "cm:CostPerSaleBiddingScheme")
class CostPerSaleBiddingScheme(BiddingScheme):
    """Complex type `CostPerSaleBiddingScheme` of https://bingads.microsoft.com/CampaignManagement/v13."""

    target_cost_per_sale: float | None | Unset = nillable("TargetCostPerSale", "xs:double")


@record(TYPES, "cm:CalloutAdExtension")
class CalloutAdExtension(AdExtension):
    """Complex type `CalloutAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:ChannelPlacementCriterion")
class ChannelPlacementCriterion(Criterion):
    """Complex type `ChannelPlacementCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    channel_id: int | Unset = element("ChannelId", "xs:int")
    channel_name: str | None | Unset = nillable("ChannelName", "xs:string")
    channel_placement_id: int | Unset = element("ChannelPlacementId", "xs:long")
    channel_placement_name: str | None | Unset = nillable("ChannelPlacementName", "xs:string")
    sub_channel_id: int | None | Unset = nillable("SubChannelId", "xs:int")
    sub_channel_name: str | None | Unset = nillable("SubChannelName", "xs:string")


@record(TYPES, "cm:CashbackAdjustment")
class CashbackAdjustment(CriterionCashback):
    """Complex type `CashbackAdjustment` of https://bingads.microsoft.com/CampaignManagement/v13."""

    cashback_percent: float | None | Unset = nillable("CashbackPercent", "xs:double")


@record(TYPES, "cm:CombinedList")
class CombinedList(Audience):
    """Complex type `CombinedList` of https://bingads.microsoft.com/CampaignManagement/v13."""

    combination_rules: Sequence[CombinationRule | None] | None | Unset = nillable(
        "CombinationRules", "cm:ArrayOfCombinationRule"
    )


@record(TYPES, "cm:CombinationRule")
class CombinationRule(Record):
    """Complex type `CombinationRule` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_ids: Sequence[int] | None | Unset = nillable("AudienceIds", "arrays:ArrayOflong", required=True)
    operator: LogicalOperator | str | Unset = element("Operator", "cm:LogicalOperator", required=True)


@record(TYPES, "cm:ClipchampTemplateInfo")
class ClipchampTemplateInfo(Record):
    """Complex type `ClipchampTemplateInfo` of https://bingads.microsoft.com/CampaignManagement/v13."""

    aspect_ratio: str | None | Unset = nillable("AspectRatio", "xs:string")
    duration: int | Unset = element("Duration", "xs:int")
    number_of_images: int | Unset = element("NumberOfImages", "xs:int")
    number_of_logos: int | Unset = element("NumberOfLogos", "xs:int")
    number_of_text: int | Unset = element("NumberOfText", "xs:int")
    template_description: str | None | Unset = nillable("TemplateDescription", "xs:string")
    template_id: str | None | Unset = nillable("TemplateId", "xs:string")
    template_name: str | None | Unset = nillable("TemplateName", "xs:string")
    template_preview_url: str | None | Unset = nillable("TemplatePreviewUrl", "xs:string")
    template_thumbnail_url: str | None | Unset = nillable("TemplateThumbnailUrl", "xs:string")
    themes: Sequence[str | None] | None | Unset = nillable("Themes", "arrays:ArrayOfstring")


@record(TYPES, "cm:CategoryResult")
class CategoryResult(Record):
    """Complex type `CategoryResult` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audit_points: Sequence[AuditPointResult | None] | None | Unset = nillable(
        "AuditPoints", "cm:ArrayOfAuditPointResult"
    )
    key: str | None | Unset = nillable("Key", "xs:string")
