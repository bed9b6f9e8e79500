"""Messages of Campaign Management v12: GetNegativeSitesByCampaignIdsRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdGroupNegativeSites, BatchError, BatchErrorCollection, CampaignNegativeSites, EntityNegativeKeyword
    from .. import IdCollection


@record(TYPES, "cm:GetNegativeSitesByCampaignIdsRequest")
class GetNegativeSitesByCampaignIdsRequest(Record):
    """Element `GetNegativeSitesByCampaignIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None | Unset = nillable("CampaignIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetNegativeSitesByCampaignIdsResponse")
class GetNegativeSitesByCampaignIdsResponse(Reply):
    """Element `GetNegativeSitesByCampaignIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_negative_sites: Sequence[CampaignNegativeSites | None] | None | Unset = nillable(
        "CampaignNegativeSites", "cm:ArrayOfCampaignNegativeSites"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:SetNegativeSitesToCampaignsRequest")
class SetNegativeSitesToCampaignsRequest(Record):
    """Element `SetNegativeSitesToCampaignsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    campaign_negative_sites: Sequence[CampaignNegativeSites | None] | None | Unset = nillable(
        "CampaignNegativeSites", "cm:ArrayOfCampaignNegativeSites"
    )


@record(TYPES, "cm:SetNegativeSitesToCampaignsResponse")
class SetNegativeSitesToCampaignsResponse(Reply):
    """Element `SetNegativeSitesToCampaignsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetNegativeSitesByAdGroupIdsRequest")
class GetNegativeSitesByAdGroupIdsRequest(Record):
    """Element `GetNegativeSitesByAdGroupIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None | Unset = nillable("AdGroupIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetNegativeSitesByAdGroupIdsResponse")
class GetNegativeSitesByAdGroupIdsResponse(Reply):
    """Element `GetNegativeSitesByAdGroupIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_negative_sites: Sequence[AdGroupNegativeSites | None] | None | Unset = nillable(
        "AdGroupNegativeSites", "cm:ArrayOfAdGroupNegativeSites"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:SetNegativeSitesToAdGroupsRequest")
class SetNegativeSitesToAdGroupsRequest(Record):
    """Element `SetNegativeSitesToAdGroupsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    ad_group_negative_sites: Sequence[AdGroupNegativeSites | None] | None | Unset = nillable(
        "AdGroupNegativeSites", "cm:ArrayOfAdGroupNegativeSites"
    )


@record(TYPES, "cm:SetNegativeSitesToAdGroupsResponse")
class SetNegativeSitesToAdGroupsResponse(Reply):
    """Element `SetNegativeSitesToAdGroupsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:AddNegativeKeywordsToEntitiesRequest")
class AddNegativeKeywordsToEntitiesRequest(Record):
    """Element `AddNegativeKeywordsToEntitiesRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_negative_keywords: Sequence[EntityNegativeKeyword | None] | None | Unset = nillable(
        "EntityNegativeKeywords", "cm:ArrayOfEntityNegativeKeyword"
    )


@record(TYPES, "cm:AddNegativeKeywordsToEntitiesResponse")
class AddNegativeKeywordsToEntitiesResponse(Reply):
    """Element `AddNegativeKeywordsToEntitiesResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    negative_keyword_ids: Sequence[IdCollection | None] | None | Unset = nillable(
        "NegativeKeywordIds", "cm:ArrayOfIdCollection"
    )
    nested_partial_errors: Sequence[BatchErrorCollection | None] | None | Unset = nillable(
        "NestedPartialErrors", "cm:ArrayOfBatchErrorCollection"
    )


@record(TYPES, "cm:GetNegativeKeywordsByEntityIdsRequest")
class GetNegativeKeywordsByEntityIdsRequest(Record):
    """Element `GetNegativeKeywordsByEntityIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_ids: Sequence[int] | None | Unset = nillable("EntityIds", "arrays:ArrayOflong")
    entity_type: str | None | Unset = nillable("EntityType", "xs:string")
    parent_entity_id: int | None | Unset = nillable("ParentEntityId", "xs:long")


@record(TYPES, "cm:GetNegativeKeywordsByEntityIdsResponse")
class GetNegativeKeywordsByEntityIdsResponse(Reply):
    """Element `GetNegativeKeywordsByEntityIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_negative_keywords: Sequence[EntityNegativeKeyword | None] | None | Unset = nillable(
        "EntityNegativeKeywords", "cm:ArrayOfEntityNegativeKeyword"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteNegativeKeywordsFromEntitiesRequest")
class DeleteNegativeKeywordsFromEntitiesRequest(Record):
    """Element `DeleteNegativeKeywordsFromEntitiesRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    entity_negative_keywords: Sequence[EntityNegativeKeyword | None] | None | Unset = nillable(
        "EntityNegativeKeywords", "cm:ArrayOfEntityNegativeKeyword"
    )


@record(TYPES, "cm:DeleteNegativeKeywordsFromEntitiesResponse")
class DeleteNegativeKeywordsFromEntitiesResponse(Reply):
    """Element `DeleteNegativeKeywordsFromEntitiesResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    nested_partial_errors: Sequence[BatchErrorCollection | None] | None | Unset = nillable(
        "NestedPartialErrors", "cm:ArrayOfBatchErrorCollection"
    )
