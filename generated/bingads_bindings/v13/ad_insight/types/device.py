"""Types of Ad Insight v13: DeviceCriterion, DeviceSearchParameter, DeviceEnum"""

from __future__ import annotations

from ..._types import StrEnum, TYPES, Unset, nillable, record
from .c import Criterion
from .search import SearchParameter


class DeviceEnum(StrEnum):
    """Enumeration `DeviceEnum` of https://bingads.microsoft.com/AdInsight/v13."""

    DESKTOP = "Desktop"
    SMARTPHONE = "Smartphone"
    TABLET = "Tablet"


@record(TYPES, "ai:DeviceCriterion")
class DeviceCriterion(Criterion):
    """Complex type `DeviceCriterion` of https://bingads.microsoft.com/AdInsight/v13."""

    device_name: str | None | Unset = nillable("DeviceName", "xs:string")


@record(TYPES, "ai:DeviceSearchParameter")
class DeviceSearchParameter(SearchParameter):
    """Complex type `DeviceSearchParameter` of https://bingads.microsoft.com/AdInsight/v13."""

    device: DeviceCriterion | None | Unset = nillable("Device", "ai:DeviceCriterion")
