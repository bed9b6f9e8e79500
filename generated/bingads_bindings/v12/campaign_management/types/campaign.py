"""Types of Campaign Management v12: Campaign, CampaignStatus, CampaignType, CampaignAdditionalField, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BiddingScheme, BudgetLimitType, CustomParameters, KeyValuePairOfstringstring, Setting


class CampaignStatus(StrEnum):
    """Enumeration `CampaignStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    BUDGET_PAUSED = "BudgetPaused"
    BUDGET_AND_MANUAL_PAUSED = "BudgetAndManualPaused"
    DELETED = "Deleted"
    SUSPENDED = "Suspended"


class CampaignType(Flag):
    """Flags `CampaignType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    SEARCH = "Search"
    SHOPPING = "Shopping"
    DYNAMIC_SEARCH_ADS = "DynamicSearchAds"
    AUDIENCE = "Audience"


class CampaignAdditionalField(Flag):
    """Flags `CampaignAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v12."""

    EXPERIMENT_ID = "ExperimentId"
    FINAL_URL_SUFFIX = "FinalUrlSuffix"


class CampaignCriterionStatus(StrEnum):
    """Enumeration `CampaignCriterionStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class CampaignCriterionType(Flag):
    """Flags `CampaignCriterionType` of https://bingads.microsoft.com/CampaignManagement/v12."""

    PRODUCT_SCOPE = "ProductScope"
    WEBPAGE = "Webpage"
    TARGETS = "Targets"
    AGE = "Age"
    DAY_TIME = "DayTime"
    GENDER = "Gender"
    LOCATION = "Location"
    RADIUS = "Radius"
    DEVICE = "Device"
    LOCATION_INTENT = "LocationIntent"
    AUDIENCE = "Audience"
    CUSTOM_AUDIENCE = "CustomAudience"
    IN_MARKET_AUDIENCE = "InMarketAudience"
    REMARKETING_LIST = "RemarketingList"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    PRODUCT_AUDIENCE = "ProductAudience"
    SIMILAR_REMARKETING_LIST = "SimilarRemarketingList"


@record(TYPES, "cm:Campaign")
class Campaign(Record):
    """Complex type `Campaign` of https://bingads.microsoft.com/CampaignManagement/v12."""

    audience_ads_bid_adjustment: int | None | Unset = nillable("AudienceAdsBidAdjustment", "xs:int")
    bidding_scheme: BiddingScheme | None | Unset = nillable("BiddingScheme", "cm:BiddingScheme")
    budget_type: BudgetLimitType | str | None | Unset = nillable("BudgetType", "cm:BudgetLimitType")
    daily_budget: float | None | Unset = nillable("DailyBudget", "xs:double")
    description: str | None | Unset = nillable("Description", "xs:string")
    experiment_id: int | None | Unset = nillable("ExperimentId", "xs:long")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    status: CampaignStatus | str | None | Unset = nillable("Status", "cm:CampaignStatus")
    sub_type: str | None | Unset = nillable("SubType", "xs:string")
    time_zone: str | None | Unset = nillable("TimeZone", "xs:string")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")
    campaign_type: FlagsLike[CampaignType] | None | Unset = nillable("CampaignType", "cm:CampaignType")
    settings: Sequence[Setting | None] | None | Unset = nillable("Settings", "cm:ArrayOfSetting")
    budget_id: int | None | Unset = nillable("BudgetId", "xs:long")
    languages: Sequence[str | None] | None | Unset = nillable("Languages", "arrays:ArrayOfstring")


@record(TYPES, "cm:CampaignNegativeSites")
class CampaignNegativeSites(Record):
    """Complex type `CampaignNegativeSites` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    negative_sites: Sequence[str | None] | None | Unset = nillable("NegativeSites", "arrays:ArrayOfstring")


@record(TYPES, "cm:CampaignSize")
class CampaignSize(Record):
    """Complex type `CampaignSize` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_id: int | Unset = element("CampaignId", "xs:long", required=True)
    size: int | Unset = element("Size", "xs:long")
