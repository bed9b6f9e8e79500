"""Types of Campaign Management v13: AudienceGroupDimension, AgeDimension, GenderDimension, AudienceDimension, …"""

from __future__ import annotations

from ..._types import Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AgeRange, AudienceGroupDimensionType, AudienceInfo, GenderType, ProfileInfo


@record(TYPES, "cm:AudienceGroupDimension")
class AudienceGroupDimension(Record):
    """Complex type `AudienceGroupDimension` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by …"""

    type: AudienceGroupDimensionType | str | Unset = element("Type", "cm:AudienceGroupDimensionType")


@record(TYPES, "cm:AgeDimension")
class AgeDimension(AudienceGroupDimension):
    """Complex type `AgeDimension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    age_ranges: Sequence[AgeRange | str] | None | Unset = nillable("AgeRanges", "cm:ArrayOfAgeRange")


@record(TYPES, "cm:GenderDimension")
class GenderDimension(AudienceGroupDimension):
    """Complex type `GenderDimension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    gender_types: Sequence[GenderType | str] | None | Unset = nillable("GenderTypes", "cm:ArrayOfGenderType")


@record(TYPES, "cm:AudienceDimension")
class AudienceDimension(AudienceGroupDimension):
    """Complex type `AudienceDimension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audiences: Sequence[AudienceInfo | None] | None | Unset = nillable("Audiences", "cm:ArrayOfAudienceInfo")


@record(TYPES, "cm:ProfileDimension")
class ProfileDimension(AudienceGroupDimension):
    """Complex type `ProfileDimension` of https://bingads.microsoft.com/CampaignManagement/v13."""

    profiles: Sequence[ProfileInfo | None] | None | Unset = nillable("Profiles", "cm:ArrayOfProfileInfo")
