"""Types of Campaign Management v13: DeviceCriterion, DeviceType, DeviceCondition"""

from __future__ import annotations

from ..._types import Flag, FlagsLike, Record, TYPES, Unset, element, nillable, record
from .criterion import Criterion


class DeviceType(Flag):
    """Flags `DeviceType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NONE = "None"
    COMPUTERS = "Computers"
    SMARTPHONES = "Smartphones"
    TABLETS = "Tablets"
    ALL = "All"


@record(TYPES, "cm:DeviceCriterion")
class DeviceCriterion(Criterion):
    """Complex type `DeviceCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    device_name: str | None | Unset = nillable("DeviceName", "xs:string")
    os_name: str | None | Unset = nillable("OSName", "xs:string")


@record(TYPES, "cm:DeviceCondition")
class DeviceCondition(Record):
    """Complex type `DeviceCondition` of https://bingads.microsoft.com/CampaignManagement/v13."""

    device_types: FlagsLike[DeviceType] | Unset = element("DeviceTypes", "cm:DeviceType")
    is_primary: bool | Unset = element("IsPrimary", "xs:boolean")
