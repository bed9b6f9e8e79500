"""Messages of Campaign Management v13: AddAdsRequest, AddAdsResponse, DeleteAdsRequest, DeleteAdsResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import Ad, AdAdditionalField, AdEditorialStatus, AdType, BatchError


@record(TYPES, "cm:AddAdsRequest")
class AddAdsRequest(Record):
    """Element `AddAdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    ads: Sequence[Ad | None] | None | Unset = nillable("Ads", "cm:ArrayOfAd")


@record(TYPES, "cm:AddAdsResponse")
class AddAdsResponse(Reply):
    """Element `AddAdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_ids: Sequence[int | None] | None | Unset = nillable("AdIds", "system:ArrayOfNullableOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteAdsRequest")
class DeleteAdsRequest(Record):
    """Element `DeleteAdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    ad_ids: Sequence[int] | None | Unset = nillable("AdIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteAdsResponse")
class DeleteAdsResponse(Reply):
    """Element `DeleteAdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAdsByEditorialStatusRequest")
class GetAdsByEditorialStatusRequest(Record):
    """Element `GetAdsByEditorialStatusRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    editorial_status: AdEditorialStatus | str | Unset = element("EditorialStatus", "cm:AdEditorialStatus")
    ad_types: Sequence[AdType | str] | None | Unset = nillable("AdTypes", "cm:ArrayOfAdType")
    return_additional_fields: FlagsLike[AdAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdAdditionalField"
    )


@record(TYPES, "cm:GetAdsByEditorialStatusResponse")
class GetAdsByEditorialStatusResponse(Reply):
    """Element `GetAdsByEditorialStatusResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ads: Sequence[Ad | None] | None | Unset = nillable("Ads", "cm:ArrayOfAd")


@record(TYPES, "cm:GetAdsByIdsRequest")
class GetAdsByIdsRequest(Record):
    """Element `GetAdsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    ad_ids: Sequence[int] | None | Unset = nillable("AdIds", "arrays:ArrayOflong")
    ad_types: Sequence[AdType | str] | None | Unset = nillable("AdTypes", "cm:ArrayOfAdType")
    return_additional_fields: FlagsLike[AdAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdAdditionalField"
    )


@record(TYPES, "cm:GetAdsByIdsResponse")
class GetAdsByIdsResponse(Reply):
    """Element `GetAdsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ads: Sequence[Ad | None] | None | Unset = nillable("Ads", "cm:ArrayOfAd")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAdsByAdGroupIdRequest")
class GetAdsByAdGroupIdRequest(Record):
    """Element `GetAdsByAdGroupIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    ad_types: Sequence[AdType | str] | None | Unset = nillable("AdTypes", "cm:ArrayOfAdType")
    return_additional_fields: FlagsLike[AdAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdAdditionalField"
    )


@record(TYPES, "cm:GetAdsByAdGroupIdResponse")
class GetAdsByAdGroupIdResponse(Reply):
    """Element `GetAdsByAdGroupIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ads: Sequence[Ad | None] | None | Unset = nillable("Ads", "cm:ArrayOfAd")


@record(TYPES, "cm:UpdateAdsRequest")
class UpdateAdsRequest(Record):
    """Element `UpdateAdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    ads: Sequence[Ad | None] | None | Unset = nillable("Ads", "cm:ArrayOfAd")


@record(TYPES, "cm:UpdateAdsResponse")
class UpdateAdsResponse(Reply):
    """Element `UpdateAdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
