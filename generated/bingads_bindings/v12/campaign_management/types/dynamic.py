"""Types of Campaign Management v12: DynamicSearchAd, DynamicSearchAdsSetting, DynamicSearchAdsSource"""

from __future__ import annotations

from ..._types import Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .ad import Ad
from .s import Setting


class DynamicSearchAdsSource(StrEnum):
    """Enumeration `DynamicSearchAdsSource` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ALL = "All"
    SYSTEM_INDEX = "SystemIndex"
    ADVERTISER_SUPPLIED_URLS = "AdvertiserSuppliedUrls"


@record(TYPES, "cm:DynamicSearchAd")
class DynamicSearchAd(Ad):
    """Complex type `DynamicSearchAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    text_part2: str | None | Unset = nillable("TextPart2", "xs:string")


@record(TYPES, "cm:DynamicSearchAdsSetting")
class DynamicSearchAdsSetting(Setting):
    """Complex type `DynamicSearchAdsSetting` of https://bingads.microsoft.com/CampaignManagement/v12."""

    domain_name: str | None | Unset = nillable("DomainName", "xs:string")
    language: str | None | Unset = nillable("Language", "xs:string")
    page_feed_ids: Sequence[int] | None | Unset = nillable("PageFeedIds", "arrays:ArrayOflong")
    source: DynamicSearchAdsSource | str | Unset = element("Source", "cm:DynamicSearchAdsSource")
