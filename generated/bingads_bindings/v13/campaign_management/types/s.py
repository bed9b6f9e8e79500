"""Types of Campaign Management v13: Schedule, SystemAIDetectionSignal, SharedEntityAssociation, …"""

from __future__ import annotations

from datetime import datetime
from ..._types import Flag, FlagsLike, Record, Sequence, StrEnum, TYPES, TYPE_CHECKING, Unset, element, nillable, record

if TYPE_CHECKING:
    from .. import CampaignAssociation, CampaignType, Date, DayTime, DeviceType


class SystemAIDetectionSignal(StrEnum):
    """Enumeration `SystemAIDetectionSignal` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NOT_SUPPORTED_FOR_GIVEN_REVISION = "NotSupportedForGivenRevision"
    MICROSOFT_AI_GENERATED = "MicrosoftAIGenerated"
    AI_SIGNATURE_DETECTED = "AISignatureDetected"
    NO_SIGNAL_DETECTED = "NoSignalDetected"


class SharedEntityAssociationAdditionalField(Flag):
    """Flags `SharedEntityAssociationAdditionalField` of https://bingads.microsoft.com/CampaignManagement/v13."""

    BRAND_LIST_FIELDS = "BrandListFields"


class StringOperator(StrEnum):
    """Enumeration `StringOperator` of https://bingads.microsoft.com/CampaignManagement/v13."""

    NONE = "None"
    EQUALS = "Equals"
    CONTAINS = "Contains"
    BEGINS_WITH = "BeginsWith"
    ENDS_WITH = "EndsWith"
    NOT_EQUALS = "NotEquals"
    DOES_NOT_CONTAIN = "DoesNotContain"
    DOES_NOT_BEGIN_WITH = "DoesNotBeginWith"
    DOES_NOT_END_WITH = "DoesNotEndWith"


@record(TYPES, "cm:Schedule")
class Schedule(Record):
    """Complex type `Schedule` of https://bingads.microsoft.com/CampaignManagement/v13."""

    day_time_ranges: Sequence[DayTime | None] | None | Unset = nillable("DayTimeRanges", "cm:ArrayOfDayTime")
    end_date: Date | None | Unset = nillable("EndDate", "cm:Date")
    start_date: Date | None | Unset = nillable("StartDate", "cm:Date")
    use_searcher_time_zone: bool | None | Unset = nillable("UseSearcherTimeZone", "xs:boolean")


@record(TYPES, "cm:SharedEntityAssociation")
class SharedEntityAssociation(Record):
    """Complex type `SharedEntityAssociation` of https://bingads.microsoft.com/CampaignManagement/v13."""

    entity_id: int | Unset = element("EntityId", "xs:long", required=True)
    entity_type: str | None | Unset = nillable("EntityType", "xs:string")
    is_exclusion: bool | None | Unset = nillable("IsExclusion", "xs:boolean")
    shared_entity_customer_id: int | None | Unset = nillable("SharedEntityCustomerId", "xs:long")
    shared_entity_id: int | Unset = element("SharedEntityId", "xs:long", required=True)
    shared_entity_type: str | None | Unset = nillable("SharedEntityType", "xs:string")
    status: str | None | Unset = nillable("Status", "xs:string")


@record(TYPES, "cm:SeasonalityAdjustment")
class SeasonalityAdjustment(Record):
    """Complex type `SeasonalityAdjustment` of https://bingads.microsoft.com/CampaignManagement/v13."""

    adjustment_percentage: float | None | Unset = nillable("AdjustmentPercentage", "xs:double")
    campaign_associations: Sequence[CampaignAssociation | None] | None | Unset = nillable(
        "CampaignAssociations", "cm:ArrayOfCampaignAssociation"
    )
    campaign_type_filter: FlagsLike[CampaignType] | None | Unset = nillable("CampaignTypeFilter", "cm:CampaignType")
    description: str | None | Unset = nillable("Description", "xs:string")
    device_type_filter: FlagsLike[DeviceType] | None | Unset = nillable("DeviceTypeFilter", "cm:DeviceType")
    end_date: datetime | None | Unset = nillable("EndDate", "xs:dateTime")
    id: int | None | Unset = nillable("Id", "xs:long")
    name: str | None | Unset = nillable("Name", "xs:string")
    start_date: datetime | None | Unset = nillable("StartDate", "xs:dateTime")
