"""Messages of Campaign Management v12: AddAdExtensionsRequest, AddAdExtensionsResponse, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Reply, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AdExtension, AdExtensionAdditionalField, AdExtensionAssociationCollection
    from .. import AdExtensionEditorialReasonCollection, AdExtensionIdToEntityIdAssociation, AdExtensionIdentity
    from .. import AdExtensionsTypeFilter, AssociationType, BatchError, BatchErrorCollection


@record(TYPES, "cm:AddAdExtensionsRequest")
class AddAdExtensionsRequest(Record):
    """Element `AddAdExtensionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extensions: Sequence[AdExtension | None] | None | Unset = nillable("AdExtensions", "cm:ArrayOfAdExtension")


@record(TYPES, "cm:AddAdExtensionsResponse")
class AddAdExtensionsResponse(Reply):
    """Element `AddAdExtensionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension_identities: Sequence[AdExtensionIdentity | None] | None | Unset = nillable(
        "AdExtensionIdentities", "cm:ArrayOfAdExtensionIdentity"
    )
    nested_partial_errors: Sequence[BatchErrorCollection | None] | None | Unset = nillable(
        "NestedPartialErrors", "cm:ArrayOfBatchErrorCollection"
    )


@record(TYPES, "cm:GetAdExtensionsByIdsRequest")
class GetAdExtensionsByIdsRequest(Record):
    """Element `GetAdExtensionsByIdsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extension_ids: Sequence[int] | None | Unset = nillable("AdExtensionIds", "arrays:ArrayOflong")
    ad_extension_type: FlagsLike[AdExtensionsTypeFilter] | Unset = element(
        "AdExtensionType", "cm:AdExtensionsTypeFilter"
    )
    return_additional_fields: FlagsLike[AdExtensionAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdExtensionAdditionalField"
    )


@record(TYPES, "cm:GetAdExtensionsByIdsResponse")
class GetAdExtensionsByIdsResponse(Reply):
    """Element `GetAdExtensionsByIdsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extensions: Sequence[AdExtension | None] | None | Unset = nillable("AdExtensions", "cm:ArrayOfAdExtension")
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:UpdateAdExtensionsRequest")
class UpdateAdExtensionsRequest(Record):
    """Element `UpdateAdExtensionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extensions: Sequence[AdExtension | None] | None | Unset = nillable("AdExtensions", "cm:ArrayOfAdExtension")


@record(TYPES, "cm:UpdateAdExtensionsResponse")
class UpdateAdExtensionsResponse(Reply):
    """Element `UpdateAdExtensionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    nested_partial_errors: Sequence[BatchErrorCollection | None] | None | Unset = nillable(
        "NestedPartialErrors", "cm:ArrayOfBatchErrorCollection"
    )


@record(TYPES, "cm:DeleteAdExtensionsRequest")
class DeleteAdExtensionsRequest(Record):
    """Element `DeleteAdExtensionsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extension_ids: Sequence[int] | None | Unset = nillable("AdExtensionIds", "arrays:ArrayOflong")


@record(TYPES, "cm:DeleteAdExtensionsResponse")
class DeleteAdExtensionsResponse(Reply):
    """Element `DeleteAdExtensionsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAdExtensionsEditorialReasonsRequest")
class GetAdExtensionsEditorialReasonsRequest(Record):
    """Element `GetAdExtensionsEditorialReasonsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extension_id_to_entity_id_associations: Sequence[AdExtensionIdToEntityIdAssociation | None] | None | Unset = (
        nillable("AdExtensionIdToEntityIdAssociations", "cm:ArrayOfAdExtensionIdToEntityIdAssociation")
    )
    association_type: AssociationType | str | Unset = element("AssociationType", "cm:AssociationType")


@record(TYPES, "cm:GetAdExtensionsEditorialReasonsResponse")
class GetAdExtensionsEditorialReasonsResponse(Reply):
    """Element `GetAdExtensionsEditorialReasonsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    editorial_reasons: Sequence[AdExtensionEditorialReasonCollection | None] | None | Unset = nillable(
        "EditorialReasons", "cm:ArrayOfAdExtensionEditorialReasonCollection"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:SetAdExtensionsAssociationsRequest")
class SetAdExtensionsAssociationsRequest(Record):
    """Element `SetAdExtensionsAssociationsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extension_id_to_entity_id_associations: Sequence[AdExtensionIdToEntityIdAssociation | None] | None | Unset = (
        nillable("AdExtensionIdToEntityIdAssociations", "cm:ArrayOfAdExtensionIdToEntityIdAssociation")
    )
    association_type: AssociationType | str | Unset = element("AssociationType", "cm:AssociationType")


@record(TYPES, "cm:SetAdExtensionsAssociationsResponse")
class SetAdExtensionsAssociationsResponse(Reply):
    """Element `SetAdExtensionsAssociationsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:GetAdExtensionsAssociationsRequest")
class GetAdExtensionsAssociationsRequest(Record):
    """Element `GetAdExtensionsAssociationsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extension_type: FlagsLike[AdExtensionsTypeFilter] | Unset = element(
        "AdExtensionType", "cm:AdExtensionsTypeFilter"
    )
    association_type: AssociationType | str | Unset = element("AssociationType", "cm:AssociationType")
    entity_ids: Sequence[int] | None | Unset = nillable("EntityIds", "arrays:ArrayOflong")
    return_additional_fields: FlagsLike[AdExtensionAdditionalField] | None | Unset = nillable(
        "ReturnAdditionalFields", "cm:AdExtensionAdditionalField"
    )


@record(TYPES, "cm:GetAdExtensionsAssociationsResponse")
class GetAdExtensionsAssociationsResponse(Reply):
    """Element `GetAdExtensionsAssociationsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    ad_extension_association_collection: Sequence[AdExtensionAssociationCollection | None] | None | Unset = nillable(
        "AdExtensionAssociationCollection", "cm:ArrayOfAdExtensionAssociationCollection"
    )
    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")


@record(TYPES, "cm:DeleteAdExtensionsAssociationsRequest")
class DeleteAdExtensionsAssociationsRequest(Record):
    """Element `DeleteAdExtensionsAssociationsRequest` of https://bingads.microsoft.com/CampaignManagement/v12."""

    account_id: int | Unset = element("AccountId", "xs:long")
    ad_extension_id_to_entity_id_associations: Sequence[AdExtensionIdToEntityIdAssociation | None] | None | Unset = (
        nillable("AdExtensionIdToEntityIdAssociations", "cm:ArrayOfAdExtensionIdToEntityIdAssociation")
    )
    association_type: AssociationType | str | Unset = element("AssociationType", "cm:AssociationType")


@record(TYPES, "cm:DeleteAdExtensionsAssociationsResponse")
class DeleteAdExtensionsAssociationsResponse(Reply):
    """Element `DeleteAdExtensionsAssociationsResponse` of https://bingads.microsoft.com/CampaignManagement/v12."""

    partial_errors: Sequence[BatchError | None] | None | Unset = nillable("PartialErrors", "cm:ArrayOfBatchError")
