"""Messages of Campaign Management v13: AddBrandKitsRequest, AddBrandKitsResponse, UpdateBrandKitsRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, BrandKit


@record(TYPES, "cm:AddBrandKitsRequest")
class AddBrandKitsRequest(Record):
    """Element `AddBrandKitsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    brand_kits: Sequence[BrandKit | None] | None | Unset = nillable("BrandKits", "cm:ArrayOfBrandKit")


@record(TYPES, "cm:AddBrandKitsResponse")
class AddBrandKitsResponse(Reply):
    """Element `AddBrandKitsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    brand_kit_ids: Sequence[int | None] | None | Unset = nillable("BrandKitIds", "system:ArrayOfNullableOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateBrandKitsRequest")
class UpdateBrandKitsRequest(Record):
    """Element `UpdateBrandKitsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    brand_kits: Sequence[BrandKit | None] | None | Unset = nillable("BrandKits", "cm:ArrayOfBrandKit")


@record(TYPES, "cm:UpdateBrandKitsResponse")
class UpdateBrandKitsResponse(Reply):
    """Element `UpdateBrandKitsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteBrandKitsRequest")
class DeleteBrandKitsRequest(Record):
    """Element `DeleteBrandKitsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    brand_kit_ids: Sequence[int] | None | Unset = nillable("BrandKitIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteBrandKitsResponse")
class DeleteBrandKitsResponse(Reply):
    """Element `DeleteBrandKitsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:CreateBrandKitRecommendationRequest")
class CreateBrandKitRecommendationRequest(Record):
    """Element `CreateBrandKitRecommendationRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    final_url: str | None | Unset = nillable("FinalUrl", "xs:string")


@record(TYPES, "cm:CreateBrandKitRecommendationResponse")
class CreateBrandKitRecommendationResponse(Reply):
    """Element `CreateBrandKitRecommendationResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    brand_kit: BrandKit | None | Unset = nillable("BrandKit", "cm:BrandKit")


@record(TYPES, "cm:GetBrandKitsByAccountIdRequest")
class GetBrandKitsByAccountIdRequest(Record):
    """Element `GetBrandKitsByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")


@record(TYPES, "cm:GetBrandKitsByAccountIdResponse")
class GetBrandKitsByAccountIdResponse(Reply):
    """Element `GetBrandKitsByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    brand_kits: Sequence[BrandKit | None] | None | Unset = nillable("BrandKits", "cm:ArrayOfBrandKit")


@record(TYPES, "cm:GetBrandKitsByIdsRequest")
class GetBrandKitsByIdsRequest(Record):
    """Element `GetBrandKitsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    brand_kit_ids: Sequence[int] | None | Unset = nillable("BrandKitIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetBrandKitsByIdsResponse")
class GetBrandKitsByIdsResponse(Reply):
    """Element `GetBrandKitsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    brand_kits: Sequence[BrandKit | None] | None | Unset = nillable("BrandKits", "cm:ArrayOfBrandKit")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
