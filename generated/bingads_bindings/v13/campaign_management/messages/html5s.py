"""Messages of Campaign Management v13: AddHTML5sRequest, AddHTML5sResponse, GetHTML5sByIdsRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, HTML5


@record(TYPES, "cm:AddHTML5sRequest")
class AddHTML5sRequest(Record):
    """Element `AddHTML5sRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    html5_assets: Sequence[HTML5 | None] | None | Unset = nillable("HTML5Assets", "cm:ArrayOfHTML5")


@record(TYPES, "cm:AddHTML5sResponse")
class AddHTML5sResponse(Reply):
    """Element `AddHTML5sResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    html5_asset_ids: Sequence[int] | None | Unset = nillable("HTML5AssetIds", "arrays:ArrayOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetHTML5sByIdsRequest")
class GetHTML5sByIdsRequest(Record):
    """Element `GetHTML5sByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    html5_asset_ids: Sequence[int] | None | Unset = nillable("HTML5AssetIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetHTML5sByIdsResponse")
class GetHTML5sByIdsResponse(Reply):
    """Element `GetHTML5sByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    html5_assets: Sequence[HTML5 | None] | None | Unset = nillable("HTML5Assets", "cm:ArrayOfHTML5")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteHTML5sRequest")
class DeleteHTML5sRequest(Record):
    """Element `DeleteHTML5sRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    html5_asset_ids: Sequence[int] | None | Unset = nillable("HTML5AssetIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteHTML5sResponse")
class DeleteHTML5sResponse(Reply):
    """Element `DeleteHTML5sResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
