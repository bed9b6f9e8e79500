"""Types of Campaign Management v12: Setting, ShoppingSetting, DynamicSearchAdsSetting, TargetSetting, CoOpSetting"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BidOption, DynamicSearchAdsSource, TargetSettingDetail


@record(TYPES, "cm:Setting")
class Setting(Record):
    """Complex type `Setting` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `ShoppingSetting`, …"""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:ShoppingSetting")
class ShoppingSetting(Setting):
    """Complex type `ShoppingSetting` of https://bingads.microsoft.com/CampaignManagement/v12."""

    local_inventory_ads_enabled: bool | None | Unset = nillable("LocalInventoryAdsEnabled", "xs:boolean")
    priority: int | None | Unset = nillable("Priority", "xs:int")
    sales_country_code: str | None | Unset = nillable("SalesCountryCode", "xs:string")
    store_id: int | None | Unset = nillable("StoreId", "xs:long")


@record(TYPES, "cm:DynamicSearchAdsSetting")
class DynamicSearchAdsSetting(Setting):
    """Complex type `DynamicSearchAdsSetting` of https://bingads.microsoft.com/CampaignManagement/v12."""

    domain_name: str | None | Unset = nillable("DomainName", "xs:string")
    language: str | None | Unset = nillable("Language", "xs:string")
    page_feed_ids: Sequence[int] | None | Unset = nillable("PageFeedIds", "arrays:ArrayOflong")
    source: DynamicSearchAdsSource | str | Unset = element("Source", "cm:DynamicSearchAdsSource")


@record(TYPES, "cm:TargetSetting")
class TargetSetting(Setting):
    """Complex type `TargetSetting` of https://bingads.microsoft.com/CampaignManagement/v12."""

    details: Sequence[TargetSettingDetail | None] | None | Unset = nillable("Details", "cm:ArrayOfTargetSettingDetail")


@record(TYPES, "cm:CoOpSetting")
class CoOpSetting(Setting):
    """Complex type `CoOpSetting` of https://bingads.microsoft.com/CampaignManagement/v12."""

    bid_boost_value: float | None | Unset = nillable("BidBoostValue", "xs:double")
    bid_max_value: float | None | Unset = nillable("BidMaxValue", "xs:double")
    bid_option: BidOption | str | None | Unset = nillable("BidOption", "cm:BidOption")
