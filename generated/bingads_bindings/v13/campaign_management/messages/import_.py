"""Messages of Campaign Management v13: AddImportJobsRequest, AddImportJobsResponse, GetImportResultsRequest, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import BatchError, ImportAdditionalField, ImportEntityType, ImportJob, ImportResult, KeyValuePairOflonglong
    from .. import Paging


@record(TYPES, "cm:AddImportJobsRequest")
class AddImportJobsRequest(Record):
    """Element `AddImportJobsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    import_jobs: Sequence[ImportJob | None] | None | Unset = nillable("ImportJobs", "cm:ArrayOfImportJob")


@record(TYPES, "cm:AddImportJobsResponse")
class AddImportJobsResponse(Reply):
    """Element `AddImportJobsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    import_job_ids: Sequence[int] | None | Unset = nillable("ImportJobIds", "arrays:ArrayOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetImportResultsRequest")
class GetImportResultsRequest(Record):
    """Element `GetImportResultsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    import_type: str | None | Unset = nillable("ImportType", "xs:string")
    page_info: Paging | None | Unset = nillable("PageInfo", "cm:Paging")
    import_job_ids: Sequence[int] | None | Unset = nillable("ImportJobIds", "arrays:ArrayOflong")
    return_additional_fields: FlagsLike[ImportAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:ImportAdditionalField"
    )


@record(TYPES, "cm:GetImportResultsResponse")
class GetImportResultsResponse(Reply):
    """Element `GetImportResultsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    import_results: Sequence[ImportResult | None] | None | Unset = nillable("ImportResults", "cm:ArrayOfImportResult")


@record(TYPES, "cm:GetImportJobsByIdsRequest")
class GetImportJobsByIdsRequest(Record):
    """Element `GetImportJobsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    import_job_ids: Sequence[int] | None | Unset = nillable("ImportJobIds", "arrays:ArrayOflong")
    import_type: str | None | Unset = nillable("ImportType", "xs:string")
    return_additional_fields: FlagsLike[ImportAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:ImportAdditionalField"
    )


@record(TYPES, "cm:GetImportJobsByIdsResponse")
class GetImportJobsByIdsResponse(Reply):
    """Element `GetImportJobsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    import_jobs: Sequence[ImportJob | None] | None | Unset = nillable("ImportJobs", "cm:ArrayOfImportJob")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteImportJobsRequest")
class DeleteImportJobsRequest(Record):
    """Element `DeleteImportJobsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    import_job_ids: Sequence[int] | None | Unset = nillable("ImportJobIds", "arrays:ArrayOflong")
    import_type: str | None | Unset = nillable("ImportType", "xs:string")


@record(TYPES, "cm:DeleteImportJobsResponse")
class DeleteImportJobsResponse(Reply):
    """Element `DeleteImportJobsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetImportEntityIdsMappingRequest")
class GetImportEntityIdsMappingRequest(Record):
    """Element `GetImportEntityIdsMappingRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    import_type: str | None | Unset = nillable("ImportType", "xs:string")
    source_entity_ids: Sequence[int] | None | Unset = nillable("SourceEntityIds", "arrays:ArrayOflong")
    import_entity_type: ImportEntityType | str | Unset = element("ImportEntityType", "cm:ImportEntityType")
    source_parent_id: int | None | Unset = nillable("SourceParentId", "xs:long")


@record(TYPES, "cm:GetImportEntityIdsMappingResponse")
class GetImportEntityIdsMappingResponse(Reply):
    """Element `GetImportEntityIdsMappingResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_ids_mapping: Sequence[KeyValuePairOflonglong] | None | Unset = nillable(
        "EntityIdsMapping", "generic:ArrayOfKeyValuePairOflonglong"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateImportJobsRequest")
class UpdateImportJobsRequest(Record):
    """Element `UpdateImportJobsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    import_jobs: Sequence[ImportJob | None] | None | Unset = nillable("ImportJobs", "cm:ArrayOfImportJob")


@record(TYPES, "cm:UpdateImportJobsResponse")
class UpdateImportJobsResponse(Reply):
    """Element `UpdateImportJobsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    import_job_ids: Sequence[int] | None | Unset = nillable("ImportJobIds", "arrays:ArrayOflong")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
