"""Messages of Campaign Management v12: GetAdGroupCriterionsByIdsRequest, GetAdGroupCriterionsByIdsResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdGroupCriterion, AdGroupCriterionAdditionalField, AdGroupCriterionType, BatchError
    from .. import BatchErrorCollection


@record(TYPES, "cm:GetAdGroupCriterionsByIdsRequest")
class GetAdGroupCriterionsByIdsRequest(Record):
    """Element `GetAdGroupCriterionsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_criterion_ids: Sequence[int] | None | Unset = nillable("AdGroupCriterionIds", "arrays:ArrayOflong")
    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    criterion_type: FlagsLike[AdGroupCriterionType] | Unset = element("CriterionType", "cm:AdGroupCriterionType")
    return_additional_fields: FlagsLike[AdGroupCriterionAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdGroupCriterionAdditionalField"
    )


@record(TYPES, "cm:GetAdGroupCriterionsByIdsResponse")
class GetAdGroupCriterionsByIdsResponse(Reply):
    """Element `GetAdGroupCriterionsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_criterions: Sequence[AdGroupCriterion | None] | None | Unset = nillable(
        "AdGroupCriterions", "cm:ArrayOfAdGroupCriterion"
    )


@record(TYPES, "cm:AddAdGroupCriterionsRequest")
class AddAdGroupCriterionsRequest(Record):
    """Element `AddAdGroupCriterionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_criterions: Sequence[AdGroupCriterion | None] | None | Unset = nillable(
        "AdGroupCriterions", "cm:ArrayOfAdGroupCriterion"
    )
    criterion_type: FlagsLike[AdGroupCriterionType] | Unset = element("CriterionType", "cm:AdGroupCriterionType")


@record(TYPES, "cm:AddAdGroupCriterionsResponse")
class AddAdGroupCriterionsResponse(Reply):
    """Element `AddAdGroupCriterionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_criterion_ids: Sequence[int | None] | None | Unset = nillable(
        "AdGroupCriterionIds", "system:ArrayOfNullableOflong"
    )
    is_migrated: bool | Unset = element("IsMigrated", "xs:boolean")
    nested_partial_errors: Sequence[BatchErrorCollection | None] | None | Unset = nillable(
        "NestedPartialErrors", "cm:ArrayOfBatchErrorCollection"
    )


@record(TYPES, "cm:UpdateAdGroupCriterionsRequest")
class UpdateAdGroupCriterionsRequest(Record):
    """Element `UpdateAdGroupCriterionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_criterions: Sequence[AdGroupCriterion | None] | None | Unset = nillable(
        "AdGroupCriterions", "cm:ArrayOfAdGroupCriterion"
    )
    criterion_type: FlagsLike[AdGroupCriterionType] | Unset = element("CriterionType", "cm:AdGroupCriterionType")


@record(TYPES, "cm:UpdateAdGroupCriterionsResponse")
class UpdateAdGroupCriterionsResponse(Reply):
    """Element `UpdateAdGroupCriterionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    is_migrated: bool | Unset = element("IsMigrated", "xs:boolean")
    nested_partial_errors: Sequence[BatchErrorCollection | None] | None | Unset = nillable(
        "NestedPartialErrors", "cm:ArrayOfBatchErrorCollection"
    )


@record(TYPES, "cm:DeleteAdGroupCriterionsRequest")
class DeleteAdGroupCriterionsRequest(Record):
    """Element `DeleteAdGroupCriterionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_group_criterion_ids: Sequence[int] | None | Unset = nillable("AdGroupCriterionIds", "arrays:ArrayOflong")
    ad_group_id: int | Unset = element("AdGroupId", "xs:long")
    criterion_type: FlagsLike[AdGroupCriterionType] | Unset = element("CriterionType", "cm:AdGroupCriterionType")


@record(TYPES, "cm:DeleteAdGroupCriterionsResponse")
class DeleteAdGroupCriterionsResponse(Reply):
    """Element `DeleteAdGroupCriterionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    is_migrated: bool | Unset = element("IsMigrated", "xs:boolean")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
