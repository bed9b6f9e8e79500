"""Types of Campaign Management v12: Criterion, ProductPartition, ProductScope, Webpage, AgeCriterion, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AgeRange, AudienceType, Day, DistanceUnit, GenderType, IntentOption, Minute, ProductCondition
    from .. import ProductPartitionType, ProfileType, WebpageParameter


@record(TYPES, "cm:Criterion")
class Criterion(Record):
    """Complex type `Criterion` of https://bingads.microsoft.com/CampaignManagement/v12. Extended by …"""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:ProductPartition")
class ProductPartition(Criterion):
    """Complex type `ProductPartition` of https://bingads.microsoft.com/CampaignManagement/v12."""

    condition: ProductCondition | None | Unset = nillable("Condition", "cm:ProductCondition")
    parent_criterion_id: int | None | Unset = nillable("ParentCriterionId", "xs:long")
    partition_type: ProductPartitionType | str | Unset = element(
        "PartitionType", "cm:ProductPartitionType", required=True
    )


@record(TYPES, "cm:ProductScope")
class ProductScope(Criterion):
    """Complex type `ProductScope` of https://bingads.microsoft.com/CampaignManagement/v12."""

    conditions: Sequence[ProductCondition | None] | None | Unset = nillable("Conditions", "cm:ArrayOfProductCondition")


@record(TYPES, "cm:Webpage")
class Webpage(Criterion):
    """Complex type `Webpage` of https://bingads.microsoft.com/CampaignManagement/v12."""

    parameter: WebpageParameter | None | Unset = nillable("Parameter", "cm:WebpageParameter")


@record(TYPES, "cm:AgeCriterion")
class AgeCriterion(Criterion):
    """Complex type `AgeCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    age_range: AgeRange | str | None | Unset = nillable("AgeRange", "cm:AgeRange")


@record(TYPES, "cm:DeviceCriterion")
class DeviceCriterion(Criterion):
    """Complex type `DeviceCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    device_name: str | None | Unset = nillable("DeviceName", "xs:string")
    os_name: str | None | Unset = nillable("OSName", "xs:string")


@record(TYPES, "cm:DayTimeCriterion")
class DayTimeCriterion(Criterion):
    """Complex type `DayTimeCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    day: Day | str | None | Unset = nillable("Day", "cm:Day")
    from_hour: int | None | Unset = nillable("FromHour", "xs:int")
    from_minute: Minute | str | None | Unset = nillable("FromMinute", "cm:Minute")
    to_hour: int | None | Unset = nillable("ToHour", "xs:int")
    to_minute: Minute | str | None | Unset = nillable("ToMinute", "cm:Minute")


@record(TYPES, "cm:GenderCriterion")
class GenderCriterion(Criterion):
    """Complex type `GenderCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    gender_type: GenderType | str | None | Unset = nillable("GenderType", "cm:GenderType")


@record(TYPES, "cm:RadiusCriterion")
class RadiusCriterion(Criterion):
    """Complex type `RadiusCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    latitude_degrees: float | None | Unset = nillable("LatitudeDegrees", "xs:double")
    longitude_degrees: float | None | Unset = nillable("LongitudeDegrees", "xs:double")
    name: str | None | Unset = nillable("Name", "xs:string")
    radius: int | None | Unset = nillable("Radius", "xs:long")
    radius_unit: DistanceUnit | str | None | Unset = nillable("RadiusUnit", "cm:DistanceUnit")


@record(TYPES, "cm:LocationCriterion")
class LocationCriterion(Criterion):
    """Complex type `LocationCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    display_name: str | None | Unset = nillable("DisplayName", "xs:string")
    enclosed_location_ids: Sequence[int] | None | Unset = nillable("EnclosedLocationIds", "arrays:ArrayOflong")
    location_id: int | None | Unset = nillable("LocationId", "xs:long")
    location_type: str | None | Unset = nillable("LocationType", "xs:string")


@record(TYPES, "cm:LocationIntentCriterion")
class LocationIntentCriterion(Criterion):
    """Complex type `LocationIntentCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    intent_option: IntentOption | str | None | Unset = nillable("IntentOption", "cm:IntentOption")


@record(TYPES, "cm:AudienceCriterion")
class AudienceCriterion(Criterion):
    """Complex type `AudienceCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    audience_id: int | None | Unset = nillable("AudienceId", "xs:long")
    audience_type: FlagsLike[AudienceType] | None | Unset = nillable("AudienceType", "cm:AudienceType")


@record(TYPES, "cm:ProfileCriterion")
class ProfileCriterion(Criterion):
    """Complex type `ProfileCriterion` of https://bingads.microsoft.com/CampaignManagement/v12."""

    profile_id: int | Unset = element("ProfileId", "xs:long")
    profile_type: FlagsLike[ProfileType] | Unset = element("ProfileType", "cm:ProfileType")
