"""Types of Ad Insight v13: DeviceCriterion, DeviceSearchParameter, DeviceEnum"""

from __future__ import annotations

from enum import StrEnum
from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from .c import Criterion
from .search import SearchParameter


class DeviceEnum(StrEnum):
    """Enumeration `DeviceEnum` of https://bingads.microsoft.com/AdInsight/v13."""

    DESKTOP = "Desktop"
    SMARTPHONE = "Smartphone"
    TABLET = "Tablet"


@record(TYPES, "ai:DeviceCriterion")
class DeviceCriterion(Criterion):
    """Complex type `DeviceCriterion` of https://bingads.microsoft.com/AdInsight/v13. Extends `Criterion`."""

    device_name: str | None | Unset = nillable("DeviceName", "xs:string")


@record(TYPES, "ai:DeviceSearchParameter")
class DeviceSearchParameter(SearchParameter):
    """Complex type `DeviceSearchParameter` of https://bingads.microsoft.com/AdInsight/v13. Extends `SearchParameter`."""

    device: DeviceCriterion | None | Unset = nillable("Device", "ai:DeviceCriterion")
