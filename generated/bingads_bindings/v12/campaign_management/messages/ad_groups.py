"""Messages of Campaign Management v12: AddAdGroupsRequest, AddAdGroupsResponse, DeleteAdGroupsRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdGroup, AdGroupAdditionalField, BatchError


@record(TYPES, "cm:AddAdGroupsRequest")
class AddAdGroupsRequest(Record):
    """Element `AddAdGroupsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    ad_groups: Sequence[AdGroup | None] | None | Unset = nillable("AdGroups", "cm:ArrayOfAdGroup")
    return_inherited_bid_strategy_types: bool | None | Unset = nillable("ReturnInheritedBidStrategyTypes", "xs:boolean")


@record(TYPES, "cm:AddAdGroupsResponse")
class AddAdGroupsResponse(Reply):
    """Element `AddAdGroupsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_ids: Sequence[int | None] | None | Unset = nillable("AdGroupIds", "system:ArrayOfNullableOflong")
    inherited_bid_strategy_types: Sequence[str | None] | None | Unset = nillable(
        "InheritedBidStrategyTypes", "arrays:ArrayOfstring"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteAdGroupsRequest")
class DeleteAdGroupsRequest(Record):
    """Element `DeleteAdGroupsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None | Unset = nillable("AdGroupIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteAdGroupsResponse")
class DeleteAdGroupsResponse(Reply):
    """Element `DeleteAdGroupsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAdGroupsByIdsRequest")
class GetAdGroupsByIdsRequest(Record):
    """Element `GetAdGroupsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None | Unset = nillable("AdGroupIds", "arrays:ArrayOflong")
    return_additional_fields: FlagsLike[AdGroupAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdGroupAdditionalField"
    )


@record(TYPES, "cm:GetAdGroupsByIdsResponse")
class GetAdGroupsByIdsResponse(Reply):
    """Element `GetAdGroupsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_groups: Sequence[AdGroup | None] | None | Unset = nillable("AdGroups", "cm:ArrayOfAdGroup")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAdGroupsByCampaignIdRequest")
class GetAdGroupsByCampaignIdRequest(Record):
    """Element `GetAdGroupsByCampaignIdRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    return_additional_fields: FlagsLike[AdGroupAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdGroupAdditionalField"
    )


@record(TYPES, "cm:GetAdGroupsByCampaignIdResponse")
class GetAdGroupsByCampaignIdResponse(Reply):
    """Element `GetAdGroupsByCampaignIdResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_groups: Sequence[AdGroup | None] | None | Unset = nillable("AdGroups", "cm:ArrayOfAdGroup")


@record(TYPES, "cm:UpdateAdGroupsRequest")
class UpdateAdGroupsRequest(Record):
    """Element `UpdateAdGroupsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    campaign_id: int | Unset = element("CampaignId", "xs:long")
    ad_groups: Sequence[AdGroup | None] | None | Unset = nillable("AdGroups", "cm:ArrayOfAdGroup")
    update_audience_ads_bid_adjustment: bool | Unset = element("UpdateAudienceAdsBidAdjustment", "xs:boolean")
    return_inherited_bid_strategy_types: bool | None | Unset = nillable("ReturnInheritedBidStrategyTypes", "xs:boolean")


@record(TYPES, "cm:UpdateAdGroupsResponse")
class UpdateAdGroupsResponse(Reply):
    """Element `UpdateAdGroupsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    inherited_bid_strategy_types: Sequence[str | None] | None | Unset = nillable(
        "InheritedBidStrategyTypes", "arrays:ArrayOfstring"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
