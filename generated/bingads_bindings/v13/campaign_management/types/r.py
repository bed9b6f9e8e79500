"""Types of Campaign Management v13: Setting, ShoppingSetting, ReachOptimizationGoalSetting …"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from ..._types import FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .ad_extension import AdExtension
from .audience import Audience
from .criterion import Criterion, CriterionBid
from .shared import SharedListItem

if TYPE_CHECKING:
    from .. import AppUrl, CampaignAssociation, CampaignType, CustomParameters, Date, DayTime, DeviceType, DistanceUnit


class ReachOptimizationGoal(StrEnum):
    """Enumeration `ReachOptimizationGoal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNSPECIFIED = "Unspecified"
    MAX_IMPRESSIONS = "MaxImpressions"
    MAX_UNIQUE_REACH = "MaxUniqueReach"


class SystemAIDetectionSignal(StrEnum):
    """Enumeration `SystemAIDetectionSignal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NOT_SUPPORTED_FOR_GIVEN_REVISION = "NotSupportedForGivenRevision"
    MICROSOFT_AI_GENERATED = "MicrosoftAIGenerated"
    AI_SIGNATURE_DETECTED = "AISignatureDetected"
    NO_SIGNAL_DETECTED = "NoSignalDetected"


class StringOperator(StrEnum):
    """Enumeration `StringOperator` of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """Complex type `Setting` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by
    `VerifiedTrackingSetting`, `ShoppingSetting`, `DynamicFeedSetting`, `DynamicSearchAdsSetting`, `TargetSetting`,
    `CoOpSetting`, `DisclaimerSetting`, `HotelSetting`, `ResponsiveSearchAdsSetting`, `PerformanceMaxSetting`,
    `CallToActionSetting`, `VanityPharmaSetting`, `AppSetting`, `ThirdPartyMeasurementSetting`,
    `NewCustomerAcquisitionGoalSetting`, `BaseDomainSetting`, `AISearchSetting`, `NetworkDistributionSetting`,
    `BrandExclusionSetting`, `ImpressionTrackingSetting`, `ReachOptimizationGoalSetting`,
    `CampaignFrequencyCapSetting`, `UnifiedAutomationSetting`, `CampaignPageFeedSetting`."""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:ShoppingSetting")
class ShoppingSetting(Setting):
    """Complex type `ShoppingSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    feed_label: str | None | Unset = nillable("FeedLabel", "xs:string")
    local_inventory_ads_enabled: bool | None | Unset = nillable("LocalInventoryAdsEnabled", "xs:boolean")
    priority: int | None | Unset = nillable("Priority", "xs:int")
    sales_country_code: str | None | Unset = nillable("SalesCountryCode", "xs:string")
    shoppable_ads_enabled: bool | None | Unset = nillable("ShoppableAdsEnabled", "xs:boolean")
    store_id: int | None | Unset = nillable("StoreId", "xs:long")


@record(TYPES, "cm:ReachOptimizationGoalSetting")
class ReachOptimizationGoalSetting(Setting):
    """Complex type `ReachOptimizationGoalSetting` of https://bingads.microsoft.com/CampaignManagement/v13."""

    optimization_goal: ReachOptimizationGoal | str | None | Unset = nillable(
        "OptimizationGoal", "cm:ReachOptimizationGoal"
    )


@record(TYPES, "cm:RateBid")
class RateBid(CriterionBid):
    """Complex type `RateBid` of https://bingads.microsoft.com/CampaignManagement/v13."""

    rate_amount: RateAmount | None | Unset = nillable("RateAmount", "cm:RateAmount")


@record(TYPES, "cm:RateAmount")
class RateAmount(Record):
    """Complex type `RateAmount` of https://bingads.microsoft.com/CampaignManagement/v13."""

    amount: float | None | Unset = nillable("Amount", "xs:double")


@record(TYPES, "cm:Schedule")
class Schedule(Record):
    """Complex type `Schedule` of https://bingads.microsoft.com/CampaignManagement/v13."""

    day_time_ranges: Sequence[DayTime | None] | None | Unset = nillable("DayTimeRanges", "cm:ArrayOfDayTime")
    end_date: Date | None | Unset = nillable("EndDate", "cm:Date")
    start_date: Date | None | Unset = nillable("StartDate", "cm:Date")
    use_searcher_time_zone: bool | None | Unset = nillable("UseSearcherTimeZone", "xs:boolean")


@record(TYPES, "cm:ReviewAdExtension")
class ReviewAdExtension(AdExtension):
    """Complex type `ReviewAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    is_exact: bool | Unset = element("IsExact", "xs:boolean")
    source: str | None | Unset = nillable("Source", "xs:string")
    text: str | None | Unset = nillable("Text", "xs:string")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:SitelinkAdExtension")
