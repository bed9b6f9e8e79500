"""Messages of Campaign Management v13: AddDataExclusionsRequest, AddDataExclusionsResponse, …"""

from __future__ import annotations

from ..._types import Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, DataExclusion


@record(TYPES, "cm:AddDataExclusionsRequest")
class AddDataExclusionsRequest(Record):
    """Element `AddDataExclusionsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    data_exclusions: Sequence[DataExclusion | None] | None | Unset = nillable(
        "DataExclusions", "cm:ArrayOfDataExclusion"
    )


@record(TYPES, "cm:AddDataExclusionsResponse")
class AddDataExclusionsResponse(Reply):
    """Element `AddDataExclusionsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    data_exclusion_ids: Sequence[int | None] | None | Unset = nillable(
        "DataExclusionIds", "system:ArrayOfNullableOflong"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateDataExclusionsRequest")
class UpdateDataExclusionsRequest(Record):
    """Element `UpdateDataExclusionsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    data_exclusions: Sequence[DataExclusion | None] | None | Unset = nillable(
        "DataExclusions", "cm:ArrayOfDataExclusion"
    )


@record(TYPES, "cm:UpdateDataExclusionsResponse")
class UpdateDataExclusionsResponse(Reply):
    """Element `UpdateDataExclusionsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteDataExclusionsRequest")
class DeleteDataExclusionsRequest(Record):
    """Element `DeleteDataExclusionsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    data_exclusion_ids: Sequence[int] | None | Unset = nillable("DataExclusionIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteDataExclusionsResponse")
class DeleteDataExclusionsResponse(Reply):
    """Element `DeleteDataExclusionsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetDataExclusionsByIdsRequest")
class GetDataExclusionsByIdsRequest(Record):
    """Element `GetDataExclusionsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")
    data_exclusion_ids: Sequence[int] | None | Unset = nillable("DataExclusionIds", "arrays:ArrayOflong")


@record(TYPES, "cm:GetDataExclusionsByIdsResponse")
class GetDataExclusionsByIdsResponse(Reply):
    """Element `GetDataExclusionsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    data_exclusions: Sequence[DataExclusion | None] | None | Unset = nillable(
        "DataExclusions", "cm:ArrayOfDataExclusion"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetDataExclusionsByAccountIdRequest")
class GetDataExclusionsByAccountIdRequest(Record):
    """Element `GetDataExclusionsByAccountIdRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    account_id: int | Unset = element("AccountId", "xs:long")


@record(TYPES, "cm:GetDataExclusionsByAccountIdResponse")
class GetDataExclusionsByAccountIdResponse(Reply):
    """Element `GetDataExclusionsByAccountIdResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    data_exclusions: Sequence[DataExclusion | None] | None | Unset = nillable(
        "DataExclusions", "cm:ArrayOfDataExclusion"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
