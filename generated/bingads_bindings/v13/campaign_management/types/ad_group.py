"""Types of Campaign Management v13: AdGroup, AdGroupPrivacyStatus, AdGroupStatus, AdGroupAdditionalField, …"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdGroupCriterion, AdRotation, Bid, BiddingScheme, CustomParameters, Date, FrequencyCapSettings
    from .. import ItemAction, KeyValuePairOfstringstring, Network, RateBid, Setting


class AdGroupPrivacyStatus(StrEnum):
    """Enumeration `AdGroupPrivacyStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    TARGETING_TOO_NARROW = "TargetingTooNarrow"
    PENDING = "Pending"


class AdGroupStatus(StrEnum):
    """Enumeration `AdGroupStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    EXPIRED = "Expired"
    DELETED = "Deleted"


class AdGroupAdditionalField(Flag):
    """Flags `AdGroupAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    AD_SCHEDULE_USE_SEARCHER_TIME_ZONE = "AdScheduleUseSearcherTimeZone"
    AD_GROUP_TYPE = "AdGroupType"
    CPV_BID = "CpvBid"
    CPM_BID = "CpmBid"
    MULTIMEDIA_ADS_BID_ADJUSTMENT = "MultimediaAdsBidAdjustment"
    COMMISSION_RATE = "CommissionRate"
    PERCENT_CPC_BID = "PercentCpcBid"
    MCPA_BID = "McpaBid"
    USE_OPTIMIZED_TARGETING = "UseOptimizedTargeting"
    FREQUENCY_CAP_SETTINGS = "FrequencyCapSettings"
    USE_PREDICTIVE_TARGETING = "UsePredictiveTargeting"
    MAX_CONVERSION_VALUE_WITH_MAX_CPC = "MaxConversionValueWithMaxCpc"
    BASE_DOMAIN = "BaseDomain"
    TARGET_SETTING_FOR_JOB_SENIORITY = "TargetSettingForJobSeniority"
    TARGET_SETTING_FOR_CUSTOM_LINKED_IN = "TargetSettingForCustomLinkedIn"


class AdGroupCriterionType(Flag):
    """Flags `AdGroupCriterionType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    PRODUCT_PARTITION = "ProductPartition"
    WEBPAGE = "Webpage"
    TARGETS = "Targets"
    AGE = "Age"
    GENDER = "Gender"
    DAY_TIME = "DayTime"
    DEVICE = "Device"
    LOCATION = "Location"
    LOCATION_INTENT = "LocationIntent"
    RADIUS = "Radius"
    AUDIENCE = "Audience"
    CUSTOM_AUDIENCE = "CustomAudience"
    IN_MARKET_AUDIENCE = "InMarketAudience"
    REMARKETING_LIST = "RemarketingList"
    COMPANY_NAME = "CompanyName"
    JOB_FUNCTION = "JobFunction"
    INDUSTRY = "Industry"
    PRODUCT_AUDIENCE = "ProductAudience"
    SIMILAR_REMARKETING_LIST = "SimilarRemarketingList"
    COMBINED_LIST = "CombinedList"
    HOTEL_GROUP = "HotelGroup"
    HOTEL_ADVANCE_BOOKING_WINDOW = "HotelAdvanceBookingWindow"
    HOTEL_CHECK_IN_DAY = "HotelCheckInDay"
    HOTEL_LENGTH_OF_STAY = "HotelLengthOfStay"
    HOTEL_DATE_SELECTION_TYPE = "HotelDateSelectionType"
    HOTEL_CHECK_IN_DATE = "HotelCheckInDate"
    GENRE = "Genre"
    CUSTOMER_LIST = "CustomerList"
    IMPRESSION_BASED_REMARKETING_LIST = "ImpressionBasedRemarketingList"
    PLACEMENT = "Placement"
    TOPIC = "Topic"
    CUSTOM_SEGMENT = "CustomSegment"
    JOB_SENIORITY = "JobSeniority"
    CUSTOM_LINKED_IN = "CustomLinkedIn"
    AI_PROMPT = "AIPrompt"


class AdGroupCriterionStatus(StrEnum):
    """Enumeration `AdGroupCriterionStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class AdGroupCriterionEditorialStatus(StrEnum):
    """Enumeration `AdGroupCriterionEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


@record(TYPES, "cm:AdGroup")
class AdGroup(Record):
    """Complex type `AdGroup` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_rotation: AdRotation | None | Unset = nillable("AdRotation", "cm:AdRotation")
    audience_ads_bid_adjustment: int | None | Unset = nillable("AudienceAdsBidAdjustment", "xs:int")
    bidding_scheme: BiddingScheme | None | Unset = nillable("BiddingScheme", "cm:BiddingScheme")
    commission_rate: RateBid | None | Unset = nillable("CommissionRate", "cm:RateBid")
    cpc_bid: Bid | None | Unset = nillable("CpcBid", "cm:Bid")
    end_date: Date | None | Unset = nillable("EndDate", "cm:Date")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    frequency_cap_settings: Sequence[FrequencyCapSettings | None] | None | Unset = nillable(
        "FrequencyCapSettings", "cm:ArrayOfFrequencyCapSettings"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    language: str | None | Unset = nillable("Language", "xs:string")
    multimedia_ads_bid_adjustment: int | None | Unset = nillable("MultimediaAdsBidAdjustment", "xs:int")
    name: str | None | Unset = nillable("Name", "xs:string")
    network: Network | str | None | Unset = nillable("Network", "cm:Network")
    percent_cpc_bid: RateBid | None | Unset = nillable("PercentCpcBid", "cm:RateBid")
    privacy_status: AdGroupPrivacyStatus | str | None | Unset = nillable("PrivacyStatus", "cm:AdGroupPrivacyStatus")
    settings: Sequence[Setting | None] | None | Unset = nillable("Settings", "cm:ArrayOfSetting")
    start_date: Date | None | Unset = nillable("StartDate", "cm:Date")
    status: AdGroupStatus | str | None | Unset = nillable("Status", "cm:AdGroupStatus")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")
    use_optimized_targeting: bool | None | Unset = nillable("UseOptimizedTargeting", "xs:boolean")
    use_predictive_targeting: bool | None | Unset = nillable("UsePredictiveTargeting", "xs:boolean")
    ad_schedule_use_searcher_time_zone: bool | None | Unset = nillable("AdScheduleUseSearcherTimeZone", "xs:boolean")
    ad_group_type: str | None | Unset = nillable("AdGroupType", "xs:string")
    cpv_bid: Bid | None | Unset = nillable("CpvBid", "cm:Bid")
    cpm_bid: Bid | None | Unset = nillable("CpmBid", "cm:Bid")
    mcpa_bid: Bid | None | Unset = nillable("McpaBid", "cm:Bid")


@record(TYPES, "cm:AdGroupNegativeSites")
class AdGroupNegativeSites(Record):
    """Complex type `AdGroupNegativeSites` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    negative_sites: Sequence[str | None] | None | Unset = nillable("NegativeSites", "arrays:ArrayOfstring")


@record(TYPES, "cm:AdGroupCriterionAction")
class AdGroupCriterionAction(Record):
    """Complex type `AdGroupCriterionAction` of https://bingads.microsoft.com/CampaignManagement/v13."""

    action: ItemAction | str | Unset = element("Action", "cm:ItemAction", required=True)
    ad_group_criterion: AdGroupCriterion | None | Unset = nillable("AdGroupCriterion", "cm:AdGroupCriterion")
