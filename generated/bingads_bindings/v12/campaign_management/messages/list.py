"""Messages of Campaign Management v12: GetListItemsBySharedListRequest, GetListItemsBySharedListResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, SharedList, SharedListItem


@record(TYPES, "cm:GetListItemsBySharedListRequest")
class GetListItemsBySharedListRequest(Record):
    """Element `GetListItemsBySharedListRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    shared_list: SharedList | None | Unset = nillable("SharedList", "cm:SharedList")


@record(TYPES, "cm:GetListItemsBySharedListResponse")
class GetListItemsBySharedListResponse(Reply):
    """Element `GetListItemsBySharedListResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    list_items: Sequence[SharedListItem | None] | None | Unset = nillable("ListItems", "cm:ArrayOfSharedListItem")


@record(TYPES, "cm:AddListItemsToSharedListRequest")
class AddListItemsToSharedListRequest(Record):
    """Element `AddListItemsToSharedListRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    list_items: Sequence[SharedListItem | None] | None | Unset = nillable("ListItems", "cm:ArrayOfSharedListItem")
    shared_list: SharedList | None | Unset = nillable("SharedList", "cm:SharedList")


@record(TYPES, "cm:AddListItemsToSharedListResponse")
class AddListItemsToSharedListResponse(Reply):
    """Element `AddListItemsToSharedListResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    list_item_ids: Sequence[int] | None | Unset = nillable("ListItemIds", "arrays:ArrayOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteListItemsFromSharedListRequest")
class DeleteListItemsFromSharedListRequest(Record):
    """Element `DeleteListItemsFromSharedListRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    list_item_ids: Sequence[int] | None | Unset = nillable("ListItemIds", "arrays:ArrayOflong")
    shared_list: SharedList | None | Unset = nillable("SharedList", "cm:SharedList")


@record(TYPES, "cm:DeleteListItemsFromSharedListResponse")
class DeleteListItemsFromSharedListResponse(Reply):
    """Element `DeleteListItemsFromSharedListResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
