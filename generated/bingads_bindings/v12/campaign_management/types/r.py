"""Types of Campaign Management v12: ResponsiveAd, ResponsiveSearchAd, ReviewAdExtension …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Record, Sequence, TYPES, Unset, element, nillable, record
from .ad import Ad
from .ad_extension import AdExtension
from .audience import Audience
from .criterion import Criterion

if TYPE_CHECKING:
    from .. import AssetLink, CallToAction, DistanceUnit


@record(TYPES, "cm:ResponsiveAd")
class ResponsiveAd(Ad):
    """Complex type `ResponsiveAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    business_name: str | None | Unset = nillable("BusinessName", "xs:string")
    call_to_action: CallToAction | str | None | Unset = nillable("CallToAction", "cm:CallToAction")
    headline: str | None | Unset = nillable("Headline", "xs:string")
    images: Sequence[AssetLink | None] | None | Unset = nillable("Images", "cm:ArrayOfAssetLink")
    landscape_image_media_id: int | None | Unset = nillable("LandscapeImageMediaId", "xs:long")
    landscape_logo_media_id: int | None | Unset = nillable("LandscapeLogoMediaId", "xs:long")
    long_headline: str | None | Unset = nillable("LongHeadline", "xs:string")
    square_image_media_id: int | None | Unset = nillable("SquareImageMediaId", "xs:long")
    square_logo_media_id: int | None | Unset = nillable("SquareLogoMediaId", "xs:long")
    text: str | None | Unset = nillable("Text", "xs:string")


@record(TYPES, "cm:ResponsiveSearchAd")
class ResponsiveSearchAd(Ad):
    """Complex type `ResponsiveSearchAd` of https://bingads.microsoft.com/CampaignManagement/v12."""

    descriptions: Sequence[AssetLink | None] | None | Unset = nillable("Descriptions", "cm:ArrayOfAssetLink")
    domain: str | None | Unset = nillable("Domain", "xs:string")
    headlines: Sequence[AssetLink | None] | None | Unset = nillable("Headlines", "cm:ArrayOfAssetLink")
    path1: str | None | Unset = nillable("Path1", "xs:string")
    path2: str | None | Unset = nillable("Path2", "xs:string")


@record(TYPES, "cm:ReviewAdExtension")
class ReviewAdExtension(AdExtension):
    """Complex type `ReviewAdExtension` of https://bingads.microsoft.com/CampaignManagement/v12."""

    is_exact: bool | Unset = element("IsExact", "xs:boolean")
    source: str | None | Unset = nillable("Source", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:RadiusCriterion")
class RadiusCriterion(Criterion):
    """Complex type `RadiusCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    latitude_degrees: float | None | Unset = nillable("LatitudeDegrees", "xs:double")
    longitude_degrees: float | None | Unset = nillable("LongitudeDegrees", "xs:double")
    name: str | None | Unset = nillable("Name", "xs:string")
    radius: int | None | Unset = nillable("Radius", "xs:long")
    radius_unit: DistanceUnit | str | None | Unset = nillable("RadiusUnit", "cm:DistanceUnit")


@record(TYPES, "cm:RemarketingList")
class RemarketingList(Audience):
    """Complex type `RemarketingList` of https://bingads.microsoft.com/CampaignManagement/v12."""

    rule: RemarketingRule | None | Unset = nillable("Rule", "cm:RemarketingRule")
    tag_id: int | None | Unset = nillable("TagId", "xs:long")


@record(TYPES, "cm:RemarketingRule")
class RemarketingRule(Record):
    """Complex type `RemarketingRule` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by
    `PageVisitorsRule`, `PageVisitorsWhoVisitedAnotherPageRule`, `PageVisitorsWhoDidNotVisitAnotherPageRule`,
    `CustomEventsRule`."""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:RuleItemGroup")
class RuleItemGroup(Record):
    """Complex type `RuleItemGroup` of https://bingads.microsoft.com/CampaignManagement/v12."""

    items: Sequence[RuleItem | None] | None | Unset = nillable("Items", "cm:ArrayOfRuleItem")


@record(TYPES, "cm:RuleItem")
class RuleItem(Record):
    """Complex type `RuleItem` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by `StringRuleItem`."""

    type: str | None | Unset = nillable("Type", "xs:string")
