"""Messages of Campaign Management v13: AddCampaignsRequest, AddCampaignsResponse, GetCampaignsByAccountIdRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, Campaign, CampaignAdditionalField, CampaignType


@record(TYPES, "cm:AddCampaignsRequest")
class AddCampaignsRequest(Record):
    """Element `AddCampaignsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    campaigns: Sequence[Campaign | None] | None | Unset = nillable("Campaigns", "cm:ArrayOfCampaign")


@record(TYPES, "cm:AddCampaignsResponse")
class AddCampaignsResponse(Reply):
    """Element `AddCampaignsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaign_ids: Sequence[int | None] | None | Unset = nillable("CampaignIds", "system:ArrayOfNullableOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetCampaignsByAccountIdRequest")
class GetCampaignsByAccountIdRequest(Record):
    """Element `GetCampaignsByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    campaign_type: FlagsLike[CampaignType] | Unset = element("CampaignType", "cm:CampaignType")
    return_additional_fields: FlagsLike[CampaignAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:CampaignAdditionalField"
    )


@record(TYPES, "cm:GetCampaignsByAccountIdResponse")
class GetCampaignsByAccountIdResponse(Reply):
    """Element `GetCampaignsByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaigns: Sequence[Campaign | None] | None | Unset = nillable("Campaigns", "cm:ArrayOfCampaign")


@record(TYPES, "cm:GetCampaignsByIdsRequest")
class GetCampaignsByIdsRequest(Record):
    """Element `GetCampaignsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None | Unset = nillable("CampaignIds", "arrays:ArrayOflong")
    campaign_type: FlagsLike[CampaignType] | Unset = element("CampaignType", "cm:CampaignType")
    return_additional_fields: FlagsLike[CampaignAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:CampaignAdditionalField"
    )


@record(TYPES, "cm:GetCampaignsByIdsResponse")
class GetCampaignsByIdsResponse(Reply):
    """Element `GetCampaignsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    campaigns: Sequence[Campaign | None] | None | Unset = nillable("Campaigns", "cm:ArrayOfCampaign")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteCampaignsRequest")
class DeleteCampaignsRequest(Record):
    """Element `DeleteCampaignsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None | Unset = nillable("CampaignIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteCampaignsResponse")
class DeleteCampaignsResponse(Reply):
    """Element `DeleteCampaignsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateCampaignsRequest")
class UpdateCampaignsRequest(Record):
    """Element `UpdateCampaignsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    campaigns: Sequence[Campaign | None] | None | Unset = nillable("Campaigns", "cm:ArrayOfCampaign")


@record(TYPES, "cm:UpdateCampaignsResponse")
class UpdateCampaignsResponse(Reply):
    """Element `UpdateCampaignsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
