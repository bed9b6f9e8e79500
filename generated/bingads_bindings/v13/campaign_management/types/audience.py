"""Types of Campaign Management v13: AudienceType, AudienceGroup, AudienceGroupDimensionType, AudienceInfo, …"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AudienceGroupDimension, CombinationRule, CustomSegmentCatalog, CustomSegmentEditorialStatus
    from .. import CustomerShare, EntityScope, ImpressionBasedEntityType, KeyValuePairOfstringstring
    from .. import ProductAudienceType, RemarketingRule


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
    """Complex type `Audience` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by `RemarketingList`, …"""

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


@record(TYPES, "cm:RemarketingList")
class RemarketingList(Audience):
    """Complex type `RemarketingList` of https://bingads.microsoft.com/CampaignManagement/v13."""

    rule: RemarketingRule | None | Unset = nillable("Rule", "cm:RemarketingRule")
    tag_id: int | None | Unset = nillable("TagId", "xs:long")


@record(TYPES, "cm:CustomAudience")
class CustomAudience(Audience):
    """Complex type `CustomAudience` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:InMarketAudience")
class InMarketAudience(Audience):
    """Complex type `InMarketAudience` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:ProductAudience")
class ProductAudience(Audience):
    """Complex type `ProductAudience` of https://bingads.microsoft.com/CampaignManagement/v13."""

    product_audience_type: FlagsLike[ProductAudienceType] | None | Unset = nillable(
        "ProductAudienceType", "cm:ProductAudienceType"
    )
    tag_id: int | None | Unset = nillable("TagId", "xs:long")


@record(TYPES, "cm:SimilarRemarketingList")
class SimilarRemarketingList(Audience):
    """Complex type `SimilarRemarketingList` of https://bingads.microsoft.com/CampaignManagement/v13."""

    source_id: int | Unset = element("SourceId", "xs:long")


@record(TYPES, "cm:CustomerList")
class CustomerList(Audience):
    """Complex type `CustomerList` of https://bingads.microsoft.com/CampaignManagement/v13."""


@record(TYPES, "cm:CombinedList")
class CombinedList(Audience):
    """Complex type `CombinedList` of https://bingads.microsoft.com/CampaignManagement/v13."""

    combination_rules: Sequence[CombinationRule | None] | None | Unset = nillable(
        "CombinationRules", "cm:ArrayOfCombinationRule"
    )


@record(TYPES, "cm:CustomSegment")
class CustomSegment(Audience):
    """Complex type `CustomSegment` of https://bingads.microsoft.com/CampaignManagement/v13."""

    custom_segment_catalog_list: Sequence[CustomSegmentCatalog | None] | None | Unset = nillable(
        "CustomSegmentCatalogList", "cm:ArrayOfCustomSegmentCatalog"
    )
    editorial_status: CustomSegmentEditorialStatus | str | None | Unset = nillable(
        "EditorialStatus", "cm:CustomSegmentEditorialStatus"
    )


@record(TYPES, "cm:ImpressionBasedRemarketingList")
class ImpressionBasedRemarketingList(Audience):
    """Complex type `ImpressionBasedRemarketingList` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | None | Unset = nillable("AdGroupId", "xs:long")
    ad_group_ids: Sequence[int] | None | Unset = nillable("AdGroupIds", "arrays:ArrayOflong")
    campaign_id: int | None | Unset = nillable("CampaignId", "xs:long")
    campaign_ids: Sequence[int] | None | Unset = nillable("CampaignIds", "arrays:ArrayOflong")
    entity_type: ImpressionBasedEntityType | str | Unset = element("EntityType", "cm:ImpressionBasedEntityType")


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
