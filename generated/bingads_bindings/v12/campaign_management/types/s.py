"""Types of Campaign Management v12: Setting, ShoppingSetting, Schedule …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension
from .audience import Audience
from .r import RuleItem

if TYPE_CHECKING:
    from .. import AppUrl, CustomParameters, Date, DayTime


class StringOperator(StrEnum):
    """Enumeration `StringOperator` of https://bingads.microsoft.com/CampaignManagement/v12."""

    NONE = "None"
    EQUALS = "Equals"
    CONTAINS = "Contains"
    BEGINS_WITH = "BeginsWith"
    ENDS_WITH = "EndsWith"
    NOT_EQUALS = "NotEquals"
    DOES_NOT_CONTAIN = "DoesNotContain"
    DOES_NOT_BEGIN_WITH = "DoesNotBeginWith"
    DOES_NOT_END_WITH = "DoesNotEndWith"


@record(TYPES, "cm:Setting")
class Setting(Record):
    """Complex type `Setting` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `ShoppingSetting`,
    `DynamicSearchAdsSetting`, `TargetSetting`, `CoOpSetting`."""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:ShoppingSetting")
class ShoppingSetting(Setting):
    """Complex type `ShoppingSetting` of https://bingads.microsoft.com/CampaignManagement/v12."""

    local_inventory_ads_enabled: bool | None | Unset = nillable("LocalInventoryAdsEnabled", "xs:boolean")
    priority: int | None | Unset = nillable("Priority", "xs:int")
    sales_country_code: str | None | Unset = nillable("SalesCountryCode", "xs:string")
    store_id: int | None | Unset = nillable("StoreId", "xs:long")


@record(TYPES, "cm:Schedule")
class Schedule(Record):
    """Complex type `Schedule` of https://bingads.microsoft.com/CampaignManagement/v12."""

    day_time_ranges: Sequence[DayTime | None] | None | Unset = nillable("DayTimeRanges", "cm:ArrayOfDayTime")
    end_date: Date | None | Unset = nillable("EndDate", "cm:Date")
    start_date: Date | None | Unset = nillable("StartDate", "cm:Date")
    use_searcher_time_zone: bool | None | Unset = nillable("UseSearcherTimeZone", "xs:boolean")


@record(TYPES, "cm:SitelinkAdExtension")
class SitelinkAdExtension(AdExtension):
    """Complex type `SitelinkAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    description1: str | None | Unset = nillable("Description1", "xs:string")
    description2: str | None | Unset = nillable("Description2", "xs:string")
    destination_url: str | None | Unset = nillable("DestinationUrl", "xs:string")
    display_text: str | None | Unset = nillable("DisplayText", "xs:string")
    final_app_urls: Sequence[AppUrl | None] | None | Unset = nillable("FinalAppUrls", "cm:ArrayOfAppUrl")
    final_mobile_urls: Sequence[str | None] | None | Unset = nillable("FinalMobileUrls", "arrays:ArrayOfstring")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    final_urls: Sequence[str | None] | None | Unset = nillable("FinalUrls", "arrays:ArrayOfstring")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:StructuredSnippetAdExtension")
class StructuredSnippetAdExtension(AdExtension):
    """Complex type `StructuredSnippetAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    header: str | None | Unset = nillable("Header", "xs:string")
    values: Sequence[str | None] | None | Unset = nillable("Values", "arrays:ArrayOfstring")


@record(TYPES, "cm:StringRuleItem")
class StringRuleItem(RuleItem):
    """Complex type `StringRuleItem` of https://bingads.microsoft.com/CampaignManagement/v12."""

    operand: str | None | Unset = nillable("Operand", "xs:string")
    operator: StringOperator | str | Unset = element("Operator", "cm:StringOperator")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "cm:SimilarRemarketingList")
class SimilarRemarketingList(Audience):
    """Complex type `SimilarRemarketingList` of https://bingads.microsoft.com/CampaignManagement/v12."""

    source_id: int | Unset = element("SourceId", "xs:long")
