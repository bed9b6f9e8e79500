"""Types of Ad Insight v13: SelectionOfAgeEnum, SelectionOfGenderEnum, SelectionOflong, SelectionOfDeviceEnum"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, nillable, record

if TYPE_CHECKING:
    from .. import AgeEnum, DeviceEnum, GenderEnum


@record(TYPES, "ai:SelectionOfAgeEnum")
class SelectionOfAgeEnum(Record):
    """Complex type `SelectionOfAgeEnum` of https://bingads.microsoft.com/AdInsight/v13."""

    includes: Sequence[AgeEnum | str] | None | Unset = nillable("Includes", "ai:ArrayOfAgeEnum")
    excludes: Sequence[AgeEnum | str] | None | Unset = nillable("Excludes", "ai:ArrayOfAgeEnum")


@record(TYPES, "ai:SelectionOfGenderEnum")
class SelectionOfGenderEnum(Record):
    """Complex type `SelectionOfGenderEnum` of https://bingads.microsoft.com/AdInsight/v13."""

    includes: Sequence[GenderEnum | str] | None | Unset = nillable("Includes", "ai:ArrayOfGenderEnum")
    excludes: Sequence[GenderEnum | str] | None | Unset = nillable("Excludes", "ai:ArrayOfGenderEnum")


@record(TYPES, "ai:SelectionOflong")
class SelectionOflong(Record):
    """Complex type `SelectionOflong` of https://bingads.microsoft.com/AdInsight/v13."""

    includes: Sequence[int] | None | Unset = nillable("Includes", "arrays:ArrayOflong")
    excludes: Sequence[int] | None | Unset = nillable("Excludes", "arrays:ArrayOflong")


@record(TYPES, "ai:SelectionOfDeviceEnum")
class SelectionOfDeviceEnum(Record):
    """Complex type `SelectionOfDeviceEnum` of https://bingads.microsoft.com/AdInsight/v13."""

    includes: Sequence[DeviceEnum | str] | None | Unset = nillable("Includes", "ai:ArrayOfDeviceEnum")
    excludes: Sequence[DeviceEnum | str] | None | Unset = nillable("Excludes", "ai:ArrayOfDeviceEnum")
