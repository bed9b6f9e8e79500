"""Messages of Campaign Management v13: AddLinkedInSegmentsRequest, AddLinkedInSegmentsResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, LinkedInSegment, LinkedInSegmentType


@record(TYPES, "cm:AddLinkedInSegmentsRequest")
class AddLinkedInSegmentsRequest(Record):
    """Element `AddLinkedInSegmentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    linked_in_segments: Sequence[LinkedInSegment | None] | None | Unset = nillable(
        "LinkedInSegments", "cm:ArrayOfLinkedInSegment"
    )


@record(TYPES, "cm:AddLinkedInSegmentsResponse")
class AddLinkedInSegmentsResponse(Reply):
    """Element `AddLinkedInSegmentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    linked_in_segment_ids: Sequence[int | None] | None | Unset = nillable(
        "LinkedInSegmentIds", "system:ArrayOfNullableOflong"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteLinkedInSegmentsRequest")
class DeleteLinkedInSegmentsRequest(Record):
    """Element `DeleteLinkedInSegmentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    linked_in_segment_ids: Sequence[int] | None | Unset = nillable("LinkedInSegmentIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteLinkedInSegmentsResponse")
class DeleteLinkedInSegmentsResponse(Reply):
    """Element `DeleteLinkedInSegmentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateLinkedInSegmentsRequest")
class UpdateLinkedInSegmentsRequest(Record):
    """Element `UpdateLinkedInSegmentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    linked_in_segments: Sequence[LinkedInSegment | None] | None | Unset = nillable(
        "LinkedInSegments", "cm:ArrayOfLinkedInSegment"
    )


@record(TYPES, "cm:UpdateLinkedInSegmentsResponse")
class UpdateLinkedInSegmentsResponse(Reply):
    """Element `UpdateLinkedInSegmentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetLinkedInSegmentsRequest")
class GetLinkedInSegmentsRequest(Record):
    """Element `GetLinkedInSegmentsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    linked_in_segment_ids: Sequence[int] | None | Unset = nillable("LinkedInSegmentIds", "arrays:ArrayOflong")
    type: FlagsLike[LinkedInSegmentType] | Unset = element("Type", "cm:LinkedInSegmentType")


@record(TYPES, "cm:GetLinkedInSegmentsResponse")
class GetLinkedInSegmentsResponse(Reply):
    """Element `GetLinkedInSegmentsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    linked_in_segments: Sequence[LinkedInSegment | None] | None | Unset = nillable(
        "LinkedInSegments", "cm:ArrayOfLinkedInSegment"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
