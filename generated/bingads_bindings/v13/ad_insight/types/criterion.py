"""Types of Ad Insight v13: Criterion, LocationCriterion, LanguageCriterion, NetworkCriterion, DeviceCriterion"""

from __future__ import annotations

from ..._types import Record, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import NetworkType


@record(TYPES, "ai:Criterion")
class Criterion(Record):
    """Complex type `Criterion` of https://bingads.microsoft.com/AdInsight/v13. Extended by `LocationCriterion`, …"""


@record(TYPES, "ai:LocationCriterion")
class LocationCriterion(Criterion):
    """Complex type `LocationCriterion` of https://bingads.microsoft.com/AdInsight/v13."""

    location_id: int | Unset = element("LocationId", "xs:long")


@record(TYPES, "ai:LanguageCriterion")
class LanguageCriterion(Criterion):
    """Complex type `LanguageCriterion` of https://bingads.microsoft.com/AdInsight/v13."""

    language: str | None | Unset = nillable("Language", "xs:string")


@record(TYPES, "ai:NetworkCriterion")
class NetworkCriterion(Criterion):
    """Complex type `NetworkCriterion` of https://bingads.microsoft.com/AdInsight/v13."""

    network: NetworkType | str | Unset = element("Network", "ai:NetworkType")


@record(TYPES, "ai:DeviceCriterion")
class DeviceCriterion(Criterion):
    """Complex type `DeviceCriterion` of https://bingads.microsoft.com/AdInsight/v13."""

    device_name: str | None | Unset = nillable("DeviceName", "xs:string")
