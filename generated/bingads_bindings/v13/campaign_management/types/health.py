"""Types of Campaign Management v13: HealthCheckEntity, HealthCheckMetadata, HealthCheckColumnMetadata, …"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import OperationError


@record(TYPES, "cm:HealthCheckEntity")
class HealthCheckEntity(Record):
    """Complex type `HealthCheckEntity` of https://bingads.microsoft.com/CampaignManagement/v13."""

    health_check_entity_id: int | Unset = element("HealthCheckEntityId", "xs:long")
    health_check_entity_level: str | None | Unset = nillable("HealthCheckEntityLevel", "xs:string")


@record(TYPES, "cm:HealthCheckMetadata")
class HealthCheckMetadata(Record):
    """Complex type `HealthCheckMetadata` of https://bingads.microsoft.com/CampaignManagement/v13."""

    health_check_category: str | None | Unset = nillable("HealthCheckCategory", "xs:string")
    health_check_category_display_name: str | None | Unset = nillable("HealthCheckCategoryDisplayName", "xs:string")
    health_check_columns_metadata: Sequence[HealthCheckColumnMetadata | None] | None | Unset = nillable(
        "HealthCheckColumnsMetadata", "cm:ArrayOfHealthCheckColumnMetadata"
    )
    health_check_description: str | None | Unset = nillable("HealthCheckDescription", "xs:string")
    health_check_display_name: str | None | Unset = nillable("HealthCheckDisplayName", "xs:string")
    health_check_name: str | None | Unset = nillable("HealthCheckName", "xs:string")
    health_check_severity: str | None | Unset = nillable("HealthCheckSeverity", "xs:string")
    health_check_sub_type: str | None | Unset = nillable("HealthCheckSubType", "xs:string")


@record(TYPES, "cm:HealthCheckColumnMetadata")
class HealthCheckColumnMetadata(Record):
    """Complex type `HealthCheckColumnMetadata` of https://bingads.microsoft.com/CampaignManagement/v13."""

    health_check_action_links_metadata: Sequence[HealthCheckActionLinkMetadata | None] | None | Unset = nillable(
        "HealthCheckActionLinksMetadata", "cm:ArrayOfHealthCheckActionLinkMetadata"
    )
    key: str | None | Unset = nillable("Key", "xs:string")
    title: str | None | Unset = nillable("Title", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:HealthCheckActionLinkMetadata")
class HealthCheckActionLinkMetadata(Record):
    """Complex type `HealthCheckActionLinkMetadata` of https://bingads.microsoft.com/CampaignManagement/v13."""

    link_name: str | None | Unset = nillable("LinkName", "xs:string")
    link_template: str | None | Unset = nillable("LinkTemplate", "xs:string")
    link_type: str | None | Unset = nillable("LinkType", "xs:string")


@record(TYPES, "cm:HealthCheckData")
class HealthCheckData(Record):
    """Complex type `HealthCheckData` of https://bingads.microsoft.com/CampaignManagement/v13."""

    health_check_data_version: str | None | Unset = nillable("HealthCheckDataVersion", "xs:string")
    health_check_entity: HealthCheckEntity | None | Unset = nillable("HealthCheckEntity", "cm:HealthCheckEntity")
    health_check_json_data: str | None | Unset = nillable("HealthCheckJsonData", "xs:string")
    health_check_name: str | None | Unset = nillable("HealthCheckName", "xs:string")
    health_check_sub_entity_results: HealthCheckSubEntityData | None | Unset = nillable(
        "HealthCheckSubEntityResults", "cm:HealthCheckSubEntityData"
    )


@record(TYPES, "cm:HealthCheckSubEntityData")
class HealthCheckSubEntityData(Record):
    """Complex type `HealthCheckSubEntityData` of https://bingads.microsoft.com/CampaignManagement/v13."""

    sub_entity_health_issue_count: int | Unset = element("SubEntityHealthIssueCount", "xs:int")
    sub_entity_ids: Sequence[int] | None | Unset = nillable("SubEntityIds", "arrays:ArrayOflong")
    sub_entity_level: str | None | Unset = nillable("SubEntityLevel", "xs:string")


@record(TYPES, "cm:HealthCheckError")
class HealthCheckError(Record):
    """Complex type `HealthCheckError` of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: Sequence[OperationError | None] | None | Unset = nillable("Errors", "cm:ArrayOfOperationError")
    health_check_entity: HealthCheckEntity | None | Unset = nillable("HealthCheckEntity", "cm:HealthCheckEntity")
    health_check_name: str | None | Unset = nillable("HealthCheckName", "xs:string")
