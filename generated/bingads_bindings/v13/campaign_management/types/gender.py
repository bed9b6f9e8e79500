"""Types of Campaign Management v13: GenderCriterion, GenderType, GenderDimension"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from ....record import nillable, record
from ....unset import Unset
from ..._types import TYPES
from .audience import AudienceGroupDimension
from .criterion import Criterion


class GenderType(StrEnum):
    """Enumeration `GenderType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    MALE = "Male"
    FEMALE = "Female"


@record(TYPES, "cm:GenderCriterion")
class GenderCriterion(Criterion):
    """Complex type `GenderCriterion` of https://bingads.microsoft.com/CampaignManagement/v13. Extends `Criterion`."""

    gender_type: GenderType | str | None | Unset = nillable("GenderType", "cm:GenderType")


@record(TYPES, "cm:GenderDimension")
class GenderDimension(AudienceGroupDimension):
    """Complex type `GenderDimension` of https://bingads.microsoft.com/CampaignManagement/v13. Extends
    `AudienceGroupDimension`."""

    gender_types: Sequence[GenderType | str] | None | Unset = nillable("GenderTypes", "cm:ArrayOfGenderType")
