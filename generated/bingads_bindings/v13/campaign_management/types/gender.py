"""Types of Campaign Management v13: GenderCriterion, GenderType, GenderDimension"""

from __future__ import annotations

from ..._types import Sequence, StrEnum, TYPES, Unset, nillable, record
from .audience import AudienceGroupDimension
from .criterion import Criterion


class GenderType(StrEnum):
    """Enumeration `GenderType` of https://bingads.microsoft.com/CampaignManagement/v13."""

    UNKNOWN = "Unknown"
    MALE = "Male"
    FEMALE = "Female"


@record(TYPES, "cm:GenderCriterion")
class GenderCriterion(Criterion):
    """Complex type `GenderCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    gender_type: GenderType | str | None | Unset = nillable("GenderType", "cm:GenderType")


@record(TYPES, "cm:GenderDimension")
class GenderDimension(AudienceGroupDimension):
    """Complex type `GenderDimension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    gender_types: Sequence[GenderType | str] | None | Unset = nillable("GenderTypes", "cm:ArrayOfGenderType")
