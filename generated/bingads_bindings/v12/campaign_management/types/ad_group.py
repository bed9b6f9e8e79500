"""Types of Campaign Management v12: AdGroup, AdGroupPrivacyStatus, AdGroupStatus, AdGroupAdditionalField, …"""

from __future__ import annotations

from ..._types import Flag, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdGroupCriterion, AdRotation, Bid, BiddingScheme, CustomParameters, Date, ItemAction
    from .. import KeyValuePairOfstringstring, Network, Setting


class AdGroupPrivacyStatus(StrEnum):
    """Enumeration `AdGroupPrivacyStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    UNKNOWN = "Unknown"
    ACTIVE = "Active"
    TARGETING_TOO_NARROW = "TargetingTooNarrow"
    PENDING = "Pending"


class AdGroupStatus(StrEnum):
    """Enumeration `AdGroupStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    EXPIRED = "Expired"
    DELETED = "Deleted"


class AdGroupAdditionalField(Flag):
    """Flags `AdGroupAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v12."""

    FINAL_URL_SUFFIX = "FinalUrlSuffix"


class AdGroupCriterionType(Flag):
    """Flags `AdGroupCriterionType` of https://bingads.microsoft.com/CampaignManagement/v12."""

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


class AdGroupCriterionAdditionalField(Flag):
    """Flags `AdGroupCriterionAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v12."""

    FINAL_URL_SUFFIX = "FinalUrlSuffix"


class AdGroupCriterionStatus(StrEnum):
    """Enumeration `AdGroupCriterionStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    DELETED = "Deleted"


class AdGroupCriterionEditorialStatus(StrEnum):
    """Enumeration `AdGroupCriterionEditorialStatus` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ACTIVE = "Active"
    DISAPPROVED = "Disapproved"
    INACTIVE = "Inactive"
    ACTIVE_LIMITED = "ActiveLimited"


@record(TYPES, "cm:AdGroup")
class AdGroup(Record):
    """Complex type `AdGroup` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_rotation: AdRotation | None | Unset = nillable("AdRotation", "cm:AdRotation")
    audience_ads_bid_adjustment: int | None | Unset = nillable("AudienceAdsBidAdjustment", "xs:int")
    bidding_scheme: BiddingScheme | None | Unset = nillable("BiddingScheme", "cm:BiddingScheme")
    cpc_bid: Bid | None | Unset = nillable("CpcBid", "cm:Bid")
    end_date: Date | None | Unset = nillable("EndDate", "cm:Date")
    final_url_suffix: str | None | Unset = nillable("FinalUrlSuffix", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    language: str | None | Unset = nillable("Language", "xs:string")
    name: str | None | Unset = nillable("Name", "xs:string")
    network: Network | str | None | Unset = nillable("Network", "cm:Network")
    privacy_status: AdGroupPrivacyStatus | str | None | Unset = nillable("PrivacyStatus", "cm:AdGroupPrivacyStatus")
    settings: Sequence[Setting | None] | None | Unset = nillable("Settings", "cm:ArrayOfSetting")
    start_date: Date | None | Unset = nillable("StartDate", "cm:Date")
    status: AdGroupStatus | str | None | Unset = nillable("Status", "cm:AdGroupStatus")
    tracking_url_template: str | None | Unset = nillable("TrackingUrlTemplate", "xs:string")
    url_custom_parameters: CustomParameters | None | Unset = nillable("UrlCustomParameters", "cm:CustomParameters")


@record(TYPES, "cm:AdGroupNegativeSites")
class AdGroupNegativeSites(Record):
    """Complex type `AdGroupNegativeSites` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    negative_sites: Sequence[str | None] | None | Unset = nillable("NegativeSites", "arrays:ArrayOfstring")


@record(TYPES, "cm:AdGroupCriterionAction")
class AdGroupCriterionAction(Record):
    """Complex type `AdGroupCriterionAction` of https://bingads.microsoft.com/CampaignManagement/v12."""

    action: ItemAction | str | Unset = element("Action", "cm:ItemAction", required=True)
    ad_group_criterion: AdGroupCriterion | None | Unset = nillable("AdGroupCriterion", "cm:AdGroupCriterion")
