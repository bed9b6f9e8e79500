"""Types of Campaign Management v13: Criterion, ProductPartition, ProductScope, Webpage, AgeCriterion, …"""

from __future__ import annotations

from ..._types import FlagsLike, Record, Sequence, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import AgeRange, AudienceType, Day, DistanceUnit, GenderType, IntentOption, Minute, ProductCondition
    from .. import ProductPartitionType, ProfileType, WebpageParameter


@record(TYPES, "cm:Criterion")
class Criterion(Record):
    """Complex type `Criterion` of https://bingads.microsoft.com/CampaignManagement/v13. Extended by …"""

    type: str | None | Unset = nillable("Type", "xs:string")


@record(TYPES, "cm:ProductPartition")
class ProductPartition(Criterion):
    """Complex type `ProductPartition` of https://bingads.microsoft.com/CampaignManagement/v13."""

    condition: ProductCondition | None | Unset = nillable("Condition", "cm:ProductCondition")
    parent_criterion_id: int | None | Unset = nillable("ParentCriterionId", "xs:long")
    partition_type: ProductPartitionType | str | Unset = element(
        "PartitionType", "cm:ProductPartitionType", required=True
    )


@record(TYPES, "cm:ProductScope")
class ProductScope(Criterion):
    """Complex type `ProductScope` of https://bingads.microsoft.com/CampaignManagement/v13."""

    conditions: Sequence[ProductCondition | None] | None | Unset = nillable("Conditions", "cm:ArrayOfProductCondition")


@record(TYPES, "cm:Webpage")
class Webpage(Criterion):
    """Complex type `Webpage` of https://bingads.microsoft.com/CampaignManagement/v13."""

    parameter: WebpageParameter | None | Unset = nillable("Parameter", "cm:WebpageParameter")


@record(TYPES, "cm:AgeCriterion")
class AgeCriterion(Criterion):
    """Complex type `AgeCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    age_range: AgeRange | str | None | Unset = nillable("AgeRange", "cm:AgeRange")


@record(TYPES, "cm:DeviceCriterion")
class DeviceCriterion(Criterion):
    """Complex type `DeviceCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    device_name: str | None | Unset = nillable("DeviceName", "xs:string")
    os_name: str | None | Unset = nillable("OSName", "xs:string")


@record(TYPES, "cm:DayTimeCriterion")
class DayTimeCriterion(Criterion):
    """Complex type `DayTimeCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    day: Day | str | None | Unset = nillable("Day", "cm:Day")
    from_hour: int | None | Unset = nillable("FromHour", "xs:int")
    from_minute: Minute | str | None | Unset = nillable("FromMinute", "cm:Minute")
    to_hour: int | None | Unset = nillable("ToHour", "xs:int")
    to_minute: Minute | str | None | Unset = nillable("ToMinute", "cm:Minute")


@record(TYPES, "cm:GenderCriterion")
class GenderCriterion(Criterion):
    """Complex type `GenderCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    gender_type: GenderType | str | None | Unset = nillable("GenderType", "cm:GenderType")


@record(TYPES, "cm:RadiusCriterion")
class RadiusCriterion(Criterion):
    """Complex type `RadiusCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    latitude_degrees: float | None | Unset = nillable("LatitudeDegrees", "xs:double")
    longitude_degrees: float | None | Unset = nillable("LongitudeDegrees", "xs:double")
    name: str | None | Unset = nillable("Name", "xs:string")
    radius: int | None | Unset = nillable("Radius", "xs:long")
    radius_unit: DistanceUnit | str | None | Unset = nillable("RadiusUnit", "cm:DistanceUnit")


@record(TYPES, "cm:LocationCriterion")
class LocationCriterion(Criterion):
    """Complex type `LocationCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    display_name: str | None | Unset = nillable("DisplayName", "xs:string")
    enclosed_location_ids: Sequence[int] | None | Unset = nillable("EnclosedLocationIds", "arrays:ArrayOflong")
    location_id: int | None | Unset = nillable("LocationId", "xs:long")
    location_type: str | None | Unset = nillable("LocationType", "xs:string")


@record(TYPES, "cm:LocationIntentCriterion")
class LocationIntentCriterion(Criterion):
    """Complex type `LocationIntentCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    intent_option: IntentOption | str | None | Unset = nillable("IntentOption", "cm:IntentOption")


@record(TYPES, "cm:AudienceCriterion")
class AudienceCriterion(Criterion):
    """Complex type `AudienceCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_id: int | None | Unset = nillable("AudienceId", "xs:long")
    audience_type: FlagsLike[AudienceType] | None | Unset = nillable("AudienceType", "cm:AudienceType")


@record(TYPES, "cm:ProfileCriterion")
class ProfileCriterion(Criterion):
    """Complex type `ProfileCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    profile_id: int | Unset = element("ProfileId", "xs:long")
    profile_type: FlagsLike[ProfileType] | Unset = element("ProfileType", "cm:ProfileType")


@record(TYPES, "cm:CustomLinkedInCriterion")
class CustomLinkedInCriterion(Criterion):
    """Complex type `CustomLinkedInCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    profile: str | None | Unset = nillable("Profile", "xs:string")
    profile_id: int | Unset = element("ProfileId", "xs:long")
    profile_type: FlagsLike[ProfileType] | Unset = element("ProfileType", "cm:ProfileType")


@record(TYPES, "cm:StoreCriterion")
class StoreCriterion(Criterion):
    """Complex type `StoreCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    store_id: int | None | Unset = nillable("StoreId", "xs:long")


@record(TYPES, "cm:DealCriterion")
class DealCriterion(Criterion):
    """Complex type `DealCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    deal_id: int | Unset = element("DealId", "xs:long")


@record(TYPES, "cm:GenreCriterion")
class GenreCriterion(Criterion):
    """Complex type `GenreCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    genre_id: int | Unset = element("GenreId", "xs:long")


@record(TYPES, "cm:PlacementCriterion")
class PlacementCriterion(Criterion):
    """Complex type `PlacementCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    placement_id: int | Unset = element("PlacementId", "xs:long")
    placement_name: str | None | Unset = nillable("PlacementName", "xs:string")


@record(TYPES, "cm:TopicCriterion")
class TopicCriterion(Criterion):
    """Complex type `TopicCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    topic_id: int | Unset = element("TopicId", "xs:long")
    topic_name: str | None | Unset = nillable("TopicName", "xs:string")


@record(TYPES, "cm:ChannelPlacementCriterion")
class ChannelPlacementCriterion(Criterion):
    """Complex type `ChannelPlacementCriterion` of https://bingads.microsoft.com/CampaignManagement/v13."""

    channel_id: int | Unset = element("ChannelId", "xs:int")
    channel_name: str | None | Unset = nillable("ChannelName", "xs:string")
    channel_placement_id: int | Unset = element("ChannelPlacementId", "xs:long")
    channel_placement_name: str | None | Unset = nillable("ChannelPlacementName", "xs:string")
    sub_channel_id: int | None | Unset = nillable("SubChannelId", "xs:int")
    sub_channel_name: str | None | Unset = nillable("SubChannelName", "xs:string")
