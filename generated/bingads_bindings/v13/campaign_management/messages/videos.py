"""Messages of Campaign Management v13: AddVideosRequest, AddVideosResponse, DeleteVideosRequest, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, Paging, Video


@record(TYPES, "cm:AddVideosRequest")
class AddVideosRequest(Record):
    """Element `AddVideosRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    videos: Sequence[Video | None] | None | Unset = nillable("Videos", "cm:ArrayOfVideo")


@record(TYPES, "cm:AddVideosResponse")
class AddVideosResponse(Reply):
    """Element `AddVideosResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    video_ids: Sequence[int] | None | Unset = nillable("VideoIds", "arrays:ArrayOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteVideosRequest")
class DeleteVideosRequest(Record):
    """Element `DeleteVideosRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    video_ids: Sequence[int] | None | Unset = nillable("VideoIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteVideosResponse")
class DeleteVideosResponse(Reply):
    """Element `DeleteVideosResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetVideosByIdsRequest")
class GetVideosByIdsRequest(Record):
    """Element `GetVideosByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    video_ids: Sequence[int] | None | Unset = nillable("VideoIds", "arrays:ArrayOflong")
    page_info: Paging | None | Unset = nillable("PageInfo", "cm:Paging")


@record(TYPES, "cm:GetVideosByIdsResponse")
class GetVideosByIdsResponse(Reply):
    """Element `GetVideosByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    videos: Sequence[Video | None] | None | Unset = nillable("Videos", "cm:ArrayOfVideo")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateVideosRequest")
class UpdateVideosRequest(Record):
    """Element `UpdateVideosRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    videos: Sequence[Video | None] | None | Unset = nillable("Videos", "cm:ArrayOfVideo")


@record(TYPES, "cm:UpdateVideosResponse")
class UpdateVideosResponse(Reply):
    """Element `UpdateVideosResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
