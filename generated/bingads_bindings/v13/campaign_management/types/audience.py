"""Types of Campaign Management v13: AudienceCriterion, AudienceType, AudienceGroup …"""

from __future__ import annotations

from typing import TYPE_CHECKING
from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, Unset, element, nillable, record
from .criterion import Criterion

if TYPE_CHECKING:
    from .. import CustomerShare, EntityScope, KeyValuePairOfstringstring


class AudienceType(Flag):
    """Flags `AudienceType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    REMARKETING_LIST = "RemarketingList"
    CUSTOM = "Custom"
    IN_MARKET = "InMarket"
    PRODUCT = "Product"
    SIMILAR_REMARKETING_LIST = "SimilarRemarketingList"
    COMBINED_LIST = "CombinedList"
    CUSTOMER_LIST = "CustomerList"
    IMPRESSION_BASED_REMARKETING_LIST = "ImpressionBasedRemarketingList"
    CUSTOM_SEGMENT = "CustomSegment"
    AI_PROMPT = "AIPrompt"


class AudienceGroupDimensionType(StrEnum):
    """Enumeration `AudienceGroupDimensionType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    AGE = "Age"
    GENDER = "Gender"
    AUDIENCE = "Audience"
    PROFILE = "Profile"


class AudienceGroupAdditionalField(Flag):
    """Flags `AudienceGroupAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    PROFILE_DIMENSION = "ProfileDimension"


class AudienceAdditionalField(Flag):
    """Flags `AudienceAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NORMAL_FORM = "NormalForm"
    NUMBER_RULE_ITEM = "NumberRuleItem"
    IMPRESSION_BASED_REMARKETING_LIST = "ImpressionBasedRemarketingList"
    CAMPAIGN_IDS_AD_GROUP_IDS = "CampaignIdsAdGroupIds"
    CUSTOM_SEGMENT = "CustomSegment"


@record(TYPES, "cm:AudienceCriterion")
class AudienceCriterion(Criterion):
    """Complex type `AudienceCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_id: int | None | Unset = nillable("AudienceId", "xs:long")
    audience_type: FlagsLike[AudienceType] | None | Unset = nillable("AudienceType", "cm:AudienceType")


@record(TYPES, "cm:AudienceGroup")
class AudienceGroup(Record):
    """Complex type `AudienceGroup` of https://bingads.microsoft.com/CampaignManagement/v13."""

    association_count: int | None | Unset = nillable("AssociationCount", "xs:int")
    description: str | None | Unset = nillable("Description", "xs:string")
    dimensions: Sequence[AudienceGroupDimension | None] | None | Unset = nillable(
        "Dimensions", "cm:ArrayOfAudienceGroupDimension"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")


@record(TYPES, "cm:AudienceGroupDimension")
class AudienceGroupDimension(Record):
    """Complex type `AudienceGroupDimension` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by
    `AgeDimension`, `GenderDimension`, `AudienceDimension`, `ProfileDimension`."""

    type: AudienceGroupDimensionType | str | Unset = element("Type", "cm:AudienceGroupDimensionType")


@record(TYPES, "cm:AudienceDimension")
class AudienceDimension(AudienceGroupDimension):
    """Complex type `AudienceDimension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audiences: Sequence[AudienceInfo | None] | None | Unset = nillable("Audiences", "cm:ArrayOfAudienceInfo")


@record(TYPES, "cm:AudienceInfo")
class AudienceInfo(Record):
    """Complex type `AudienceInfo` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None | Unset = nillable("Id", "xs:long")
    type: FlagsLike[AudienceType] | Unset = element("Type", "cm:AudienceType")


@record(TYPES, "cm:AudienceGroupAssetGroupAssociation")
class AudienceGroupAssetGroupAssociation(Record):
    """Complex type `AudienceGroupAssetGroupAssociation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    asset_group_id: int | Unset = element("AssetGroupId", "xs:long", required=True)
    audience_group_id: int | Unset = element("AudienceGroupId", "xs:long", required=True)


@record(TYPES, "cm:Audience")
class Audience(Record):
    """Complex type `Audience` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `RemarketingList`,
    `CustomAudience`, `InMarketAudience`, `ProductAudience`, `SimilarRemarketingList`, `CustomerList`,
    `CombinedList`, `CustomSegment`, `ImpressionBasedRemarketingList`."""

    audience_network_size: int | None | Unset = nillable("AudienceNetworkSize", "xs:long")
    customer_share: CustomerShare | None | Unset = nillable("CustomerShare", "cm:CustomerShare")
    description: str | None | Unset = nillable("Description", "xs:string")
    forward_compatibility_map: Sequence[KeyValuePairOfstringstring] | None | Unset = nillable(
        "ForwardCompatibilityMap", "generic:ArrayOfKeyValuePairOfstringstring"
    )
    id: int | None | Unset = nillable("Id", "xs:long")
    membership_duration: int | None | Unset = nillable("MembershipDuration", "xs:int")
    name: str | None | Unset = nillable("Name", "xs:string")
    parent_id: int | None | Unset = nillable("ParentId", "xs:long")
    scope: EntityScope | str | None | Unset = nillable("Scope", "cm:EntityScope")
    search_size: int | None | Unset = nillable("SearchSize", "xs:long")
    supported_campaign_types: Sequence[str | None] | None | Unset = nillable(
        "SupportedCampaignTypes", "arrays:ArrayOfstring"
    )
    type: FlagsLike[AudienceType] | Unset = element("Type", "cm:AudienceType")


@record(TYPES, "cm:AudienceCondition")
class AudienceCondition(Record):
    """Complex type `AudienceCondition` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audiences: Sequence[AudienceConditionItem | None] | None | Unset = nillable(
        "Audiences", "cm:ArrayOfAudienceConditionItem"
    )
    is_primary: bool | Unset = element("IsPrimary", "xs:boolean")


@record(TYPES, "cm:AudienceConditionItem")
class AudienceConditionItem(Record):
    """Complex type `AudienceConditionItem` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | Unset = element("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    type: FlagsLike[AudienceType] | None | Unset = nillable("Type", "cm:AudienceType")


@record(TYPES, "cm:AudienceIdName")
class AudienceIdName(Record):
    """Complex type `AudienceIdName` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | Unset = element("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