class SitelinkAdExtension(AdExtension):
    """Complex type `SitelinkAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

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
    """Complex type `StructuredSnippetAdExtension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    header: str | None | Unset = nillable("Header", "xs:string")
    values: Sequence[str | None] | None | Unset = nillable("Values", "arrays:ArrayOfstring")


@record(TYPES, "cm:RadiusCriterion")
class RadiusCriterion(Criterion):
    """Complex type `RadiusCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    latitude_degrees: float | None | Unset = nillable("LatitudeDegrees", "xs:double")
    longitude_degrees: float | None | Unset = nillable("LongitudeDegrees", "xs:double")
    name: str | None | Unset = nillable("Name", "xs:string")
    radius: int | None | Unset = nillable("Radius", "xs:long")
    radius_unit: DistanceUnit | str | None | Unset = nillable("RadiusUnit", "cm:DistanceUnit")


@record(TYPES, "cm:StoreCriterion")
class StoreCriterion(Criterion):
    """Complex type `StoreCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    store_id: int | None | Unset = nillable("StoreId", "xs:long")


@record(TYPES, "cm:Site")
class Site(SharedListItem):
    """Complex type `Site` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    url: str | None | Unset = nillable("Url", "xs:string")


@record(TYPES, "cm:RemarketingList")
class RemarketingList(Audience):
    """Complex type `RemarketingList` of https://bingads.microsoft.com/CampaignManagement/v13."""

    rule: RemarketingRule | None | Unset = nillable("Rule", "cm:RemarketingRule")
    tag_id: int | None | Unset = nillable("TagId", "xs:long")


@record(TYPES, "cm:RemarketingRule")
class RemarketingRule(Record):
    """Complex type `RemarketingRule` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by
    `PageVisitorsRule`, `PageVisitorsWhoVisitedAnotherPageRule`, `PageVisitorsWhoDidNotVisitAnotherPageRule`,
    `CustomEventsRule`."""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:RuleItemGroup")
class RuleItemGroup(Record):
    """Complex type `RuleItemGroup` of https://bingads.microsoft.com/CampaignManagement/v13."""

    items: Sequence[RuleItem | None] | None | Unset = nillable("Items", "cm:ArrayOfRuleItem")


@record(TYPES, "cm:RuleItem")
class RuleItem(Record):
    """Complex type `RuleItem` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `StringRuleItem`,
    `NumberRuleItem`."""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:StringRuleItem")
class StringRuleItem(RuleItem):
    """Complex type `StringRuleItem` of https://bingads.microsoft.com/CampaignManagement/v13."""

    operand: str | None | Unset = nillable("Operand", "xs:string")
    operator: StringOperator | str | Unset = element("Operator", "cm:StringOperator")
    value: str | None | Unset = nillable("Value", "xs:string")


@record(TYPES, "cm:SimilarRemarketingList")
class SimilarRemarketingList(Audience):
    """Complex type `SimilarRemarketingList` of https://bingads.microsoft.com/CampaignManagement/v13."""

    source_id: int | Unset = element("SourceId", "xs:long")


@record(TYPES, "cm:SeasonalityAdjustment")
class SeasonalityAdjustment(Record):
    """Complex type `SeasonalityAdjustment` of https://bingads.microsoft.com/CampaignManagement/v13."""

    adjustment_percentage: float | None | Unset = nillable("AdjustmentPercentage", "xs:double")
    campaign_associations: Sequence[CampaignAssociation | None] | None | Unset = nillable(
        "CampaignAssociations", "cm:ArrayOfCampaignAssociation"
    )
    campaign_type_filter: FlagsLike[CampaignType] | None | Unset = nillable("CampaignTypeFilter", "cm:CampaignType")
    description: str | None | Unset = nillable("Description", "xs:string")
    device_type_filter: FlagsLike[DeviceType] | None | Unset = nillable("DeviceTypeFilter", "cm:DeviceType")
    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
