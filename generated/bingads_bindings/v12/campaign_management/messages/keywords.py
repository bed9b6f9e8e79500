"""Messages of Campaign Management v12: AddKeywordsRequest, AddKeywordsResponse, DeleteKeywordsRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, Keyword, KeywordAdditionalField, KeywordEditorialStatus


@record(TYPES, "cm:AddKeywordsRequest")
class AddKeywordsRequest(Record):
    """Element `AddKeywordsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    keywords: Sequence[Keyword | None] | None | Unset = nillable("Keywords", "cm:ArrayOfKeyword")
    return_inherited_bid_strategy_types: bool | None | Unset = nillable("ReturnInheritedBidStrategyTypes", "xs:boolean")


@record(TYPES, "cm:AddKeywordsResponse")
class AddKeywordsResponse(Reply):
    """Element `AddKeywordsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    inherited_bid_strategy_types: Sequence[str | None] | None | Unset = nillable(
        "InheritedBidStrategyTypes", "arrays:ArrayOfstring"
    )
    keyword_ids: Sequence[int | None] | None | Unset = nillable("KeywordIds", "system:ArrayOfNullableOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteKeywordsRequest")
class DeleteKeywordsRequest(Record):
    """Element `DeleteKeywordsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    keyword_ids: Sequence[int] | None | Unset = nillable("KeywordIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteKeywordsResponse")
class DeleteKeywordsResponse(Reply):
    """Element `DeleteKeywordsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetKeywordsByEditorialStatusRequest")
class GetKeywordsByEditorialStatusRequest(Record):
    """Element `GetKeywordsByEditorialStatusRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    editorial_status: KeywordEditorialStatus | str | Unset = element("EditorialStatus", "cm:KeywordEditorialStatus")
    return_additional_fields: FlagsLike[KeywordAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:KeywordAdditionalField"
    )


@record(TYPES, "cm:GetKeywordsByEditorialStatusResponse")
class GetKeywordsByEditorialStatusResponse(Reply):
    """Element `GetKeywordsByEditorialStatusResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    keywords: Sequence[Keyword | None] | None | Unset = nillable("Keywords", "cm:ArrayOfKeyword")


@record(TYPES, "cm:GetKeywordsByIdsRequest")
class GetKeywordsByIdsRequest(Record):
    """Element `GetKeywordsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    keyword_ids: Sequence[int] | None | Unset = nillable("KeywordIds", "arrays:ArrayOflong")
    return_additional_fields: FlagsLike[KeywordAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:KeywordAdditionalField"
    )


@record(TYPES, "cm:GetKeywordsByIdsResponse")
class GetKeywordsByIdsResponse(Reply):
    """Element `GetKeywordsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    keywords: Sequence[Keyword | None] | None | Unset = nillable("Keywords", "cm:ArrayOfKeyword")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetKeywordsByAdGroupIdRequest")
class GetKeywordsByAdGroupIdRequest(Record):
    """Element `GetKeywordsByAdGroupIdRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    return_additional_fields: FlagsLike[KeywordAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:KeywordAdditionalField"
    )


@record(TYPES, "cm:GetKeywordsByAdGroupIdResponse")
class GetKeywordsByAdGroupIdResponse(Reply):
    """Element `GetKeywordsByAdGroupIdResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    keywords: Sequence[Keyword | None] | None | Unset = nillable("Keywords", "cm:ArrayOfKeyword")


@record(TYPES, "cm:UpdateKeywordsRequest")
class UpdateKeywordsRequest(Record):
    """Element `UpdateKeywordsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    keywords: Sequence[Keyword | None] | None | Unset = nillable("Keywords", "cm:ArrayOfKeyword")
    return_inherited_bid_strategy_types: bool | None | Unset = nillable("ReturnInheritedBidStrategyTypes", "xs:boolean")


@record(TYPES, "cm:UpdateKeywordsResponse")
class UpdateKeywordsResponse(Reply):
    """Element `UpdateKeywordsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    inherited_bid_strategy_types: Sequence[str | None] | None | Unset = nillable(
        "InheritedBidStrategyTypes", "arrays:ArrayOfstring"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
