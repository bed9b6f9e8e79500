"""Types of Campaign Management v13: DiagnosticsEntity, DiagnosticsFilter, DiagnosticsSettings, …"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import OperationError


@record(TYPES, "cm:DiagnosticsEntity")
class DiagnosticsEntity(Record):
    """Complex type `DiagnosticsEntity` of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | Unset = element("Id", "xs:long")
    sub_type: str | None | Unset = nillable("SubType", "xs:string")
    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:DiagnosticsFilter")
class DiagnosticsFilter(Record):
    """Complex type `DiagnosticsFilter` of https://bingads.microsoft.com/CampaignManagement/v13."""

    key: str | None | Unset = nillable("Key", "xs:string")
    values: Sequence[str | None] | None | Unset = nillable("Values", "arrays:ArrayOfstring")


@record(TYPES, "cm:DiagnosticsSettings")
class DiagnosticsSettings(Record):
    """Complex type `DiagnosticsSettings` of https://bingads.microsoft.com/CampaignManagement/v13."""

    enable_cache: bool | Unset = element("EnableCache", "xs:boolean")
    enable_pilot: bool | Unset = element("EnablePilot", "xs:boolean")
    last_check_time_utc: str | None | Unset = nillable("LastCheckTimeUTC", "xs:string")


@record(TYPES, "cm:DiagnosticsRequestStatus")
class DiagnosticsRequestStatus(Record):
    """Complex type `DiagnosticsRequestStatus` of https://bingads.microsoft.com/CampaignManagement/v13."""

    errors: Sequence[OperationError | None] | None | Unset = nillable("Errors", "cm:ArrayOfOperationError")
    status: str | None | Unset = nillable("Status", "xs:string")
