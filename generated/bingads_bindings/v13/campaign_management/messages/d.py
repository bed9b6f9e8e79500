"""Messages of Campaign Management v13: GetDiagnosticsRequest, GetDiagnosticsResponse"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from ....record import Record, nillable, record
from ....unset import Unset
from ..._types import TYPES

if TYPE_CHECKING:
    from .. import DiagnosticsEntity, DiagnosticsFilter, DiagnosticsRequestStatus, DiagnosticsSettings, EntityResult


@record(TYPES, "cm:GetDiagnosticsRequest")
class GetDiagnosticsRequest(Record):
    """Element `GetDiagnosticsRequest` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entities: Sequence[DiagnosticsEntity | None] | None | Unset = nillable("Entities", "cm:ArrayOfDiagnosticsEntity")
    checks: Sequence[DiagnosticsFilter | None] | None | Unset = nillable("Checks", "cm:ArrayOfDiagnosticsFilter")
    settings: DiagnosticsSettings | None | Unset = nillable("Settings", "cm:DiagnosticsSettings")
    caller_name: str | None | Unset = nillable("CallerName", "xs:string")


@record(TYPES, "cm:GetDiagnosticsResponse")
class GetDiagnosticsResponse(Record):
    """Element `GetDiagnosticsResponse` of https://bingads.microsoft.com/CampaignManagement/v13."""

    request_status: DiagnosticsRequestStatus | None | Unset = nillable("RequestStatus", "cm:DiagnosticsRequestStatus")
    entities: Sequence[EntityResult | None] | None | Unset = nillable("Entities", "cm:ArrayOfEntityResult")
